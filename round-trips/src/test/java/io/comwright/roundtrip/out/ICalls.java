package io.comwright.roundtrip.out;

import io.comwright.BooleanRef;
import io.comwright.ByteRef;
import io.comwright.CharRef;
import io.comwright.ComType;
import io.comwright.DoubleRef;
import io.comwright.FloatRef;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.LongRef;
import io.comwright.Ref;
import io.comwright.ShortRef;
import io.comwright.annotation.ByteBool;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.IidIs;
import io.comwright.annotation.InOut;
import io.comwright.annotation.Out;
import io.comwright.annotation.PreserveSig;
import io.comwright.annotation.VariantBool;
import io.comwright.annotation.Win32Bool;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

@ComInterface("00000000-0000-0000-0000-0000000000d3")
interface ICalls extends IUnknown {
  void primitives(
      @Out ByteRef b,
      @Out ShortRef s,
      @Out CharRef c,
      @Out IntRef i,
      @Out LongRef l,
      @Out FloatRef f,
      @Out DoubleRef d);

  void booleans(
      @Out @Win32Bool BooleanRef b, @InOut @VariantBool BooleanRef v, @Out @ByteBool BooleanRef c);

  void objects(
      @Out Ref<Handle> handle,
      @Out Ref<@Nullable Handle> orNull,
      @Out Ref<HResult> code,
      @Out Ref<Guid> guid,
      @Out Ref<MemorySegment> segment);

  void optional(
      @Out @Nullable IntRef i, @InOut @Nullable Ref<Guid> guid, @Out @Nullable Ref<IThing> thing);

  void two(@Out Ref<@Nullable IThing> a, @Out Ref<IThing> b);

  IThing replace(@InOut Ref<IThing> a, @InOut Ref<@Nullable IThing> b, @InOut IntRef i);

  Holder holder(@Out Ref<Holder> out);

  Pair pair();

  @PreserveSig
  HResult preserved(@Out Ref<IThing> thing, @InOut IntRef i);

  @IidIs("type")
  <T extends IUnknown> T request(ComType<T> type);
}
