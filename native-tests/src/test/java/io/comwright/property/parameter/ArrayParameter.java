package io.comwright.property.parameter;

import io.comwright.IntRef;
import io.comwright.property.value.Kind;
import io.comwright.property.value.Part;
import io.comwright.property.value.Wire;
import io.comwright.property.value.World;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * The caller's array.
 *
 * @param count what passes its size
 * @param optionalLength whether the caller need not ask how much of it has been filled
 * @param nullable whether the array may be null
 */
public record ArrayParameter(
    Kind element, Direction direction, Count count, boolean optionalLength, boolean nullable)
    implements Parameter {
  /** Who fills it. */
  public enum Direction {
    IN("", "ArrayIn"),
    OUT("@Out ", "ArrayOut"),
    /** The callee says how much of it. */
    FETCHED("@Out ", "ArrayFetched"),
    /** The callee says how much of it, where the caller has said how much there is. */
    EXCHANGED("@Out ", "ArrayExchanged"),
    IN_OUT("@InOut ", "ArrayInOut");

    private final String java;
    private final String pass;

    Direction(String java, String pass) {
      this.java = java;
      this.pass = pass;
    }
  }

  /**
   * What is drawn.
   *
   * @param before the elements that the caller passes; how many there are, if the callee does not
   *     read them
   * @param after the elements that the callee hands out; where it reads them, {@link #KEPT} for one
   *     that it leaves there
   * @param asksLength whether the caller asks how many these are, if they may be fewer
   */
  private record Drawn(
      List<@Nullable Object> before, List<@Nullable Object> after, boolean asksLength) {}

  private static final Object KEPT = new Object();

  /** Whether the callee may fill less than there is. */
  private boolean reports() {
    return direction == Direction.FETCHED || direction == Direction.EXCHANGED;
  }

  private boolean reads() {
    return direction == Direction.IN || direction == Direction.IN_OUT;
  }

  @Override
  public List<String> java(String name) {
    String length = direction == Direction.FETCHED ? "@LengthIs(\"%sf\") ".formatted(name) : "";
    String array =
        direction.java
            + (direction == Direction.EXCHANGED
                ? "@SizeIs(\"%sn\") ".formatted(name)
                : count.annotation(name))
            + length
            + element.annotations()
            + element.typeOrNull()
            + (nullable ? " @Nullable [] " : "[] ")
            + name;
    List<String> parameters = count.java(array, name);
    if (direction == Direction.FETCHED) {
      parameters.add((optionalLength ? "@Nullable " : "") + "@Out IntRef " + name + "f");
    } else if (direction == Direction.EXCHANGED) {
      parameters.add("@InOut @Unsigned IntRef " + name + "n");
    }
    return parameters;
  }

  @Override
  public String pass() {
    String pass = "%s<%s>".formatted(direction.pass, element.cell());
    return nullable
        ? "ArrayOrNone<%s>".formatted(pass)
        : count.fixed() > 0 ? "ArrayFixed<%s, %d>".formatted(pass, count.fixed()) : pass;
  }

  @Override
  public List<Part> parts(String name) {
    if (direction == Direction.EXCHANGED) {
      return List.of(
          new Part(pass() + "::Type", name, name + ".value"),
          new Part("uint32_t*", name + "n", name + ".length"));
    }
    List<Part> parts = count.parts(pass() + "::Type", name);
    if (direction == Direction.FETCHED) {
      parts.add(new Part("uint32_t*", name + "f", name + ".length"));
    }
    return parts;
  }

  @Override
  public @Nullable Object draw(Random random) {
    if (nullable && random.nextInt(3) == 0) {
      return null;
    }
    int size =
        count.fixed() > 0
            ? count.fixed()
            : random.nextInt(8) == 0 ? random.nextInt(60) : random.nextInt(4);
    int filled = reports() ? random.nextInt(size + 1) : size;
    boolean asks = !optionalLength || filled < size || random.nextBoolean();
    List<@Nullable Object> after = draw(filled, random);
    for (int i = 0; i < filled && reads(); i++) {
      if (random.nextInt(4) == 0) {
        after.set(i, KEPT);
      }
    }
    return new Drawn(draw(size, random), after, asks);
  }

  private List<@Nullable Object> draw(int size, Random random) {
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      values.add(element.draw(random));
    }
    return values;
  }

  @Override
  public boolean handsOut() {
    return direction != Direction.IN;
  }

  private void writeIn(@Nullable List<@Nullable Object> values, Wire wire) {
    if (nullable && !wire.present(values != null)) {
      return;
    }
    wire.number(values.size(), 4);
    if (reads()) {
      values.forEach(value -> element.write(value, wire));
    }
  }

  @Override
  public void writeIn(@Nullable Object drawn, Wire wire) {
    writeIn(drawn == null ? null : ((Drawn) drawn).before(), wire);
  }

  @Override
  public void writePassed(@Nullable Object drawn, Wire wire) {
    if (direction == Direction.FETCHED) {
      wire.present(((Drawn) drawn).asksLength());
    }
    writeIn(drawn, wire);
  }

  @Override
  public void writeAnswer(@Nullable Object drawn, Wire wire) {
    if (reports()) {
      wire.number(((Drawn) drawn).after().size(), 4);
    }
    if (direction == Direction.IN || drawn == null) {
      return;
    }
    for (Object value : ((Drawn) drawn).after()) {
      if (!reads() || wire.present(value != KEPT)) {
        element.write(value, wire);
      }
    }
  }

  @Override
  public void writeOut(@Nullable Object drawn, boolean succeeded, Wire wire) {
    if (drawn == null) {
      return;
    }
    switch (direction) {
      case IN -> {}
      case OUT, FETCHED, EXCHANGED -> {
        if (succeeded) {
          writeAnswer(drawn, wire);
        } else {
          wire.number(0, direction == Direction.OUT ? 1 : 2);
        }
      }
      case IN_OUT -> {
        List<@Nullable Object> before = ((Drawn) drawn).before();
        for (int i = 0; i < before.size(); i++) {
          Object after = ((Drawn) drawn).after().get(i);
          element.write(succeeded && after != KEPT ? after : before.get(i), wire);
        }
      }
    }
  }

  @Override
  public List<@Nullable Object> toJava(@Nullable Object drawn, World world) {
    if (drawn == null) {
      return count.arguments(null, 0);
    }
    int size = ((Drawn) drawn).before().size();
    Object array = Array.newInstance(element.javaClass(world), size);
    for (int i = 0; i < size && reads(); i++) {
      Array.set(array, i, element.toJava(((Drawn) drawn).before().get(i), world));
    }
    world.remember(array, objects(array));
    List<@Nullable Object> arguments = count.arguments(array, size);
    if (direction == Direction.FETCHED) {
      arguments.add(((Drawn) drawn).asksLength() ? new IntRef(-1) : null);
    } else if (direction == Direction.EXCHANGED) {
      arguments.add(new IntRef(size));
    }
    return arguments;
  }

  private static List<@Nullable Object> objects(Object array) {
    List<@Nullable Object> objects = new ArrayList<>();
    for (int i = 0; i < Array.getLength(array); i++) {
      objects.add(Array.get(array, i));
    }
    return objects;
  }

  private List<@Nullable Object> elements(Object array, int size, World world) {
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      values.add(element.fromJava(Array.get(array, i), world));
    }
    return values;
  }

  @Override
  public void noteIn(List<@Nullable Object> arguments, World world, Wire wire) {
    Object array = count.counted(arguments);
    int size = array == null ? 0 : Array.getLength(array);
    count.require(arguments, size);
    if (direction == Direction.EXCHANGED && ((IntRef) arguments.getLast()).get() != size) {
      throw new AssertionError("another count than " + size);
    }
    writeIn(
        array == null
            ? null
            : reads() ? elements(array, size, world) : Collections.nCopies(size, null),
        wire);
  }

  @Override
  public void answer(@Nullable Object drawn, List<@Nullable Object> arguments, World world) {
    if (direction == Direction.IN || drawn == null) {
      return;
    }
    List<@Nullable Object> after = ((Drawn) drawn).after();
    for (int i = 0; i < after.size(); i++) {
      if (after.get(i) == KEPT) {
        continue;
      }
      Array.set(count.counted(arguments), i, element.toJava(after.get(i), world));
    }
    if (reports()) {
      ((IntRef) arguments.getLast()).set(after.size());
    }
  }

  @Override
  public void noteOut(
      @Nullable Object drawn,
      List<@Nullable Object> arguments,
      boolean succeeded,
      World world,
      Wire wire) {
    if (direction == Direction.IN || drawn == null) {
      return;
    }
    Object array = count.counted(arguments);
    int size = Array.getLength(array);
    if (!succeeded && direction != Direction.IN_OUT) {
      Object untouched = Array.newInstance(element.javaClass(world), 1);
      int changed = 0;
      for (int i = 0; i < size; i++) {
        changed |= Objects.equals(Array.get(array, i), Array.get(untouched, 0)) ? 0 : 1;
      }
      if (direction == Direction.FETCHED) {
        IntRef length = (IntRef) arguments.getLast();
        wire.number(length == null || length.get() == -1 ? 0 : 1, 1);
      } else if (direction == Direction.EXCHANGED) {
        wire.number(((IntRef) arguments.getLast()).get() == size ? 0 : 1, 1);
      }
      wire.number(changed, 1);
      return;
    }
    if (reports()) {
      IntRef length = (IntRef) arguments.getLast();
      size = length == null ? size : length.get();
      wire.number(size, 4);
    }
    List<?> before = (List<?>) world.remembered(array);
    for (int i = 0; i < size; i++) {
      Object value = Array.get(array, i);
      element.write(element.fromJava(value, world), wire);
      if (!reads() || value != before.get(i)) {
        element.close(value, world);
      }
    }
  }
}
