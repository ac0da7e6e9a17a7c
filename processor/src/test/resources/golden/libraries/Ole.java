package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.annotation.ByValue;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.IidIs;
import io.comwright.annotation.NativeLibrary;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.ThrowOnFailure;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Functions of a library that has a name on each platform. */
@NativeLibrary({"ole32", "libole.so.2"})
public interface Ole {
  /** 8 bytes: in a register, or behind a pointer. */
  @ComStruct(size = 8)
  record Point(int x, int y) {}

  @NativeName("CoInitializeEx")
  HResult initialize(@Nullable MemorySegment reserved, int flags);

  @NativeName("CoUninitialize")
  void uninitialize();

  @NativeName("CoTaskMemAlloc")
  @Pointer
  long allocate(long size);

  @NativeName("CoCreateGuid")
  @ThrowOnFailure
  Guid createGuid();

  @NativeName("CoCreateInstance")
  @ThrowOnFailure
  @IidIs("type")
  <T extends IUnknown> T createInstance(
      Guid clsid, @Nullable IUnknown outer, int context, ComType<T> type);

  /** A name that an argument has, too. */
  Point middle(@ByValue Point function, double scale);

  /** Another form of the same function. */
  @NativeName("middle")
  Point middle(@ByValue Point function, float scale);
}
