package io.comwright.windows.system;

import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.annotation.Borrowed;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Pointer;
import org.jspecify.annotations.Nullable;

/** An interface that is asked for, and the answer. */
@ComStruct(size = 24)
@NativeName("MULTI_QI")
public record MultiQi(@Pointer @Borrowed Guid iid, @Nullable IUnknown item, HResult result) {}
