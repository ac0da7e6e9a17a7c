package io.comwright.roundtrip.automation;

import io.comwright.Handle;
import io.comwright.annotation.ComStruct;
import io.comwright.automation.Variant;
import org.jspecify.annotations.Nullable;

@ComStruct
record Boxed(Variant value, @Nullable Handle handle) {}
