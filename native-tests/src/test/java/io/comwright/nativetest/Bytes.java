package io.comwright.nativetest;

import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.Handle;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Values as the bytes that C has for them, by the rules of the documentation alone. */
public final class Bytes {
  private Bytes() {}

  /** The bytes of some values, one after another. */
  public static byte[] of(Object... values) {
    ByteBuffer buffer = ByteBuffer.allocate(16 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    for (Object value : values) {
      switch (value) {
        case Byte v -> buffer.put(v);
        case Short v -> buffer.putShort(v);
        case Character v -> buffer.putChar(v);
        case Integer v -> buffer.putInt(v);
        case Long v -> buffer.putLong(v);
        case Float v -> buffer.putInt(Float.floatToRawIntBits(v));
        case Double v -> buffer.putLong(Double.doubleToRawLongBits(v));
        case MemorySegment v -> buffer.putLong(v.address());
        case Handle v -> buffer.putLong(v.value());
        case HResult v -> buffer.putInt(v.code());
        case Guid v -> buffer.put(guid(v.toString()));
        default -> throw new IllegalArgumentException(value.getClass().getName());
      }
    }
    byte[] bytes = new byte[buffer.position()];
    buffer.flip().get(bytes);
    return bytes;
  }

  /** {@code Data1} 4, {@code Data2} and {@code Data3} 2 bytes in machine order, 8 as written. */
  public static byte[] guid(String text) {
    String[] parts = text.split("-");
    return ByteBuffer.allocate(16)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(Integer.parseUnsignedInt(parts[0], 16))
        .putShort((short) Integer.parseInt(parts[1], 16))
        .putShort((short) Integer.parseInt(parts[2], 16))
        .order(ByteOrder.BIG_ENDIAN)
        .putLong(Long.parseUnsignedLong(parts[3] + parts[4], 16))
        .array();
  }
}
