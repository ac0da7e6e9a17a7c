package io.comwright.runtime;

import io.comwright.HResult;
import io.comwright.internal.UpcallTarget;
import io.comwright.internal.VtableMemory;
import java.util.Map;

/**
 * The IUnknown of a Java object that is a part of another, which alone holds it: it counts and asks
 * the part, where all other pointers of the part count and ask the whole (Microsoft Learn,
 * "Aggregation").
 */
final class InnerUnknown {
  private InnerUnknown() {}

  /** The address of its vtable. */
  static long vtable() {
    return Vtable.ADDRESS;
  }

  private static final class Vtable {
    static final long ADDRESS = create();

    private static long create() {
      Map<Integer, UpcallTarget> entries =
          Map.of(
              0, NativeEntry.target(InnerUnknown.class, "queryInterface", "(JJJ)J"),
              1, NativeEntry.target(InnerUnknown.class, "addRef", "(JJJ)J"),
              2, NativeEntry.target(InnerUnknown.class, "release", "(JJJ)J"));
      return VtableMemory.create(entries.size(), 0, 0, entries, 0);
    }
  }

  static long queryInterface(long self, long iid, long result) {
    try {
      ExposedObject object = ExposedObject.of(self);
      if (object == null
          || result == 0
          || iid == 0
          || !Memory.getGuid(iid).equals(Unknown.type().iid())) {
        return UnknownEntries.query(object, iid, result);
      }
      Memory.putLong(result, 0);
      if (object.addOwnRef() == 0) {
        return HResult.RPC_E_DISCONNECTED;
      }
      Memory.putLong(result, self);
      return HResult.S_OK;
    } catch (Throwable failure) {
      return UnknownEntries.refused(failure);
    }
  }

  static long addRef(long self, long word2, long word3) {
    try {
      ExposedObject object = ExposedObject.of(self);
      return object == null ? 0 : object.addOwnRef();
    } catch (Throwable failure) {
      Failures.tell(failure, "IUnknown.AddRef");
      return 0;
    }
  }

  static long release(long self, long word2, long word3) {
    try {
      ExposedObject object = ExposedObject.of(self);
      return object == null ? 0 : object.releaseOwn();
    } catch (Throwable failure) {
      Failures.tell(failure, "IUnknown.Release");
      return 0;
    }
  }
}
