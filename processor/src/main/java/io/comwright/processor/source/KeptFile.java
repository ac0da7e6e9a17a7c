package io.comwright.processor.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file beside the classes that is written anew now and then. */
public final class KeptFile {
  private KeptFile() {}

  /** What is the same stays untouched, so that nothing is made again for it. */
  public static void write(Path file, String text) throws IOException {
    if (!Files.exists(file) || !Files.readString(file).equals(text)) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
  }
}
