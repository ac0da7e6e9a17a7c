package example;

import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Nesting;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.foreign.Arena;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link IVoiceCallback} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IVoiceCallbackStub {
  static final StubVtable VTABLE = StubVtable.of(1, new GeneratedType<>(IVoiceCallback.class, null,
      null, IVoiceCallbackVtable.LAYOUT, IVoiceCallbackVtable.LAYOUT_HASH), MethodHandles.lookup(),
      IVoiceCallbackVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IVoiceCallbackVtable.SLOT_onPassStart, "onPassStart", "(JJJ)J");
    VTABLE.slot(IVoiceCallbackVtable.SLOT_onPassEnd, "onPassEnd", "(JJJ)J");
    VTABLE.slot(IVoiceCallbackVtable.SLOT_close, "close", "(JJJ)J");
    VTABLE.register();
  }

  private IVoiceCallbackStub() {}

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

  /** {@code void onPassStart(ULONG bytesRequired)} */
  static long onPassStart(long self, long bytesRequired, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IVoiceCallback.onPassStart", (int) bytesRequired);
      ((IVoiceCallback) Upcall.target(self)).onPassStart((int) bytesRequired);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Upcall.report(failure, "IVoiceCallback.onPassStart");
      return 0L;
    }
  }

  /** {@code void onPassEnd()} */
  static long onPassEnd(long self, long word2, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IVoiceCallback.onPassEnd");
      ((IVoiceCallback) Upcall.target(self)).onPassEnd();
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Upcall.report(failure, "IVoiceCallback.onPassEnd");
      return 0L;
    }
  }

  /** {@code void close()} */
  static long close(long self, long word2, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IVoiceCallback.close");
      ((IVoiceCallback) Upcall.target(self)).close();
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Upcall.report(failure, "IVoiceCallback.close");
      return 0L;
    }
  }
}
