package io.comwright.roundtrip.struct;

import io.comwright.IUnknown;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.FixedSize;
import org.jspecify.annotations.Nullable;

@ComStruct
record Objects(
    @FixedSize(2) @Nullable IUnknown[] objects, Inner inner, @FixedSize(2) String[] names) {}
