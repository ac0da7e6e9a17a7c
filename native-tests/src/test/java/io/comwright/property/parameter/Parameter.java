package io.comwright.property.parameter;

import io.comwright.property.value.Part;
import io.comwright.property.value.Wire;
import io.comwright.property.value.World;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A parameter in some direction: what is drawn for it, and how it is passed on both sides. */
public sealed interface Parameter
    permits ArgumentParameter,
        ArrayParameter,
        CountedMemoryParameter,
        CountedTextParameter,
        IidParameter,
        OutStructParameter,
        PlaceParameter,
        PointerParameter,
        ReplacedArrayParameter {
  /** The parameters in Java. */
  List<String> java(String name);

  /** The class in {@code property.h} that passes it. */
  String pass();

  /** The parameters in C++. */
  default List<Part> parts(String name) {
    return List.of(new Part(pass() + "::Type", name, name + ".value"));
  }

  /** What is drawn for one call. */
  @Nullable Object draw(Random random);

  /** Whether the callee hands something out. */
  boolean handsOut();

  /** Whether it hands it out when it fails, too. */
  default boolean onFailure() {
    return false;
  }

  /** What the callee must see. */
  void writeIn(@Nullable Object drawn, Wire wire);

  /** What a caller in C++ makes it of: more than a callee can see, perhaps. */
  default void writePassed(@Nullable Object drawn, Wire wire) {
    writeIn(drawn, wire);
  }

  /** Whether what a callee in Java hands out is in the caller's memory at once. */
  default boolean writesThrough() {
    return false;
  }

  /** What C++ hands out of. */
  default void writeAnswer(@Nullable Object drawn, Wire wire) {}

  /** What the caller must see. */
  default void writeOut(@Nullable Object drawn, boolean succeeded, Wire wire) {}

  /**
   * The same as drawn, except that an implementation leaves null where that is not declared; or
   * null, if it cannot.
   */
  default @Nullable Object withoutAnswer(@Nullable Object drawn) {
    return null;
  }

  /** Whether C++ then hands out NULL with its other answers, rather than fail. */
  default boolean breaksInCpp(@Nullable Object drawn) {
    return false;
  }

  /** The arguments in Java. */
  List<@Nullable Object> toJava(@Nullable Object drawn, World world);

  /** What a callee in Java sees. */
  void noteIn(List<@Nullable Object> arguments, World world, Wire wire);

  /** A callee in Java hands out. */
  default void answer(@Nullable Object drawn, List<@Nullable Object> arguments, World world) {}

  /** What a caller in Java sees, who gives it back then. */
  default void noteOut(
      @Nullable Object drawn,
      List<@Nullable Object> arguments,
      boolean succeeded,
      World world,
      Wire wire) {}
}
