package example;

import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Memory;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/**
 * Native code calls {@link IVoice} on a Java object.
 *
 * <p>The vtable is built on first use, shared by all objects, and kept for the life of the VM
 * together with the class loader of this class.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings("doclint:missing")
public final class IVoiceStub {
  static final StubVtable VTABLE = StubVtable.extend(IUnknownProxy.TYPE, MethodHandles.lookup(),
      IVoiceVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IVoiceVtable.SLOT_setCallback, "setCallback", "(JJ)J");
    VTABLE.slot(IVoiceVtable.SLOT_getCallback, "getCallback", "(JJ)J");
  }

  private IVoiceStub() {
  }

  private static long setCallback(long self, long callback) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IVoice target = (IVoice) Upcall.target(self);
      IVoiceCallback callbackObject = callback == 0L ? null : frame.lend(callback,
          IVoiceCallbackProxy.TYPE);
      if (Trace.ON) {
        Trace.call("IVoice.setCallback", callbackObject);
      }
      target.setCallback(callbackObject);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IVoice.setCallback");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long getCallback(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IVoice target = (IVoice) Upcall.target(self);
      Upcall.nonNull(result, "IVoice.getCallback", "result");
      if (Trace.ON) {
        Trace.call("IVoice.getCallback");
      }
      Memory.putLong(result, Answers.detach(Trace.result(target.getCallback()),
          IVoiceCallbackProxy.TYPE, "IVoice.getCallback"));
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 8);
      return Upcall.failure(failure, "IVoice.getCallback");
    } finally {
      Upcall.exit(frame);
    }
  }
}
