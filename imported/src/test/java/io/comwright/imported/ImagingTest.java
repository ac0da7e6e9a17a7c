package io.comwright.imported;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.Ref;
import io.comwright.imported.bindings.*;
import io.comwright.windows.CoClass;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The Windows Imaging Component, over streams of Java. */
@EnabledOnOs(OS.WINDOWS)
class ImagingTest extends ComponentTest {
  // GUIDs of wincodec.h.
  private static final Guid FACTORY = Guid.parse("cacaf262-9370-4615-a13b-9f5539da4c0a");
  private static final Guid PNG = Guid.parse("1b7cfaf4-713f-473c-bbcd-6137425faeaf");
  private static final Guid BGR = Guid.parse("6fddc324-4e03-4bfe-b185-3d77768dc90c");
  private static final Guid BGRA = Guid.parse("6fddc324-4e03-4bfe-b185-3d77768dc90f");

  /** {@code WINCODEC_ERR_COMPONENTNOTFOUND}. */
  private static final HResult NOT_FOUND = HResult.of(0x88982F50);

  private static final int[][] COLORS = {
    {0x102030, 0xFF0000, 0x00FF00}, {0x0000FF, 0xFFFFFF, 0x7F8081}
  };

  private static IWICImagingFactory factory() {
    return CoClass.of(FACTORY).create(IWICImagingFactoryProxy.TYPE);
  }

  private static IWICBitmapDecoder decoder(MemoryStream stream) {
    return factory()
        .createDecoderFromStream(stream, null, WICDecodeOptions.WICDecodeMetadataCacheOnDemand);
  }

  @Test
  void encodesIntoAStreamOfJava() throws IOException {
    MemoryStream stream = new MemoryStream();
    Ref<Guid> format = new Ref<>(BGR);
    Ref<IWICBitmapFrameEncode> created = new Ref<>();
    Ref<@Nullable IPropertyBag2> options = new Ref<>();
    IWICBitmapEncoder encoder = factory().createEncoder(PNG, null);
    encoder.initialize(stream, WICBitmapEncoderCacheOption.WICBitmapEncoderNoCache);
    encoder.createNewFrame(created, options);
    IWICBitmapFrameEncode frame = created.get();
    frame.initialize(options.get());
    frame.setSize(3, 2);
    frame.setResolution(72, 72);
    frame.setPixelFormat(format);
    assertEquals(BGR, format.get());
    byte[] pixels = new byte[2 * 12];
    for (int y = 0; y < 2; y++) {
      for (int x = 0; x < 3; x++) {
        pixels[12 * y + 3 * x] = (byte) COLORS[y][x];
        pixels[12 * y + 3 * x + 1] = (byte) (COLORS[y][x] >> 8);
        pixels[12 * y + 3 * x + 2] = (byte) (COLORS[y][x] >> 16);
      }
    }
    frame.writePixels(2, 12, pixels.length, pixels);
    frame.commit();
    encoder.commit();
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(stream.bytes()));
    assertEquals(3, image.getWidth());
    assertEquals(2, image.getHeight());
    for (int y = 0; y < 2; y++) {
      for (int x = 0; x < 3; x++) {
        assertEquals(COLORS[y][x], image.getRGB(x, y) & 0xFFFFFF, x + ", " + y);
      }
    }
  }

  @Test
  void decodesAStreamOfJava() throws IOException {
    BufferedImage image = new BufferedImage(3, 2, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < 2; y++) {
      for (int x = 0; x < 3; x++) {
        image.setRGB(x, y, 0x80000000 | COLORS[y][x]);
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.setUseCache(false);
    assertTrue(ImageIO.write(image, "png", bytes));
    IWICBitmapDecoder decoder = decoder(new MemoryStream(bytes.toByteArray()));
    assertEquals(PNG, decoder.getContainerFormat());
    assertEquals(1, decoder.getFrameCount());
    IWICBitmapFrameDecode frame = decoder.getFrame(0);
    assertEquals(new IWICBitmapSource.SizeOuts(3, 2), frame.getSize());
    IWICFormatConverter converter = factory().createFormatConverter();
    converter.initialize(
        frame,
        BGRA,
        WICBitmapDitherType.WICBitmapDitherTypeNone,
        null,
        0,
        WICBitmapPaletteType.WICBitmapPaletteTypeCustom);
    assertEquals(BGRA, converter.getPixelFormat());
    byte[] pixels = new byte[2 * 12];
    converter.copyPixels(null, 12, pixels.length, pixels);
    for (int y = 0; y < 2; y++) {
      for (int x = 0; x < 3; x++) {
        int at = 12 * y + 4 * x;
        int color =
            pixels[at] & 0xFF
                | (pixels[at + 1] & 0xFF) << 8
                | (pixels[at + 2] & 0xFF) << 16
                | (pixels[at + 3] & 0xFF) << 24;
        assertEquals(0x80000000 | COLORS[y][x], color, x + ", " + y);
      }
    }
    byte[] one = new byte[4];
    converter.copyPixels(new WICRect(1, 0, 1, 1), 4, one.length, one);
    assertArrayEquals(new byte[] {0, 0, -1, (byte) 0x80}, one);
  }

  @Test
  void whatIsNoImage() {
    ComException e =
        assertThrows(ComException.class, () -> decoder(new MemoryStream(new byte[64])));
    assertEquals(NOT_FOUND, e.hresult());
  }

  @Test
  void aStreamThatFails() {
    MemoryStream stream = new MemoryStream(new byte[64]);
    stream.fail(new IllegalStateException("the disk is gone"));
    assertThrows(ComException.class, () -> decoder(stream));
    assertEquals(Set.of("ISequentialStream.read: the disk is gone"), takeFailures());
  }
}
