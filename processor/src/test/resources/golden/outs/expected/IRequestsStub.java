package example;

import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Frame;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Nesting;
import io.comwright.runtime.Owned;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link IRequests} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IRequestsStub {
  static final StubVtable VTABLE = StubVtable.of(1, new GeneratedType<>(IRequests.class,
      IRequestsVtable.IID, IUnknownProxy.TYPE, IRequestsVtable.LAYOUT, IRequestsVtable.LAYOUT_HASH),
      MethodHandles.lookup(), IRequestsVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IRequestsVtable.SLOT_openProperty, "openProperty", "(JJJJJ)J");
    VTABLE.slot(IRequestsVtable.SLOT_find, "find", "(JJJ)J");
    VTABLE.slot(IRequestsVtable.SLOT_create, "create", "(JJJJJJJ)J");
    VTABLE.register();
  }

  private IRequestsStub() {}

  /** {@code HRESULT openProperty(LONG tag, REFIID type, LONG flags, void** result)} */
  static long openProperty(long self, long tag, long type, long flags, long result) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IRequests.openProperty", "result");
      ComType<? extends IUnknown> typeType = Upcall.requested(type, "IRequests.openProperty",
          "type");
      if (Trace.ON) Trace.call("IRequests.openProperty", (int) tag, typeType, (int) flags);
      Memory.putLong(result,
          Answers.query(Trace.result(((IRequests) Upcall.target(self)).openProperty((int) tag,
          typeType, (int) flags)), typeType, "IRequests.openProperty"));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IRequests.openProperty", result, 8);
    }
  }

  /** {@code HRESULT find(REFIID iid, void** result)} */
  static long find(long self, long iid, long result) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IRequests.find", "result");
      ComType<? extends IUnknown> iidType = Upcall.requested(iid, "IRequests.find", "iid");
      if (Trace.ON) Trace.call("IRequests.find", iidType);
      IUnknown value = Trace.resultOrNull(((IRequests) Upcall.target(self)).find(iidType));
      Memory.putLong(result, Answers.queryOrNull(value, iidType, "IRequests.find"));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IRequests.find", result, 8);
    }
  }

  /**
   * {@code HRESULT create(IUnknown* outer, REFIID type, LONG* count, IUnknown** owner, void** result)}
   */
  static long create(long self, long outer, long type, long count, long owner, long result,
      long word7) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(count, "IRequests.create", "count");
      Upcall.nonNull(owner, "IRequests.create", "owner");
      Upcall.nonNull(result, "IRequests.create", "result");
      // Arguments.
      IUnknown outerObject = outer == 0L ? null : frame.lend(outer, IUnknownProxy.TYPE);
      ComType<? extends IUnknown> typeType = Upcall.requested(type, "IRequests.create", "type");
      IntRef countRef = new IntRef();
      Ref<IUnknown> ownerRef = new Ref<>();
      if (Trace.ON) Trace.call("IRequests.create", outerObject, typeType, countRef, ownerRef);
      IUnknown value = Trace.result(((IRequests) Upcall.target(self)).create(outerObject, typeType,
          countRef, ownerRef));
      // Outs: taken over and converted.
      Memory.putInt(count, countRef.get());
      long ownerOut = frame.cell(8);
      frame.own(ownerOut, Owned.INTERFACE);
      Memory.putLong(ownerOut, Answers.detach(ownerRef.get(), IUnknownProxy.TYPE,
          "IRequests.create"));
      Memory.putLong(result, Answers.query(value, typeType, "IRequests.create"));
      // Outs: delivered, which cannot fail.
      Memory.move(ownerOut, owner, 8);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(count, 4);
      Answers.clear(owner, 8);
      Answers.clear(result, 8);
      return Upcall.failure(failure, VTABLE, "IRequests.create");
    }
  }
}
