package example;

import io.comwright.Allocator;
import io.comwright.IUnknown;
import io.comwright.TaskMemory;
import io.comwright.annotation.Ansi;
import io.comwright.annotation.Borrowed;
import io.comwright.annotation.Bstr;
import io.comwright.annotation.CoTaskMem;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.FreeWith;
import io.comwright.annotation.PreserveSig;
import io.comwright.annotation.Utf8;
import io.comwright.annotation.WideChar;
import org.jspecify.annotations.Nullable;

/** Every way to write text, in and out, and everybody who can free it. */
@ComInterface("00000000-0000-0000-0000-0000000000bb")
public interface IText extends IUnknown {
  /** The API's own allocator. */
  final class Heap implements Allocator {
    public Heap() {}

    @Override
    public long allocate(long size) {
      return TaskMemory.allocator().allocate(size);
    }

    @Override
    public void free(long address) {
      TaskMemory.allocator().free(address);
    }
  }

  @ComStruct
  record Names(
      @Utf8 String utf8, @Ansi @Nullable String ansi, @WideChar String wide, @Bstr String bstr) {}

  void passed(@Utf8 String utf8, @Ansi String ansi, @WideChar String wide, @Bstr String bstr);

  void nullable(
      @Utf8 @Nullable String utf8,
      @Ansi @Nullable String ansi,
      @WideChar @Nullable String wide,
      @Bstr @Nullable String bstr);

  void names(Names names);

  @CoTaskMem
  String owned();

  @CoTaskMem
  @Nullable
  String ownedOrNull();

  @CoTaskMem
  @Utf8
  String ownedUtf8();

  @CoTaskMem
  @WideChar
  String ownedWide();

  @Bstr
  String bstr();

  @Bstr
  @Nullable
  String bstrOrNull();

  @Borrowed
  String borrowed();

  @Borrowed
  @Bstr
  String borrowedBstr();

  @FreeWith(Heap.class)
  @Ansi
  String ownHeap();

  @PreserveSig
  @Borrowed
  @Utf8
  String name();

  @PreserveSig
  @Borrowed
  @Nullable
  String nameOrNull();

  @PreserveSig
  @CoTaskMem
  String description();
}
