package io.comwright.sample.mapi;

import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.IUnknown;
import java.io.Console;
import java.io.PrintStream;
import java.lang.foreign.MemorySegment;
import java.util.List;

/** Runs three synchronizations: one that succeeds, one that fails and one that is cancelled. */
public final class SynchronizationDemo {
  private static final List<String> FOLDERS = List.of("Inbox", "Sent Items", "Calendar");

  private SynchronizationDemo() {}

  /**
   * Runs the synchronizations.
   *
   * @param args none
   * @throws InterruptedException if the thread is interrupted
   */
  public static void main(String[] args) throws InterruptedException {
    Console console = System.console();
    run(System.out, console != null && console.isTerminal());
  }

  /**
   * Runs the synchronizations.
   *
   * @param out where to report
   * @param terminal whether that is a terminal
   */
  static void run(PrintStream out, boolean terminal) throws InterruptedException {
    out.println("Synchronizing everything:");
    expect(HResult.S_OK, synchronize(new StoreProvider(FOLDERS, null), out, terminal, -1));

    out.println("With a server that does not answer:");
    expect(
        HResult.MAPI_E_NETWORK_ERROR,
        synchronize(new StoreProvider(FOLDERS, "Calendar"), out, terminal, -1));

    out.println("With a user who cancels:");
    expect(
        HResult.MAPI_E_USER_CANCEL,
        synchronize(new StoreProvider(FOLDERS, null), out, terminal, 8));

    out.println("All done. Live COM objects: " + ComObject.liveCount());
  }

  private static HResult synchronize(
      StoreProvider provider, PrintStream out, boolean terminal, int cancelAt)
      throws InterruptedException {
    try (ComObject store = ComObject.expose(provider)) {
      // From here on the provider is an interface pointer, as if a DLL had handed it out.
      MemorySegment pointer = store.pointer(IMAPISyncProxy.TYPE);
      try (IMAPISync sync = IMAPISyncProxy.retain(pointer)) {
        return new SendReceive(out, terminal, cancelAt)
            .run(
                sync,
                new Session(),
                MapiSib.SYNC_DOWNLOAD_HIERARCHY
                    | MapiSib.SYNC_DOWNLOAD_CONTENTS
                    | MapiSib.SYNC_ON_DEMAND);
      }
    }
  }

  private static void expect(int expected, HResult actual) {
    if (!actual.is(expected)) {
      throw new IllegalStateException(HResult.of(expected) + " expected, " + actual + " came");
    }
  }

  /** A MAPI session, of which the provider needs no more than that it is an object. */
  private static final class Session implements IUnknown {}
}
