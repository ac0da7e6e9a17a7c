package example;

import io.comwright.Handle;
import io.comwright.annotation.Callback;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.Win32Bool;

/** BOOL CALLBACK EnumProc(HWND, LPARAM) */
@Callback
@FunctionalInterface
public interface EnumProc {
  @Win32Bool
  boolean call(Handle window, @Pointer long parameter);
}
