package example;

import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Frame;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/**
 * Native code calls {@link IHidden} on a Java object.
 *
 * <p>The vtable is built on first use, shared by all objects, and kept for the life of the VM
 * together with the class loader of this class.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings("doclint:missing")
final class IHiddenStub {
  static final StubVtable VTABLE = StubVtable.extend(IUnknownProxy.TYPE, MethodHandles.lookup(),
      IHiddenVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IHiddenVtable.SLOT_hidden, "hidden", "(JJ)J");
  }

  private IHiddenStub() {
  }

  private static long hidden(long self, long type) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IHidden target = (IHidden) Upcall.target(self);
      Type typeObject = frame.lend(Upcall.nonNull(type, "IHidden.hidden", "type"), TypeProxy.TYPE);
      if (Trace.ON) {
        Trace.call("IHidden.hidden", typeObject);
      }
      target.hidden(typeObject);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IHidden.hidden");
    } finally {
      Upcall.exit(frame);
    }
  }
}
