package io.comwright.windows;

import io.comwright.ComObject;
import io.comwright.FinalRelease;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.runtime.ExposedObject;
import io.comwright.runtime.Exposing;
import java.util.Objects;

/** What an object of a server keeps, and lets go when it ends. */
final class ServerLock implements IUnknown, FinalRelease {
  private final LocalServer server;
  private final IUnknown object;

  ServerLock(LocalServer server, IUnknown object) {
    this.server = server;
    this.object = object;
  }

  IUnknown object() {
    return object;
  }

  /** Gives the only reference to this to an object, which ends it. */
  void keepIn(ComObject token) {
    ExposedObject owner =
        Objects.requireNonNull(
            ExposedObject.find(token.pointer(IUnknownProxy.TYPE).address()), "open");
    ExposedObject own = Exposing.acquire(this);
    owner.keep(own.pointer(Objects.requireNonNull(IUnknownProxy.TYPE.iid())));
  }

  @Override
  public void finalRelease() {
    server.ended(this);
  }
}
