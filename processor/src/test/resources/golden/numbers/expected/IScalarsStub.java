package example;

import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Frame;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/**
 * Native code calls {@link IScalars} on a Java object.
 *
 * <p>The vtable is built on first use, shared by all objects, and kept for the life of the VM
 * together with the class loader of this class.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings("doclint:missing")
public final class IScalarsStub {
  static final StubVtable VTABLE = StubVtable.extend(IUnknownProxy.TYPE, MethodHandles.lookup(),
      IScalarsVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IScalarsVtable.SLOT_signed, "signed", "(JJJJJ)J");
    VTABLE.slot(IScalarsVtable.SLOT_unsigned, "unsigned", "(JJJJJ)J");
    VTABLE.slot(IScalarsVtable.SLOT_others, "others", "(JJJ)J");
    VTABLE.slot(IScalarsVtable.SLOT_floats, "floats", "(JFD)J");
  }

  private IScalarsStub() {
  }

  private static long signed(long self, long b, long s, long i, long l) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IScalars target = (IScalars) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("IScalars.signed", (byte) b, (short) s, (int) i, l);
      }
      target.signed((byte) b, (short) s, (int) i, l);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IScalars.signed");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long unsigned(long self, long b, long s, long i, long l) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IScalars target = (IScalars) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("IScalars.unsigned", (byte) b, (short) s, (int) i, l);
      }
      target.unsigned((byte) b, (short) s, (int) i, l);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IScalars.unsigned");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long others(long self, long c, long address) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IScalars target = (IScalars) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("IScalars.others", (char) c, address);
      }
      target.others((char) c, address);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IScalars.others");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long floats(long self, float f, double d) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IScalars target = (IScalars) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("IScalars.floats", f, d);
      }
      target.floats(f, d);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IScalars.floats");
    } finally {
      Upcall.exit(frame);
    }
  }
}
