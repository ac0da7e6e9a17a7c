package io.comwright.runtime;

import static java.lang.foreign.ValueLayout.JAVA_CHAR_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;

import io.comwright.TaskMemory;
import io.comwright.internal.Heap;
import io.comwright.internal.Linking;
import io.comwright.internal.NativeMemory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;

/**
 * The memory of BSTRs: a length in bytes, 4 bytes long, stands before the first unit, and a zero of
 * 2 bytes after the last ("BSTR", Microsoft Learn).
 *
 * <p>On Windows they come from {@code SysAllocStringByteLen}. Elsewhere a BSTR is a block of {@link
 * TaskMemory} that begins 8 bytes before the first unit, so that the text is aligned to 8 bytes.
 */
final class Bstrs {
  private static final int PREFIX = 8;

  private Bstrs() {}

  /**
   * Allocates a BSTR, with its length and its terminating zero written.
   *
   * @param bytes the length in bytes
   * @return the address of the first unit
   */
  static long allocate(int bytes) {
    if (Heap.WINDOWS) {
      return Oleaut.allocate(bytes);
    }
    long address = Memory.allocate(TaskMemory.allocator(), PREFIX + (long) bytes + 2) + PREFIX;
    NativeMemory.ALL.set(JAVA_INT_UNALIGNED, address - 4, bytes);
    NativeMemory.ALL.set(JAVA_CHAR_UNALIGNED, address + bytes, '\0');
    return address;
  }

  /**
   * Frees a BSTR.
   *
   * @param address the address of the first unit, or 0
   */
  static void free(long address) {
    if (address == 0) {
      return;
    }
    if (Heap.WINDOWS) {
      Oleaut.free(address);
    } else {
      TaskMemory.allocator().free(address - PREFIX);
    }
  }

  /** Windows' functions. */
  private static final class Oleaut {
    static final MethodHandle ALLOCATE =
        Linking.downcall(MethodType.methodType(long.class, long.class, long.class))
            .bindTo(Heap.function("oleaut32", "SysAllocStringByteLen"));
    static final MethodHandle FREE =
        Linking.downcall(MethodType.methodType(long.class, long.class))
            .bindTo(Heap.function("oleaut32", "SysFreeString"));

    static long allocate(int bytes) {
      long address;
      try {
        address = (long) ALLOCATE.invokeExact(0L, (long) bytes);
      } catch (Throwable e) {
        throw new AssertionError(e);
      }
      if (address == 0) {
        throw new OutOfMemoryError("SysAllocStringByteLen has no " + bytes + " bytes");
      }
      return address;
    }

    static void free(long address) {
      try {
        long ignored = (long) FREE.invokeExact(address);
      } catch (Throwable e) {
        throw new AssertionError(e);
      }
    }
  }
}
