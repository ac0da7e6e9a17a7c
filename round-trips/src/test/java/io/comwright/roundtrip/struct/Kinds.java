package io.comwright.roundtrip.struct;

import io.comwright.annotation.ByteBool;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.FixedSize;
import io.comwright.annotation.Offset;
import io.comwright.annotation.VariantBool;
import io.comwright.annotation.Win32Bool;

@ComStruct(size = 32)
record Kinds(
    @Win32Bool boolean bool,
    @Offset(4) @ByteBool boolean small,
    @Offset(6) @FixedSize(2) @VariantBool boolean[] variants,
    @Offset(12) Kind kind,
    @FixedSize(2) Kind[] kinds,
    @Offset(24) Bits bits,
    @Offset(28) @Win32Bool boolean last) {}
