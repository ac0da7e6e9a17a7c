package io.comwright.runtime;

import io.comwright.ComException;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.internal.Guids;
import io.comwright.internal.Heap;
import io.comwright.internal.Linking;
import io.comwright.internal.UpcallTarget;
import io.comwright.internal.VtableMemory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rich errors: what an object leaves behind for its caller, beside the HRESULT (Microsoft Learn,
 * "Error Handling Interfaces"). A Java object that fails leaves the message of its exception and
 * the method; a proxy picks up what the object left, if the object says that it does so.
 *
 * <p>On Windows it is left in the thread's error object ({@code SetErrorInfo}). Elsewhere this
 * class keeps one for each thread, and offers the two functions to native code as function
 * pointers.
 *
 * <p>Called by the runtime.
 */
public final class ErrorInfos {
  static final Guid IID_ISupportErrorInfo = Guid.parse("df0b3d60-548f-101b-8e65-08002b2bd119");
  private static final Guid IID_IErrorInfo = Guid.parse("1cf2b120-547d-101b-8e65-08002b2bd119");

  private static final int SLOT_InterfaceSupportsErrorInfo = 3;
  private static final int SLOT_GetGUID = 3;
  private static final int SLOT_GetSource = 4;
  private static final int SLOT_GetDescription = 5;
  private static final int SLOT_GetHelpFile = 6;
  private static final int SLOT_GetHelpContext = 7;

  /**
   * This thread's error: an {@link ErrorInfo}, or the pointer of a native one as a {@link Long}.
   */
  private static final ThreadLocal<@Nullable Object> CURRENT = new ThreadLocal<>();

  private ErrorInfos() {}

  /**
   * What an object tells of its failure.
   *
   * @param source the component or method that failed; may be empty
   * @param description what went wrong, for people; may be empty
   * @param cause the Java exception, if the object is one of this VM's
   */
  record ErrorInfo(String source, String description, @Nullable Throwable cause) {}

  /**
   * Leaves an error for the native caller of this thread. Called by stubs.
   *
   * @param failure what was thrown
   * @param method the interface and method
   */
  static void leave(Throwable failure, String method) {
    ErrorInfo info = new ErrorInfo(source(failure, method), description(failure), failure);
    if (Heap.WINDOWS) {
      ExposedObject exposed = expose(info);
      Oleaut.set(exposed.identity());
      exposed.release();
    } else {
      set(info);
    }
  }

  /** That of a failure that has come from another object is kept. */
  private static String source(Throwable failure, String method) {
    return failure instanceof ComException e && e.source() != null ? e.source() : method;
  }

  private static String description(Throwable failure) {
    if (failure instanceof ComException e && e.detail() != null) {
      return e.detail();
    }
    String message = failure.getMessage();
    return message == null ? failure.getClass().getName() : message;
  }

  /**
   * Takes what an object has left on this thread. Called by proxies after a failure.
   *
   * @param self the object
   * @param iid the interface whose method failed
   * @return what it left, or null if it does not say that it leaves anything
   */
  static @Nullable ErrorInfo take(long self, Guid iid) {
    return supports(self, iid) ? take() : null;
  }

  private static boolean supports(long self, Guid iid) {
    Frame frame = Frame.enter();
    try {
      long result = frame.cell(8);
      long asked = frame.guid(IID_ISupportErrorInfo, "", "");
      if (Unknown.queryInterface(self, asked, result) != HResult.S_OK) {
        return false;
      }
      long support = Memory.getLong(result);
      int answer =
          (int) Calls.call(support, SLOT_InterfaceSupportsErrorInfo, frame.guid(iid, "", ""));
      Unknown.release(support);
      return answer == HResult.S_OK;
    } finally {
      frame.exit();
    }
  }

  private static @Nullable ErrorInfo take() {
    long pointer;
    if (Heap.WINDOWS) {
      pointer = Oleaut.get();
      if (pointer == 0) {
        return null;
      }
    } else {
      Object current = CURRENT.get();
      CURRENT.remove();
      if (!(current instanceof Long left)) {
        return (ErrorInfo) current;
      }
      pointer = left;
    }
    try {
      ExposedObject ours = ExposedObject.find(pointer);
      return ours != null && ours.target() instanceof ErrorInfo info
          ? info
          : new ErrorInfo(text(pointer, SLOT_GetSource), text(pointer, SLOT_GetDescription), null);
    } finally {
      Unknown.release(pointer);
    }
  }

  private static String text(long errorInfo, int slot) {
    Frame frame = Frame.enter();
    try {
      long result = frame.cell(8);
      int hr = (int) Calls.call(errorInfo, slot, result);
      return hr < 0 ? "" : Text.takeBstr(Memory.getLong(result));
    } finally {
      frame.exit();
    }
  }

