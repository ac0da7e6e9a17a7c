package io.comwright.internal;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Map;

/** Native vtables: arrays of function pointers, made once and kept for the life of the VM. */
public final class VtableMemory {
  /** The longest vtable, in slots. */
  public static final int MAX_SLOTS = 1024;

  private VtableMemory() {}

  /**
   * Writes a vtable.
   *
   * @param slots the length in slots
   * @param base the address of the vtable whose slots come first, or 0
   * @param baseSlots the length of that vtable
   * @param entries what the further slots call
   * @param reserved the function in a slot that nothing fills; 0 if there is no such slot
   * @return the address of the vtable
   */
  public static long create(
      int slots, long base, int baseSlots, Map<Integer, UpcallTarget> entries, long reserved) {
    MemorySegment vtable = allocate(slots);
    MemorySegment.copy(NativeMemory.ALL, base, vtable, 0, 8L * baseSlots);
    for (int slot = baseSlots; slot < slots; slot++) {
      UpcallTarget entry = entries.get(slot);
      vtable.setAtIndex(JAVA_LONG, slot, entry == null ? reserved : Linking.upcall(entry));
    }
    return vtable.address();
  }

  /**
   * Memory for a vtable, which answers without Java when the VM has ended.
   *
   * @param slots the length in slots
   * @return the memory, all zeros
   */
  public static MemorySegment allocate(int slots) {
    MemorySegment vtable = Arena.global().allocate(JAVA_LONG, slots);
    VmEnd.survive(vtable);
    return vtable;
  }
}
