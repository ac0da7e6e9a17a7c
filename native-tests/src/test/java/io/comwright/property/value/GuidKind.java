package io.comwright.property.value;

import io.comwright.Guid;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A GUID: a pointer to one as a parameter. The neutral form is the UUID of the same text. */
public record GuidKind(boolean nullable) implements Kind {
  @Override
  public String type() {
    return "Guid";
  }

  @Override
  public Class<?> javaClass(World world) {
    return Guid.class;
  }

  @Override
  public String cell() {
    return "Scalar<GUID>";
  }

  @Override
  public String parameter() {
    return nullable ? "OrNull<ByPointer<Scalar<GUID>>>" : "ByPointer<Scalar<GUID>>";
  }

  @Override
  public int words() {
    return 2;
  }

  @Override
  public @Nullable Object draw(Random random) {
    return nullable && random.nextInt(3) == 0
        ? null
        : new UUID(random.nextLong(), random.nextLong());
  }

  /** {@code Data1} 4, {@code Data2} and {@code Data3} 2 bytes in machine order, 8 as written. */
  @Override
  public void write(@Nullable Object value, Wire wire) {
    if (nullable && !wire.present(value != null)) {
      return;
    }
    UUID uuid = (UUID) value;
    wire.number(uuid.getMostSignificantBits() >>> 32, 4);
    wire.number(uuid.getMostSignificantBits() >>> 16, 2);
    wire.number(uuid.getMostSignificantBits(), 2);
    wire.bytes(
        ByteBuffer.allocate(Long.BYTES)
            .order(ByteOrder.BIG_ENDIAN)
            .putLong(uuid.getLeastSignificantBits())
            .array());
  }

  @Override
  public @Nullable Object toJava(@Nullable Object value, World world) {
    return value == null ? null : Guid.parse(value.toString());
  }

  @Override
  public @Nullable Object fromJava(@Nullable Object value, World world) {
    return value == null ? null : UUID.fromString(value.toString());
  }
}
