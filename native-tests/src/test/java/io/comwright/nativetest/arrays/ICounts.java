package io.comwright.nativetest.arrays;

import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.LongRef;
import io.comwright.Ref;
import io.comwright.ShortRef;
import io.comwright.annotation.CoTaskMem;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.FixedSize;
import io.comwright.annotation.InOut;
import io.comwright.annotation.Out;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.SizeIs;
import io.comwright.annotation.StructSize;
import io.comwright.annotation.Unsigned;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** The ways in which an array's length is passed, as {@code counts.h} declares them. */
@ComInterface("7c0e1b54-3d84-4a96-8e21-5f60718293a4")
public interface ICounts extends IUnknown {
  @ComStruct(size = 8)
  record Mode(@StructSize int size, int width) {}

  @ComStruct(size = 16)
  record Multi(@Nullable IArrayItem item, HResult result) {}

  void clear(@FixedSize(4) float[] color, @FixedSize(16) MemorySegment key);

  void transform(@Out @FixedSize(6) float[] matrix, @InOut @FixedSize(2) int @Nullable [] range);

  void modes(
      int format, @InOut @Unsigned IntRef count, @Out @SizeIs("count") Mode @Nullable [] modes);

  void data(@InOut @Unsigned ShortRef size, @Out @SizeIs("size") byte[] data);

  void sums(
      @Pointer long size,
      @SizeIs("size") byte[] data,
      @InOut @Pointer LongRef capacity,
      @Out @SizeIs("capacity") long[] sums);

  @CoTaskMem
  @SizeIs("n")
  Guid[] read(int n);

  void draw(@InOut @Unsigned IntRef count, @Out @CoTaskMem @SizeIs("count") Ref<String[]> texts);

  HResult grow(
      @InOut @CoTaskMem @SizeIs("count") Ref<IArrayItem[]> items, @InOut @Unsigned IntRef count);

  void query(@InOut @SizeIs Multi[] results, @InOut @SizeIs Mode[] modes);
}
