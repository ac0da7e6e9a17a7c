package example.a;

import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Frame;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/**
 * Native code calls {@link IA} on a Java object.
 *
 * <p>The vtable is built on first use, shared by all objects, and kept for the life of the VM
 * together with the class loader of this class.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings("doclint:missing")
public final class IAStub {
  static final StubVtable VTABLE = StubVtable.extend(IUnknownProxy.TYPE, MethodHandles.lookup(),
      IAVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IAVtable.SLOT_a, "a", "(J)J");
  }

  private IAStub() {
  }

  private static long a(long self) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IA target = (IA) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("IA.a");
      }
      target.a();
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IA.a");
    } finally {
      Upcall.exit(frame);
    }
  }
}
