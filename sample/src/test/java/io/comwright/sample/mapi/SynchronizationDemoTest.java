package io.comwright.sample.mapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComObject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SynchronizationDemoTest {
  private static String run(boolean terminal) throws InterruptedException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SynchronizationDemo.run(new PrintStream(bytes, true, StandardCharsets.UTF_8), terminal);
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  @Test
  void writesPlainLinesWhereThereIsNoTerminal() throws InterruptedException {
    assertEquals(
        """
        Synchronizing everything:
            0% Synchronizing Inbox
           33% Synchronizing Sent Items
           66% Synchronizing Calendar
          Done: S_OK (0x00000000)
        With a server that does not answer:
            0% Synchronizing Inbox
           33% Synchronizing Sent Items
           66% Synchronizing Calendar
          The server of "Calendar" does not answer: MAPI_E_NETWORK_ERROR (0x80040115)
          Done: MAPI_E_NETWORK_ERROR (0x80040115)
        With a user who cancels:
            0% Synchronizing Inbox
           33% Synchronizing Sent Items
          Done: MAPI_E_USER_CANCEL (0x80040113)
        All done. Live COM objects: 0
        """,
        run(false));
    assertEquals(0, ComObject.liveCount());
  }

  @Test
  void drawsOneLineInATerminal() throws InterruptedException {
    String output = run(true);
    assertTrue(
        output.contains("\r  [#########.....................]  33% Synchronizing Sent Items"));
    assertTrue(output.contains("\r  [##############################] 100% Synchronizing Calendar"));
    assertTrue(output.endsWith("All done. Live COM objects: 0\n"), output);
  }
}
