package io.comwright.roundtrip.callback;

import io.comwright.annotation.ComStruct;

@ComStruct
record Point(double x, float y) {}
