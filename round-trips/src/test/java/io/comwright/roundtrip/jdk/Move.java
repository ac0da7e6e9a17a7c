package io.comwright.roundtrip.jdk;

import io.comwright.annotation.ComStruct;
import io.comwright.annotation.Utf8;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Paths in a struct of the caller. */
@ComStruct(size = 24)
record Move(Path from, int number, @Utf8 @Nullable Path to) {}
