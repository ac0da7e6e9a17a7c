package io.comwright.runtime;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.comwright.HResult;
import io.comwright.internal.VtableMemory;
import java.lang.foreign.MemorySegment;

/**
 * What a released object answers: {@code RPC_E_DISCONNECTED} everywhere, 0 to AddRef and Release,
 * and NULL in the out pointer of QueryInterface. As long as the longest vtable there can be.
 *
 * <p>An interface without IUnknown has methods of its own in the first three slots, so its dead
 * vtable is another one, which answers {@code RPC_E_DISCONNECTED} there too and writes nowhere.
 */
final class DeadVtable {
  private static final long DISCONNECTED =
      NativeEntry.function(DeadVtable.class, "disconnected", "(JJJ)J");

  /** The address of the vtable of what was a COM object. */
  static final long ADDRESS = withUnknown();

  /** The address of the vtable of what had no IUnknown. */
  static final long WITHOUT_UNKNOWN = create().address();

  private DeadVtable() {}

  private static MemorySegment create() {
    MemorySegment vtable = VtableMemory.allocate(VtableMemory.MAX_SLOTS);
    for (int slot = 0; slot < VtableMemory.MAX_SLOTS; slot++) {
      vtable.setAtIndex(JAVA_LONG, slot, DISCONNECTED);
    }
    return vtable;
  }

  private static long withUnknown() {
    MemorySegment vtable = create();
    vtable.setAtIndex(
        JAVA_LONG, 0, NativeEntry.function(DeadVtable.class, "queryInterface", "(JJJ)J"));
    vtable.setAtIndex(JAVA_LONG, 1, NativeEntry.function(DeadVtable.class, "addRef", "(JJJ)J"));
    vtable.setAtIndex(JAVA_LONG, 2, NativeEntry.function(DeadVtable.class, "release", "(JJJ)J"));
    return vtable.address();
  }

  static long queryInterface(long self, long iid, long result) {
    Failures.reportMisuse("IUnknown.QueryInterface", self);
    if (result == 0) {
      return HResult.E_POINTER;
    }
    Memory.putLong(result, 0L);
    return HResult.RPC_E_DISCONNECTED;
  }

  static long addRef(long self, long word2, long word3) {
    Failures.reportMisuse("IUnknown.AddRef", self);
    return 0;
  }

  static long release(long self, long word2, long word3) {
    Failures.reportMisuse("IUnknown.Release", self);
    return 0;
  }

  static long disconnected(long self, long word2, long word3) {
    Failures.reportMisuse("a method of a released object", self);
    return HResult.RPC_E_DISCONNECTED;
  }
}
