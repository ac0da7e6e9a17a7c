package io.comwright.roundtrip.conversion;

import io.comwright.annotation.ComStruct;
import io.comwright.annotation.FixedSize;
import io.comwright.annotation.MarshalWith;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@ComStruct
record Entry(
    Color color,
    @MarshalWith(InstantMarshaller.class) Instant changed,
    @MarshalWith(ItemIdMarshaller.class) @Nullable ItemId id,
    @FixedSize(2) Color[] both,
    @MarshalWith(RatioMarshaller.class) double ratio) {}
