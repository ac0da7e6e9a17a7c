package io.comwright;

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

/** Native code calls {@link IClassFactory} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IClassFactoryStub {
  static final StubVtable VTABLE = StubVtable.of(1, new GeneratedType<>(IClassFactory.class,
      IClassFactoryVtable.IID, IUnknownProxy.TYPE, IClassFactoryVtable.LAYOUT,
      IClassFactoryVtable.LAYOUT_HASH), MethodHandles.lookup(), IClassFactoryVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IClassFactoryVtable.SLOT_createInstance, "createInstance", "(JJJJJ)J");
    VTABLE.slot(IClassFactoryVtable.SLOT_lockServer, "lockServer", "(JJJ)J");
    VTABLE.register();
  }

  private IClassFactoryStub() {}

  /** {@code HRESULT CreateInstance(IUnknown* outer, REFIID type, void** result)} */
  static long createInstance(long self, long outer, long type, long result, long word5) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(result, "IClassFactory.CreateInstance", "result");
      IUnknown outerObject = outer == 0L ? null : frame.lend(outer, IUnknownProxy.TYPE);
      ComType<? extends IUnknown> typeType = Upcall.requested(type, "IClassFactory.CreateInstance",
          "type");
      if (Trace.ON) Trace.call("IClassFactory.CreateInstance", outerObject, typeType);
      Memory.putLong(result,
          Answers.query(Trace.result(((IClassFactory) Upcall.target(self)).createInstance(outerObject,
          typeType)), typeType, "IClassFactory.CreateInstance"));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IClassFactory.CreateInstance", result, 8);
    }
  }

  /** {@code HRESULT LockServer(BOOL lock)} */
  static long lockServer(long self, long lock, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IClassFactory.LockServer", (int) lock != 0);
      ((IClassFactory) Upcall.target(self)).lockServer((int) lock != 0);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IClassFactory.LockServer");
    }
  }
}
