package io.comwright.imported;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.StructList;
import io.comwright.imported.bindings.*;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** DirectWrite, which Java draws for. */
@EnabledOnOs(OS.WINDOWS)
class DirectWriteTest extends ComponentTest {
  private static final MemorySegment CONTEXT = MemorySegment.ofAddress(0x1234_5678_9ABC_DEF0L);

  private static final class Renderer implements IDWriteTextRenderer {
    final StringBuilder text = new StringBuilder();
    float underlined;
    float end;
    boolean throwing;

    private static void check(MemorySegment context) {
      assertEquals(CONTEXT.address(), context.address());
    }

    @Override
    public boolean isPixelSnappingDisabled(MemorySegment context) {
      check(context);
      return true;
    }

    @Override
    public DWRITE_MATRIX getCurrentTransform(MemorySegment context) {
      check(context);
      return new DWRITE_MATRIX(1, 0, 0, 1, 0, 0);
    }

    @Override
    public float getPixelsPerDip(MemorySegment context) {
      check(context);
      return 1.5f;
    }

    @Override
    @SuppressWarnings("restricted")
    public void drawGlyphRun(
        MemorySegment context,
        float x,
        float y,
        DWRITE_MEASURING_MODE measuring,
        DWRITE_GLYPH_RUN run,
        DWRITE_GLYPH_RUN_DESCRIPTION description,
        @Nullable IUnknown effect) {
      check(context);
      if (throwing) {
        throw new IllegalStateException("no ink");
      }
      assertEquals(20f, run.fontEmSize());
      assertEquals(text.length(), description.textPosition());
      String all = Objects.requireNonNull(description.string());
      text.append(all, 0, description.stringLength());
      MemorySegment advances = run.glyphAdvances().reinterpret(4L * run.glyphCount());
      end = x;
      for (int i = 0; i < run.glyphCount(); i++) {
        end += advances.getAtIndex(ValueLayout.JAVA_FLOAT, i);
      }
    }

    @Override
    public void drawUnderline(
        MemorySegment context,
        float x,
        float y,
        DWRITE_UNDERLINE underline,
        @Nullable IUnknown effect) {
      check(context);
      underlined += underline.width();
    }

    @Override
    public void drawStrikethrough(
        MemorySegment context,
        float x,
        float y,
        DWRITE_STRIKETHROUGH line,
        @Nullable IUnknown effect) {}

    @Override
    public void drawInlineObject(
        MemorySegment context,
        float x,
        float y,
        @Nullable IDWriteInlineObject object,
        boolean sideways,
        boolean rightToLeft,
        @Nullable IUnknown effect) {}
  }

  private static void layout(String text, Consumer<IDWriteTextLayout> use) {
    IDWriteFactory factory =
        DwriteProxy.load()
            .dWriteCreateFactory(
                DWRITE_FACTORY_TYPE.DWRITE_FACTORY_TYPE_ISOLATED, IDWriteFactoryProxy.TYPE);
    IDWriteTextFormat format =
        factory.createTextFormat(
            "DejaVu Sans",
            null,
            DWRITE_FONT_WEIGHT.DWRITE_FONT_WEIGHT_NORMAL,
            DWRITE_FONT_STYLE.DWRITE_FONT_STYLE_NORMAL,
            DWRITE_FONT_STRETCH.DWRITE_FONT_STRETCH_NORMAL,
            20,
            "en-us");
    assertEquals(20f, format.getFontSize());
    assertEquals(11, format.getFontFamilyNameLength());
    assertEquals("DejaVu Sans", format.getFontFamilyName());
    use.accept(factory.createTextLayout(text, format, 1000, 100));
  }

  @Test
  void javaDraws() {
    Renderer renderer = new Renderer();
    layout(
        "Tack & f\u00f6r",
        layout -> {
          layout.setUnderline(true, new DWRITE_TEXT_RANGE(0, 4));
          layout.draw(CONTEXT, renderer, 10, 20);
          assertEquals(renderer.end - 10, layout.getMetrics().width(), 0.01f);
          clusters(layout, "Tack & f\u00f6r");
        });
    assertEquals("Tack & f\u00f6r", renderer.text.toString());
    assertTrue(renderer.underlined > 0);
    assertTrue(renderer.end > 10);
  }

  /** Structs with fields of bits. */
  private static void clusters(IDWriteTextLayout layout, String text) {
    try (Arena arena = Arena.ofConfined()) {
      StructList<DWRITE_CLUSTER_METRICS> clusters =
          DWRITE_CLUSTER_METRICSStruct.allocateArray(arena, text.length());
      IntRef count = new IntRef();
      layout.getClusterMetrics(clusters, text.length(), count);
      int position = 0;
      float width = 0;
      for (int i = 0; i < count.get(); i++) {
        DWRITE_CLUSTER_METRICS each = clusters.get(i);
        assertEquals(text.charAt(position) == ' ', each.isWhitespace(), "at " + position);
        assertFalse(each.isNewline());
        assertFalse(each.isRightToLeft());
        position += each.length();
        width += each.width();
      }
      assertEquals(text.length(), position);
      assertEquals(layout.getMetrics().width(), width, 0.01f);
    }
  }

  /** Whether the failure comes back is the layout's affair; Wine's goes on. */
  @Test
  void javaFails() {
    Renderer renderer = new Renderer();
    renderer.throwing = true;
    layout(
        "text",
        layout -> {
          try {
            layout.draw(CONTEXT, renderer, 0, 0);
          } catch (ComException e) {
            assertEquals(HResult.of(HResult.E_FAIL), e.hresult());
          }
        });
    assertEquals(Set.of("IDWriteTextRenderer.drawGlyphRun: no ink"), takeFailures());
  }
}
