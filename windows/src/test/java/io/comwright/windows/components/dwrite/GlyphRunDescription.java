package io.comwright.windows.components.dwrite;

import io.comwright.annotation.ComStruct;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.SizeIs;

@ComStruct(size = 40)
@NativeName("DWRITE_GLYPH_RUN_DESCRIPTION")
public record GlyphRunDescription(
    String locale,
    @SizeIs("length") char[] text,
    int length,
    @SizeIs("length") short[] clusters,
    int position) {}
