package example;

import example.Converters.Color;
import example.Converters.InstantMarshaller;
import example.Converters.ItemId;
import example.Converters.ItemIdMarshaller;
import example.Converters.PathMarshaller;
import example.Converters.RatioMarshaller;
import io.comwright.DoubleRef;
import io.comwright.IUnknown;
import io.comwright.Ref;
import io.comwright.annotation.CoTaskMem;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.FixedSize;
import io.comwright.annotation.InOut;
import io.comwright.annotation.MarshalWith;
import io.comwright.annotation.Out;
import io.comwright.annotation.Outs;
import io.comwright.annotation.SizeIs;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The author's own marshallers, inside structs and records of outs, behind pointers and in arrays.
 */
@ComInterface("00000000-0000-0000-0000-0000000000f3")
public interface IConvertedParts extends IUnknown {
  @ComStruct
  record Entry(
      Color color,
      @MarshalWith(InstantMarshaller.class) Instant changed,
      @MarshalWith(ItemIdMarshaller.class) @Nullable ItemId id,
      @FixedSize(2) Color[] both,
      @MarshalWith(RatioMarshaller.class) double ratio) {}

  @ComStruct
  record Request(@MarshalWith(PathMarshaller.class) Path path, @Out Ref<Color> color) {}

  @Outs
  record Answer(
      Color color,
      @MarshalWith(ItemIdMarshaller.class) ItemId id,
      @MarshalWith(PathMarshaller.class) @CoTaskMem Path path) {}

  Entry entry(Entry entry);

  Answer answer();

  void request(Request request);

  void outs(
      @Out Ref<Color> color,
      @Out @MarshalWith(RatioMarshaller.class) DoubleRef ratio,
      @Out @MarshalWith(ItemIdMarshaller.class) Ref<@Nullable ItemId> id,
      @Out @MarshalWith(ItemIdMarshaller.class) @Nullable Ref<ItemId> optional);

  void inOuts(
      @InOut Ref<Color> color,
      @InOut @MarshalWith(RatioMarshaller.class) @Nullable DoubleRef ratio,
      @InOut @MarshalWith(ItemIdMarshaller.class) Ref<@Nullable ItemId> id);

  void arrays(
      @SizeIs Color[] colors,
      @SizeIs @MarshalWith(PathMarshaller.class) @Nullable Path[] paths,
      @Out @SizeIs @MarshalWith(ItemIdMarshaller.class) ItemId[] ids);
}
