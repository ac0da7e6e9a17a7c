package io.comwright.importer;

import io.comwright.importer.binary.Bytes;
import io.comwright.importer.winmd.Winmd;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The metadata of Windows that the tests read, once for all of them. */
public final class WindowsMetadata {
  private static final byte[] CONTENT = read();
  private static final Winmd DEFINITIONS = Winmd.read(Bytes.of("Windows.Win32.winmd", CONTENT));

  private WindowsMetadata() {}

  public static byte[] content() {
    return CONTENT.clone();
  }

  public static Winmd definitions() {
    return DEFINITIONS;
  }

  private static byte[] read() {
    try (InputStream file = WindowsMetadata.class.getResourceAsStream("/Windows.Win32.winmd")) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
