package example;

import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Nesting;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link IOld} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "deprecation", "removal", "doclint:missing"})
public final class IOldStub {
  static final StubVtable VTABLE = StubVtable.of(1, new GeneratedType<>(IOld.class, IOldVtable.IID,
      IUnknownProxy.TYPE, IOldVtable.LAYOUT, IOldVtable.LAYOUT_HASH), MethodHandles.lookup(),
      IOldVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IOldVtable.SLOT_old, "old", "(JJJ)J");
    VTABLE.register();
  }

  private IOldStub() {}

  /** {@code HRESULT old()} */
  static long old(long self, long word2, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IOld.old");
      ((IOld) Upcall.target(self)).old();
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IOld.old");
    }
  }
}
