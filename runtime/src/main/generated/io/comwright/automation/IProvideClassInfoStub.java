package io.comwright.automation;

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

/** Native code calls {@link IProvideClassInfo} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IProvideClassInfoStub {
  static final StubVtable VTABLE = StubVtable.of(1, new GeneratedType<>(IProvideClassInfo.class,
      IProvideClassInfoVtable.IID, IUnknownProxy.TYPE, IProvideClassInfoVtable.LAYOUT,
      IProvideClassInfoVtable.LAYOUT_HASH), MethodHandles.lookup(),
      IProvideClassInfoVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IProvideClassInfoVtable.SLOT_getClassInfo, "getClassInfo", "(JJJ)J");
    VTABLE.register();
  }

  private IProvideClassInfoStub() {}

  /** {@code HRESULT GetClassInfo(ITypeInfo** result)} */
  static long getClassInfo(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IProvideClassInfo.GetClassInfo", "result");
      if (Trace.ON) Trace.call("IProvideClassInfo.GetClassInfo");
      Memory.putLong(result,
          Answers.detach(Trace.result(((IProvideClassInfo) Upcall.target(self)).getClassInfo()),
          ITypeInfoProxy.TYPE, "IProvideClassInfo.GetClassInfo"));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IProvideClassInfo.GetClassInfo", result, 8);
    }
  }
}
