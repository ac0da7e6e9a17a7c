package io.comwright.roundtrip.value;

import io.comwright.annotation.ByteBool;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.VariantBool;
import io.comwright.annotation.Win32Bool;

/**
 * As g++ 12 lays it out on x86-64: {@code struct { int32_t a; int16_t b; bool c; int32_t d; int8_t
 * e; uint32_t f; uint8_t g; }}: offsets 0, 4, 6, 8, 12, 16, 20, size 24.
 */
@ComStruct(size = 24)
record Mixed(
    @Win32Bool boolean a,
    @VariantBool boolean b,
    @ByteBool boolean c,
    Effect d,
    Small e,
    Keys f,
    Bits g) {}
