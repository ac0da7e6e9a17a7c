package io.comwright.automation;

import io.comwright.HResult;
import io.comwright.IntRef;
import java.util.List;

/** Enumerates the connection points of a Java object. */
final class ConnectionPoints implements IEnumConnectionPoints {
  private final List<? extends IConnectionPoint> points;
  private int at;

  ConnectionPoints(List<? extends IConnectionPoint> points, int at) {
    this.points = points;
    this.at = at;
  }

  @Override
  public synchronized HResult next(IConnectionPoint[] items, IntRef fetched) {
    int count = Math.min(items.length, points.size() - at);
    for (int i = 0; i < count; i++) {
      items[i] = points.get(at++);
    }
    fetched.set(count);
    return HResult.of(count == items.length ? HResult.S_OK : HResult.S_FALSE);
  }

  @Override
  public synchronized HResult skip(int count) {
    int skipped = (int) Math.min(Integer.toUnsignedLong(count), points.size() - at);
    at += skipped;
    return HResult.of(skipped == count ? HResult.S_OK : HResult.S_FALSE);
  }

  @Override
  public synchronized void reset() {
    at = 0;
  }

  @Override
  public synchronized IEnumConnectionPoints copy() {
    return new ConnectionPoints(points, at);
  }
}
