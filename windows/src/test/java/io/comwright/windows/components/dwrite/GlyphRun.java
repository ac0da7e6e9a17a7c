package io.comwright.windows.components.dwrite;

import io.comwright.IUnknown;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.SizeIs;
import io.comwright.annotation.Win32Bool;
import org.jspecify.annotations.Nullable;

@ComStruct(size = 48)
@NativeName("DWRITE_GLYPH_RUN")
public record GlyphRun(
    IUnknown face,
    float size,
    int count,
    @SizeIs("count") short[] glyphs,
    @SizeIs("count") float @Nullable [] advances,
    @SizeIs("count") GlyphOffset @Nullable [] offsets,
    @Win32Bool boolean sideways,
    int bidiLevel) {}
