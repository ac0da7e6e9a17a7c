package io.comwright.runtime;

import java.util.HashSet;
import java.util.Set;

/**
 * The references that an object or a function of Java holds because it has told native code of
 * interfaces without giving it a reference. They end with their owner.
 */
final class KeptReferences {
  private final Set<Long> pointers = new HashSet<>();
  private boolean ended;

  /**
   * Keeps a reference, which this takes over; one of an interface is enough.
   *
   * @param pointer the interface pointer, not 0
   * @return whether the owner lives, and the interface with it
   */
  boolean keep(long pointer) {
    boolean kept;
    boolean lives;
    synchronized (this) {
      lives = !ended;
      kept = lives && pointers.add(pointer);
    }
    if (!kept) {
      Unknown.release(pointer);
    }
    return lives;
  }

  /** Gives all of them back. Throws nothing. */
  void end() {
    Set<Long> last;
    synchronized (this) {
      ended = true;
      last = Set.copyOf(pointers);
      pointers.clear();
    }
    for (long pointer : last) {
      try {
        Unknown.release(pointer);
      } catch (Throwable failure) {
        Failures.tell(failure, "the end of an object");
      }
    }
  }
}
