package io.comwright.windows.components.dwrite;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.Win32Bool;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

@ComInterface("ef8a8135-5cc6-45fe-8825-c5a0724eb819")
public interface IDWriteTextRenderer extends IDWritePixelSnapping {
  @NativeName("DrawGlyphRun")
  void drawGlyphRun(
      @Pointer long context,
      float x,
      float y,
      int measuring,
      GlyphRun run,
      GlyphRunDescription description,
      @Nullable IUnknown effect);

  @NativeName("DrawUnderline")
  void drawUnderline(
      @Pointer long context, float x, float y, Underline underline, @Nullable IUnknown effect);

  @NativeName("DrawStrikethrough")
  void drawStrikethrough(
      @Pointer long context,
      float x,
      float y,
      MemorySegment strikethrough,
      @Nullable IUnknown effect);

  @NativeName("DrawInlineObject")
  void drawInlineObject(
      @Pointer long context,
      float x,
      float y,
      IUnknown object,
      @Win32Bool boolean sideways,
      @Win32Bool boolean rightToLeft,
      @Nullable IUnknown effect);
}
