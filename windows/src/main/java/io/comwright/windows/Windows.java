package io.comwright.windows;

import io.comwright.windows.system.Advapi32;
import io.comwright.windows.system.Advapi32Proxy;
import io.comwright.windows.system.Kernel32;
import io.comwright.windows.system.Kernel32Proxy;
import io.comwright.windows.system.Ole32;
import io.comwright.windows.system.Ole32Proxy;
import io.comwright.windows.system.OleAut32;
import io.comwright.windows.system.OleAut32Proxy;
import io.comwright.windows.system.User32;
import io.comwright.windows.system.User32Proxy;

/** The system's libraries, which are loaded when the first of them is called. */
final class Windows {
  static final Ole32 OLE32 = Ole32Proxy.load();
  static final OleAut32 OLEAUT32 = OleAut32Proxy.load();
  static final User32 USER32 = User32Proxy.load();
  static final Kernel32 KERNEL32 = Kernel32Proxy.load();
  static final Advapi32 ADVAPI32 = Advapi32Proxy.load();

  private Windows() {}
}
