package io.comwright.automation;

import io.comwright.HResult;
import io.comwright.IntRef;
import java.util.List;

/** Enumerates the connection points of a Java object. */
final class ConnectionPoints extends Enumeration<IConnectionPoint>
    implements IEnumConnectionPoints {
  ConnectionPoints(List<? extends IConnectionPoint> points, int at) {
    super(points, at);
  }

  @Override
  public HResult next(IConnectionPoint[] items, IntRef fetched) {
    return fill(items, fetched);
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
  public synchronized IEnumConnectionPoints copy() {
    return new ConnectionPoints(all, at);
  }
}
