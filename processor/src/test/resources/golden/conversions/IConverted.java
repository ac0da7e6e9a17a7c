package example;

import example.Converters.Color;
import example.Converters.InstantMarshaller;
import example.Converters.ItemId;
import example.Converters.ItemIdMarshaller;
import example.Converters.PathMarshaller;
import example.Converters.RatioMarshaller;
import io.comwright.IUnknown;
import io.comwright.Ref;
import io.comwright.annotation.ByValue;
import io.comwright.annotation.CoTaskMem;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.MarshalWith;
import io.comwright.annotation.Out;
import io.comwright.annotation.PreserveSig;
import io.comwright.annotation.Unsigned;
import io.comwright.annotation.Utf8;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The author's own marshallers, of arguments and results. */
@ComInterface("00000000-0000-0000-0000-0000000000f7")
public interface IConverted extends IUnknown {
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
  ItemId id();

  @MarshalWith(ItemIdMarshaller.class)
  @Nullable ItemId idOrNull(@Out Ref<Color> color);

  @PreserveSig
  Color preserved();

  @PreserveSig
  @MarshalWith(ItemIdMarshaller.class)
  ItemId preservedId();

  @PreserveSig
  @MarshalWith(InstantMarshaller.class)
  Instant preservedTime();
}
