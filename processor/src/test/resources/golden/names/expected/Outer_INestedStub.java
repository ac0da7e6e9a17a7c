package example;

import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Nesting;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link Outer.INested} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class Outer_INestedStub {
  static final StubVtable VTABLE = StubVtable.of(1, new GeneratedType<>(Outer.INested.class,
      Outer_INestedVtable.IID, IUnknownProxy.TYPE, Outer_INestedVtable.LAYOUT,
      Outer_INestedVtable.LAYOUT_HASH), MethodHandles.lookup(), Outer_INestedVtable.SLOT_COUNT);

  static {
    VTABLE.slot(Outer_INestedVtable.SLOT_next, "next", "(JJJ)J");
    VTABLE.register();
  }

  private Outer_INestedStub() {}

  /** {@code HRESULT next(Pair* pair, INested** result)} */
  static long next(long self, long pair, long result) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "INested.next", "result");
      Outer.Pair pairStruct = Outer_PairStruct.read(Upcall.nonNull(pair, "INested.next", "pair"));
      if (Trace.ON) Trace.call("INested.next", pairStruct);
      Memory.putLong(result,
          Answers.detach(Trace.result(((Outer.INested) Upcall.target(self)).next(pairStruct)),
          Outer_INestedProxy.TYPE, "INested.next"));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "INested.next", result, 8);
    }
  }
}
