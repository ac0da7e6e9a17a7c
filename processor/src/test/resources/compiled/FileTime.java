package example;

import io.comwright.annotation.ComStruct;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Unsigned;

/** A time, copied. */
@ComStruct(size = 8)
@NativeName("FILETIME")
public record FileTime(@Unsigned int low, @Unsigned int high) {}
