package example;

import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Frame;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/**
 * Native code calls {@link IOld} on a Java object.
 *
 * <p>The vtable is built on first use, shared by all objects, and kept for the life of the VM
 * together with the class loader of this class.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"deprecation", "removal", "doclint:missing"})
public final class IOldStub {
  static final StubVtable VTABLE = StubVtable.extend(IUnknownProxy.TYPE, MethodHandles.lookup(),
      IOldVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IOldVtable.SLOT_old, "old", "(J)J");
  }

  private IOldStub() {
  }

  private static long old(long self) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IOld target = (IOld) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("IOld.old");
      }
      target.old();
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IOld.old");
    } finally {
      Upcall.exit(frame);
    }
  }
}
