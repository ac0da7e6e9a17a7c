package io.comwright.nativetest.conversions;

import io.comwright.IUnknown;
import io.comwright.Ref;
import io.comwright.annotation.ByValue;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.FixedSize;
import io.comwright.annotation.InOut;
import io.comwright.annotation.Out;
import io.comwright.annotation.SizeIs;
import java.time.Instant;
import java.util.UUID;

/** {@code clock.cpp}: GUIDs and FILETIMEs. */
@ComInterface("5c2d3e4f-6071-4829-a3b4-c5d6e7f8091a")
interface IClock extends IUnknown {
  @ComStruct(size = 44)
  record Stamp(int number, Instant time, UUID id, @FixedSize(2) Instant[] times) {}

  void set(UUID id, Instant time, @ByValue UUID copiedId, @ByValue Instant copiedTime);

  Instant get(@Out Ref<UUID> id);

  void exchange(@InOut Ref<UUID> id, @InOut Ref<Instant> time);

  Stamp stamp(Stamp stamp);

  void times(@SizeIs UUID[] ids, @Out @SizeIs Instant[] times);
}
