package io.comwright.roundtrip.struct;

import io.comwright.annotation.ComStruct;
import io.comwright.annotation.NativeName;

@ComStruct
@NativeName("RECTANGLE")
record Rectangle(Point topLeft, Point bottomRight) {}
