package example.b;

import io.comwright.annotation.Generated;
import io.comwright.runtime.StubVtable;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link IB} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IBStub {
  static final StubVtable VTABLE = StubVtable.of(IBVtable.TYPE, MethodHandles.lookup(),
      IBVtable.SLOT_COUNT);

  private IBStub() {}
}
