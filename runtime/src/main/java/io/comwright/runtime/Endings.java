package io.comwright.runtime;

import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * What is left to do on a thread when Java objects have ended. One may hold the last reference to
 * the next, as in a list: its end would stand on the stack above that of the first, and an overflow
 * in the VM's own adapter cannot be caught. So the next waits if there are many already.
 */
final class Endings {
  /** How many stand on the stack of a thread at most. */
  private static final int MOST = 16;

  private static final ThreadLocal<Endings> CURRENT = ThreadLocal.withInitial(Endings::new);

  private final Queue<Ended> waiting = new ArrayDeque<>();
  private int depth;

  private Endings() {}

  private record Ended(ExposedObject object, @Nullable Object target) {}

  /** Finishes an object that has ended, at once or before the outermost one is finished. */
  static void finish(ExposedObject object, @Nullable Object target) {
    Endings current = CURRENT.get();
    if (current.depth == MOST) {
      current.waiting.add(new Ended(object, target));
      return;
    }
    current.depth++;
    try {
      object.finish(target);
      if (current.depth == MOST) {
        Ended next = current.waiting.poll();
        while (next != null) {
          next.object.finish(next.target);
          next = current.waiting.poll();
        }
      }
    } finally {
      current.depth--;
    }
  }
}
