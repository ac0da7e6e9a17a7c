package io.comwright.internal;

import io.comwright.HResult;
import java.util.Map;

/** The entries that the vtable of every COM interface begins with. */
public final class UnknownEntries {
  /** How many there are. */
  public static final int COUNT = 3;

  private UnknownEntries() {}

  /**
   * The entries by slot.
   *
   * @return QueryInterface, AddRef and Release
   */
  public static Map<Integer, UpcallTarget> targets() {
    return Map.of(
        0, VtableMemory.target(UnknownEntries.class, "queryInterface", "(JJJ)J"),
        1, VtableMemory.target(UnknownEntries.class, "addRef", "(J)J"),
        2, VtableMemory.target(UnknownEntries.class, "release", "(J)J"));
  }

  /** "Rules for Implementing QueryInterface". */
  static long queryInterface(long self, long iid, long result) {
    try {
      if (result == 0) {
        return HResult.E_POINTER;
      }
      NativeMemory.putLong(result, 0);
      if (iid == 0) {
        return HResult.E_POINTER;
      }
      ExposedObject object = ExposedObject.of(self);
      if (object == null) {
        return HResult.RPC_E_DISCONNECTED;
      }
      long pointer = object.pointer(Guids.most(iid), Guids.least(iid));
      if (pointer == 0) {
        return HResult.E_NOINTERFACE;
      }
      if (object.addRef() == 0) {
        return HResult.RPC_E_DISCONNECTED;
      }
      NativeMemory.putLong(result, pointer);
      return HResult.S_OK;
    } catch (Throwable failure) {
      return Failures.report(failure, "IUnknown.QueryInterface");
    }
  }

  static long addRef(long self) {
    try {
      ExposedObject object = ExposedObject.of(self);
      return object == null ? 0 : object.addRef();
    } catch (Throwable failure) {
      Failures.report(failure, "IUnknown.AddRef");
      return 0;
    }
  }

  static long release(long self) {
    try {
      ExposedObject object = ExposedObject.of(self);
      return object == null ? 0 : object.release();
    } catch (Throwable failure) {
      Failures.report(failure, "IUnknown.Release");
      return 0;
    }
  }
}
