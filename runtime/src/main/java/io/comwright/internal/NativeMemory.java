package io.comwright.internal;

import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.function.Consumer;

/** The segments that need native access. */
public final class NativeMemory {
  /**
   * All memory, from address 0. Reads and writes through it are as unchecked as in C, so only
   * unaligned layouts go with it: foreign memory keeps no alignment.
   */
  @SuppressWarnings("restricted")
  public static final MemorySegment ALL = MemorySegment.NULL.reinterpret(Long.MAX_VALUE);

  private NativeMemory() {}

  /**
   * Reads 8 bytes.
   *
   * @param address where from
   * @return the value
   */
  public static long getLong(long address) {
    return ALL.get(JAVA_LONG_UNALIGNED, address);
  }

  static void putLong(long address, long value) {
    ALL.set(JAVA_LONG_UNALIGNED, address, value);
  }

  /**
   * Memory that lives as long as something else: what a struct points to.
   *
   * @param address the address
   * @param size the size in bytes
   * @param scope the lifetime
   * @return the memory
   */
  @SuppressWarnings("restricted")
  public static MemorySegment within(long address, long size, MemorySegment.Scope scope) {
    return MemorySegment.ofAddress(address).reinterpret(size, new Lifetime(scope), null);
  }

  /** Memory that lives as long as an arena. */
  @SuppressWarnings("restricted")
  public static MemorySegment within(long address, long size, Arena arena) {
    return MemorySegment.ofAddress(address).reinterpret(size, arena, null);
  }

  /** An arena that somebody else closes; the interface is open so that arenas can be wrapped. */
  private record Lifetime(MemorySegment.Scope scope) implements Arena {
    @Override
    public MemorySegment allocate(long size, long alignment) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
      throw new UnsupportedOperationException();
    }
  }

  /**
   * Runs an action when an arena closes.
   *
   * @param address any address that means something to the action
   * @param arena the arena
   * @param action what to run, with a segment at the address
   * @return a segment of no size that keeps an automatic arena open
   */
  @SuppressWarnings("restricted")
  public static MemorySegment onClose(long address, Arena arena, Consumer<MemorySegment> action) {
    return MemorySegment.ofAddress(address).reinterpret(0, arena, action);
  }
}
