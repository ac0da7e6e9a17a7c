package io.comwright;

import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Memory;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/**
 * Native code calls {@link IClassFactory} on a Java object.
 *
 * <p>The vtable is built on first use, shared by all objects, and kept for the life of the VM
 * together with the class loader of this class.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings("doclint:missing")
public final class IClassFactoryStub {
  static final StubVtable VTABLE = StubVtable.extend(IUnknownProxy.TYPE, MethodHandles.lookup(),
      IClassFactoryVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IClassFactoryVtable.SLOT_createInstance, "createInstance", "(JJJJ)J");
    VTABLE.slot(IClassFactoryVtable.SLOT_lockServer, "lockServer", "(JJ)J");
  }

  private IClassFactoryStub() {
  }

  private static long createInstance(long self, long outer, long type, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IClassFactory target = (IClassFactory) Upcall.target(self);
      Upcall.nonNull(result, "IClassFactory.CreateInstance", "result");
      IUnknown outerObject = outer == 0L ? null : frame.lend(outer, IUnknownProxy.TYPE);
      ComType<? extends IUnknown> typeType = Upcall.requested(type, "IClassFactory.CreateInstance",
          "type");
      if (Trace.ON) {
        Trace.call("IClassFactory.CreateInstance", outerObject, typeType);
      }
      Memory.putLong(result, Answers.query(Trace.result(target.createInstance(outerObject,
          typeType)), typeType, "IClassFactory.CreateInstance"));
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 8);
      return Upcall.failure(failure, "IClassFactory.CreateInstance");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long lockServer(long self, long lock) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IClassFactory target = (IClassFactory) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("IClassFactory.LockServer", (int) lock != 0);
      }
      target.lockServer((int) lock != 0);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IClassFactory.LockServer");
    } finally {
      Upcall.exit(frame);
    }
  }
}
