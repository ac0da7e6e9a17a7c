package example;

import io.comwright.annotation.Generated;
import io.comwright.runtime.Frame;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/**
 * Native code calls {@link Outer.Inner.IDeep} on a Java object.
 *
 * <p>The vtable is built on first use, shared by all objects, and kept for the life of the VM
 * together with the class loader of this class.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings("doclint:missing")
final class Outer_Inner_IDeepStub {
  static final StubVtable VTABLE = StubVtable.extend(Outer_INestedProxy.TYPE,
      MethodHandles.lookup(), Outer_Inner_IDeepVtable.SLOT_COUNT);

  static {
    VTABLE.slot(Outer_Inner_IDeepVtable.SLOT_deep, "deep", "(JJ)J");
  }

  private Outer_Inner_IDeepStub() {
  }

  private static long deep(long self, long text) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      Outer.Inner.IDeep target = (Outer.Inner.IDeep) Upcall.target(self);
      String textText = frame.readUtf16(Upcall.nonNull(text, "IDeep.deep", "text"));
      if (Trace.ON) {
        Trace.call("IDeep.deep", textText);
      }
      target.deep(textText);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IDeep.deep");
    } finally {
      Upcall.exit(frame);
    }
  }
}
