package io.comwright.runtime;

import io.comwright.ErrorInfo;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.internal.Guids;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code IErrorInfo}: read from native code, and implemented for it. */
final class ErrorObject {
  static final Guid IID_IErrorInfo = Guid.parse("1cf2b120-547d-101b-8e65-08002b2bd119");

  private static final int SLOT_GetGUID = 3;
  private static final int SLOT_GetSource = 4;
  private static final int SLOT_GetDescription = 5;
  private static final int SLOT_GetHelpFile = 6;
  private static final int SLOT_GetHelpContext = 7;

  private ErrorObject() {}

  /**
   * Reads an error object, and releases it. What cannot be read is empty.
   *
   * @param pointer the object
   * @return what it tells
   */
  static ErrorInfo take(long pointer) {
    try (Frame frame = Frame.enter()) {
      long guid = frame.guid(Guid.NULL, "", "");
      boolean known = (int) Calls.call(pointer, SLOT_GetGUID, guid) >= 0;
      long context = frame.cell(8);
      boolean helps = (int) Calls.call(pointer, SLOT_GetHelpContext, context) >= 0;
      return new ErrorInfo(
          known ? Memory.getGuid(guid) : Guid.NULL,
          text(pointer, SLOT_GetSource),
          text(pointer, SLOT_GetDescription),
          text(pointer, SLOT_GetHelpFile),
          helps ? Memory.getInt(context) : 0);
    } finally {
      Unknown.release(pointer);
    }
  }

  private static String text(long pointer, int slot) {
    try (Frame frame = Frame.enter()) {
      long result = frame.cell(8);
      int hr = (int) Calls.call(pointer, slot, result);
      return hr < 0 ? "" : Text.takeBstr(Memory.getLong(result));
    }
  }

  /**
   * Makes an error object.
   *
   * @param info what it tells
   * @return its pointer, with the reference of the receiver
   */
  static long expose(ErrorInfo info) {
    return ExposedObject.acquire(info, Entries.CLASS, false).identity();
  }

  /** The interface on {@link ErrorInfo}. A NULL argument is answered as Windows' object does. */
  private static final class Entries {
    static final ExposedClass CLASS =
        ExposedClass.of(
            IID_IErrorInfo,
            NativeEntry.vtable(
                Entries.class,
                Map.of(
                    SLOT_GetGUID, "getGuid",
                    SLOT_GetSource, "getSource",
                    SLOT_GetDescription, "getDescription",
                    SLOT_GetHelpFile, "getHelpFile",
                    SLOT_GetHelpContext, "getHelpContext")));

    static long getGuid(long self, long result, long word3) {
      if (result == 0) {
        return HResult.E_INVALIDARG;
      }
      Guids.put(result, 0, 0);
      if (!(target(self) instanceof ErrorInfo info)) {
        return HResult.RPC_E_DISCONNECTED;
      }
      Memory.putGuid(result, info.iid());
      return HResult.S_OK;
    }

    static long getSource(long self, long result, long word3) {
      return text(self, result, SLOT_GetSource);
    }

    static long getDescription(long self, long result, long word3) {
      return text(self, result, SLOT_GetDescription);
    }

    static long getHelpFile(long self, long result, long word3) {
      return text(self, result, SLOT_GetHelpFile);
    }

    private static long text(long self, long result, int slot) {
      try {
        if (result == 0) {
          return HResult.E_INVALIDARG;
        }
        Memory.putLong(result, 0);
        if (!(target(self) instanceof ErrorInfo info)) {
          return HResult.RPC_E_DISCONNECTED;
        }
        switch (slot) {
          case SLOT_GetSource -> Memory.putLong(result, Text.createBstr(info.source()));
          case SLOT_GetDescription -> Memory.putLong(result, Text.createBstr(info.description()));
          default -> {
            if (!info.helpFile().isEmpty()) {
              Memory.putLong(result, Text.createBstr(info.helpFile()));
            }
          }
        }
        return HResult.S_OK;
      } catch (Throwable failure) {
        return Failures.report(failure, IID_IErrorInfo, "IErrorInfo");
      }
    }

    static long getHelpContext(long self, long result, long word3) {
      if (result == 0) {
        return HResult.E_INVALIDARG;
      }
      Memory.putInt(result, 0);
      if (!(target(self) instanceof ErrorInfo info)) {
        return HResult.RPC_E_DISCONNECTED;
      }
      Memory.putInt(result, info.helpContext());
      return HResult.S_OK;
    }

    private static @Nullable Object target(long self) {
      ExposedObject object = ExposedObject.of(self);
      return object == null ? null : object.target();
    }
  }
}
