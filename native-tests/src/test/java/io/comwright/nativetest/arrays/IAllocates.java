package io.comwright.nativetest.arrays;

import io.comwright.Allocator;
import io.comwright.Guid;
import io.comwright.IUnknown;
import io.comwright.Ref;
import io.comwright.ShortRef;
import io.comwright.annotation.Borrowed;
import io.comwright.annotation.CoTaskMem;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.FreeWith;
import io.comwright.annotation.InOut;
import io.comwright.annotation.Out;
import io.comwright.annotation.SizeIs;
import io.comwright.annotation.StructSize;
import io.comwright.annotation.Unsigned;
import io.comwright.annotation.VariantBool;
import org.jspecify.annotations.Nullable;

/** Arrays that the callee allocates or replaces, as {@code arrays.h} declares them. */
@ComInterface("7c0e1b53-3d84-4a96-8e21-5f60718293a4")
public interface IAllocates extends IUnknown {
  @ComStruct(size = 16)
  record Pair(int key, @Nullable IArrayItem item) {}

  @ComStruct(size = 8)
  record Sized(@StructSize int size, byte value) {}

  /** The allocator of the API: the second of the library in use. */
  final class Heap implements Allocator {
    static Allocator current;

    /** Called by generated code. */
    public Heap() {}

    @Override
    public long allocate(long size) {
      return current.allocate(size);
    }

    @Override
    public void free(long address) {
      current.free(address);
    }
  }

  @CoTaskMem
  @SizeIs
  long[] numbers();

  @FreeWith(Heap.class)
  @SizeIs(after = true)
  @Nullable String @Nullable [] texts();

  void objects(
      @Out @CoTaskMem @SizeIs("count") Ref<IArrayItem[]> items,
      @Out @CoTaskMem @SizeIs("count") Ref<Pair[]> pairs,
      @Out @Unsigned ShortRef count);

  @Borrowed
  @SizeIs
  Guid[] kept();

  void replace(
      @InOut @SizeIs @Nullable IArrayItem[] items,
      @InOut @CoTaskMem @SizeIs @Nullable String[] texts);

  void fill(@Out @SizeIs Sized[] sized, @InOut @SizeIs @VariantBool boolean[] flags);
}
