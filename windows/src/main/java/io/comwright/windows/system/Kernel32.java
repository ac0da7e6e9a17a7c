package io.comwright.windows.system;

import io.comwright.annotation.NativeLibrary;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.Win32Bool;

/** {@code synchapi.h} and {@code handleapi.h}: events. */
@NativeLibrary("kernel32")
public interface Kernel32 {
  @NativeName("CreateEventW")
  @Pointer
  long createEvent(
      @Pointer long security,
      @Win32Bool boolean manualReset,
      @Win32Bool boolean initialState,
      @Pointer long name);

  @NativeName("SetEvent")
  @Win32Bool
  boolean setEvent(@Pointer long event);

  @NativeName("CloseHandle")
  @Win32Bool
  boolean closeHandle(@Pointer long handle);
}
