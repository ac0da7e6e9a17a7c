package io.comwright.automation;

import io.comwright.ComException;
import io.comwright.HResult;
import java.util.concurrent.atomic.AtomicBoolean;

/** That a sink hears of events, which {@link Events#advise} has begun and {@link #close} ends. */
public final class Subscription implements AutoCloseable {
  private final IConnectionPoint point;
  private final int cookie;
  private final AtomicBoolean closed = new AtomicBoolean();

  Subscription(IConnectionPoint point, int cookie) {
    this.point = point;
    this.cookie = cookie;
  }

  /**
   * The connection's number, as {@link IConnectionPoint#advise} has answered it.
   *
   * @return 32 bits without a sign
   */
  public int cookie() {
    return cookie;
  }

  /**
   * Ends the subscription. Calls that are under way on other threads are not waited for. Closing
   * twice is harmless, and so is closing one whose source is gone or has ended it itself.
   *
   * @throws ComException if the source fails otherwise
   */
  @Override
  public void close() {
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    try (point) {
      point.unadvise(cookie);
    } catch (ComException e) {
      if (!Events.isGone(e) && !e.hresult().is(HResult.CONNECT_E_NOCONNECTION)) {
        throw e;
      }
    }
  }
}
