package io.comwright.windows.components.script;

import io.comwright.ComObject;
import io.comwright.Guid;
import io.comwright.windows.Apartment;
import io.comwright.windows.LocalServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A local server with accounts, as COM starts it. Writes to a file how it has ended. */
final class AccountServer {
  static final Guid CLSID = Guid.parse("6d0a8f3e-52b7-4a19-9c3e-1f7b5d2c8e02");
  static final String PROG_ID = "Comwright.Account";

  private AccountServer() {}

  /** Started by COM, with the file and {@code -Embedding}. */
  public static void main(String[] arguments) throws Exception {
    Path report = Path.of(arguments[0]);
    try (Apartment _ = Apartment.enterMta()) {
      new LocalServer().add(CLSID, Account::new).run(Duration.ofSeconds(30));
      // COM gives the class object back on a thread of its own.
      for (int i = 0; i < 100 && ComObject.liveCount() > 0; i++) {
        Thread.sleep(50);
      }
      Files.writeString(report, "live objects: " + ComObject.liveCount());
    } catch (Throwable e) {
      Files.writeString(report, e.toString());
      throw e;
    }
  }
}
