package example;

import io.comwright.annotation.Flags;

/** Corners. */
@Flags
public record Corners(byte bits) {}
