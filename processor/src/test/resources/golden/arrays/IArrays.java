package example;

import io.comwright.Allocator;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.LongRef;
import io.comwright.Ref;
import io.comwright.automation.Variant;
import io.comwright.annotation.Borrowed;
import io.comwright.annotation.Bstr;
import io.comwright.annotation.CoTaskMem;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.FreeWith;
import io.comwright.annotation.InOut;
import io.comwright.annotation.LengthIs;
import io.comwright.annotation.Out;
import io.comwright.annotation.SizeIs;
import io.comwright.annotation.StructSize;
import io.comwright.annotation.TextBuffer;
import io.comwright.annotation.Unsigned;
import io.comwright.annotation.Win32Bool;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Arrays, counted text and sized memory of the caller; texts through a Ref. */
@ComInterface("00000000-0000-0000-0000-0000000000b2")
public interface IArrays extends IUnknown {
  void numbers(int count, @SizeIs("count") int[] values);

  void after(@SizeIs("size") byte @Nullable [] bytes, @Unsigned int size);

  void implied(@SizeIs double[] before, @SizeIs(after = true) long[] behind);

  void guids(@SizeIs Guid[] guids, @SizeIs @Nullable Handle[] handles);

  void texts(@SizeIs String[] texts, @SizeIs @Bstr @Nullable String[] bstrs);

  void objects(@SizeIs IScalars @Nullable [] objects);

  void boxes(@SizeIs Box[] in, @Out @SizeIs Box[] out);

  void read(@Out @SizeIs(after = true) @LengthIs("done") byte[] buffer, @Nullable @Out IntRef done);

  void fill(@Out @SizeIs("count") Guid[] guids, long count);

  void update(@InOut @SizeIs float[] values);

  void exchange(@InOut @SizeIs @Nullable Handle[] handles);

  HResult next(@Out @SizeIs @LengthIs("fetched") IScalars[] items, @Nullable @Out IntRef fetched);

  HResult names(
      @Out @SizeIs @CoTaskMem @LengthIs("fetched") String[] names, @Out LongRef fetched);

  void counted(@SizeIs(after = true) String text, int length, @SizeIs("length") String same);

  void memory(@SizeIs MemorySegment memory, @Nullable @SizeIs("size") MemorySegment more, long size);

  @TextBuffer
  String path(int flags);

  @TextBuffer(capacity = 16)
  String name(@Out IntRef result, @SizeIs String resultCount);

  void text(@Out @CoTaskMem Ref<String> name, @InOut @Bstr Ref<@Nullable String> title);

  @CoTaskMem
  @SizeIs
  int[] allocated();

  @FreeWith(Heap.class)
  @SizeIs(after = true)
  Box @Nullable [] allocatedBoxes(int result);

  @Bstr
  @CoTaskMem
  @SizeIs("count")
  String[] allocatedTexts(@Out IntRef count);

  void allocatedObjects(
      @Out @CoTaskMem @SizeIs Ref<@Nullable IScalars[]> items,
      @Nullable @Out @FreeWith(Heap.class) @SizeIs(after = true) Ref<Guid @Nullable []> ids);

  void allocatedTwice(
      @Out @Borrowed @SizeIs("count") Ref<@Nullable String[]> texts,
      @Out LongRef count,
      @Out @Borrowed @Win32Bool @SizeIs("count") Ref<boolean[]> flags);

  void replace(
      @InOut @SizeIs IScalars[] items,
      @InOut @SizeIs @Nullable IScalars @Nullable [] perhaps,
      @InOut @CoTaskMem @SizeIs String[] texts);

  void replaceBoxes(
      @InOut @SizeIs @LengthIs("fetched") Box[] boxes,
      @Out IntRef fetched,
      @InOut @SizeIs Variant[] values);

  void sized(@Out @SizeIs Sized[] out, @SizeIs Sized[] in);

  @ComStruct
  record Sized(@StructSize int size, byte value) {}

  final class Heap implements Allocator {
    public Heap() {}

    @Override
    public long allocate(long size) {
      return 0;
    }

    @Override
    public void free(long address) {}
  }
}
