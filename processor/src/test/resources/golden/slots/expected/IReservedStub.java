package example;

import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Frame;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/**
 * Native code calls {@link IReserved} on a Java object.
 *
 * <p>The vtable is built on first use, shared by all objects, and kept for the life of the VM
 * together with the class loader of this class.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings("doclint:missing")
public final class IReservedStub {
  static final StubVtable VTABLE = StubVtable.extend(IUnknownProxy.TYPE, MethodHandles.lookup(),
      IReservedVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IReservedVtable.SLOT_first, "first", "(J)J");
    VTABLE.slot(IReservedVtable.SLOT_second, "second", "(J)J");
  }

  private IReservedStub() {
  }

  private static long first(long self) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IReserved target = (IReserved) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("IReserved.first");
      }
      target.first();
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IReserved.first");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long second(long self) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IReserved target = (IReserved) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("IReserved.second");
      }
      target.second();
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IReserved.second");
    } finally {
      Upcall.exit(frame);
    }
  }
}
