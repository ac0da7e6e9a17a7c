package io.comwright.property.parameter;

import io.comwright.property.value.StructKind;
import io.comwright.property.value.Wire;
import io.comwright.property.value.World;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A pointer to a struct with pointers in it, through which the callee hands out values. */
public record OutStructParameter(StructKind kind) implements Parameter {
  @Override
  public List<String> java(String name) {
    return List.of(kind.java() + " " + name);
  }

  @Override
  public String pass() {
    return "OutStruct<%s>".formatted(kind.cell());
  }

  @Override
  public @Nullable Object draw(Random random) {
    return kind.draw(random);
  }

  @Override
  public boolean handsOut() {
    return true;
  }

  @Override
  public void writeIn(@Nullable Object drawn, Wire wire) {
    kind.write(drawn, wire);
  }

  private interface Each {
    void accept(PointerParameter pointer, @Nullable Object drawn, List<@Nullable Object> argument);
  }

  private void forOuts(@Nullable Object drawn, List<?> arguments, Each each) {
    List<?> values = (List<?>) drawn;
    for (int i = 0; i < values.size(); i++) {
      if (kind.struct().fields().get(i) instanceof OutFieldKind(PointerParameter pointer)) {
        each.accept(pointer, values.get(i), Collections.singletonList(arguments.get(i)));
      }
    }
  }

  @Override
  public void writeAnswer(@Nullable Object drawn, Wire wire) {
    forOuts(drawn, (List<?>) drawn, (pointer, value, ref) -> pointer.writeAnswer(value, wire));
  }

  @Override
  public void writeOut(@Nullable Object drawn, boolean succeeded, Wire wire) {
    forOuts(
        drawn, (List<?>) drawn, (pointer, value, ref) -> pointer.writeOut(value, succeeded, wire));
  }

  @Override
  public List<@Nullable Object> toJava(@Nullable Object drawn, World world) {
    return Collections.singletonList(kind.toJava(drawn, world));
  }

  @Override
  public void noteIn(List<@Nullable Object> arguments, World world, Wire wire) {
    kind.write(kind.fromJava(arguments.getFirst(), world), wire);
  }

  private static List<?> fields(List<@Nullable Object> arguments) {
    return StructKind.components(arguments.getFirst());
  }

  @Override
  public void answer(@Nullable Object drawn, List<@Nullable Object> arguments, World world) {
    forOuts(drawn, fields(arguments), (pointer, value, ref) -> pointer.answer(value, ref, world));
  }

  @Override
  public void noteOut(
      @Nullable Object drawn,
      List<@Nullable Object> arguments,
      boolean succeeded,
      World world,
      Wire wire) {
    forOuts(
        drawn,
        fields(arguments),
        (pointer, value, ref) -> pointer.noteOut(value, ref, succeeded, world, wire));
  }
}
