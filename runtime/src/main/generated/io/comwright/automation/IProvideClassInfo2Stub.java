package io.comwright.automation;

import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Nesting;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link IProvideClassInfo2} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IProvideClassInfo2Stub {
  static final StubVtable VTABLE;

  static {
    GeneratedType.checkBase("IProvideClassInfo2", IProvideClassInfoProxy.TYPE, 0xd1a91d8ad96e290eL);
    VTABLE = StubVtable.of(1, new GeneratedType<>(IProvideClassInfo2.class,
        IProvideClassInfo2Vtable.IID, IProvideClassInfoProxy.TYPE, IProvideClassInfo2Vtable.LAYOUT,
        IProvideClassInfo2Vtable.LAYOUT_HASH), MethodHandles.lookup(),
        IProvideClassInfo2Vtable.SLOT_COUNT);
    VTABLE.slot(IProvideClassInfo2Vtable.SLOT_getGuid, "getGuid", "(JJJ)J");
    VTABLE.register();
  }

  private IProvideClassInfo2Stub() {}

  /** {@code HRESULT GetGUID(ULONG kind, GUID* result)} */
  static long getGuid(long self, long kind, long result) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IProvideClassInfo2.GetGUID", "result");
      if (Trace.ON) Trace.call("IProvideClassInfo2.GetGUID", (int) kind);
      Memory.putGuid(result,
          Answers.nonNullResult(Trace.result(((IProvideClassInfo2) Upcall.target(self)).getGuid((int) kind)),
          "IProvideClassInfo2.GetGUID"));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IProvideClassInfo2.GetGUID", result, 16);
    }
  }
}
