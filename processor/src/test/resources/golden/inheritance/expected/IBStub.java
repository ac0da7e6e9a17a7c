package example.b;

import example.a.IAProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.StubVtable;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link IB} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class IBStub {
  /** Built on first use, and shared by all objects. */
  static final StubVtable VTABLE = StubVtable.extend(IAProxy.TYPE, MethodHandles.lookup(),
      IBVtable.SLOT_COUNT);

  /** There are no objects of this class. */
  private IBStub() {}
}
