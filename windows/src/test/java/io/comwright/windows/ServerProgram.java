package io.comwright.windows;

import io.comwright.ComObject;
import io.comwright.Guid;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A local server, as COM starts it. Writes to a file how it has ended. */
final class ServerProgram {
  static final Guid CLSID = Guid.parse("c77f1b7e-5c2e-4e0b-9f0a-77a1d2b3c401");

  /** What its objects tell, so that it is known that they have answered. */
  static final Guid ANSWER = Guid.parse("0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0");

  /** The CLSID whose objects end the process. */
  static final Guid FATAL = Guid.parse("c77f1b7e-5c2e-4e0b-9f0a-77a1d2b3c402");

  private ServerProgram() {}

  /** Started by COM, with the file, the kind of apartment and {@code -Embedding}. */
  public static void main(String[] arguments) throws Exception {
    Path report = Path.of(arguments[0]);
    try (Apartment _ = arguments[1].equals("sta") ? Apartment.enterSta() : Apartment.enterMta()) {
      new LocalServer()
          .add(CLSID, () -> new Persistent(ANSWER))
          .add(
              FATAL,
              () ->
                  new Bound(
                      () -> {
                        Runtime.getRuntime().halt(3);
                        return ANSWER;
                      }))
          .run(Duration.ofSeconds(30));
      Files.writeString(report, arguments[2] + " " + ComObject.liveCount());
    } catch (Throwable e) {
      Files.writeString(report, e.toString());
      throw e;
    }
  }
}
