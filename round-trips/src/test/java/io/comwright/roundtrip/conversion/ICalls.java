package io.comwright.roundtrip.conversion;

import io.comwright.DoubleRef;
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
import io.comwright.annotation.Unsigned;
import io.comwright.annotation.Utf8;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@ComInterface("00000000-0000-0000-0000-0000000000f8")
interface ICalls extends IUnknown {
  void pass(
      Color color,
      @MarshalWith(InstantMarshaller.class) Instant time,
      @MarshalWith(InstantMarshaller.class) @ByValue Instant copied,
      @MarshalWith(PathMarshaller.class) @Utf8 Path path,
      @MarshalWith(ItemIdMarshaller.class) ItemId id,
      @MarshalWith(RatioMarshaller.class) @Unsigned double ratio);

  void nullable(
      @MarshalWith(InstantMarshaller.class) @Nullable Instant time,
      @MarshalWith(PathMarshaller.class) @Nullable Path path,
      @MarshalWith(ItemIdMarshaller.class) @Nullable ItemId id);

  Color color();

  @MarshalWith(InstantMarshaller.class)
  Instant time();

  @MarshalWith(PathMarshaller.class)
  @CoTaskMem
  @Nullable Path path();

  @MarshalWith(ItemIdMarshaller.class)
  @Nullable ItemId id(@Out Ref<Color> color);

  @PreserveSig
  @MarshalWith(ItemIdMarshaller.class)
  ItemId preservedId(@Out Ref<Color> color);

  @PreserveSig
  @CoTaskMem
  String preservedText(@Out Ref<Color> color);

  @PreserveSig
  @MarshalWith(InstantMarshaller.class)
  Instant preservedTime();

  Entry entry(Entry entry);

  Answer answer();

  void request(Request request);

  void replace(
      @InOut Ref<Color> color,
      @InOut @MarshalWith(RatioMarshaller.class) @Nullable DoubleRef ratio,
      @InOut @MarshalWith(ItemIdMarshaller.class) Ref<@Nullable ItemId> id);

  void arrays(
      @SizeIs Color[] colors,
      @SizeIs @MarshalWith(PathMarshaller.class) @Nullable Path[] paths,
      @Out @SizeIs @MarshalWith(ItemIdMarshaller.class) ItemId[] ids);

  void exchange(@InOut @SizeIs @MarshalWith(ItemIdMarshaller.class) @Nullable ItemId[] ids);

  @CoTaskMem
  @SizeIs
  @MarshalWith(ItemIdMarshaller.class)
  ItemId[] allocated(@Out @CoTaskMem @SizeIs @MarshalWith(PathMarshaller.class) Ref<Path[]> paths);

  @MarshalWith(NumberMarshaller.class)
  Number number(@MarshalWith(NumberMarshaller.class) Number number);

  @MarshalWith(LabelMarshaller.class)
  Label label(@MarshalWith(LabelMarshaller.class) Label label, @Out Ref<Color> color);

  @MarshalWith(GreedyMarshaller.class)
  Greedy greedy(@MarshalWith(GreedyMarshaller.class) Greedy greedy);
}
