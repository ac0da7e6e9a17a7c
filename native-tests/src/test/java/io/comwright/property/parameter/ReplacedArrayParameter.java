package io.comwright.property.parameter;

import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.property.value.Part;
import io.comwright.property.value.Wire;
import io.comwright.property.value.World;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** An array that the caller has allocated, and that the callee may free and replace. */
public record ReplacedArrayParameter(AllocatedArrayKind kind) implements Parameter {
  /** What the callee does with it. */
  private enum Change {
    NONE,
    ANOTHER_ARRAY,
    /** An implementation in Java sets an element of the array that it has got. */
    ANOTHER_ELEMENT
  }

  /**
   * What is drawn.
   *
   * @param before what the caller passes
   * @param after what the callee leaves, if it changes anything
   * @param missing whether an implementation in Java leaves null although that is not declared
   */
  private record Drawn(
      @Nullable List<@Nullable Object> before,
      Change change,
      @Nullable List<@Nullable Object> after,
      boolean missing) {}

  @Override
  public List<String> java(String name) {
    List<String> parameters = new ArrayList<>();
    parameters.add(
        "@InOut %s@SizeIs(\"%sn\") %sRef<%s> %2$s"
            .formatted(kind.owner().annotation(), name, kind.form(), kind.typeOrNull()));
    parameters.add(kind.countAfter() ? 1 : 0, "@InOut @Unsigned IntRef " + name + "n");
    return parameters;
  }

  @Override
  public String pass() {
    return "ArrayReplaced<%s>".formatted(kind.codecs());
  }

  @Override
  public List<Part> parts(String name) {
    return kind.parts(pass(), name);
  }

  @Override
  public Object draw(Random random) {
    List<@Nullable Object> before = list(kind.draw(random));
    List<@Nullable Object> after = list(kind.draw(random));
    int change = random.nextInt(4);
    if (change == 1 && before != null && !before.isEmpty()) {
      List<@Nullable Object> set = new ArrayList<>(before);
      set.set(random.nextInt(set.size()), kind.element().draw(random));
      return new Drawn(before, Change.ANOTHER_ELEMENT, set, false);
    }
    return new Drawn(before, change == 0 ? Change.NONE : Change.ANOTHER_ARRAY, after, false);
  }

  @SuppressWarnings("unchecked")
  private static @Nullable List<@Nullable Object> list(@Nullable Object drawn) {
    return (List<@Nullable Object>) drawn;
  }

  @Override
  public boolean handsOut() {
    return true;
  }

  @Override
  public void writeIn(Object drawn, Wire wire) {
    kind.write(((Drawn) drawn).before(), wire);
  }

  @Override
  public void writeAnswer(Object drawn, Wire wire) {
    if (wire.present(((Drawn) drawn).change() != Change.NONE)) {
      kind.write(((Drawn) drawn).after(), wire);
    }
  }

  @Override
  public void writeOut(Object drawn, boolean succeeded, Wire wire) {
    Drawn value = (Drawn) drawn;
    kind.write(succeeded && value.change() != Change.NONE ? value.after() : value.before(), wire);
  }

  @Override
  public @Nullable Object withoutAnswer(Object drawn) {
    Drawn value = (Drawn) drawn;
    return kind.nullable()
        ? null
        : new Drawn(value.before(), Change.ANOTHER_ARRAY, value.after(), true);
  }

  @Override
  public List<@Nullable Object> toJava(Object drawn, World world) {
    Object array = kind.toJava(((Drawn) drawn).before(), world);
    Ref<Object> ref = new Ref<>(array);
    world.remember(ref, array);
    List<@Nullable Object> arguments = new ArrayList<>(List.of(ref));
    arguments.add(kind.countAfter() ? 1 : 0, new IntRef(length(array)));
    return arguments;
  }

  @SuppressWarnings("unchecked")
  private Ref<Object> ref(List<@Nullable Object> arguments) {
    return (Ref<Object>) arguments.get(kind.countAfter() ? 0 : 1);
  }

  private IntRef count(List<@Nullable Object> arguments) {
    return (IntRef) arguments.get(kind.countAfter() ? 1 : 0);
  }

  private static int length(@Nullable Object array) {
    return array == null ? 0 : Array.getLength(array);
  }

  private void note(List<@Nullable Object> arguments, World world, Wire wire) {
    Object array = ref(arguments).get();
    if (count(arguments).get() != length(array)) {
      throw new AssertionError("another count than " + length(array));
    }
    kind.write(kind.fromJava(array, world), wire);
  }

  @Override
  public void noteIn(List<@Nullable Object> arguments, World world, Wire wire) {
    note(arguments, world, wire);
  }

  @Override
  public void answer(Object drawn, List<@Nullable Object> arguments, World world) {
    Drawn value = (Drawn) drawn;
    switch (value.change()) {
      case NONE -> {}
      case ANOTHER_ARRAY -> {
        Object array = value.missing() ? null : kind.toJava(value.after(), world);
        ref(arguments).set(array);
        count(arguments).set(length(array));
      }
      case ANOTHER_ELEMENT -> {
        for (int i = 0; i < value.before().size(); i++) {
          Object element = value.after().get(i);
          if (element != value.before().get(i)) {
            Array.set(ref(arguments).get(), i, kind.element().toJava(element, world));
          }
        }
      }
    }
  }

  @Override
  public void noteOut(
      Object drawn, List<@Nullable Object> arguments, boolean succeeded, World world, Wire wire) {
    Object now = ref(arguments).get();
    boolean kept = now == world.remembered(ref(arguments));
    if (now != null && kept == succeeded) {
      throw new AssertionError(kept ? "the array that was passed" : "another array");
    }
    note(arguments, world, wire);
    if (!kept) {
      kind.close(now, world);
    }
  }
}
