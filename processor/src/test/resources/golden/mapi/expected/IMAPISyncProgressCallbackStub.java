package example.mapi;

import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Frame;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/**
 * Native code calls {@link IMAPISyncProgressCallback} on a Java object.
 *
 * <p>The vtable is built on first use, shared by all objects, and kept for the life of the VM
 * together with the class loader of this class.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings("doclint:missing")
public final class IMAPISyncProgressCallbackStub {
  static final StubVtable VTABLE = StubVtable.extend(IUnknownProxy.TYPE, MethodHandles.lookup(),
      IMAPISyncProgressCallbackVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IMAPISyncProgressCallbackVtable.SLOT_progress, "progress", "(JJJJ)J");
    VTABLE.slot(IMAPISyncProgressCallbackVtable.SLOT_error, "error", "(JJJ)J");
    VTABLE.slot(IMAPISyncProgressCallbackVtable.SLOT_done, "done", "(JJJ)J");
  }

  private IMAPISyncProgressCallbackStub() {
  }

  private static long progress(long self, long step, long index, long indexMax) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IMAPISyncProgressCallback target = (IMAPISyncProgressCallback) Upcall.target(self);
      String stepText = step == 0L ? null : frame.readUtf16(step);
      if (Trace.ON) {
        Trace.call("IMAPISyncProgressCallback.progress", stepText, (int) index, (int) indexMax);
      }
      target.progress(stepText, (int) index, (int) indexMax);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IMAPISyncProgressCallback.progress");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long error(long self, long result, long message) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IMAPISyncProgressCallback target = (IMAPISyncProgressCallback) Upcall.target(self);
      HResult resultResult = HResult.of((int) result);
      String messageText = frame.readUtf16(Upcall.nonNull(message,
          "IMAPISyncProgressCallback.error", "message"));
      if (Trace.ON) {
        Trace.call("IMAPISyncProgressCallback.error", resultResult, messageText);
      }
      target.error(resultResult, messageText);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IMAPISyncProgressCallback.error");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long done(long self, long threadDoneEvent, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IMAPISyncProgressCallback target = (IMAPISyncProgressCallback) Upcall.target(self);
      Handle threadDoneEventHandle = threadDoneEvent == 0L ? null : Handle.of(threadDoneEvent);
      HResult resultResult = HResult.of((int) result);
      if (Trace.ON) {
        Trace.call("IMAPISyncProgressCallback.done", threadDoneEventHandle, resultResult);
      }
      target.done(threadDoneEventHandle, resultResult);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IMAPISyncProgressCallback.done");
    } finally {
      Upcall.exit(frame);
    }
  }
}
