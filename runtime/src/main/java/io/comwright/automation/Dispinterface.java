package io.comwright.automation;

import io.comwright.Guid;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;
import org.jspecify.annotations.Nullable;

/**
 * {@code IDispatch} under another IID. It is not registered, since it is known only when the
 * program runs, and Java objects answer it with their {@link IDispatch}.
 */
final class Dispinterface extends GeneratedType<IDispatch> {
  Dispinterface(Guid iid) {
    super(IDispatch.class, iid, IDispatchProxy.TYPE);
  }

  @Override
  protected IDispatch proxy(long pointer, Ownership ownership) {
    return new IDispatchProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub() {
    return null;
  }
}
