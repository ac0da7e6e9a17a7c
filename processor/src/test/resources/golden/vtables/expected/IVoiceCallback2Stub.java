package example;

import io.comwright.HResult;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Frame;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;

/**
 * Native code calls {@link IVoiceCallback2} on a Java object.
 *
 * <p>The vtable is built on first use, shared by all objects, and kept for the life of the VM
 * together with the class loader of this class.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings("doclint:missing")
public final class IVoiceCallback2Stub {
  static final StubVtable VTABLE = StubVtable.extend(IVoiceCallbackProxy.TYPE,
      MethodHandles.lookup(), IVoiceCallback2Vtable.SLOT_COUNT);

  static {
    VTABLE.slot(IVoiceCallback2Vtable.SLOT_onVoiceError, "onVoiceError", "(JJJ)J");
    VTABLE.slot(IVoiceCallback2Vtable.SLOT_next, "next", "(JJ)J");
  }

  private IVoiceCallback2Stub() {
  }

  /**
   * Makes an object that native code can call. It has no reference count.
   *
   * @param object the implementation
   * @param arena how long native code may call it
   * @return a proxy of the object, for passing on; it stays valid as long as the arena
   */
  public static IVoiceCallback2Proxy allocate(IVoiceCallback2 object, Arena arena) {
    return (IVoiceCallback2Proxy) Upcall.allocate(object, arena, IVoiceCallback2Proxy.TYPE);
  }

  private static long onVoiceError(long self, long context, long error) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IVoiceCallback2 target = (IVoiceCallback2) Upcall.target(self);
      MemorySegment contextSegment = MemorySegment.ofAddress(context);
      HResult errorResult = HResult.of((int) error);
      if (Trace.ON) {
        Trace.call("IVoiceCallback2.onVoiceError", contextSegment, errorResult);
      }
      target.onVoiceError(contextSegment, errorResult);
      return 0L;
    } catch (Throwable failure) {
      Upcall.report(failure, "IVoiceCallback2.onVoiceError");
      return 0L;
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long next(long self, long callback) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IVoiceCallback2 target = (IVoiceCallback2) Upcall.target(self);
      IVoiceCallback2 callbackObject = frame.lend(Upcall.nonNull(callback, "IVoiceCallback2.next",
          "callback"), IVoiceCallback2Proxy.TYPE);
      if (Trace.ON) {
        Trace.call("IVoiceCallback2.next", callbackObject);
      }
      return Answers.nonNullResult(Trace.result(target.next(callbackObject)),
          "IVoiceCallback2.next").code();
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IVoiceCallback2.next");
    } finally {
      Upcall.exit(frame);
    }
  }
}
