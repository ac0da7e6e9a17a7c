package io.comwright.runtime;

import io.comwright.Allocator;
import io.comwright.TaskMemory;

/**
 * What lies in native memory and belongs to whoever holds the memory: how to give it back. A frame
 * does so for the cells that it {@linkplain Frame#own owns}.
 *
 * <p>Zeros own nothing. Whoever takes the contents leaves zeros behind.
 */
public abstract class Owned {
  /** An interface pointer: 8 bytes, a reference. */
  public static final Owned INTERFACE = new Interface();

  /** A pointer to task memory: 8 bytes. */
  public static final Owned TASK_MEMORY =
      new Owned() {
        @Override
        protected void discard(long address) {
          free(address, TaskMemory.allocator());
        }
      };

  /** A BSTR: 8 bytes. */
  public static final Owned BSTR =
      new Owned() {
        @Override
        protected void discard(long address) {
          long pointer = Memory.getLong(address);
          Memory.putLong(address, 0);
          Text.freeBstr(pointer);
        }
      };

  /** Called by generated code. */
  protected Owned() {}

  /**
   * A pointer to memory of an API's allocator: 8 bytes.
   *
   * @param allocator the allocator
   * @return how to give it back
   */
  public static Owned from(Allocator allocator) {
    return new Owned() {
      @Override
      protected void discard(long address) {
        free(address, allocator);
      }
    };
  }

  /**
   * An array in place: elements that lie one after another.
   *
   * @param element what an element owns
   * @param size the size of an element in bytes
   * @param count how many there are
   * @param most how many there may be; if the count is larger, or negative, it is no count, and
   *     nothing is given back
   * @return how to give them back
   */
  public static Owned elements(Owned element, int size, long count, int most) {
    long length = count < 0 || count > most ? 0 : count;
    return new Owned() {
      @Override
      protected void discard(long address) {
        discardAll(element, address, size, length);
      }
    };
  }

  /**
   * A pointer to an array in memory of its own: 8 bytes. The elements are given back before the
   * memory is.
   *
   * @param memory how to give back the memory
   * @param element what an element owns
   * @param size the size of an element in bytes
   * @param count how many there are; if that is negative or more than a Java array holds, it is no
   *     count, and only the memory is given back
   * @return how to give it back
   */
  public static Owned array(Owned memory, Owned element, int size, long count) {
    long length = count < 0 || count > Arguments.MOST_ELEMENTS ? 0 : count;
    return new Owned() {
      @Override
      protected void discard(long address) {
        long elements = Memory.getLong(address);
        try {
          if (elements != 0) {
            discardAll(element, elements, size, length);
          }
        } finally {
          memory.discard(address);
        }
      }
    };
  }

  /** Gives back each, whatever becomes of those before it. */
  private static void discardAll(Owned element, long address, int size, long length) {
    RuntimeException failure = null;
    for (long i = 0; i < length; i++) {
      try {
        element.discard(address + size * i);
      } catch (RuntimeException e) {
        failure = failure == null ? e : failure;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  private static void free(long address, Allocator allocator) {
    long pointer = Memory.getLong(address);
    Memory.putLong(address, 0);
    allocator.free(pointer);
  }

  /**
   * Gives back what lies at an address, and leaves zeros.
   *
   * @param address the address, not 0
   */
  protected abstract void discard(long address);

  /**
   * Gives back a part of what is given back.
   *
   * @param part how
   * @param address the address of the part, not 0
   */
  protected static void discard(Owned part, long address) {
    part.discard(address);
  }

  private static final class Interface extends Owned {
    @Override
    protected void discard(long address) {
      long pointer = Memory.getLong(address);
      if (pointer != 0) {
        Memory.putLong(address, 0);
        Unknown.release(pointer);
      }
    }
  }
}
