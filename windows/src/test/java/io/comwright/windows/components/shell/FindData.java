package io.comwright.windows.components.shell;

import io.comwright.annotation.ComStruct;
import io.comwright.annotation.FixedSize;
import io.comwright.annotation.NativeName;
import java.time.Instant;

/** {@code WIN32_FIND_DATAW}. */
@ComStruct(size = 592)
@NativeName("WIN32_FIND_DATAW")
public record FindData(
    int attributes,
    Instant created,
    Instant accessed,
    Instant written,
    int sizeHigh,
    int sizeLow,
    int reserved0,
    int reserved1,
    @FixedSize(260) String name,
    @FixedSize(14) String shortName) {}
