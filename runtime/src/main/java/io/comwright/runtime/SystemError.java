package io.comwright.runtime;

import io.comwright.ErrorInfo;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.internal.Heap;
import io.comwright.internal.Linking;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/**
 * This thread's error on Windows ({@code SetErrorInfo}, {@code GetErrorInfo}).
 *
 * <p>The system releases it when it likes: when another is set, or while the thread is detached and
 * the VM can no longer be entered. So it is the system's own object ({@code CreateErrorInfo}),
 * which holds texts and no Java object.
 */
final class SystemError {
  private static final Guid IID_IErrorInfo = ErrorObject.IID_IErrorInfo;

  // ICreateErrorInfo, in the order of oaidl.h.
  private static final int SLOT_SetGUID = 3;
  private static final int SLOT_SetSource = 4;
  private static final int SLOT_SetDescription = 5;
  private static final int SLOT_SetHelpFile = 6;
  private static final int SLOT_SetHelpContext = 7;

  private static final MethodHandle GET = link("GetErrorInfo", long.class, long.class);
  private static final MethodHandle SET = link("SetErrorInfo", long.class, long.class);
  private static final MethodHandle CREATE = link("CreateErrorInfo", long.class);

  private SystemError() {}

  static MemorySegment function(String name) {
    return Heap.function("oleaut32", name);
  }

  private static MethodHandle link(String name, Class<?>... parameters) {
    return Linking.downcall(MethodType.methodType(long.class, parameters)).bindTo(function(name));
  }

  /** Texts go in as C strings, which a zero ends. */
  static ErrorInfo storable(ErrorInfo info) {
    return new ErrorInfo(
        info.iid(),
        storable(info.source()),
        storable(info.description()),
        storable(info.helpFile()),
        info.helpContext());
  }

  private static String storable(String text) {
    return text.replace('\0', '\ufffd');
  }

  static void set(ErrorInfo info) {
    try (Frame frame = Frame.enter()) {
      long result = frame.cell(8);
      if ((int) (long) CREATE.invokeExact(result) < 0) {
        return;
      }
      long creator = Memory.getLong(result);
      try {
        Calls.call(creator, SLOT_SetGUID, frame.guid(info.iid(), "", ""));
        Calls.call(creator, SLOT_SetSource, frame.utf16(info.source(), "", ""));
        Calls.call(creator, SLOT_SetDescription, frame.utf16(info.description(), "", ""));
        if (!info.helpFile().isEmpty()) {
          Calls.call(creator, SLOT_SetHelpFile, frame.utf16(info.helpFile(), "", ""));
        }
        Calls.call(creator, SLOT_SetHelpContext, info.helpContext());
        long asked = frame.guid(IID_IErrorInfo, "", "");
        if (Unknown.queryInterface(creator, asked, result) == HResult.S_OK) {
          long error = Memory.getLong(result);
          put(error);
          Unknown.release(error);
        }
      } finally {
        Unknown.release(creator);
      }
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  static @Nullable ErrorInfo take() {
    long pointer = get();
    return pointer == 0 ? null : ErrorObject.take(pointer);
  }

  static boolean isOfAnother(@Nullable ErrorInfo ours) {
    long pointer = get();
    if (pointer == 0) {
      return false;
    }
    // Looking is taking, so it is put back, but not while it is asked: what fails in it may be
    // Java, and would ask it in turn.
    try {
      Unknown.addRef(pointer);
      return !ErrorObject.take(pointer).equals(ours);
    } finally {
      put(pointer);
      Unknown.release(pointer);
    }
  }

  private static void put(long error) {
    try {
      long ignored = (long) SET.invokeExact(0L, error);
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  private static long get() {
    try (Frame frame = Frame.enter()) {
      long result = frame.cell(8);
      int hr = (int) (long) GET.invokeExact(0L, result);
      return hr == HResult.S_OK ? Memory.getLong(result) : 0;
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }
}
