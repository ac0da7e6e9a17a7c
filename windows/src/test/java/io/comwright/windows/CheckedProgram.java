package io.comwright.windows;

import io.comwright.Guid;
import io.comwright.windows.scripting.IDictionary;
import io.comwright.windows.scripting.IDictionaryProxy;
import io.comwright.windows.scripting.Scripting;
import java.util.concurrent.atomic.AtomicReference;

/** Uses proxies in foreign apartments, in the checked mode, and writes what it is told. */
final class CheckedProgram {
  private CheckedProgram() {}

  /** Started by the test. */
  public static void main(String[] arguments) throws Exception {
    try (StaThread sta = StaThread.start("home")) {
      AtomicReference<IDictionary> proxy = new AtomicReference<>();
      sta.submit(() -> proxy.set(CoClass.of(Scripting.DICTIONARY).create(IDictionaryProxy.TYPE)))
          .join();
      tell("use in no apartment", proxy.get()::count);
      try (Apartment _ = Apartment.enterMta()) {
        tell("use in the MTA", proxy.get()::count);
        tell("close in the MTA", proxy.get()::close);
        tell(
            "pass on in the MTA", () -> AgileReference.ofTable(proxy.get(), IDictionaryProxy.TYPE));
      }
      sta.submit(() -> tell("use at home", proxy.get()::count)).join();
      AgileReference<IDictionary> reference =
          sta.submit(() -> AgileReference.of(proxy.get())).join();
      try (Apartment _ = Apartment.enterMta();
          reference;
          IDictionary here = reference.resolve()) {
        tell("use what was resolved", here::count);
      }
      sta.submit(() -> tell("close at home", proxy.get()::close)).join();

      // Agile: a Java object behind a proxy.
      AtomicReference<IPersist> java = new AtomicReference<>();
      sta.submit(() -> java.set(IPersistProxy.from(new Persistent(Guid.NULL)))).join();
      tell("use a Java object", java.get()::classId);
      tell("close a Java object", java.get()::close);
    }
  }

  private static void tell(String what, Threads.Work work) {
    try {
      work.run();
      System.out.println(what + ": done");
    } catch (Exception e) {
      System.out.println(
          what + ": " + e.getClass().getSimpleName() + ": " + e.getMessage().replace('\n', ' '));
    }
  }
}
