package io.comwright.property.parameter;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import io.comwright.property.value.Part;
import io.comwright.property.value.Wire;
import io.comwright.property.value.World;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Memory of the caller with its size beside it, which the callee writes to. */
public record CountedMemoryParameter(Count count) implements Parameter {
  private record Drawn(byte[] before, byte[] after) {}

  @Override
  public List<String> java(String name) {
    return count.java(count.annotation(name) + "MemorySegment " + name, name);
  }

  @Override
  public String pass() {
    return "ArrayInOut<Scalar<uint8_t>>";
  }

  @Override
  public List<Part> parts(String name) {
    return count.parts(pass() + "::Type", name);
  }

  @Override
  public Object draw(Random random) {
    Drawn drawn = new Drawn(new byte[random.nextInt(40)], new byte[0]);
    drawn = new Drawn(drawn.before(), new byte[drawn.before().length]);
    random.nextBytes(drawn.before());
    random.nextBytes(drawn.after());
    return drawn;
  }

  @Override
  public boolean handsOut() {
    return true;
  }

  @Override
  public boolean writesThrough() {
    return true;
  }

  private static void write(byte[] bytes, Wire wire) {
    wire.number(bytes.length, 4);
    wire.bytes(bytes);
  }

  @Override
  public void writeIn(@Nullable Object drawn, Wire wire) {
    write(((Drawn) drawn).before(), wire);
  }

  @Override
  public void writeAnswer(@Nullable Object drawn, Wire wire) {
    for (byte each : ((Drawn) drawn).after()) {
      wire.present(true);
      wire.number(each, 1);
    }
  }

  @Override
  public void writeOut(@Nullable Object drawn, boolean succeeded, Wire wire) {
    wire.bytes(succeeded ? ((Drawn) drawn).after() : ((Drawn) drawn).before());
  }

  @Override
  public List<@Nullable Object> toJava(@Nullable Object drawn, World world) {
    byte[] before = ((Drawn) drawn).before();
    MemorySegment segment = Arena.ofAuto().allocate(before.length);
    MemorySegment.copy(before, 0, segment, JAVA_BYTE, 0, before.length);
    return count.arguments(segment, before.length);
  }

  @Override
  public void noteIn(List<@Nullable Object> arguments, World world, Wire wire) {
    byte[] bytes = ((MemorySegment) count.counted(arguments)).toArray(JAVA_BYTE);
    count.require(arguments, bytes.length);
    write(bytes, wire);
  }

  @Override
  public void answer(@Nullable Object drawn, List<@Nullable Object> arguments, World world) {
    byte[] after = ((Drawn) drawn).after();
    MemorySegment segment = (MemorySegment) count.counted(arguments);
    MemorySegment.copy(after, 0, segment, JAVA_BYTE, 0, after.length);
  }

  @Override
  public void noteOut(
      @Nullable Object drawn,
      List<@Nullable Object> arguments,
      boolean succeeded,
      World world,
      Wire wire) {
    wire.bytes(((MemorySegment) count.counted(arguments)).toArray(JAVA_BYTE));
  }
}
