package io.comwright.shapes;

import io.comwright.annotation.ComStruct;

/** A struct that travels in registers of both kinds. */
@ComStruct
public record Pair(double first, long second) {}
