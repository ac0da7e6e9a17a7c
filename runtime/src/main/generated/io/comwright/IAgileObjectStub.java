package io.comwright;

import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.StubVtable;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link IAgileObject} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IAgileObjectStub {
  static final StubVtable VTABLE = StubVtable.of(1, new GeneratedType<>(IAgileObject.class,
      IAgileObjectVtable.IID, IUnknownProxy.TYPE, IAgileObjectVtable.LAYOUT,
      IAgileObjectVtable.LAYOUT_HASH), MethodHandles.lookup(), IAgileObjectVtable.SLOT_COUNT);

  static {
    VTABLE.register();
  }

  private IAgileObjectStub() {}
}
