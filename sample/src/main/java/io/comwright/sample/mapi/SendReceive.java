package io.comwright.sample.mapi;

import io.comwright.ComException;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IUnknown;
import java.io.PrintStream;

/**
 * Outlook's part: starts a synchronization through an {@link IMAPISync} pointer and shows its
 * progress.
 */
final class SendReceive implements IMAPISyncProgressCallback {
  private final ProgressLine line;
  private final PrintStream out;
  private final int cancelAt;
  private volatile HResult result;

  /**
   * A dialog for one synchronization.
   *
   * @param out where to report
   * @param terminal whether that is a terminal, on which a line can be drawn again
   * @param cancelAt the position at which the user cancels, or -1
   */
  SendReceive(PrintStream out, boolean terminal, int cancelAt) {
    this.line = new ProgressLine(out, terminal);
    this.out = out;
    this.cancelAt = cancelAt;
  }

  /**
   * Synchronizes, and waits for the end.
   *
   * @param store the provider
   * @param session the MAPI session
   * @param flags the kind of synchronization
   * @return how it ended
   */
  HResult run(IMAPISync store, IUnknown session, int flags) throws InterruptedException {
    MapiSib info = new MapiSib(flags, session, this);
    store.synchronizeInBackground(info);
    if (!Events.await(info.syncDoneEvent().get(), 60)) {
      throw new IllegalStateException("the provider's thread does not end");
    }
    return result;
  }

  @Override
  public void progress(String step, int index, int indexMax) {
    if (index == cancelAt) {
      throw new ComException(HResult.MAPI_E_USER_CANCEL);
    }
    line.show(step, index, indexMax);
  }

  @Override
  public void error(HResult result, String message) {
    line.end();
    out.println("  " + message + ": " + result);
  }

  @Override
  public void done(Handle threadDoneEvent, HResult result) {
    line.end();
    out.println("  Done: " + result);
    this.result = result;
  }
}
