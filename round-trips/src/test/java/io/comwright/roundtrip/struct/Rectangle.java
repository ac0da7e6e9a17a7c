package io.comwright.roundtrip.struct;

import io.comwright.annotation.ComStruct;

@ComStruct
record Rectangle(Point topLeft, Point bottomRight) {}
