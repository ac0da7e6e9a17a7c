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
 * Native code calls {@link IDefaults} on a Java object.
 *
 * <p>The vtable is built on first use, shared by all objects, and kept for the life of the VM
 * together with the class loader of this class.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings("doclint:missing")
public final class IDefaultsStub {
  static final StubVtable VTABLE = StubVtable.extend(IUnknownProxy.TYPE, MethodHandles.lookup(),
      IDefaultsVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IDefaultsVtable.SLOT_first, "first", "(J)J");
    VTABLE.slot(IDefaultsVtable.SLOT_second, "second", "(JJ)J");
    VTABLE.slot(IDefaultsVtable.SLOT_third, "third", "(J)J");
  }

  private IDefaultsStub() {
  }

  private static long first(long self) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IDefaults target = (IDefaults) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("IDefaults.first");
      }
      target.first();
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IDefaults.first");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long second(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IDefaults target = (IDefaults) Upcall.target(self);
      Upcall.nonNull(result, "IDefaults.second", "result");
      if (Trace.ON) {
        Trace.call("IDefaults.second");
      }
      Memory.putInt(result, Trace.result(target.second()));
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 4);
      return Upcall.failure(failure, "IDefaults.second");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long third(long self) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IDefaults target = (IDefaults) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("IDefaults.third");
      }
      target.third();
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IDefaults.third");
    } finally {
      Upcall.exit(frame);
    }
  }
}
