package example.c;

import example.a.IA;
import example.a.IAProxy;
import example.b.IB;
import example.b.IBProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Memory;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/**
 * Native code calls {@link IC} on a Java object.
 *
 * <p>The vtable is built on first use, shared by all objects, and kept for the life of the VM
 * together with the class loader of this class.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings("doclint:missing")
public final class ICStub {
  static final StubVtable VTABLE = StubVtable.extend(IBProxy.TYPE, MethodHandles.lookup(),
      ICVtable.SLOT_COUNT);

  static {
    VTABLE.slot(ICVtable.SLOT_c, "c", "(JJJJJ)J");
  }

  private ICStub() {
  }

  private static long c(long self, long a, long b, long c, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IC target = (IC) Upcall.target(self);
      Upcall.nonNull(result, "IC.c", "result");
      IA aObject = frame.lend(Upcall.nonNull(a, "IC.c", "a"), IAProxy.TYPE);
      IB bObject = frame.lend(Upcall.nonNull(b, "IC.c", "b"), IBProxy.TYPE);
      IC cObject = frame.lend(Upcall.nonNull(c, "IC.c", "c"), ICProxy.TYPE);
      if (Trace.ON) {
        Trace.call("IC.c", aObject, bObject, cObject);
      }
      Memory.putInt(result, Trace.result(target.c(aObject, bObject, cObject)));
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 4);
      return Upcall.failure(failure, "IC.c");
    } finally {
      Upcall.exit(frame);
    }
  }
}
