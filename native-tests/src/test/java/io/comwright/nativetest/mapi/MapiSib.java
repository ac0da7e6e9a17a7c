package io.comwright.nativetest.mapi;

import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.Ref;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Out;
import org.jspecify.annotations.Nullable;

/** {@code MAPISIB} (Microsoft Learn, "MAPISIB"). */
@ComStruct(size = 32)
@NativeName("MAPISIB")
public record MapiSib(
    int size,
    int flags,
    @Nullable IUnknown session,
    IUnknown callback,
    @Out Ref<@Nullable Handle> syncDoneEvent) {}
