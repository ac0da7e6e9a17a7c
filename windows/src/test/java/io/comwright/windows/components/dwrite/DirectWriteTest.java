package io.comwright.windows.components.dwrite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.windows.MtaTest;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DirectWriteTest extends MtaTest {
  private static final long CONTEXT = 0x1234_5678_9ABC_DEF0L;

  private static final class Renderer implements IDWriteTextRenderer {
    final StringBuilder text = new StringBuilder();
    final List<Underline> underlines = new ArrayList<>();
    float end;
    boolean throwing;

    private static void check(long context) {
      assertEquals(CONTEXT, context);
    }

    @Override
    public boolean isPixelSnappingDisabled(long context) {
      check(context);
      return true;
    }

    @Override
    public Matrix getCurrentTransform(long context) {
      check(context);
      return new Matrix(1, 0, 0, 1, 0, 0);
    }

    @Override
    public float getPixelsPerDip(long context) {
      check(context);
      return 1.5f;
    }

    @Override
    public void drawGlyphRun(
        long context,
        float x,
        float y,
        int measuring,
        GlyphRun run,
        GlyphRunDescription description,
        @Nullable IUnknown effect) {
      check(context);
      if (throwing) {
        throw new IllegalStateException("no ink");
      }
      assertEquals(20f, run.size());
      assertEquals(run.count(), run.glyphs().length);
      assertEquals(text.length(), description.position());
      text.append(description.text());
      end = x;
      for (float advance : Objects.requireNonNull(run.advances())) {
        end += advance;
      }
    }

    @Override
    public void drawUnderline(
        long context, float x, float y, Underline underline, @Nullable IUnknown effect) {
      check(context);
      underlines.add(underline);
    }

    @Override
    public void drawStrikethrough(
        long context, float x, float y, MemorySegment line, @Nullable IUnknown effect) {}

    @Override
    public void drawInlineObject(
        long context,
        float x,
        float y,
        IUnknown object,
        boolean sideways,
        boolean rightToLeft,
        @Nullable IUnknown effect) {}
  }

  private static void layout(String text, Consumer<IDWriteTextLayout> use) {
    try (IDWriteFactory factory =
            DirectWriteProxy.load().createFactory(1, IDWriteFactoryProxy.TYPE);
        IDWriteTextFormat format =
            factory.createTextFormat("DejaVu Sans", null, 400, 0, 5, 20, "en-us");
        IDWriteTextLayout layout = factory.createTextLayout(text, format, 1000, 100)) {
      assertEquals(20f, format.getFontSize());
      assertEquals(11, format.getFontFamilyNameLength());
      use.accept(layout);
    }
  }

  @Test
  void javaDraws() {
    Renderer renderer = new Renderer();
    layout(
        "Tack & f\u00f6r",
        layout -> {
          layout.setUnderline(true, new TextRange(0, 4));
          layout.draw(CONTEXT, renderer, 10, 20);
        });
    assertEquals("Tack & f\u00f6r", renderer.text.toString());
    assertEquals(1, renderer.underlines.size());
    assertTrue(renderer.underlines.get(0).width() > 0);
    assertTrue(renderer.end > 10);
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
    assertEquals(Set.of("IDWriteTextRenderer.DrawGlyphRun: no ink"), takeFailures());
  }
}
