package io.comwright.roundtrip.view;

import io.comwright.annotation.ComStruct;
import io.comwright.annotation.Unsigned;

/** A FILETIME. */
@ComStruct(size = 8)
public record Time(@Unsigned int low, @Unsigned int high) {}
