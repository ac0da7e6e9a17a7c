package io.comwright.property.parameter;

import static io.comwright.automation.VarType.VT_VARIANT;

import io.comwright.automation.Variant;
import io.comwright.property.automation.Automation;
import io.comwright.property.automation.Automation.Value;
import io.comwright.property.value.Wire;
import io.comwright.property.value.World;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A VARIANT with {@code VT_BYREF}: what it points at is the callee's to replace.
 *
 * @param byValue whether the VARIANT itself is passed, rather than a pointer to it
 */
public record PlaceParameter(boolean byValue) implements Parameter {
  /**
   * What is drawn.
   *
   * @param type the type of what the place takes
   * @param before what the caller passes
   * @param changes whether the callee replaces it
   * @param after by what
   */
  private record Drawn(
      int type, @Nullable Object before, boolean changes, @Nullable Object after) {}

  @Override
  public List<String> java(String name) {
    return List.of((byValue ? "@ByValue Variant " : "Variant ") + name);
  }

  @Override
  public String pass() {
    return byValue ? "PlaceByValue" : "PlaceByPointer";
  }

  @Override
  public Object draw(Random random) {
    int type = random.nextInt(3) == 0 ? VT_VARIANT : Automation.drawType(random, 0);
    return new Drawn(
        type,
        Automation.draw(type, random, 0),
        random.nextInt(4) > 0,
        Automation.draw(type, random, 0));
  }

  @Override
  public boolean handsOut() {
    return true;
  }

  private static void write(int type, @Nullable Object cell, Wire wire) {
    Automation.write(type, cell, wire);
  }

  @Override
  public void writeIn(@Nullable Object drawn, Wire wire) {
    Drawn value = (Drawn) drawn;
    wire.number(value.type(), 2);
    write(value.type(), value.before(), wire);
  }

  @Override
  public void writeAnswer(@Nullable Object drawn, Wire wire) {
    Drawn value = (Drawn) drawn;
    if (wire.present(value.changes())) {
      write(value.type(), value.after(), wire);
    }
  }

  @Override
  public void writeOut(@Nullable Object drawn, boolean succeeded, Wire wire) {
    Drawn value = (Drawn) drawn;
    write(value.type(), succeeded && value.changes() ? value.after() : value.before(), wire);
  }

  private static Variant variant(Drawn drawn, @Nullable Object cell, World world) {
    return Automation.toJava(
        drawn.type() == VT_VARIANT ? (Value) cell : new Value(drawn.type(), cell), world);
  }

  private static @Nullable Object cell(int type, Variant variant) {
    Value value = Automation.fromJava(variant);
    return type == VT_VARIANT ? value : value.cell();
  }

  @Override
  public List<@Nullable Object> toJava(@Nullable Object drawn, World world) {
    Drawn value = (Drawn) drawn;
    Variant before = variant(value, value.before(), world);
    Variant.ByRef place = new Variant.ByRef(value.type(), before);
    world.remember(place, before);
    return List.of(place);
  }

  @Override
  public void noteIn(List<@Nullable Object> arguments, World world, Wire wire) {
    Variant.ByRef place = (Variant.ByRef) arguments.getFirst();
    wire.number(place.type(), 2);
    write(place.type(), cell(place.type(), place.get()), wire);
  }

  @Override
  public void answer(@Nullable Object drawn, List<@Nullable Object> arguments, World world) {
    Drawn value = (Drawn) drawn;
    if (value.changes()) {
      ((Variant.ByRef) arguments.getFirst()).set(variant(value, value.after(), world));
    }
  }

  @Override
  public void noteOut(
      @Nullable Object drawn,
      List<@Nullable Object> arguments,
      boolean succeeded,
      World world,
      Wire wire) {
    Variant.ByRef place = (Variant.ByRef) arguments.getFirst();
    write(place.type(), cell(place.type(), place.get()), wire);
    if (place.get() != world.remembered(place)) {
      Automation.close(place.get(), world);
    }
  }
}
