package io.comwright.runtime;

import io.comwright.ComException;
import io.comwright.ErrorInfo;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.LikelyCause;
import io.comwright.internal.Heap;
import java.lang.ref.SoftReference;
import org.jspecify.annotations.Nullable;

/**
 * Rich errors: what an object leaves behind for its caller, beside the HRESULT (Microsoft Learn,
 * "Error Handling Interfaces"). A Java object that fails leaves the message of its exception and
 * the method; a proxy picks up what the object left, if the object says that it does so.
 *
 * <p>What is left holds no Java object: on Windows the error objects are those of the system, which
 * keeps them for as long as it likes, even when the VM is gone. So the Java exception is found
 * again by what the error object tells, which must be what this thread has left last.
 *
 * <p>Called by the runtime.
 */
public final class ErrorInfos {
  /** The last failure of a Java object on this thread, until a proxy has told of it. */
  private static final ThreadLocal<@Nullable Left> LAST = new ThreadLocal<>();

  private ErrorInfos() {}

  /**
   * A failure of a Java object.
   *
   * @param code the HRESULT that it answered
   * @param failure what was thrown; soft, because a thread may keep this for long
   * @param time when, in terms of {@link System#nanoTime}
   */
  private record Left(
      ErrorInfo info, int code, String method, SoftReference<Throwable> failure, long time) {
    /** The same without its failure: what it has left may still be there, and is known as ours. */
    Left told() {
      return new Left(info, code, method, new SoftReference<>(null), time);
    }
  }

  /**
   * Leaves an error for the native caller of this thread. Called by stubs.
   *
   * @param failure what was thrown
   * @param code the HRESULT that is answered
   * @param iid the interface whose method failed; null if it has none
   * @param method the interface and method
   */
  static void leave(Throwable failure, int code, @Nullable Guid iid, String method) {
    Left before = LAST.get();
    ErrorInfo info = info(failure, iid, method);
    LAST.set(new Left(info, code, method, new SoftReference<>(failure), System.nanoTime()));
    boolean tells = !(failure instanceof ComException e) || e.detail() != null;
    if (tells || !ThreadError.isOfAnother(before == null ? null : before.info)) {
      ThreadError.set(info);
    }
  }

  /** What is known of a failure that has come from another object is kept. */
  private static ErrorInfo info(Throwable failure, @Nullable Guid iid, String method) {
    ErrorInfo info = failure instanceof ComException e ? e.errorInfo() : null;
    if (info == null) {
      info = new ErrorInfo(method, description(failure));
    }
    if (iid != null && info.iid().equals(Guid.NULL)) {
      info =
          new ErrorInfo(
              iid, info.source(), info.description(), info.helpFile(), info.helpContext());
    }
    return ThreadError.storable(info);
  }

  private static String description(Throwable failure) {
    if (failure instanceof ComException e && e.detail() != null) {
      return e.detail();
    }
    String message = failure.getMessage();
    return message == null ? failure.getClass().getName() : message;
  }

  /**
   * The exception for a failure of an object, with what it has left on this thread.
   *
   * @param hr the HRESULT, negative
   * @param self the object; 0 if the proxy was closed during the call, and nobody can be asked
   * @param iid the interface whose method failed; null if it has none
   * @param method the interface and method
   * @return the exception
   */
  static ComException failure(int hr, long self, @Nullable Guid iid, String method) {
    ErrorInfo info = iid != null && self != 0 && supports(self, iid) ? ThreadError.take() : null;
    Left last = LAST.get();
    Throwable failure = last == null ? null : last.failure.get();
    if (info == null) {
      return likely(new ComException(hr, method, null), last, failure);
    }
    if (failure == null || !info.equals(last.info)) {
      return likely(new ComException(hr, method, info, null), last, failure);
    }
    LAST.remove();
    return new ComException(hr, method, info, failure);
  }

  /**
   * The exception for a failure of an object, for those that are not to load its class to be
   * verified.
   */
  static RuntimeException exception(int hr, long self, @Nullable Guid iid, String method) {
    return failure(hr, self, iid, method);
  }

  /** The exception for a failure of which nothing else is known, in the same way. */
  static RuntimeException exception(int hr, String method, @Nullable String detail) {
    return new ComException(hr, method, detail);
  }

  /**
   * The exception for a failure of a C function.
   *
   * @param hr the HRESULT, negative
   * @param method the interface and method
   * @return the exception
   */
  static ComException failure(int hr, String method) {
    return failure(hr, 0, null, method);
  }

  /** Native code that passes an HRESULT on often leaves no error: then this is a guess. */
  private static ComException likely(
      ComException exception, @Nullable Left last, @Nullable Throwable failure) {
    if (last != null && failure != null && last.code == exception.hresult().code()) {
      LAST.set(last.told());
      long milliseconds = (System.nanoTime() - last.time) / 1_000_000;
      exception.addSuppressed(new LikelyCause(last.method, failure, milliseconds));
    }
    return exception;
  }

  private static boolean supports(long self, Guid iid) {
    try (Frame frame = Frame.enter()) {
      long result = frame.cell(8);
      long asked = frame.guid(SupportErrorInfo.IID, "", "");
      if (Unknown.queryInterface(self, asked, result) != HResult.S_OK) {
        return false;
      }
      long support = Memory.getLong(result);
      int answer =
          (int)
              Calls.call(
                  support,
                  SupportErrorInfo.SLOT_InterfaceSupportsErrorInfo,
                  frame.guid(iid, "", ""));
      Unknown.release(support);
      return answer == HResult.S_OK;
    }
  }

  /**
   * {@code GetErrorInfo}, {@code HRESULT (ULONG reserved, IErrorInfo** info)}: the system's or the
   * portable one.
   *
   * @return a function pointer
   */
  public static long getFunction() {
    return Heap.WINDOWS
        ? SystemError.function("GetErrorInfo").address()
        : PortableError.Functions.GET;
  }

  /**
   * {@code SetErrorInfo}, {@code HRESULT (ULONG reserved, IErrorInfo* info)}: the system's or the
   * portable one.
   *
   * @return a function pointer
   */
  public static long setFunction() {
    return Heap.WINDOWS
        ? SystemError.function("SetErrorInfo").address()
        : PortableError.Functions.SET;
  }
}
