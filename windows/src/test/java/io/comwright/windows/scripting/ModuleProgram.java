package io.comwright.windows.scripting;

import io.comwright.IUnknown;
import io.comwright.windows.Apartment;
import io.comwright.windows.CoClass;
import io.comwright.windows.StaThread;

/** Uses the services as named modules, of which one has native access. */
public final class ModuleProgram {
  private ModuleProgram() {}

  /** Started by a test. */
  public static void main(String[] arguments) {
    System.out.println(Apartment.class.getModule());
    System.out.println(IUnknown.class.getModule());
    try (StaThread sta = StaThread.start("sta")) {
      System.out.println(sta.submit(Apartment::current).join());
    }
    try (Apartment _ = Apartment.enterMta();
        IFileSystem files =
            CoClass.of("Scripting.FileSystemObject").create(IFileSystemProxy.TYPE)) {
      System.out.println(files.buildPath("C:\\a", "b"));
    }
  }
}
