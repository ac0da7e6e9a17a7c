package io.comwright.runtime;

import io.comwright.internal.LentMemory;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A function that native code can call, 8 bytes of pointer, together with the Java function that it
 * calls now. It is never freed: a call that comes too late finds no Java function, and so is
 * answered. See {@link StubFunctions}.
 */
public final class NativeFunction {
  private final StubFunctions owner;
  private long address;
  private volatile @Nullable Object target;
  private @Nullable LentMemory lent;
  private @Nullable KeptReferences kept;

  NativeFunction(StubFunctions owner) {
    this.owner = owner;
  }

  void address(long function) {
    address = function;
  }

  /** The function pointer. */
  long address() {
    return address;
  }

  void begin(Object function) {
    target = function;
  }

  /** Ends what {@link StubFunctions#take} began; once for each. */
  void end() {
    target = null;
    KeptReferences references;
    synchronized (this) {
      lent = null;
      references = kept;
      kept = null;
    }
    if (references != null) {
      references.end();
    }
    owner.free(this);
  }

  /** The Java function. */
  Object target() {
    Object function = target;
    if (function == null) {
      throw new DisconnectedException(
          "native code called the function 0x"
              + Long.toHexString(address)
              + " of "
              + owner.name()
              + " after its end; one that is called after the call to which it was passed needs "
              + owner.name()
              + "Stub.allocate(function, arena), and an arena that is open until then");
    }
    return function;
  }

  /** Memory that native code may read as long as the Java function can be called. */
  synchronized MemorySegment lend(Object key, Function<Arena, MemorySegment> make) {
    if (lent == null) {
      lent = new LentMemory();
    }
    return lent.lend(key, make);
  }

  /**
   * Keeps an interface alive as long as the Java function can be called.
   *
   * @param pointer the interface pointer, with a reference that this takes over
   * @return whether it can still be called
   */
  boolean keep(long pointer) {
    KeptReferences references;
    synchronized (this) {
      if (kept == null) {
        kept = new KeptReferences();
      }
      references = kept;
      if (target == null) {
        kept = null;
        references.end();
      }
    }
    return references.keep(pointer);
  }
}
