package io.comwright.roundtrip.allocated;

import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.LongRef;
import io.comwright.Ref;
import io.comwright.ShortRef;
import io.comwright.annotation.Borrowed;
import io.comwright.annotation.Bstr;
import io.comwright.annotation.ByteBool;
import io.comwright.annotation.CoTaskMem;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.FreeWith;
import io.comwright.annotation.Out;
import io.comwright.annotation.SizeIs;
import io.comwright.annotation.Unsigned;
import io.comwright.annotation.Utf8;
import io.comwright.annotation.VariantBool;
import io.comwright.annotation.Win32Bool;
import io.comwright.automation.Variant;
import org.jspecify.annotations.Nullable;

@ComInterface("00000000-0000-0000-0000-0000000000e1")
interface IAllocated extends IUnknown {
  @CoTaskMem
  @SizeIs
  long[] numbers();

  @FreeWith(Heap.class)
  @SizeIs(after = true)
  @Utf8
  @Nullable String @Nullable [] texts();

  @CoTaskMem
  @Bstr
  @SizeIs("count")
  String[] bstrs(@Out IntRef count);

  void objects(
      @Out @FreeWith(Heap.class) @SizeIs Ref<@Nullable IItem[]> items,
      @Out @CoTaskMem @SizeIs("count") Ref<Pair[]> pairs,
      @Nullable @Out @CoTaskMem @SizeIs(after = true) Ref<Variant[]> variants,
      @Out LongRef count);

  void values(
      @Out @Unsigned ShortRef count,
      @Out @CoTaskMem @SizeIs("count") Ref<Effect[]> effects,
      @Out @CoTaskMem @SizeIs("count") Ref<Keys[]> keys,
      @Out @CoTaskMem @SizeIs("count") @Win32Bool Ref<boolean[]> bools,
      @Out @CoTaskMem @SizeIs("count") @VariantBool Ref<boolean[]> variantBools,
      @Out @CoTaskMem @SizeIs("count") @ByteBool Ref<boolean[]> byteBools,
      @Out @CoTaskMem @SizeIs("count") Ref<Guid[]> guids,
      @Out @CoTaskMem @SizeIs("count") Ref<@Nullable Handle[]> handles,
      @Out @CoTaskMem @SizeIs("count") Ref<Point[]> points,
      @Out @CoTaskMem @SizeIs("count") Ref<HResult[]> results);

  @Borrowed
  @SizeIs
  int[] borrowedNumbers();

  void borrowed(
      @Out @Borrowed @SizeIs Ref<@Nullable String[]> texts,
      @Out @Borrowed @Bstr @SizeIs Ref<String @Nullable []> bstrs);
}
