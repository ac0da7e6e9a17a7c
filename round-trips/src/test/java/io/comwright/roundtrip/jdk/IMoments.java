package io.comwright.roundtrip.jdk;

import io.comwright.IUnknown;
import io.comwright.Ref;
import io.comwright.annotation.ByValue;
import io.comwright.annotation.CoTaskMem;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.InOut;
import io.comwright.annotation.MarshalWith;
import io.comwright.annotation.Out;
import io.comwright.annotation.PreserveSig;
import io.comwright.annotation.SizeIs;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Types of the JDK in every place, without a marshaller of the author's. */
@ComInterface("00000000-0000-0000-0000-0000000000cd")
interface IMoments extends IUnknown {
  void pass(UUID id, Instant time, @ByValue UUID copiedId, @ByValue Instant copiedTime);

  UUID id(@Out Ref<Instant> time);

  @PreserveSig
  Instant preserved();

  void seconds(@MarshalWith(SecondsMarshaller.class) Instant time);

  Instant time(@Out Ref<UUID> id);

  void nullable(@Nullable UUID id, @Nullable Instant time);

  void replace(@InOut Ref<UUID> id, @InOut Ref<Instant> time);

  Moment moment(Moment moment);

  Both both();

  void arrays(@SizeIs UUID[] ids, @Out @SizeIs Instant[] filled, @InOut @SizeIs Instant[] replaced);

  @CoTaskMem
  @SizeIs
  UUID[] allocated(@Out @CoTaskMem @SizeIs Ref<Instant[]> times);

  void visit(Visitor visitor);

  void show(MomentView view);
}
