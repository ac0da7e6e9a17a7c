package io.comwright.roundtrip.jdk;

import io.comwright.annotation.Bstr;
import io.comwright.annotation.CoTaskMem;
import io.comwright.annotation.Outs;
import io.comwright.annotation.Utf8;
import java.nio.file.Path;

/** Two outs. */
@Outs
record FromTo(@Bstr Path from, @CoTaskMem @Utf8 Path to) {}
