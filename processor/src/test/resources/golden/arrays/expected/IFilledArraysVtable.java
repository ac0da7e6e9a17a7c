package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/** The vtable of {@link IFilledArrays}. */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class IFilledArraysVtable extends GeneratedType<IFilledArrays> {
  /** The IID as text. */
  public static final String IID = "00000000-0000-0000-0000-0000000000b4";
  /** The IID as a value. */
  public static final Guid IID_IFilledArrays = Guid.parse(IID);
  /** {@code HRESULT boxes(ULONG inCount, Box* in, ULONG outCount, Box* out)} */
  public static final int SLOT_boxes = 3;
  /** {@code HRESULT read(INT8* buffer, ULONG bufferCount, LONG* done)} */
  public static final int SLOT_read = 4;
  /** {@code HRESULT fill(GUID* guids, LONGLONG count)} */
  public static final int SLOT_fill = 5;
  /** {@code HRESULT next(ULONG itemsCount, IScalars** items, LONG* fetched)} */
  public static final int SLOT_next = 6;
  /** {@code HRESULT names(ULONG namesCount, LPWSTR* names, LONGLONG* fetched)} */
  public static final int SLOT_names = 7;
  /** {@code HRESULT sized(ULONG outCount, Sized* out, ULONG inCount, Sized* in)} */
  public static final int SLOT_sized = 8;
  /** Number of slots, those of the base included. */
  public static final int SLOT_COUNT = 9;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IFilledArrays 00000000-0000-0000-0000-0000000000b4
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT boxes(ULONG, Box*, ULONG, Box*)
      4 HRESULT read(INT8*, ULONG, LONG*)
      5 HRESULT fill(GUID*, LONGLONG)
      6 HRESULT next(ULONG, IScalars**, LONG*)
      7 HRESULT names(ULONG, LPWSTR*, LONGLONG*)
      8 HRESULT sized(ULONG, Sized*, ULONG, Sized*)
      """;

  /** {@link IFilledArrays} as a value: {@link IFilledArraysProxy#TYPE}. */
  static final ComType<IFilledArrays> TYPE = register(1, new IFilledArraysVtable());

  /** Made once. */
  private IFilledArraysVtable() {
    super(IFilledArrays.class, IID_IFilledArrays, IUnknownProxy.TYPE, LAYOUT);
  }

  /** {@return the first eight bytes of the SHA-256 of {@link #LAYOUT}} */
  public static long layoutHash() {
    return 0x7f3a4da244416e7dL;
  }

  @Override
  protected IFilledArrays proxy(long pointer, Ownership ownership) {
    return new IFilledArraysProxy(pointer, ownership);
  }

  @Override
  protected StubVtable stub() {
    return IFilledArraysStub.VTABLE;
  }
}
