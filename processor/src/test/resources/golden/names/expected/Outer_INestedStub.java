package example;

import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Memory;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/**
 * Native code calls {@link Outer.INested} on a Java object.
 *
 * <p>The vtable is built on first use, shared by all objects, and kept for the life of the VM
 * together with the class loader of this class.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings("doclint:missing")
public final class Outer_INestedStub {
  static final StubVtable VTABLE = StubVtable.extend(IUnknownProxy.TYPE, MethodHandles.lookup(),
      Outer_INestedVtable.SLOT_COUNT);

  static {
    VTABLE.slot(Outer_INestedVtable.SLOT_next, "next", "(JJJ)J");
  }

  private Outer_INestedStub() {
  }

  private static long next(long self, long pair, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      Outer.INested target = (Outer.INested) Upcall.target(self);
      Upcall.nonNull(result, "INested.next", "result");
      Outer.Pair pairStruct = Outer_PairStruct.read(Upcall.nonNull(pair, "INested.next", "pair"),
          frame, "INested.next", "pair");
      if (Trace.ON) {
        Trace.call("INested.next", pairStruct);
      }
      Memory.putLong(result, Answers.detach(Trace.result(target.next(pairStruct)),
          Outer_INestedProxy.TYPE, "INested.next"));
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 8);
      return Upcall.failure(failure, "INested.next");
    } finally {
      Upcall.exit(frame);
    }
  }
}
