package io.comwright.roundtrip.struct;

import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.FixedSize;
import io.comwright.annotation.Unsigned;
import io.comwright.annotation.Utf8;

@ComStruct
record All(
    int cb,
    @FixedSize(3) byte[] bytes,
    @FixedSize(2) @Unsigned int[] numbers,
    @FixedSize(2) double[] doubles,
    @FixedSize(2) Guid[] guids,
    @FixedSize(2) Rectangle[] rectangles,
    @FixedSize(8) String name,
    @FixedSize(5) @Utf8 String utf8,
    @FixedSize(2) Handle[] handles,
    @FixedSize(1) HResult[] results,
    Packed packed) {}
