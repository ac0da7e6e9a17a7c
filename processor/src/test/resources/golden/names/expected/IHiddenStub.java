package example;

import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Frame;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link IHidden} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
final class IHiddenStub {
  static final StubVtable VTABLE = StubVtable.of(1, new GeneratedType<>(IHidden.class,
      IHiddenVtable.IID, IUnknownProxy.TYPE, IHiddenVtable.LAYOUT, IHiddenVtable.LAYOUT_HASH),
      MethodHandles.lookup(), IHiddenVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IHiddenVtable.SLOT_hidden, "hidden", "(JJJ)J");
    VTABLE.register();
  }

  private IHiddenStub() {}

  /** {@code HRESULT hidden(Type* type)} */
  static long hidden(long self, long type, long word3) {
    try (Frame frame = Upcall.enter()) {
      Type typeObject = frame.lend(Upcall.nonNull(type, "IHidden.hidden", "type"), TypeProxy.TYPE);
      if (Trace.ON) Trace.call("IHidden.hidden", typeObject);
      ((IHidden) Upcall.target(self)).hidden(typeObject);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IHidden.hidden");
    }
  }
}
