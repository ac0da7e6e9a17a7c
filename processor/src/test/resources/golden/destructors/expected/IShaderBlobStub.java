package example;

import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Nesting;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link IShaderBlob} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IShaderBlobStub {
  static final StubVtable VTABLE = StubVtable.of(1, new GeneratedType<>(IShaderBlob.class,
      IShaderBlobVtable.IID, IUnknownProxy.TYPE, IShaderBlobVtable.LAYOUT,
      IShaderBlobVtable.LAYOUT_HASH), MethodHandles.lookup(), IShaderBlobVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IShaderBlobVtable.SLOT_size, "size", "(JJJ)J");
    VTABLE.register();
  }

  private IShaderBlobStub() {}

  /** {@code LONGLONG size()} */
  static long size(long self, long word2, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IShaderBlob.size");
      return Upcall.done(Trace.result(((IShaderBlob) Upcall.target(self)).size()));
    } catch (Throwable failure) {
      Upcall.report(failure, "IShaderBlob.size");
      return 0L;
    }
  }
}
