package io.comwright.automation;

import io.comwright.HResult;
import io.comwright.IntRef;
import java.util.List;

/**
 * Enumerates the connections that there were when it was asked for, without those that have ended
 * since.
 */
final class Connections extends Enumeration<Connection<?>> implements IEnumConnections {
  Connections(List<? extends Connection<?>> connections, int at) {
    super(connections, at);
  }

  @Override
  public synchronized HResult next(ConnectData[] items, IntRef fetched) {
    int count = 0;
    while (count < items.length && at < all.size()) {
      ConnectData data = all.get(at++).data();
      if (data != null) {
        items[count++] = data;
      }
    }
    return answer(count, items.length, fetched);
  }

  @Override
  public HResult skip(int count) {
    return pass(count);
  }

  @Override
  public synchronized void reset() {
    at = 0;
  }

  @Override
  public synchronized IEnumConnections copy() {
    return new Connections(all, at);
  }
}
