package io.comwright.roundtrip.exchange;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.Unsigned;

/** The same vtable, as native code sees it. */
@ComInterface("00000000-0000-0000-0000-0000000000e5")
interface IRawExchange extends IUnknown {
  void items(@Unsigned int count, @Pointer long items);

  void texts(@Unsigned int n, @Pointer long texts, @Unsigned int m, @Pointer long bstrs);

  void pairs(@Unsigned int count, @Pointer long pairs, @Pointer long done, @Pointer long last);

  void next(@Unsigned int count, @Pointer long items, @Pointer long fetched, @Pointer long last);

  void values(
      @Unsigned int a,
      @Pointer long effects,
      @Unsigned int b,
      @Pointer long keys,
      @Unsigned int c,
      @Pointer long bools,
      @Unsigned int d,
      @Pointer long variantBools,
      @Unsigned int e,
      @Pointer long byteBools);

  void fill(
      @Unsigned int a,
      @Pointer long effects,
      @Unsigned int b,
      @Pointer long keys,
      @Unsigned int c,
      @Pointer long bools,
      @Unsigned int d,
      @Pointer long variantBools,
      @Unsigned int e,
      @Pointer long byteBools);

  void sized(@Unsigned int count, @Pointer long out);

  void sizedIn(@Unsigned int count, @Pointer long in);
}
