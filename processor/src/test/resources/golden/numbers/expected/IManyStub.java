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

/** Native code calls {@link IMany} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IManyStub {
  static final StubVtable VTABLE = StubVtable.of(1, new GeneratedType<>(IMany.class,
      IManyVtable.IID, IUnknownProxy.TYPE, IManyVtable.LAYOUT, IManyVtable.LAYOUT_HASH),
      MethodHandles.lookup(), IManyVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IManyVtable.SLOT_twelve, "twelve", "(JJJJJJJJJJJJJ)J");
    VTABLE.slot(IManyVtable.SLOT_eleven, "eleven", "(JJJJJJJJJJJJJ)J");
    VTABLE.slot(IManyVtable.SLOT_twelveAndOne, "twelveAndOne", "(JJJJJJJJJJJJJJ)J");
    VTABLE.slot(IManyVtable.SLOT_thirteen, "thirteen", "(JJJJJJJJJJJJJJ)J");
    VTABLE.slot(IManyVtable.SLOT_mixed, "mixed", "(JFDJF)J");
    VTABLE.slot(IManyVtable.SLOT_mixedAgain, "mixedAgain", "(JFDJF)J");
    VTABLE.register();
  }

  private IManyStub() {}

  /**
   * {@code HRESULT twelve(LONG a, LONG b, LONG c, LONG d, LONG e, LONG f, LONG g, LONG h, LONG i, LONG j, LONG k, LONG l)}
   */
  static long twelve(long self, long a, long b, long c, long d, long e, long f, long g, long h,
      long i, long j, long k, long l) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IMany.twelve", (int) a, (int) b, (int) c, (int) d, (int) e, (int) f,
          (int) g, (int) h, (int) i, (int) j, (int) k, (int) l);
      ((IMany) Upcall.target(self)).twelve((int) a, (int) b, (int) c, (int) d, (int) e, (int) f,
          (int) g, (int) h, (int) i, (int) j, (int) k, (int) l);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IMany.twelve");
    }
  }

  /**
   * {@code HRESULT eleven(LONG a, LONG b, LONG c, LONG d, LONG e, LONG f, LONG g, LONG h, LONG i, LONG j, LONG k, LONG* result)}
   */
  static long eleven(long self, long a, long b, long c, long d, long e, long f, long g, long h,
      long i, long j, long k, long result) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IMany.eleven", "result");
      if (Trace.ON) Trace.call("IMany.eleven", (int) a, (int) b, (int) c, (int) d, (int) e, (int) f,
          (int) g, (int) h, (int) i, (int) j, (int) k);
      Memory.putInt(result, Trace.result(((IMany) Upcall.target(self)).eleven((int) a, (int) b,
          (int) c, (int) d, (int) e, (int) f, (int) g, (int) h, (int) i, (int) j, (int) k)));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IMany.eleven", result, 4);
    }
  }

  /**
   * {@code HRESULT twelveAndOne(LONG a, LONG b, LONG c, LONG d, LONG e, LONG f, LONG g, LONG h, LONG i, LONG j, LONG k, LONG l, LONG* result)}
   */
  static long twelveAndOne(long self, long a, long b, long c, long d, long e, long f, long g,
      long h, long i, long j, long k, long l, long result) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IMany.twelveAndOne", "result");
      if (Trace.ON) Trace.call("IMany.twelveAndOne", (int) a, (int) b, (int) c, (int) d, (int) e,
          (int) f, (int) g, (int) h, (int) i, (int) j, (int) k, (int) l);
      Memory.putInt(result, Trace.result(((IMany) Upcall.target(self)).twelveAndOne((int) a,
          (int) b, (int) c, (int) d, (int) e, (int) f, (int) g, (int) h, (int) i, (int) j, (int) k,
          (int) l)));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IMany.twelveAndOne", result, 4);
    }
  }

  /**
   * {@code HRESULT thirteen(LONG a, LONG b, LONG c, LONG d, LONG e, LONG f, LONG g, LONG h, LONG i, LONG j, LONG k, LONG l, LONG m)}
   */
  static long thirteen(long self, long a, long b, long c, long d, long e, long f, long g, long h,
      long i, long j, long k, long l, long m) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IMany.thirteen", (int) a, (int) b, (int) c, (int) d, (int) e,
          (int) f, (int) g, (int) h, (int) i, (int) j, (int) k, (int) l, (int) m);
      ((IMany) Upcall.target(self)).thirteen((int) a, (int) b, (int) c, (int) d, (int) e, (int) f,
          (int) g, (int) h, (int) i, (int) j, (int) k, (int) l, (int) m);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IMany.thirteen");
    }
  }

  /** {@code HRESULT mixed(FLOAT a, DOUBLE b, LONGLONG c, FLOAT d)} */
  static long mixed(long self, float a, double b, long c, float d) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IMany.mixed", a, b, c, d);
      ((IMany) Upcall.target(self)).mixed(a, b, c, d);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IMany.mixed");
    }
  }

  /** {@code HRESULT mixedAgain(FLOAT a, DOUBLE b, LONG c, FLOAT d)} */
  static long mixedAgain(long self, float a, double b, long c, float d) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IMany.mixedAgain", a, b, (int) c, d);
      ((IMany) Upcall.target(self)).mixedAgain(a, b, (int) c, d);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IMany.mixedAgain");
    }
  }
}
