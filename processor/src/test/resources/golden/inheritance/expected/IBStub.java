package example.b;

import example.a.IAProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.StubVtable;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link IB} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IBStub {
  static final StubVtable VTABLE;

  static {
    GeneratedType.checkBase("IB", IAProxy.TYPE, 0x85e9fe54cd24fb9fL);
    VTABLE = StubVtable.of(1, new GeneratedType<>(IB.class, IBVtable.IID, IAProxy.TYPE,
        IBVtable.LAYOUT, IBVtable.LAYOUT_HASH), MethodHandles.lookup(), IBVtable.SLOT_COUNT);
    VTABLE.register();
  }

  private IBStub() {}
}
