package io.comwright.nativetest.views;

import io.comwright.Allocator;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.StructList;
import io.comwright.StructView;
import io.comwright.annotation.Ansi;
import io.comwright.annotation.Borrowed;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.FlexibleArray;
import io.comwright.annotation.FreeWith;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Offset;
import io.comwright.annotation.Out;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.PreserveSig;
import io.comwright.annotation.SizeIs;
import io.comwright.annotation.Unsigned;
import io.comwright.annotation.VariantBool;
import io.comwright.nativetest.NativeLibrary;
import java.lang.foreign.Arena;
import java.lang.foreign.SegmentAllocator;
import org.jspecify.annotations.Nullable;

/** The structs of {@code views.h}, as a binding author describes them. */
final class Structs {
  private Structs() {}

  @ComStruct(size = 8)
  record FileTime(@Unsigned int low, @Unsigned int high) {}

  @ComStruct(size = 16)
  interface SBinary extends StructView {
    @Unsigned
    int cb();

    @SizeIs("cb")
    byte[] lpb();

    void lpb(byte[] value, Arena arena);
  }

  @ComStruct(size = 16)
  interface SLongArray extends StructView {
    @Unsigned
    int cValues();

    @SizeIs("cValues")
    int[] lpl();

    void lpl(int[] value, Arena arena);
  }

  @ComStruct(size = 16)
  interface SGuidArray extends StructView {
    @Unsigned
    int cValues();

    @SizeIs("cValues")
    Guid[] lpguid();

    void lpguid(Guid[] value, Arena arena);
  }

  @ComStruct(size = 24)
  interface SPropValue extends StructView {
    @Unsigned
    int ulPropTag();

    void ulPropTag(int value);

    @Unsigned
    int dwAlignPad();

    void dwAlignPad(int value);

    @Offset(8)
    short i();

    void i(short value);

    @Offset(8)
    int l();

    void l(int value);

    @Offset(8)
    float flt();

    void flt(float value);

    @Offset(8)
    double dbl();

    void dbl(double value);

    @Offset(8)
    HResult err();

    void err(HResult value);

    @Offset(8)
    @VariantBool
    boolean b();

    void b(boolean value);

    @Offset(8)
    long li();

    void li(long value);

    @Offset(8)
    @Ansi
    String lpszA();

    void lpszA(String value, Arena arena);

    @Offset(8)
    String lpszW();

    void lpszW(String value, SegmentAllocator allocator);

    @Offset(8)
    FileTime ft();

    void ft(FileTime value);

    @Offset(8)
    @Pointer
    Guid lpguid();

    void lpguid(Guid value, Arena arena);

    @Offset(8)
    SBinary bin();

    @Offset(8)
    SLongArray mvl();

    @Offset(8)
    SGuidArray mvguid();
  }

  @ComStruct(size = 16)
  interface SRow extends StructView {
    @Unsigned
    int ulAdrEntryPad();

    @Unsigned
    int cValues();

    @SizeIs("cValues")
    StructList<SPropValue> lpProps();

    void lpProps(StructList<SPropValue> value);
  }

  @ComStruct(size = 8)
  interface SRowSet extends StructView {
    @Unsigned
    int cRows();

    @FlexibleArray("cRows")
    StructList<SRow> aRow();
  }

  @ComStruct(size = 4)
  interface SPropTagArray extends StructView {
    @Unsigned
    int cValues();

    @FlexibleArray("cValues")
    int[] aulPropTag();

    void aulPropTag(int[] value);
  }

  @ComStruct(size = 18, pack = 1)
  @NativeName("WAVEFORMATEX")
  interface WaveFormat extends StructView {
    @Unsigned
    short wFormatTag();

    void wFormatTag(short value);

    @Unsigned
    short nChannels();

    @Unsigned
    int nSamplesPerSec();

    void nSamplesPerSec(int value);

    @Unsigned
    int nAvgBytesPerSec();

    @Unsigned
    short nBlockAlign();

    @Unsigned
    short wBitsPerSample();

    @Unsigned
    short cbSize();

    void cbSize(short value);

    @FlexibleArray("cbSize")
    byte[] extra();
  }

  @ComStruct(size = 40, pack = 1)
  @NativeName("WAVEFORMATEXTENSIBLE")
  interface WaveFormatExtensible extends StructView {
    @NativeName("Format")
    WaveFormat format();

    @Offset(18)
    @Unsigned
    short wValidBitsPerSample();

    void wValidBitsPerSample(short value);

    @Offset(18)
    @Unsigned
    short wSamplesPerBlock();

    @Unsigned
    int dwChannelMask();

    @NativeName("SubFormat")
    Guid subFormat();

    void subFormat(Guid value);
  }

  /** The allocator of {@code views.h}. */
  public static class Heap implements Allocator {
    static NativeLibrary library;

    /** Made by generated code. */
    public Heap() {}

    @Override
    public long allocate(long size) {
      return library.call("views_allocate", size);
    }

    @Override
    public void free(long address) {
      library.call("views_free", address);
    }
  }

  /** The same, for rows: what they point to is freed, too. */
  public static final class RowHeap extends Heap {
    /** Made by generated code. */
    public RowHeap() {}

    @Override
    public void free(long address) {
      library.call("views_free_rows", address);
    }
  }

  /** {@code IMAPIProp}, as far as it hands out properties. */
  @ComInterface("6e2f8a10-1c5d-4b7e-903a-4f6c8db1e271")
  interface IProps extends IUnknown {
    @FreeWith(Heap.class)
    @SizeIs
    StructList<SPropValue> getProps(@Nullable SPropTagArray tags, int flags);

    void find(
        @Out @Unsigned IntRef count,
        @Out @FreeWith(Heap.class) @SizeIs("count")
            @Nullable Ref<@Nullable StructList<SPropValue>> props);

    @Borrowed
    @SizeIs(after = true)
    StructList<SPropValue> ownProps();
  }

  @ComInterface("6e2f8a10-1c5d-4b7e-903a-4f6c8db1e270")
  interface IRows extends IUnknown {
    void setColumns(@Nullable SPropTagArray tags, int flags);

    void setProps(@SizeIs StructList<SPropValue> props);

    void update(SPropValue prop);

    @FreeWith(RowHeap.class)
    SRowSet queryRows(int count, int flags);

    @FreeWith(Heap.class)
    WaveFormat format();

    HResult isSupported(
        WaveFormat format, @Out @FreeWith(Heap.class) @Nullable Ref<@Nullable WaveFormat> closest);

    @PreserveSig
    @Borrowed
    @Nullable WaveFormat ownFormat();
  }
}
