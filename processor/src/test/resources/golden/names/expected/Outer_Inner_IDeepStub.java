package example;

import io.comwright.annotation.Generated;
import io.comwright.runtime.Nesting;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link Outer.Inner.IDeep} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
final class Outer_Inner_IDeepStub {
  static final StubVtable VTABLE = StubVtable.of(Outer_Inner_IDeepVtable.TYPE,
      MethodHandles.lookup(), Outer_Inner_IDeepVtable.SLOT_COUNT);

  static {
    VTABLE.slot(Outer_Inner_IDeepVtable.SLOT_deep, "deep", "(JJJ)J");
  }

  private Outer_Inner_IDeepStub() {}

  /** {@code HRESULT deep(LPCWSTR text)} */
  static long deep(long self, long text, long word3) {
    try (Nesting _ = Upcall.begin()) {
      String textText = Upcall.readUtf16(Upcall.nonNull(text, "IDeep.deep", "text"));
      if (Trace.ON) Trace.call("IDeep.deep", textText);
      ((Outer.Inner.IDeep) Upcall.target(self)).deep(textText);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IDeep.deep");
    }
  }
}
