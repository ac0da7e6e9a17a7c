package example;

import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Nesting;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link IReserved} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IReservedStub {
  static final StubVtable VTABLE = StubVtable.of(1, new GeneratedType<>(IReserved.class,
      IReservedVtable.IID, IUnknownProxy.TYPE, IReservedVtable.LAYOUT, IReservedVtable.LAYOUT_HASH),
      MethodHandles.lookup(), IReservedVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IReservedVtable.SLOT_first, "first", "(JJJ)J");
    VTABLE.slot(IReservedVtable.SLOT_second, "second", "(JJJ)J");
    VTABLE.register();
  }

  private IReservedStub() {}

  /** {@code HRESULT first()} */
  static long first(long self, long word2, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IReserved.first");
      ((IReserved) Upcall.target(self)).first();
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IReserved.first");
    }
  }

  /** {@code HRESULT second()} */
  static long second(long self, long word2, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IReserved.second");
      ((IReserved) Upcall.target(self)).second();
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IReserved.second");
    }
  }
}
