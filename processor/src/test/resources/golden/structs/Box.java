package example;

import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.Unsigned;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** A struct that can be a result, with components of every such kind. */
@ComStruct(size = 104)
public record Box(
    byte b,
    @Unsigned short s,
    char c,
    int i,
    float f,
    Guid guid,
    double d,
    long l,
    MemorySegment segment,
    @Pointer long pointer,
    Handle handle,
    @Nullable Handle handleOrNull,
    HResult result,
    IScalars scalars,
    @Nullable IUnknown unknown) {}
