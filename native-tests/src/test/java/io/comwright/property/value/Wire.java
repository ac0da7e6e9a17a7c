package io.comwright.property.value;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Bytes as C++ writes them down: little-endian, one value after the other. */
public final class Wire {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /** Writes the lower bytes of a number. */
  public void number(long value, int size) {
    byte[] all =
        ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(value).array();
    bytes.write(all, 0, size);
  }

  /** Writes whether a pointer is there. */
  public boolean present(boolean present) {
    number(present ? 1 : 0, 1);
    return present;
  }

  public void bytes(byte[] value) {
    bytes.writeBytes(value);
  }

  public byte[] toArray() {
    return bytes.toByteArray();
  }
}
