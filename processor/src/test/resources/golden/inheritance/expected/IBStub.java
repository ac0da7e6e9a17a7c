package example.b;

import example.a.IAProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.StubVtable;
import java.lang.invoke.MethodHandles;

/**
 * Native code calls {@link IB} on a Java object.
 *
 * <p>The vtable is built on first use, shared by all objects, and kept for the life of the VM
 * together with the class loader of this class.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings("doclint:missing")
public final class IBStub {
  static final StubVtable VTABLE = StubVtable.extend(IAProxy.TYPE, MethodHandles.lookup(),
      IBVtable.SLOT_COUNT);

  private IBStub() {
  }
}
