package example;

import io.comwright.annotation.Generated;
import io.comwright.runtime.Frame;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.foreign.Arena;
import java.lang.invoke.MethodHandles;

/**
 * Native code calls {@link IVoiceCallback} on a Java object.
 *
 * <p>The vtable is built on first use, shared by all objects, and kept for the life of the VM
 * together with the class loader of this class.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings("doclint:missing")
public final class IVoiceCallbackStub {
  static final StubVtable VTABLE = StubVtable.extend(null, MethodHandles.lookup(),
      IVoiceCallbackVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IVoiceCallbackVtable.SLOT_onPassStart, "onPassStart", "(JJ)J");
    VTABLE.slot(IVoiceCallbackVtable.SLOT_onPassEnd, "onPassEnd", "(J)J");
    VTABLE.slot(IVoiceCallbackVtable.SLOT_close, "close", "(J)J");
  }

  private IVoiceCallbackStub() {
  }

  /**
   * Makes an object that native code can call. It has no reference count.
   *
   * @param object the implementation
   * @param arena how long native code may call it
   * @return a proxy of the object, for passing on; it stays valid as long as the arena
   */
  public static IVoiceCallbackProxy allocate(IVoiceCallback object, Arena arena) {
    return (IVoiceCallbackProxy) Upcall.allocate(object, arena, IVoiceCallbackProxy.TYPE);
  }

  private static long onPassStart(long self, long bytesRequired) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IVoiceCallback target = (IVoiceCallback) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("IVoiceCallback.onPassStart", (int) bytesRequired);
      }
      target.onPassStart((int) bytesRequired);
      return 0L;
    } catch (Throwable failure) {
      Upcall.report(failure, "IVoiceCallback.onPassStart");
      return 0L;
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long onPassEnd(long self) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IVoiceCallback target = (IVoiceCallback) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("IVoiceCallback.onPassEnd");
      }
      target.onPassEnd();
      return 0L;
    } catch (Throwable failure) {
      Upcall.report(failure, "IVoiceCallback.onPassEnd");
      return 0L;
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long close(long self) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IVoiceCallback target = (IVoiceCallback) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("IVoiceCallback.close");
      }
      target.close();
      return 0L;
    } catch (Throwable failure) {
      Upcall.report(failure, "IVoiceCallback.close");
      return 0L;
    } finally {
      Upcall.exit(frame);
    }
  }
}
