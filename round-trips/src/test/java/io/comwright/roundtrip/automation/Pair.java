package io.comwright.roundtrip.automation;

import io.comwright.Handle;
import io.comwright.annotation.ComStruct;

@ComStruct
record Pair(IItem item, Handle handle) {}
