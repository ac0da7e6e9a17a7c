package example;

import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Owned;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/**
 * Native code calls {@link IRequests} on a Java object.
 *
 * <p>The vtable is built on first use, shared by all objects, and kept for the life of the VM
 * together with the class loader of this class.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings("doclint:missing")
public final class IRequestsStub {
  static final StubVtable VTABLE = StubVtable.extend(IUnknownProxy.TYPE, MethodHandles.lookup(),
      IRequestsVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IRequestsVtable.SLOT_openProperty, "openProperty", "(JJJJJ)J");
    VTABLE.slot(IRequestsVtable.SLOT_find, "find", "(JJJ)J");
    VTABLE.slot(IRequestsVtable.SLOT_create, "create", "(JJJJJJ)J");
  }

  private IRequestsStub() {
  }

  private static long openProperty(long self, long tag, long type, long flags, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IRequests target = (IRequests) Upcall.target(self);
      Upcall.nonNull(result, "IRequests.openProperty", "result");
      ComType<? extends IUnknown> typeType = Upcall.requested(type, "IRequests.openProperty",
          "type");
      if (Trace.ON) {
        Trace.call("IRequests.openProperty", (int) tag, typeType, (int) flags);
      }
      Memory.putLong(result, Answers.query(Trace.result(target.openProperty((int) tag, typeType,
          (int) flags)), typeType, "IRequests.openProperty"));
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 8);
      return Upcall.failure(failure, "IRequests.openProperty");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long find(long self, long iid, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IRequests target = (IRequests) Upcall.target(self);
      Upcall.nonNull(result, "IRequests.find", "result");
      ComType<? extends IUnknown> iidType = Upcall.requested(iid, "IRequests.find", "iid");
      if (Trace.ON) {
        Trace.call("IRequests.find", iidType);
      }
      IUnknown value = Trace.result(target.find(iidType));
      Memory.putLong(result, Answers.queryOrNull(value, iidType, "IRequests.find"));
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 8);
      return Upcall.failure(failure, "IRequests.find");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long create(long self, long outer, long type, long count, long owner,
      long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IRequests target = (IRequests) Upcall.target(self);
      Upcall.nonNull(count, "IRequests.create", "count");
      Upcall.nonNull(owner, "IRequests.create", "owner");
      Upcall.nonNull(result, "IRequests.create", "result");
      IUnknown outerObject = outer == 0L ? null : frame.lend(outer, IUnknownProxy.TYPE);
      ComType<? extends IUnknown> typeType = Upcall.requested(type, "IRequests.create", "type");
      IntRef countRef = new IntRef();
      Ref<IUnknown> ownerRef = new Ref<>();
      if (Trace.ON) {
        Trace.call("IRequests.create", outerObject, typeType, countRef, ownerRef);
      }
      IUnknown value = Trace.result(target.create(outerObject, typeType, countRef, ownerRef));
      Memory.putInt(count, countRef.get());
      IUnknown ownerValue = ownerRef.get();
      long ownerOut = frame.cell(8);
      frame.own(ownerOut, Owned.INTERFACE);
      Memory.putLong(ownerOut, Answers.detach(ownerValue, IUnknownProxy.TYPE, "IRequests.create"));
      Memory.putLong(result, Answers.query(value, typeType, "IRequests.create"));
      Memory.move(ownerOut, owner, 8);
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(count, 4);
      Answers.clear(owner, 8);
      Answers.clear(result, 8);
      return Upcall.failure(failure, "IRequests.create");
    } finally {
      Upcall.exit(frame);
    }
  }
}
