package io.comwright.windows.system;

import io.comwright.annotation.NativeLibrary;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.Win32Bool;
import java.lang.foreign.MemorySegment;

/** {@code winuser.h}: a message loop. */
@NativeLibrary("user32")
public interface User32 {
  /** The size of a {@code MSG} in bytes. */
  int MSG_BYTES = 48;

  @NativeName("MsgWaitForMultipleObjectsEx")
  int msgWait(int count, MemorySegment handles, int milliseconds, int wakeMask, int flags);

  @NativeName("PeekMessageW")
  @Win32Bool
  boolean peekMessage(MemorySegment message, @Pointer long window, int first, int last, int remove);

  @NativeName("TranslateMessage")
  @Win32Bool
  boolean translateMessage(MemorySegment message);

  @NativeName("DispatchMessageW")
  long dispatchMessage(MemorySegment message);

  @NativeName("PostQuitMessage")
  void postQuitMessage(int exitCode);
}
