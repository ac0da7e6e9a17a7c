package example;

import io.comwright.HResult;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Frame;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Nesting;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link IVoiceCallback2} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IVoiceCallback2Stub {
  static final StubVtable VTABLE;

  static {
    GeneratedType.checkBase("IVoiceCallback2", IVoiceCallbackProxy.TYPE, 0x79d2f5bdb8d3d9afL);
    VTABLE = StubVtable.of(1, new GeneratedType<>(IVoiceCallback2.class, null,
        IVoiceCallbackProxy.TYPE, IVoiceCallback2Vtable.LAYOUT, IVoiceCallback2Vtable.LAYOUT_HASH),
        MethodHandles.lookup(), IVoiceCallback2Vtable.SLOT_COUNT);
    VTABLE.slot(IVoiceCallback2Vtable.SLOT_onVoiceError, "onVoiceError", "(JJJ)J");
    VTABLE.slot(IVoiceCallback2Vtable.SLOT_next, "next", "(JJJ)J");
    VTABLE.register();
  }

  private IVoiceCallback2Stub() {}

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

  /** {@code void onVoiceError(void* context, HRESULT error)} */
  static long onVoiceError(long self, long context, long error) {
    try (Nesting _ = Upcall.begin()) {
      MemorySegment contextSegment = MemorySegment.ofAddress(context);
      HResult errorResult = HResult.of((int) error);
      if (Trace.ON) Trace.call("IVoiceCallback2.onVoiceError", contextSegment, errorResult);
      ((IVoiceCallback2) Upcall.target(self)).onVoiceError(contextSegment, errorResult);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Upcall.report(failure, "IVoiceCallback2.onVoiceError");
      return 0L;
    }
  }

  /** {@code HRESULT next(IVoiceCallback2* callback)} */
  static long next(long self, long callback, long word3) {
    try (Frame frame = Upcall.enter()) {
      IVoiceCallback2 callbackObject = frame.lend(Upcall.nonNull(callback, "IVoiceCallback2.next",
          "callback"), IVoiceCallback2Proxy.TYPE);
      if (Trace.ON) Trace.call("IVoiceCallback2.next", callbackObject);
      return Upcall.done(Answers.nonNullResult(Trace.result(((IVoiceCallback2) Upcall.target(self)).next(callbackObject)),
          "IVoiceCallback2.next").code());
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IVoiceCallback2.next");
    }
  }
}
