package io.comwright.automation;

import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Nesting;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link IConnectionPointContainer} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IConnectionPointContainerStub {
  static final StubVtable VTABLE = StubVtable.of(1,
      new GeneratedType<>(IConnectionPointContainer.class, IConnectionPointContainerVtable.IID,
      IUnknownProxy.TYPE, IConnectionPointContainerVtable.LAYOUT,
      IConnectionPointContainerVtable.LAYOUT_HASH), MethodHandles.lookup(),
      IConnectionPointContainerVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IConnectionPointContainerVtable.SLOT_enumConnectionPoints, "enumConnectionPoints",
        "(JJJ)J");
    VTABLE.slot(IConnectionPointContainerVtable.SLOT_findConnectionPoint, "findConnectionPoint",
        "(JJJ)J");
    VTABLE.register();
  }

  private IConnectionPointContainerStub() {}

  /** {@code HRESULT EnumConnectionPoints(IEnumConnectionPoints** result)} */
  static long enumConnectionPoints(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IConnectionPointContainer.EnumConnectionPoints", "result");
      if (Trace.ON) Trace.call("IConnectionPointContainer.EnumConnectionPoints");
      Memory.putLong(result,
          Answers.detach(Trace.result(((IConnectionPointContainer) Upcall.target(self)).enumConnectionPoints()),
          IEnumConnectionPointsProxy.TYPE, "IConnectionPointContainer.EnumConnectionPoints"));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IConnectionPointContainer.EnumConnectionPoints",
          result, 8);
    }
  }

  /** {@code HRESULT FindConnectionPoint(REFGUID iid, IConnectionPoint** result)} */
  static long findConnectionPoint(long self, long iid, long result) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IConnectionPointContainer.FindConnectionPoint", "result");
      Guid iidGuid = Memory.getGuid(Upcall.nonNull(iid,
          "IConnectionPointContainer.FindConnectionPoint", "iid"));
      if (Trace.ON) Trace.call("IConnectionPointContainer.FindConnectionPoint", iidGuid);
      Memory.putLong(result,
          Answers.detach(Trace.result(((IConnectionPointContainer) Upcall.target(self)).findConnectionPoint(iidGuid)),
          IConnectionPointProxy.TYPE, "IConnectionPointContainer.FindConnectionPoint"));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IConnectionPointContainer.FindConnectionPoint",
          result, 8);
    }
  }
}
