package io.comwright.automation;

import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

import io.comwright.Allocator;
import io.comwright.Guid;
import io.comwright.TaskMemory;
import io.comwright.internal.Guids;
import io.comwright.internal.Heap;
import io.comwright.internal.Linking;
import io.comwright.internal.NativeMemory;
import io.comwright.runtime.Memory;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/**
 * The memory of SAFEARRAYs: a descriptor, with 16 hidden bytes before it, and the elements
 * (Microsoft Learn, "SAFEARRAY structure (oaidl.h)", on 64 bits).
 *
 * <p>On Windows both come from {@code oleaut32}, so that {@code SafeArrayDestroy} frees them.
 * Elsewhere they are two blocks of {@link TaskMemory}.
 */
public final class SafeArrayMemory {
  /** What lies before the descriptor: an IID at -16, or a VARTYPE of 4 bytes at -4. */
  public static final int HIDDEN = 16;

  /** {@code FADF_AUTO}: neither descriptor nor elements are freed with the array. */
  public static final int FADF_AUTO = 0x1;

  /** {@code FADF_STATIC}: as {@link #FADF_AUTO}. */
  public static final int FADF_STATIC = 0x2;

  /** {@code FADF_EMBEDDED}: as {@link #FADF_AUTO}. */
  public static final int FADF_EMBEDDED = 0x4;

  /** {@code FADF_FIXEDSIZE}: may not be resized. */
  public static final int FADF_FIXEDSIZE = 0x10;

  /** {@code FADF_RECORD}: the elements are records. */
  public static final int FADF_RECORD = 0x20;

  /** {@code FADF_HAVEIID}: an IID lies before the descriptor. */
  public static final int FADF_HAVEIID = 0x40;

  /** {@code FADF_HAVEVARTYPE}: a VARTYPE lies before the descriptor. */
  public static final int FADF_HAVEVARTYPE = 0x80;

  /** {@code FADF_BSTR}: the elements are BSTRs. */
  public static final int FADF_BSTR = 0x100;

  /** {@code FADF_UNKNOWN}: the elements are {@code IUnknown} pointers. */
  public static final int FADF_UNKNOWN = 0x200;

  /** {@code FADF_DISPATCH}: the elements are {@code IDispatch} pointers. */
  public static final int FADF_DISPATCH = 0x400;

  /** {@code FADF_VARIANT}: the elements are VARIANTs. */
  public static final int FADF_VARIANT = 0x800;

  /** {@code FADF_CREATEVECTOR}: the elements lie in the descriptor's block. */
  public static final int FADF_CREATEVECTOR = 0x2000;

  private static final int DIMENSIONS = 0;
  private static final int FEATURES = 2;
  private static final int ELEMENT_SIZE = 4;
  private static final int LOCKS = 8;
  private static final int DATA = 16;
  private static final int BOUNDS = 24;
  private static final int BOUND = 8;

  private SafeArrayMemory() {}

  /**
   * What an array is made of.
   *
   * @param elementType the VARTYPE of the elements
   * @param elementSize their size in bytes
   * @param features the flags of the type
   * @param iid the IID of interface pointers, or null
   * @param counts the number of elements of each dimension, the left-most first
   * @param lowers the lower bounds
   */
  public record Shape(
      int elementType,
      int elementSize,
      int features,
      @Nullable Guid iid,
      int[] counts,
      int[] lowers) {
    /**
     * The size of the elements.
     *
     * @return bytes
     */
    public long dataSize() {
      long size = elementSize;
      for (int count : counts) {
        size *= count;
      }
      return size;
    }

    /**
     * The size of the descriptor, with the hidden bytes before it.
     *
     * @return bytes
     */
    public long blockSize() {
      return HIDDEN + BOUNDS + (long) BOUND * counts.length;
    }
  }

  /**
   * Allocates an array with zeroed elements.
   *
   * @param shape its shape
   * @return the descriptor
   */
  public static long create(Shape shape) {
    if (Heap.WINDOWS) {
      return Oleaut.create(shape);
    }
    Allocator allocator = TaskMemory.allocator();
    long block = Memory.allocate(allocator, shape.blockSize());
    try {
      long size = Math.max(shape.dataSize(), 1);
      long data = Memory.allocate(allocator, size);
      NativeMemory.ALL.asSlice(data, size).fill((byte) 0);
      return initialize(block, shape, 0, data);
    } catch (Throwable e) {
      allocator.free(block);
      throw e;
    }
  }

  /**
   * Writes a descriptor.
   *
   * @param block memory of {@link Shape#blockSize()} bytes
   * @param shape the shape
   * @param features flags to add
   * @param data the elements
   * @return the descriptor
   */
  public static long initialize(long block, Shape shape, int features, long data) {
    NativeMemory.ALL.asSlice(block, shape.blockSize()).fill((byte) 0);
    long descriptor = block + HIDDEN;
    int flags = features | shape.features();
    if (shape.iid() != null) {
      flags |= FADF_HAVEIID;
      Guids.put(block, shape.iid().mostSignificantBits(), shape.iid().leastSignificantBits());
    } else {
      flags |= FADF_HAVEVARTYPE;
      putInt(descriptor - 4, shape.elementType());
    }
    int dimensions = shape.counts().length;
    putShort(descriptor + DIMENSIONS, dimensions);
    putShort(descriptor + FEATURES, flags);
    putInt(descriptor + ELEMENT_SIZE, shape.elementSize());
    Memory.putLong(descriptor + DATA, data);
    for (int i = 0; i < dimensions; i++) {
      long bound = bound(descriptor, dimensions, i);
      putInt(bound, shape.counts()[i]);
      putInt(bound + 4, shape.lowers()[i]);
    }
    return descriptor;
  }

