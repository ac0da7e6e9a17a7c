package io.comwright.automation;

import io.comwright.HResult;
import io.comwright.IntRef;
import java.util.List;

/**
 * Enumerates the connections that there were when it was asked for, without those that have ended
 * since.
 */
final class Connections implements IEnumConnections {
  private final List<? extends Connection<?>> connections;
  private int at;

  Connections(List<? extends Connection<?>> connections, int at) {
    this.connections = connections;
    this.at = at;
  }

  @Override
  public synchronized HResult next(ConnectData[] items, IntRef fetched) {
    int count = 0;
    while (count < items.length && at < connections.size()) {
      ConnectData data = connections.get(at++).data();
      if (data != null) {
        items[count++] = data;
      }
    }
    fetched.set(count);
    return HResult.of(count == items.length ? HResult.S_OK : HResult.S_FALSE);
  }

  @Override
  public synchronized HResult skip(int count) {
    int skipped = (int) Math.min(Integer.toUnsignedLong(count), connections.size() - at);
    at += skipped;
    return HResult.of(skipped == count ? HResult.S_OK : HResult.S_FALSE);
  }

  @Override
  public synchronized void reset() {
    at = 0;
  }

  @Override
  public synchronized IEnumConnections copy() {
    return new Connections(connections, at);
  }
}
