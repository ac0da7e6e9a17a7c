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
 * Native code calls {@link IMany} on a Java object.
 *
 * <p>The vtable is built on first use, shared by all objects, and kept for the life of the VM
 * together with the class loader of this class.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings("doclint:missing")
public final class IManyStub {
  static final StubVtable VTABLE = StubVtable.extend(IUnknownProxy.TYPE, MethodHandles.lookup(),
      IManyVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IManyVtable.SLOT_twelve, "twelve", "(JJJJJJJJJJJJJ)J");
    VTABLE.slot(IManyVtable.SLOT_eleven, "eleven", "(JJJJJJJJJJJJJ)J");
    VTABLE.slot(IManyVtable.SLOT_twelveAndOne, "twelveAndOne", "(JJJJJJJJJJJJJJ)J");
    VTABLE.slot(IManyVtable.SLOT_thirteen, "thirteen", "(JJJJJJJJJJJJJJ)J");
    VTABLE.slot(IManyVtable.SLOT_mixed, "mixed", "(JFDJF)J");
    VTABLE.slot(IManyVtable.SLOT_mixedAgain, "mixedAgain", "(JFDJF)J");
  }

  private IManyStub() {
  }

  private static long twelve(long self, long a, long b, long c, long d, long e, long f, long g,
      long h, long i, long j, long k, long l) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IMany target = (IMany) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("IMany.twelve", (int) a, (int) b, (int) c, (int) d, (int) e, (int) f, (int) g,
            (int) h, (int) i, (int) j, (int) k, (int) l);
      }
      target.twelve((int) a, (int) b, (int) c, (int) d, (int) e, (int) f, (int) g, (int) h, (int) i,
          (int) j, (int) k, (int) l);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IMany.twelve");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long eleven(long self, long a, long b, long c, long d, long e, long f, long g,
      long h, long i, long j, long k, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IMany target = (IMany) Upcall.target(self);
      Upcall.nonNull(result, "IMany.eleven", "result");
      if (Trace.ON) {
        Trace.call("IMany.eleven", (int) a, (int) b, (int) c, (int) d, (int) e, (int) f, (int) g,
            (int) h, (int) i, (int) j, (int) k);
      }
      Memory.putInt(result, Trace.result(target.eleven((int) a, (int) b, (int) c, (int) d, (int) e,
          (int) f, (int) g, (int) h, (int) i, (int) j, (int) k)));
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 4);
      return Upcall.failure(failure, "IMany.eleven");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long twelveAndOne(long self, long a, long b, long c, long d, long e, long f,
      long g, long h, long i, long j, long k, long l, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IMany target = (IMany) Upcall.target(self);
      Upcall.nonNull(result, "IMany.twelveAndOne", "result");
      if (Trace.ON) {
        Trace.call("IMany.twelveAndOne", (int) a, (int) b, (int) c, (int) d, (int) e, (int) f,
            (int) g, (int) h, (int) i, (int) j, (int) k, (int) l);
      }
      Memory.putInt(result, Trace.result(target.twelveAndOne((int) a, (int) b, (int) c, (int) d,
          (int) e, (int) f, (int) g, (int) h, (int) i, (int) j, (int) k, (int) l)));
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 4);
      return Upcall.failure(failure, "IMany.twelveAndOne");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long thirteen(long self, long a, long b, long c, long d, long e, long f, long g,
      long h, long i, long j, long k, long l, long m) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IMany target = (IMany) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("IMany.thirteen", (int) a, (int) b, (int) c, (int) d, (int) e, (int) f, (int) g,
            (int) h, (int) i, (int) j, (int) k, (int) l, (int) m);
      }
      target.thirteen((int) a, (int) b, (int) c, (int) d, (int) e, (int) f, (int) g, (int) h,
          (int) i, (int) j, (int) k, (int) l, (int) m);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IMany.thirteen");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long mixed(long self, float a, double b, long c, float d) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IMany target = (IMany) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("IMany.mixed", a, b, c, d);
      }
      target.mixed(a, b, c, d);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IMany.mixed");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long mixedAgain(long self, float a, double b, long c, float d) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IMany target = (IMany) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("IMany.mixedAgain", a, b, (int) c, d);
      }
      target.mixedAgain(a, b, (int) c, d);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IMany.mixedAgain");
    } finally {
      Upcall.exit(frame);
    }
  }
}
