package io.comwright.roundtrip.struct;

import io.comwright.IUnknown;
import io.comwright.Ref;
import io.comwright.annotation.ByValue;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.InOut;
import java.lang.foreign.MemorySegment;

@ComInterface("00000000-0000-0000-0000-0000000000d4")
interface IRecords extends IUnknown {
  All all(All all);

  int sum(Rectangle rectangle);

  int objects(Objects objects);

  Pair pair();

  int sized(Sized sized);

  Kinds kinds(Kinds byPointer, @ByValue Kinds byValue);

  void grow(@InOut Ref<Sized> sized);

  /** The same slot as {@link #raw}: what is passed as it lies in memory. */
  void raw(MemorySegment all);
}
