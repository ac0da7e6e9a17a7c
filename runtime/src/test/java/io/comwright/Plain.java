package io.comwright;

import java.util.concurrent.atomic.AtomicInteger;

/** A Java object with IUnknown alone, which counts how often it has ended. */
final class Plain implements IUnknown, FinalRelease {
  final AtomicInteger ended = new AtomicInteger();

  @Override
  public void finalRelease() {
    ended.incrementAndGet();
  }

  static IUnknownProxy proxy(ComObject object) {
    return IUnknownProxy.retain(object.pointer(IUnknownProxy.TYPE));
  }
}
