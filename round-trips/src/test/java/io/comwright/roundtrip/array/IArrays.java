package io.comwright.roundtrip.array;

import io.comwright.Guid;
import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.LongRef;
import io.comwright.Ref;
import io.comwright.annotation.Borrowed;
import io.comwright.annotation.Bstr;
import io.comwright.annotation.CoTaskMem;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.InOut;
import io.comwright.annotation.LengthIs;
import io.comwright.annotation.Out;
import io.comwright.annotation.SizeIs;
import io.comwright.annotation.Unsigned;
import io.comwright.annotation.Utf8;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

@ComInterface("00000000-0000-0000-0000-0000000000d6")
interface IArrays extends IUnknown {
  void numbers(
      @SizeIs byte[] bytes,
      @SizeIs short[] shorts,
      @SizeIs char[] chars,
      @SizeIs int[] ints,
      @SizeIs(after = true) long[] longs,
      @SizeIs float[] floats,
      @SizeIs @Nullable String[] texts);

  void doubles(@SizeIs("count") double @Nullable [] doubles, @Unsigned short count);

  void objects(
      @SizeIs Guid[] guids,
      @SizeIs @Nullable Handle[] handles,
      @SizeIs String @Nullable [] texts,
      @SizeIs @Utf8 String[] utf8,
      @SizeIs @Nullable IItem[] items);

  void read(
      @Out @SizeIs(after = true) @LengthIs("done") byte[] buffer, @Nullable @Out LongRef done);

  void fill(
      @Out @SizeIs("count") Guid[] guids,
      @Out @SizeIs("count") int[] ints,
      @Out @SizeIs("count") @Bstr @Nullable String[] texts,
      int count);

  void pairs(@Out @SizeIs Pair[] pairs);

  void named(@SizeIs Named[] named, @InOut @SizeIs Point[] points);

  void update(@InOut @SizeIs int[] ints, @InOut @SizeIs Guid[] guids);

  void counted(
      @SizeIs(after = true) String text, @SizeIs("length") @Nullable String part, int length);

  void memory(
      @SizeIs MemorySegment memory, @Nullable @SizeIs("size") MemorySegment more, long size);

  void texts(
      @Out @CoTaskMem Ref<String> name,
      @InOut @CoTaskMem @Utf8 Ref<@Nullable String> title,
      @Nullable @Out @Bstr Ref<@Nullable String> remark,
      @Out @Borrowed Ref<String> kind);
}
