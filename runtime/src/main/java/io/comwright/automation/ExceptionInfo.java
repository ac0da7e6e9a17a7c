package io.comwright.automation;

import io.comwright.ComException;
import io.comwright.ErrorInfo;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Owned;
import io.comwright.runtime.Text;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/**
 * {@code EXCEPINFO}: 64 bytes (Microsoft Learn, "EXCEPINFO structure (oaidl.h)"). The callee fills
 * it in, or leaves a function that does; its texts are the caller's to free.
 */
final class ExceptionInfo {
  static final int SIZE = 64;

  private static final int SOURCE = 8;
  private static final int DESCRIPTION = 16;
  private static final int HELP_FILE = 24;
  private static final int HELP_CONTEXT = 32;
  private static final int DEFERRED = 48;
  private static final int SCODE = 56;

  /** The facility of what Visual Basic raises by number, {@code FACILITY_CONTROL}. */
  private static final int CONTROL = 0x800A0000;

  /** The texts. */
  static final Owned TEXTS =
      new Owned() {
        @Override
        protected void discard(long address) {
          discard(Owned.BSTR, address + SOURCE);
          discard(Owned.BSTR, address + DESCRIPTION);
          discard(Owned.BSTR, address + HELP_FILE);
        }
      };

  private ExceptionInfo() {}

  /** Linked when the first object leaves a function. */
  private static final class Deferred {
    static final MethodHandle HANDLE = Downcall.functionHandle("(J)J");
  }

  /** Has the function called that fills in the rest, if there is one. */
  static void complete(long address) {
    long function = Memory.getLong(address + DEFERRED);
    if (function != 0) {
      Memory.putLong(address + DEFERRED, 0);
      try {
        long ignored =
            (long) Deferred.HANDLE.invokeExact(MemorySegment.ofAddress(function), address);
      } catch (Throwable e) {
        throw Downcall.rethrow(e);
      }
    }
  }

  /**
   * The failure that it tells of: {@code scode}, or a number of Visual Basic in {@code wCode}, as
   * an HRESULT of its facility; {@code DISP_E_EXCEPTION} if neither is there.
   */
  static int code(long address) {
    int scode = Memory.getInt(address + SCODE);
    int number = Short.toUnsignedInt(Memory.getShort(address));
    return scode < 0 ? scode : number != 0 ? CONTROL | number : HResult.DISP_E_EXCEPTION;
  }

  /** What it tells, or null if there is none of it. The texts stay where they are. */
  static @Nullable ErrorInfo read(long address) {
    String source = text(address + SOURCE);
    String description = text(address + DESCRIPTION);
    String helpFile = text(address + HELP_FILE);
    int helpContext = Memory.getInt(address + HELP_CONTEXT);
    return source.isEmpty() && description.isEmpty() && helpFile.isEmpty() && helpContext == 0
        ? null
        : new ErrorInfo(Guid.NULL, source, description, helpFile, helpContext);
  }

  private static String text(long cell) {
    long bstr = Memory.getLong(cell);
    return bstr == 0 ? "" : Text.readBstr(bstr);
  }

  /**
   * Fills it in for a caller, who frees the texts. What is there is not freed.
   *
   * @param code the HRESULT of the failure
   * @param failure what an implementation has thrown
   * @param target the implementation; its class is the source, unless the failure names another
   */
  static void write(long address, int code, Throwable failure, Object target) {
    Memory.clear(address, SIZE);
    Memory.putInt(address + SCODE, code);
    ErrorInfo info = info(failure, target);
    Memory.putInt(address + HELP_CONTEXT, info.helpContext());
    put(address + SOURCE, info.source());
    put(address + DESCRIPTION, info.description());
    put(address + HELP_FILE, info.helpFile());
  }

  private static void put(long cell, String text) {
    Memory.putLong(cell, text.isEmpty() ? 0 : Text.createBstr(text));
  }

  private static ErrorInfo info(Throwable failure, Object target) {
    if (failure instanceof ComException e && e.errorInfo() != null) {
      return e.errorInfo();
    }
    String words = failure instanceof ComException e ? e.detail() : failure.getMessage();
    return new ErrorInfo(target.getClass().getName(), words == null ? described(failure) : words);
  }

  private static String described(Throwable failure) {
    return failure instanceof ComException e
        ? e.hresult().toString()
        : failure.getClass().getName();
  }
}
