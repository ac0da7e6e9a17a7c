package io.comwright.roundtrip.conversion;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.Pointer;

/** The same vtable, for what native code sees. */
@ComInterface(value = "00000000-0000-0000-0000-0000000000f8", preserveSig = true)
interface IRaw extends IUnknown {
  int pass(
      int color, @Pointer long time, long copied, @Pointer long path, @Pointer long id, int ratio);

  int nullable(@Pointer long time, @Pointer long path, @Pointer long id);

  int color(@Pointer long result);

  int time(@Pointer long result);

  int path(@Pointer long result);

  int id(@Pointer long color, @Pointer long result);

  @Pointer
  long preservedId(@Pointer long color);

  @Pointer
  long preservedText(@Pointer long color);

  FileTime preservedTime();

  int entry(@Pointer long entry, @Pointer long result);

  int answer(@Pointer long id, @Pointer long color, @Pointer long path);

  int request(@Pointer long request);

  int replace(@Pointer long color, @Pointer long ratio, @Pointer long id);

  int arrays(
      int colorCount,
      @Pointer long colors,
      int pathCount,
      @Pointer long paths,
      int idCount,
      @Pointer long ids);

  int exchange(int count, @Pointer long ids);

  int allocated(
      @Pointer long pathCount, @Pointer long paths, @Pointer long count, @Pointer long result);

  int number(@Pointer long number, @Pointer long result);

  int label(@Pointer long label, @Pointer long color, @Pointer long result);

  int greedy(@Pointer long greedy, @Pointer long result);
}
