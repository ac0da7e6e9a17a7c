package io.comwright.internal;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.comwright.HResult;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * What a released object answers: {@code RPC_E_DISCONNECTED} everywhere, 0 to AddRef and Release,
 * and NULL in the out pointer of QueryInterface. As long as the longest vtable there can be.
 */
final class DeadVtable {
  /** The vtable's address. */
  static final long ADDRESS = create();

  private DeadVtable() {}

  private static long create() {
    MemorySegment vtable = Arena.global().allocate(JAVA_LONG, VtableMemory.MAX_SLOTS);
    long disconnected = VtableMemory.entry(DeadVtable.class, "disconnected", "(J)J");
    for (int slot = 3; slot < VtableMemory.MAX_SLOTS; slot++) {
      vtable.setAtIndex(JAVA_LONG, slot, disconnected);
    }
    vtable.setAtIndex(
        JAVA_LONG, 0, VtableMemory.entry(DeadVtable.class, "queryInterface", "(JJJ)J"));
    vtable.setAtIndex(JAVA_LONG, 1, VtableMemory.entry(DeadVtable.class, "addRef", "(J)J"));
    vtable.setAtIndex(JAVA_LONG, 2, VtableMemory.entry(DeadVtable.class, "release", "(J)J"));
    return vtable.address();
  }

  static long queryInterface(long self, long iid, long result) {
    Failures.reportMisuse("IUnknown.QueryInterface", self);
    if (result == 0) {
      return HResult.E_POINTER;
    }
    NativeMemory.putLong(result, 0L);
    return HResult.RPC_E_DISCONNECTED;
  }

  static long addRef(long self) {
    Failures.reportMisuse("IUnknown.AddRef", self);
    return 0;
  }

  static long release(long self) {
    Failures.reportMisuse("IUnknown.Release", self);
    return 0;
  }

  static long disconnected(long self) {
    Failures.reportMisuse("a method of a released object", self);
    return HResult.RPC_E_DISCONNECTED;
  }
}
