package io.comwright.sample.mapi;

import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Nesting;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link IMAPISyncProgressCallback} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IMAPISyncProgressCallbackStub {
  static final StubVtable VTABLE = StubVtable.of(1,
      new GeneratedType<>(IMAPISyncProgressCallback.class, IMAPISyncProgressCallbackVtable.IID,
      IUnknownProxy.TYPE, IMAPISyncProgressCallbackVtable.LAYOUT,
      IMAPISyncProgressCallbackVtable.LAYOUT_HASH), MethodHandles.lookup(),
      IMAPISyncProgressCallbackVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IMAPISyncProgressCallbackVtable.SLOT_progress, "progress", "(JJJJJ)J");
    VTABLE.slot(IMAPISyncProgressCallbackVtable.SLOT_error, "error", "(JJJ)J");
    VTABLE.slot(IMAPISyncProgressCallbackVtable.SLOT_done, "done", "(JJJ)J");
    VTABLE.register();
  }

  private IMAPISyncProgressCallbackStub() {}

  /** {@code HRESULT progress(LPCWSTR step, LONG index, LONG indexMax)} */
  static long progress(long self, long step, long index, long indexMax, long word5) {
    try (Nesting _ = Upcall.begin()) {
      String stepText = step == 0L ? null : Upcall.readUtf16(step);
      if (Trace.ON) Trace.call("IMAPISyncProgressCallback.progress", stepText, (int) index,
          (int) indexMax);
      ((IMAPISyncProgressCallback) Upcall.target(self)).progress(stepText, (int) index,
          (int) indexMax);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IMAPISyncProgressCallback.progress");
    }
  }

  /** {@code HRESULT error(HRESULT result, LPCWSTR message)} */
  static long error(long self, long result, long message) {
    try (Nesting _ = Upcall.begin()) {
      HResult resultResult = HResult.of((int) result);
      String messageText = Upcall.readUtf16(Upcall.nonNull(message,
          "IMAPISyncProgressCallback.error", "message"));
      if (Trace.ON) Trace.call("IMAPISyncProgressCallback.error", resultResult, messageText);
      ((IMAPISyncProgressCallback) Upcall.target(self)).error(resultResult, messageText);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IMAPISyncProgressCallback.error");
    }
  }

  /** {@code HRESULT done(HANDLE threadDoneEvent, HRESULT result)} */
  static long done(long self, long threadDoneEvent, long result) {
    try (Nesting _ = Upcall.begin()) {
      Handle threadDoneEventHandle = threadDoneEvent == 0L ? null : Handle.of(threadDoneEvent);
      HResult resultResult = HResult.of((int) result);
      if (Trace.ON) Trace.call("IMAPISyncProgressCallback.done", threadDoneEventHandle,
          resultResult);
      ((IMAPISyncProgressCallback) Upcall.target(self)).done(threadDoneEventHandle, resultResult);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IMAPISyncProgressCallback.done");
    }
  }
}
