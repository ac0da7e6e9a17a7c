package io.comwright.runtime;

import io.comwright.HResult;
import io.comwright.internal.Guids;
import io.comwright.internal.UpcallTarget;
import java.util.Map;

/** The entries that the vtable of every COM interface begins with. */
final class UnknownEntries {
  /** How many there are. */
  static final int COUNT = 3;

  private UnknownEntries() {}

  /** QueryInterface, AddRef and Release, by slot. */
  static Map<Integer, UpcallTarget> targets() {
    return Map.of(
        0, NativeEntry.target(UnknownEntries.class, "queryInterface", "(JJJ)J"),
        1, NativeEntry.target(UnknownEntries.class, "addRef", "(J)J"),
        2, NativeEntry.target(UnknownEntries.class, "release", "(J)J"));
  }

  /** "Rules for Implementing QueryInterface". */
  static long queryInterface(long self, long iid, long result) {
    try {
      if (result == 0) {
        return HResult.E_POINTER;
      }
      Memory.putLong(result, 0);
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
      Memory.putLong(result, pointer);
      return HResult.S_OK;
    } catch (Throwable failure) {
      return Failures.report(failure, Unknown.type().iid(), "IUnknown.QueryInterface");
    }
  }

  static long addRef(long self) {
    try {
      ExposedObject object = ExposedObject.of(self);
      return object == null ? 0 : object.addRef();
    } catch (Throwable failure) {
      Failures.tell(failure, "IUnknown.AddRef");
      return 0;
    }
  }

  static long release(long self) {
    try {
      ExposedObject object = ExposedObject.of(self);
      return object == null ? 0 : object.release();
    } catch (Throwable failure) {
      Failures.tell(failure, "IUnknown.Release");
      return 0;
    }
  }
}
