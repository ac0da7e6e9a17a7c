package io.comwright.roundtrip.out;

import io.comwright.ComObject;
import io.comwright.IUnknown;
import java.lang.foreign.Arena;

/** What native code does with pointers. */
final class Natively {
  private Natively() {}

  /** A pointer with a reference of its own. */
  static long detached(IThing thing) {
    try (IThing proxy = IThingProxy.from(thing)) {
      long pointer = ComObject.pointerOf(proxy).address();
      io.comwright.runtime.Calls.call(pointer, 1);
      return pointer;
    }
  }

  static long release(long pointer) {
    return (int) io.comwright.runtime.Calls.call(pointer, 2);
  }

  /** The number of references to an object. */
  static long count(long pointer) {
    io.comwright.runtime.Calls.call(pointer, 1);
    return release(pointer);
  }

  static long count(IUnknown proxy) {
    return count(ComObject.pointerOf(proxy).address());
  }

  static long[] cells(Arena arena, int count) {
    long[] cells = new long[count];
    for (int i = 0; i < count; i++) {
      cells[i] = arena.allocate(32, 8).fill((byte) 0xCC).address();
    }
    return cells;
  }
}