  /** The right-most dimension is stored first. */
  private static long bound(long descriptor, int dimensions, int dimension) {
    return descriptor + BOUNDS + (long) BOUND * (dimensions - 1 - dimension);
  }

  /**
   * Whether an array must be left alone, since somebody has locked it.
   *
   * @param descriptor the descriptor
   * @return true if it is locked
   */
  public static boolean locked(long descriptor) {
    return getInt(descriptor + LOCKS) != 0;
  }

  /**
   * Frees an array whose elements hold nothing any more.
   *
   * @param descriptor the descriptor
   */
  public static void free(long descriptor) {
    int features = features(descriptor);
    if (Heap.WINDOWS) {
      Oleaut.destroy(descriptor);
    } else if ((features & (FADF_AUTO | FADF_STATIC | FADF_EMBEDDED)) == 0) {
      if ((features & FADF_CREATEVECTOR) == 0) {
        TaskMemory.allocator().free(data(descriptor));
      }
      TaskMemory.allocator().free(descriptor - HIDDEN);
    }
  }

  /**
   * The number of dimensions.
   *
   * @param descriptor the descriptor
   * @return the number
   */
  public static int dimensions(long descriptor) {
    return Short.toUnsignedInt(getShort(descriptor + DIMENSIONS));
  }

  /**
   * The flags.
   *
   * @param descriptor the descriptor
   * @return the flags
   */
  public static int features(long descriptor) {
    return Short.toUnsignedInt(getShort(descriptor + FEATURES));
  }

  /**
   * The size of an element.
   *
   * @param descriptor the descriptor
   * @return bytes
   */
  public static int elementSize(long descriptor) {
    return getInt(descriptor + ELEMENT_SIZE);
  }

  /**
   * The elements.
   *
   * @param descriptor the descriptor
   * @return their address, or 0
   */
  public static long data(long descriptor) {
    return Memory.getLong(descriptor + DATA);
  }

  /**
   * The VARTYPE before the descriptor.
   *
   * @param descriptor a descriptor with {@link #FADF_HAVEVARTYPE}
   * @return the type
   */
  public static int elementType(long descriptor) {
    return getInt(descriptor - 4) & 0xffff;
  }

  /**
   * The IID before the descriptor.
   *
   * @param descriptor a descriptor with {@link #FADF_HAVEIID}
   * @return the IID
   */
  static Guid iid(long descriptor) {
    return Guid.read(NativeMemory.ALL, descriptor - Guid.BYTES);
  }

  /**
   * The number of elements of a dimension.
   *
   * @param descriptor the descriptor
   * @param dimension the dimension, 0 for the left-most
   * @return the number, unsigned
   */
  public static int count(long descriptor, int dimension) {
    return getInt(bound(descriptor, dimensions(descriptor), dimension));
  }

  /**
   * The lower bound of a dimension.
   *
   * @param descriptor the descriptor
   * @param dimension the dimension, 0 for the left-most
   * @return the index of the first element
   */
  public static int lower(long descriptor, int dimension) {
    return getInt(bound(descriptor, dimensions(descriptor), dimension) + 4);
  }

  private static short getShort(long address) {
    return NativeMemory.ALL.get(JAVA_SHORT_UNALIGNED, address);
  }

  private static void putShort(long address, int value) {
    NativeMemory.ALL.set(JAVA_SHORT_UNALIGNED, address, (short) value);
  }

  private static int getInt(long address) {
    return NativeMemory.ALL.get(JAVA_INT_UNALIGNED, address);
  }

  private static void putInt(long address, int value) {
    NativeMemory.ALL.set(JAVA_INT_UNALIGNED, address, value);
  }

  /** Windows' functions. */
  private static final class Oleaut {
    static final MethodHandle CREATE =
        Linking.downcall(
                MethodType.methodType(long.class, long.class, long.class, long.class, long.class))
            .bindTo(Heap.function("oleaut32", "SafeArrayCreateEx"));
    static final MethodHandle DESTROY =
        Linking.downcall(MethodType.methodType(long.class, long.class))
            .bindTo(Heap.function("oleaut32", "SafeArrayDestroy"));

    /** The elements are zeroed, and the bounds are taken from the left-most on. */
    static long create(Shape shape) {
      int dimensions = shape.counts().length;
      long descriptor;
      try (Arena arena = Arena.ofConfined()) {
        MemorySegment bounds = arena.allocate((long) BOUND * dimensions, 4);
        for (int i = 0; i < dimensions; i++) {
          bounds.setAtIndex(JAVA_INT_UNALIGNED, 2 * i, shape.counts()[i]);
          bounds.setAtIndex(JAVA_INT_UNALIGNED, 2 * i + 1, shape.lowers()[i]);
        }
        descriptor =
            (long)
                CREATE.invokeExact(
                    (long) shape.elementType(), (long) dimensions, bounds.address(), 0L);
      } catch (Throwable e) {
        throw new AssertionError(e);
      }
      if (descriptor == 0) {
        throw new OutOfMemoryError("SafeArrayCreateEx has no " + shape.dataSize() + " bytes");
      }
      return descriptor;
    }

    static void destroy(long descriptor) {
      try {
        long ignored = (long) DESTROY.invokeExact(descriptor);
      } catch (Throwable e) {
        throw new AssertionError(e);
      }
    }
  }
}
