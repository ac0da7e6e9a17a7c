package example;

import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Nesting;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link IShaderText} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IShaderTextStub {
  static final StubVtable VTABLE;

  static {
    GeneratedType.checkBase("IShaderText", IShaderBlobProxy.TYPE, 0xc06e28ce1b40d29bL);
    VTABLE = StubVtable.of(1, new GeneratedType<>(IShaderText.class, IShaderTextVtable.IID,
        IShaderBlobProxy.TYPE, IShaderTextVtable.LAYOUT, IShaderTextVtable.LAYOUT_HASH),
        MethodHandles.lookup(), IShaderTextVtable.SLOT_COUNT);
    VTABLE.slot(IShaderTextVtable.SLOT_codePage, "codePage", "(JJJ)J");
    VTABLE.register();
  }

  private IShaderTextStub() {}

  /** {@code HRESULT codePage(LONG* result)} */
  static long codePage(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IShaderText.codePage", "result");
      if (Trace.ON) Trace.call("IShaderText.codePage");
      Memory.putInt(result, Trace.result(((IShaderText) Upcall.target(self)).codePage()));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IShaderText.codePage", result, 4);
    }
  }
}
