package io.comwright.automation;

import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Frame;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Nesting;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link IConnectionPoint} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IConnectionPointStub {
  static final StubVtable VTABLE = StubVtable.of(1, new GeneratedType<>(IConnectionPoint.class,
      IConnectionPointVtable.IID, IUnknownProxy.TYPE, IConnectionPointVtable.LAYOUT,
      IConnectionPointVtable.LAYOUT_HASH), MethodHandles.lookup(),
      IConnectionPointVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IConnectionPointVtable.SLOT_getConnectionInterface, "getConnectionInterface",
        "(JJJ)J");
    VTABLE.slot(IConnectionPointVtable.SLOT_getConnectionPointContainer,
        "getConnectionPointContainer", "(JJJ)J");
    VTABLE.slot(IConnectionPointVtable.SLOT_advise, "advise", "(JJJ)J");
    VTABLE.slot(IConnectionPointVtable.SLOT_unadvise, "unadvise", "(JJJ)J");
    VTABLE.slot(IConnectionPointVtable.SLOT_enumConnections, "enumConnections", "(JJJ)J");
    VTABLE.register();
  }

  private IConnectionPointStub() {}

  /** {@code HRESULT GetConnectionInterface(GUID* result)} */
  static long getConnectionInterface(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IConnectionPoint.GetConnectionInterface", "result");
      if (Trace.ON) Trace.call("IConnectionPoint.GetConnectionInterface");
      Memory.putGuid(result,
          Answers.nonNullResult(Trace.result(((IConnectionPoint) Upcall.target(self)).getConnectionInterface()),
          "IConnectionPoint.GetConnectionInterface"));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IConnectionPoint.GetConnectionInterface", result, 16);
    }
  }

  /** {@code HRESULT GetConnectionPointContainer(IConnectionPointContainer** result)} */
  static long getConnectionPointContainer(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IConnectionPoint.GetConnectionPointContainer", "result");
      if (Trace.ON) Trace.call("IConnectionPoint.GetConnectionPointContainer");
      Memory.putLong(result,
          Answers.detach(Trace.result(((IConnectionPoint) Upcall.target(self)).getConnectionPointContainer()),
          IConnectionPointContainerProxy.TYPE, "IConnectionPoint.GetConnectionPointContainer"));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IConnectionPoint.GetConnectionPointContainer", result,
          8);
    }
  }

  /** {@code HRESULT Advise(IUnknown* sink, ULONG* result)} */
  static long advise(long self, long sink, long result) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(result, "IConnectionPoint.Advise", "result");
      IUnknown sinkObject = frame.lend(Upcall.nonNull(sink, "IConnectionPoint.Advise", "sink"),
          IUnknownProxy.TYPE);
      if (Trace.ON) Trace.call("IConnectionPoint.Advise", sinkObject);
      Memory.putInt(result,
          Trace.result(((IConnectionPoint) Upcall.target(self)).advise(sinkObject)));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IConnectionPoint.Advise", result, 4);
    }
  }

  /** {@code HRESULT Unadvise(ULONG cookie)} */
  static long unadvise(long self, long cookie, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IConnectionPoint.Unadvise", (int) cookie);
      ((IConnectionPoint) Upcall.target(self)).unadvise((int) cookie);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IConnectionPoint.Unadvise");
    }
  }

  /** {@code HRESULT EnumConnections(IEnumConnections** result)} */
  static long enumConnections(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IConnectionPoint.EnumConnections", "result");
      if (Trace.ON) Trace.call("IConnectionPoint.EnumConnections");
      Memory.putLong(result,
          Answers.detach(Trace.result(((IConnectionPoint) Upcall.target(self)).enumConnections()),
          IEnumConnectionsProxy.TYPE, "IConnectionPoint.EnumConnections"));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IConnectionPoint.EnumConnections", result, 8);
    }
  }
}
