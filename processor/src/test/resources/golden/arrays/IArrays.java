package example;

import io.comwright.Guid;
import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.annotation.Bstr;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.SizeIs;
import io.comwright.annotation.Unsigned;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Arrays, counted text and sized memory that the callee reads. */
@ComInterface("00000000-0000-0000-0000-0000000000b2")
public interface IArrays extends IUnknown {
  void numbers(int count, @SizeIs("count") int[] values);

  void after(@SizeIs("size") byte @Nullable [] bytes, @Unsigned int size);

  void implied(@SizeIs double[] before, @SizeIs(after = true) long[] behind);

  void guids(@SizeIs Guid[] guids, @SizeIs @Nullable Handle[] handles);

  void texts(@SizeIs String[] texts, @SizeIs @Bstr @Nullable String[] bstrs);

  void objects(@SizeIs IScalars @Nullable [] objects);

  void counted(@SizeIs(after = true) String text, int length, @SizeIs("length") String same);

  void memory(
      @SizeIs MemorySegment memory, @Nullable @SizeIs("size") MemorySegment more, long size);
}
