package example;

import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Nesting;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link Outer.Inner.IDeep} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
final class Outer_Inner_IDeepStub {
  static final StubVtable VTABLE;

  static {
    GeneratedType.checkBase("IDeep", Outer_INestedProxy.TYPE, 0x7bd6f65ff05af7b5L);
    VTABLE = StubVtable.of(1, new GeneratedType<>(Outer.Inner.IDeep.class,
        Outer_Inner_IDeepVtable.IID, Outer_INestedProxy.TYPE, Outer_Inner_IDeepVtable.LAYOUT,
        Outer_Inner_IDeepVtable.LAYOUT_HASH), MethodHandles.lookup(),
        Outer_Inner_IDeepVtable.SLOT_COUNT);
    VTABLE.slot(Outer_Inner_IDeepVtable.SLOT_deep, "deep", "(JJJ)J");
    VTABLE.register();
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
