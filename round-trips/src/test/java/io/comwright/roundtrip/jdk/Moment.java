package io.comwright.roundtrip.jdk;

import io.comwright.annotation.ComStruct;
import io.comwright.annotation.FixedSize;
import io.comwright.annotation.Offset;
import java.time.Instant;
import java.util.UUID;

/** Types of the JDK in a struct; a FILETIME is aligned to 4 bytes. */
@ComStruct(size = 60)
record Moment(UUID id, int number, @Offset(20) Instant time, @FixedSize(2) UUID[] ids) {}
