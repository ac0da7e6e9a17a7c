package io.comwright.windows.components.script;

import io.comwright.HResult;
import io.comwright.annotation.Bstr;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.Unsigned;
import org.jspecify.annotations.Nullable;

@ComStruct(size = 64)
@NativeName("EXCEPINFO")
record ExcepInfo(
    @Unsigned short code,
    short reserved,
    @Nullable @Bstr String source,
    @Nullable @Bstr String description,
    @Nullable @Bstr String helpFile,
    int helpContext,
    @Pointer long pvReserved,
    @Pointer long deferredFillIn,
    HResult scode) {}
