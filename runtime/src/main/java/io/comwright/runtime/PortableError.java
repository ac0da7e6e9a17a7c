package io.comwright.runtime;

import io.comwright.ErrorInfo;
import io.comwright.HResult;
import org.jspecify.annotations.Nullable;

/**
 * This thread's error off Windows. Native code reaches it by two function pointers, which answer
 * what those of Windows do.
 */
final class PortableError {
  /**
   * An {@link ErrorInfo} that the runtime has left and nobody has asked for, or the pointer of an
   * error object as a {@link Long}.
   */
  private static final ThreadLocal<@Nullable Object> CURRENT = new ThreadLocal<>();

  private PortableError() {}

  static void set(@Nullable Object error) {
    Object before = CURRENT.get();
    if (error == null) {
      CURRENT.remove();
    } else {
      CURRENT.set(error);
    }
    if (before instanceof Long pointer) {
      Unknown.release(pointer);
    }
  }

  static @Nullable ErrorInfo take() {
    Object current = CURRENT.get();
    CURRENT.remove();
    return current instanceof Long pointer ? ErrorObject.take(pointer) : (ErrorInfo) current;
  }

  static boolean isOfAnother(@Nullable ErrorInfo ours) {
    if (!(CURRENT.get() instanceof Long pointer)) {
      return false;
    }
    // Not here while it is asked: what fails in it may be Java, and would ask it in turn.
    CURRENT.remove();
    try {
      Unknown.addRef(pointer);
      return !ErrorObject.take(pointer).equals(ours);
    } finally {
      set(pointer);
    }
  }

  /** The functions. A reserved argument must be 0, as must no pointer be NULL. */
  static final class Functions {
    static final long GET = NativeEntry.function(Functions.class, "get", "(JJJ)J");
    static final long SET = NativeEntry.function(Functions.class, "set", "(JJJ)J");

    static long get(long reserved, long result, long word3) {
      try {
        if ((int) reserved != 0 || result == 0) {
          return HResult.E_INVALIDARG;
        }
        Object current = CURRENT.get();
        long pointer =
            current == null
                ? 0
                : current instanceof ErrorInfo info ? ErrorObject.expose(info) : (Long) current;
        CURRENT.remove();
        Memory.putLong(result, pointer);
        return pointer == 0 ? HResult.S_FALSE : HResult.S_OK;
      } catch (Throwable failure) {
        return Failures.report(failure, null, "GetErrorInfo");
      }
    }

    static long set(long reserved, long info, long word3) {
      try {
        if ((int) reserved != 0) {
          return HResult.E_INVALIDARG;
        }
        if (info != 0) {
          Unknown.addRef(info);
        }
        PortableError.set(info == 0 ? null : (Object) info);
        return HResult.S_OK;
      } catch (Throwable failure) {
        return Failures.report(failure, null, "SetErrorInfo");
      }
    }
  }
}
