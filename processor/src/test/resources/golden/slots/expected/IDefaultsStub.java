package example;

import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Nesting;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link IDefaults} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IDefaultsStub {
  static final StubVtable VTABLE = StubVtable.of(1, new GeneratedType<>(IDefaults.class,
      IDefaultsVtable.IID, IUnknownProxy.TYPE, IDefaultsVtable.LAYOUT, IDefaultsVtable.LAYOUT_HASH),
      MethodHandles.lookup(), IDefaultsVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IDefaultsVtable.SLOT_first, "first", "(JJJ)J");
    VTABLE.slot(IDefaultsVtable.SLOT_second, "second", "(JJJ)J");
    VTABLE.slot(IDefaultsVtable.SLOT_third, "third", "(JJJ)J");
    VTABLE.register();
  }

  private IDefaultsStub() {}

  /** {@code HRESULT first()} */
  static long first(long self, long word2, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IDefaults.first");
      ((IDefaults) Upcall.target(self)).first();
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IDefaults.first");
    }
  }

  /** {@code HRESULT second(LONG* result)} */
  static long second(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IDefaults.second", "result");
      if (Trace.ON) Trace.call("IDefaults.second");
      Memory.putInt(result, Trace.result(((IDefaults) Upcall.target(self)).second()));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IDefaults.second", result, 4);
    }
  }

  /** {@code HRESULT third()} */
  static long third(long self, long word2, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IDefaults.third");
      ((IDefaults) Upcall.target(self)).third();
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IDefaults.third");
    }
  }
}
