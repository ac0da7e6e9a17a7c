package io.comwright.roundtrip.conversion;

import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.Pointer;

/** The same vtable, for what native code sees. */
@ComInterface(value = "00000000-0000-0000-0000-0000000000f8", preserveSig = true)
interface IRaw extends IUnknown {
  HResult pass(
      int color, @Pointer long time, long copied, @Pointer long path, @Pointer long id, int ratio);

  HResult nullable(@Pointer long time, @Pointer long path, @Pointer long id);

  HResult color(@Pointer long result);

  HResult time(@Pointer long result);

  HResult path(@Pointer long result);

  HResult id(@Pointer long color, @Pointer long result);

  @Pointer
  long preservedId(@Pointer long color);

  @Pointer
  long preservedText(@Pointer long color);

  FileTime preservedTime();

  HResult entry(@Pointer long entry, @Pointer long result);

  HResult answer(@Pointer long id, @Pointer long color, @Pointer long path);

  HResult request(@Pointer long request);

  HResult replace(@Pointer long color, @Pointer long ratio, @Pointer long id);

  HResult arrays(
      int colorCount,
      @Pointer long colors,
      int pathCount,
      @Pointer long paths,
      int idCount,
      @Pointer long ids);

  HResult exchange(int count, @Pointer long ids);

  HResult allocated(
      @Pointer long pathCount, @Pointer long paths, @Pointer long count, @Pointer long result);

  HResult number(@Pointer long number, @Pointer long result);

  HResult label(@Pointer long label, @Pointer long color, @Pointer long result);

  HResult greedy(@Pointer long greedy, @Pointer long result);
}
