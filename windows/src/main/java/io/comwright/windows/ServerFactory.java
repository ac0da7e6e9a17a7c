package io.comwright.windows;

import io.comwright.ClassFactory;
import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.ComType;
import io.comwright.HResult;
import io.comwright.IClassFactory;
import io.comwright.IUnknown;
import io.comwright.runtime.Frame;
import org.jspecify.annotations.Nullable;

/** The class object of a server, which counts what it makes. Native code alone calls it. */
final class ServerFactory implements IClassFactory {
  private final LocalServer server;
  private final ClassFactory made;

  ServerFactory(LocalServer server, ClassFactory made) {
    this.server = server;
    this.made = made;
  }

  @Override
  public <T extends IUnknown> T createInstance(@Nullable IUnknown outer, ComType<T> type) {
    if (outer != null) {
      throw new ComException(
          HResult.CLASS_E_NOAGGREGATION, "an object cannot be a part of one in another process");
    }
    T object = made.createInstance(null, type);
    // Until the call is over, and the client has a reference of its own.
    ComObject token = ComObject.expose(object);
    Frame.atEndOfCall(token::close);
    server.count(object, token);
    return object;
  }

  @Override
  public void lockServer(boolean lock) {
    server.lock(lock);
  }
}
