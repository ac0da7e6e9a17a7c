package example;

import io.comwright.Handle;
import io.comwright.Ref;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.Out;
import org.jspecify.annotations.Nullable;

/** A struct that can only be an argument, with component names of generated variables. */
@ComStruct
public record Texts(
    String method,
    @Nullable String address,
    @Out Ref<Handle> value,
    @Nullable @Out Ref<@Nullable Handle> frame,
    byte last) {}
