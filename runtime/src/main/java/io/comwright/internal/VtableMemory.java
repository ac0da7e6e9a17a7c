package io.comwright.internal;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.comwright.HResult;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.util.Map;

/** Native vtables: arrays of function pointers, made once and kept for the life of the VM. */
public final class VtableMemory {
  /** The longest vtable, in slots. */
  public static final int MAX_SLOTS = 1024;

  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

  private VtableMemory() {}

  /**
   * Writes a vtable. Slots that nothing fills answer {@code E_NOTIMPL}.
   *
   * @param slots the length in slots
   * @param base the address of the vtable whose slots come first, or 0
   * @param baseSlots the length of that vtable
   * @param entries what the further slots call
   * @return the address of the vtable
   */
  public static long create(
      int slots, long base, int baseSlots, Map<Integer, UpcallTarget> entries) {
    MemorySegment vtable = Arena.global().allocate(JAVA_LONG, slots);
    MemorySegment.copy(NativeMemory.ALL, base, vtable, 0, 8L * baseSlots);
    for (int slot = baseSlots; slot < slots; slot++) {
      UpcallTarget entry = entries.get(slot);
      vtable.setAtIndex(JAVA_LONG, slot, entry == null ? Reserved.ADDRESS : Linking.upcall(entry));
    }
    return vtable.address();
  }

  /** The function pointer of a static method of this package. */
  static long entry(Class<?> type, String method, String descriptor) {
    return Linking.upcall(target(type, method, descriptor));
  }

  /** A static method of this package. */
  static UpcallTarget target(Class<?> type, String method, String descriptor) {
    return UpcallTarget.find(LOOKUP.in(type), method, descriptor);
  }

  /** What a slot without a method answers. */
  private static final class Reserved {
    static final long ADDRESS = entry(Reserved.class, "answer", "(J)J");

    static long answer(long self) {
      return HResult.E_NOTIMPL;
    }
  }
}
