package io.comwright;

import io.comwright.annotation.Generated;
import io.comwright.runtime.StubVtable;
import java.lang.invoke.MethodHandles;

/**
 * Native code calls {@link IAgileObject} on a Java object.
 *
 * <p>The vtable is built on first use, shared by all objects, and kept for the life of the VM
 * together with the class loader of this class.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings("doclint:missing")
public final class IAgileObjectStub {
  static final StubVtable VTABLE = StubVtable.extend(IUnknownProxy.TYPE, MethodHandles.lookup(),
      IAgileObjectVtable.SLOT_COUNT);

  private IAgileObjectStub() {
  }
}
