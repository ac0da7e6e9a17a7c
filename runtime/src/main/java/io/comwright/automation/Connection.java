package io.comwright.automation;

import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Proxies;
import org.jspecify.annotations.Nullable;

/**
 * A sink that hears of events. Its reference is given back when the connection has ended and no
 * call is under way.
 *
 * @param <T> the interface of the events
 */
final class Connection<T extends IUnknown> {
  private final T sink;
  private final int cookie;

  /** Calls under way, and one for the connection point until the connection ends. */
  private int users = 1;

  private boolean ended;

  /** Takes a proxy over. */
  Connection(T sink, int cookie) {
    this.sink = sink;
    this.cookie = cookie;
  }

  T sink() {
    return sink;
  }

  int cookie() {
    return cookie;
  }

  /** Begins a call of the sink, which {@link #leave} ends; false if it is not to be called. */
  synchronized boolean enter() {
    if (!ended) {
      users++;
    }
    return !ended;
  }

  void leave() {
    if (release()) {
      sink.close();
    }
  }

  private synchronized boolean release() {
    return --users == 0;
  }

  /** From now on the sink is not called; only the first call does something. */
  void end() {
    synchronized (this) {
      if (ended) {
        return;
      }
      ended = true;
    }
    leave();
  }

  /** What an enumerator tells, with a reference for the call of this thread; null if ended. */
  @Nullable ConnectData data() {
    if (!enter()) {
      return null;
    }
    try {
      IUnknownProxy proxy = Proxies.outsideScopes(() -> IUnknownProxy.retain((IUnknown) sink));
      Frame.atEndOfCall(proxy::close);
      return new ConnectData(proxy, cookie);
    } finally {
      leave();
    }
  }
}