  private static void set(@Nullable Object error) {
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

  private static ExposedObject expose(ErrorInfo info) {
    return ExposedObject.acquire(info, Entries.CLASS, false);
  }

  /**
   * The portable {@code GetErrorInfo}, {@code HRESULT (ULONG reserved, IErrorInfo** info)}.
   *
   * @return a function pointer
   */
  public static long getFunction() {
    return Heap.WINDOWS ? Heap.function("oleaut32", "GetErrorInfo").address() : Functions.GET;
  }

  /**
   * The portable {@code SetErrorInfo}, {@code HRESULT (ULONG reserved, IErrorInfo* info)}.
   *
   * @return a function pointer
   */
  public static long setFunction() {
    return Heap.WINDOWS ? Heap.function("oleaut32", "SetErrorInfo").address() : Functions.SET;
  }

  private static final class Functions {
    static final long GET = NativeEntry.function(Functions.class, "get", "(JJ)J");
    static final long SET = NativeEntry.function(Functions.class, "set", "(JJ)J");

    static long get(long reserved, long result) {
      try {
        if (result == 0) {
          return HResult.E_POINTER;
        }
        Object current = CURRENT.get();
        long pointer =
            current == null
                ? 0
                : current instanceof ErrorInfo info ? expose(info).identity() : (Long) current;
        CURRENT.remove();
        Memory.putLong(result, pointer);
        return pointer == 0 ? HResult.S_FALSE : HResult.S_OK;
      } catch (Throwable failure) {
        return Failures.report(failure, "GetErrorInfo");
      }
    }

    static long set(long reserved, long info) {
      try {
        if (info != 0) {
          Unknown.addRef(info);
        }
        ErrorInfos.set(info == 0 ? null : (Object) info);
        return HResult.S_OK;
      } catch (Throwable failure) {
        return Failures.report(failure, "SetErrorInfo");
      }
    }
  }

  /** The vtable with which Java objects say that they leave errors. */
  static long supportVtable() {
    return Support.VTABLE;
  }

  private static long vtable(Class<?> type, Map<Integer, String> entries) {
    Map<Integer, UpcallTarget> targets = new HashMap<>(UnknownEntries.targets());
    entries.forEach((slot, name) -> targets.put(slot, NativeEntry.target(type, name, "(JJ)J")));
    return VtableMemory.create(targets.size(), 0, 0, targets, 0);
  }

  /** ISupportErrorInfo on Java objects. */
  private static final class Support {
    static final long VTABLE =
        vtable(
            Support.class, Map.of(SLOT_InterfaceSupportsErrorInfo, "interfaceSupportsErrorInfo"));

    static long interfaceSupportsErrorInfo(long self, long iid) {
      try {
        ExposedObject object = ExposedObject.of(self);
        if (object == null) {
          return HResult.RPC_E_DISCONNECTED;
        }
        if (iid == 0) {
          return HResult.E_POINTER;
        }
        boolean answers = object.pointer(Guids.most(iid), Guids.least(iid)) != 0;
        return answers ? HResult.S_OK : HResult.S_FALSE;
      } catch (Throwable failure) {
        return Failures.report(failure, "ISupportErrorInfo.InterfaceSupportsErrorInfo");
      }
    }
  }

  /** IErrorInfo on {@link ErrorInfo}. */
  private static final class Entries {
    static final ExposedClass CLASS =
        ExposedClass.of(
            IID_IErrorInfo,
            vtable(
                Entries.class,
                Map.of(
                    SLOT_GetGUID, "getGuid",
                    SLOT_GetSource, "getSource",
                    SLOT_GetDescription, "getDescription",
                    SLOT_GetHelpFile, "getHelpFile",
                    SLOT_GetHelpContext, "getHelpContext")));

    static long getGuid(long self, long result) {
      if (result == 0) {
        return HResult.E_POINTER;
      }
      Guids.put(result, 0, 0);
      return HResult.S_OK;
    }

    static long getSource(long self, long result) {
      return text(self, result, true);
    }

    static long getDescription(long self, long result) {
      return text(self, result, false);
    }

    private static long text(long self, long result, boolean source) {
      try {
        if (result == 0) {
          return HResult.E_POINTER;
        }
        Memory.putLong(result, 0);
        ExposedObject object = ExposedObject.of(self);
        if (object == null || !(object.target() instanceof ErrorInfo info)) {
          return HResult.RPC_E_DISCONNECTED;
        }
        Memory.putLong(result, Text.createBstr(source ? info.source() : info.description()));
        return HResult.S_OK;
      } catch (Throwable failure) {
        return Failures.report(failure, "IErrorInfo");
      }
    }

    static long getHelpFile(long self, long result) {
      if (result == 0) {
        return HResult.E_POINTER;
      }
      Memory.putLong(result, 0);
      return HResult.S_OK;
    }

    static long getHelpContext(long self, long result) {
      if (result == 0) {
        return HResult.E_POINTER;
      }
      Memory.putInt(result, 0);
      return HResult.S_OK;
    }
  }

  /** Windows' functions. */
  private static final class Oleaut {
    private static final MethodType TWO = MethodType.methodType(long.class, long.class, long.class);
    private static final MethodHandle GET =
        Linking.downcall(TWO).bindTo(Heap.function("oleaut32", "GetErrorInfo"));
    private static final MethodHandle SET =
        Linking.downcall(TWO).bindTo(Heap.function("oleaut32", "SetErrorInfo"));

    static void set(long info) {
      try {
        long ignored = (long) SET.invokeExact(0L, info);
      } catch (Throwable e) {
        throw new AssertionError(e);
      }
    }

    static long get() {
      Frame frame = Frame.enter();
      try {
        long result = frame.cell(8);
        int hr = (int) (long) GET.invokeExact(0L, result);
        return hr == HResult.S_OK ? Memory.getLong(result) : 0;
      } catch (Throwable e) {
        throw new AssertionError(e);
      } finally {
        frame.exit();
      }
    }
  }
}
