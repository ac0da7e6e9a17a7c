package example;

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

/** Native code calls {@link IVoice} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IVoiceStub {
  static final StubVtable VTABLE = StubVtable.of(1, new GeneratedType<>(IVoice.class,
      IVoiceVtable.IID, IUnknownProxy.TYPE, IVoiceVtable.LAYOUT, IVoiceVtable.LAYOUT_HASH),
      MethodHandles.lookup(), IVoiceVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IVoiceVtable.SLOT_setCallback, "setCallback", "(JJJ)J");
    VTABLE.slot(IVoiceVtable.SLOT_getCallback, "getCallback", "(JJJ)J");
    VTABLE.register();
  }

  private IVoiceStub() {}

  /** {@code HRESULT setCallback(IVoiceCallback* callback)} */
  static long setCallback(long self, long callback, long word3) {
    try (Frame frame = Upcall.enter()) {
      IVoiceCallback callbackObject = callback == 0L ? null : frame.lend(callback,
          IVoiceCallbackProxy.TYPE);
      if (Trace.ON) Trace.call("IVoice.setCallback", callbackObject);
      ((IVoice) Upcall.target(self)).setCallback(callbackObject);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IVoice.setCallback");
    }
  }

  /** {@code HRESULT getCallback(IVoiceCallback** result)} */
  static long getCallback(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IVoice.getCallback", "result");
      if (Trace.ON) Trace.call("IVoice.getCallback");
      Memory.putLong(result,
          Answers.detach(Trace.result(((IVoice) Upcall.target(self)).getCallback()),
          IVoiceCallbackProxy.TYPE, "IVoice.getCallback"));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IVoice.getCallback", result, 8);
    }
  }
}
