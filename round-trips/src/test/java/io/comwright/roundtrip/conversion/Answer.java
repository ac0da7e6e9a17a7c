package io.comwright.roundtrip.conversion;

import io.comwright.annotation.CoTaskMem;
import io.comwright.annotation.MarshalWith;
import io.comwright.annotation.Outs;
import java.nio.file.Path;

@Outs
record Answer(
    @MarshalWith(ItemIdMarshaller.class) ItemId id,
    Color color,
    @MarshalWith(PathMarshaller.class) @CoTaskMem Path path) {}
