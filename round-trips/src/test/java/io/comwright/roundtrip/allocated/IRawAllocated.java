package io.comwright.roundtrip.allocated;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.Pointer;

/** The same vtable, as native code sees it. */
@ComInterface("00000000-0000-0000-0000-0000000000e1")
interface IRawAllocated extends IUnknown {
  void numbers(@Pointer long count, @Pointer long result);

  void texts(@Pointer long result, @Pointer long count);

  void bstrs(@Pointer long count, @Pointer long result);

  void objects(
      @Pointer long itemsCount,
      @Pointer long items,
      @Pointer long pairs,
      @Pointer long variants,
      @Pointer long variantsCount,
      @Pointer long count);

  void values(
      @Pointer long count,
      @Pointer long a,
      @Pointer long b,
      @Pointer long c,
      @Pointer long d,
      @Pointer long e,
      @Pointer long f,
      @Pointer long g,
      @Pointer long h,
      @Pointer long i);

  void borrowedNumbers(@Pointer long count, @Pointer long result);

  void borrowed(
      @Pointer long textsCount, @Pointer long texts, @Pointer long bstrsCount, @Pointer long bstrs);
}
