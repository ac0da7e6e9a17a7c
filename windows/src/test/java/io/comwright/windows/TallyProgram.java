package io.comwright.windows;

import io.comwright.ComObject;
import io.comwright.Guid;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A local server with a class of a dual interface. Writes to a file how it has ended. */
final class TallyProgram {
  static final Guid CLSID = Guid.parse("b0d1e4f0-0312-4a5b-8c6d-000000000001");

  private TallyProgram() {}

  /** Started by COM, with the file and {@code -Embedding}. */
  public static void main(String[] arguments) throws Exception {
    Path report = Path.of(arguments[0]);
    try (Apartment _ = Apartment.enterMta()) {
      new LocalServer().add(CLSID, Tally::new).run(Duration.ofSeconds(30));
      Files.writeString(report, "ended " + ComObject.liveCount());
    } catch (Throwable e) {
      Files.writeString(report, e.toString());
      throw e;
    }
  }
}
