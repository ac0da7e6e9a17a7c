package io.comwright.nativetest.objects;

import io.comwright.ComObject;
import io.comwright.nativetest.Compiler;
import io.comwright.nativetest.Fixtures;
import io.comwright.nativetest.NativeLibrary;
import io.comwright.nativetest.mapi.IMAPISyncProgressCallbackProxy;

/**
 * A library holds a Java object until the process ends, when the VM is gone. A program of its own,
 * because it ends; see {@link HeldAtTheEndTest}.
 */
final class HeldAtTheEnd {
  private HeldAtTheEnd() {}

  /** Runs with a compiler and the way in which the VM ends. */
  public static void main(String[] arguments) {
    NativeLibrary library = Fixtures.of(Compiler.valueOf(arguments[0]));
    try (ComObject object = ComObject.expose(new JavaProgress(() -> {}))) {
      library.call("end_hold", object.pointer(IMAPISyncProgressCallbackProxy.TYPE));
    }
    switch (arguments[1]) {
      case "return" -> Runtime.getRuntime().addShutdownHook(new Thread(() -> count(library)));
      case "exit" -> System.exit(0);
      default -> throw new IllegalArgumentException(arguments[1]);
    }
  }

  /** A hook that is slower than any other, and for which the object still has to count. */
  private static void count(NativeLibrary library) {
    try {
      Thread.sleep(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    System.out.println(library.call("end_count") + " of " + ComObject.liveCount());
  }
}
