package io.comwright.roundtrip.struct;

import io.comwright.IUnknown;
import io.comwright.annotation.ComStruct;

@ComStruct
record Inner(IUnknown object) {}
