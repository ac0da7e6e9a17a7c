package io.comwright.runtime;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds exposed objects by the handle in their cells. A handle holds an index and a generation; an
 * index is used again with another generation, so that a handle read just before its object died
 * finds nothing. 0 is no handle.
 *
 * <p>A lookup costs two dependent reads and takes no lock.
 */
final class ObjectTable {
  private static volatile @Nullable ExposedObject[] objects = new ExposedObject[256];
  private static int[] generations = new int[256];
  private static int[] free = new int[256];
  private static int freeCount;
  private static int used = 1;

  private ObjectTable() {}

  /** The object of a handle, or null if it is gone. */
  static @Nullable ExposedObject find(long handle) {
    ExposedObject object = objects[(int) handle];
    return object != null && object.handle() == handle ? object : null;
  }

  /** A new handle, which finds nothing until {@link #put}. */
  static synchronized long reserve() {
    int index;
    if (freeCount > 0) {
      index = free[--freeCount];
    } else {
      if (used == generations.length) {
        int larger = 2 * used;
        generations = Arrays.copyOf(generations, larger);
        free = Arrays.copyOf(free, larger);
        objects = Arrays.copyOf(objects, larger);
      }
      index = used++;
    }
    return (long) ++generations[index] << 32 | index;
  }

  static synchronized void put(ExposedObject object) {
    objects[(int) object.handle()] = object;
  }

  static synchronized void remove(long handle) {
    int index = (int) handle;
    objects[index] = null;
    free[freeCount++] = index;
  }

  /** The number of handles in use. */
  static synchronized int size() {
    return used - 1 - freeCount;
  }
}
