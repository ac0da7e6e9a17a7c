package io.comwright.windows;

import io.comwright.Guid;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;

/** Leaves something with COM, and returns from {@code main}. See {@link LeftInForceTest}. */
final class LeftInForceProgram {
  private static final Guid CLSID = Guid.parse("c77f1b7e-5c2e-4e0b-9f0a-77a1d2b3c4aa");
  private static final int THREADS = 20;

  private LeftInForceProgram() {}

  private static final class Thing implements IUnknown {}

  public static void main(String[] arguments) throws Exception {
    switch (arguments[0]) {
      case "CLASS_OBJECT" -> {
        Apartment.enterMta();
        ClassObject.register(CLSID, Thing::new);
      }
      case "CLASS_OBJECT_IN_STA" -> {
        Apartment.enterSta();
        ClassObject.register(CLSID, Thing::new);
      }
      case "CLASS_OBJECT_OF_STA_THREAD" ->
          StaThread.start("left").submit(() -> ClassObject.register(CLSID, Thing::new)).get();
      case "RUNNING_OBJECT" -> {
        Apartment.enterMta();
        RunningObjects.register("thing", new Thing());
      }
      case "RUNNING_OBJECT_IN_STA" -> {
        Apartment.enterSta();
        RunningObjects.register("thing", new Thing());
      }
      case "AGILE_REFERENCE" -> {
        Apartment.enterMta();
        AgileReference.of(new Thing(), IUnknownProxy.TYPE);
      }
      case "AGILE_REFERENCES_OF_THREADS" -> threads();
      default -> throw new IllegalArgumentException(arguments[0]);
    }
    System.out.println("returns");
  }

  private static void threads() throws InterruptedException {
    for (int i = 0; i < THREADS; i++) {
      Thread thread =
          new Thread(
              () -> {
                Apartment.enterSta();
                AgileReference.of(new Thing(), IUnknownProxy.TYPE);
              });
      thread.start();
      thread.join();
    }
  }
}
