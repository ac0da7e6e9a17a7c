package io.comwright.property.value;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A kind of value: how it is declared in Java and in C++, and what its values are. A new kind is a
 * new class, and its codec in {@code property.h}.
 *
 * <p>Values are drawn, and compared, in a neutral form that belongs to neither side; their bytes
 * are what C++ makes values of and writes down.
 */
public interface Kind {
  /** What stands before the type in Java, {@code "@Unsigned "}. */
  default String annotations() {
    return "";
  }

  /** The type in Java. */
  String type();

  /** Whether the value may be null. */
  default boolean nullable() {
    return false;
  }

  /** Annotations and type in Java. */
  default String java() {
    return annotations() + typeOrNull();
  }

  /** The type, with what says that it may be null. */
  default String typeOrNull() {
    return nullable() ? "@Nullable " + type() : type();
  }

  /** The type in Java as a class. */
  Class<?> javaClass(World world);

  /** The codec of a variable that holds a value. */
  String cell();

  /** The codec of a parameter. */
  default String parameter() {
    return cell();
  }

  /**
   * Whether a struct can be handed out that has it as a field: whether it says who owns it, and is
   * not a size that the receiver would have to fill in.
   */
  default boolean ownable() {
    return true;
  }

  /** Whether it lies in a struct as its alignment demands. */
  default boolean aligned() {
    return true;
  }

  /** At most how many words of 8 bytes it has as a field, if it takes whole ones. */
  default int words() {
    return 1;
  }

  /** A value in its neutral form. */
  @Nullable Object draw(Random random);

  /** The class in {@code property.h} that passes a pointer through which it is handed out. */
  default String outPass() {
    return "Out<%s>".formatted(cell());
  }

  /** The parameters in C++ through which it is handed out. */
  default List<Part> outParts(String name) {
    return List.of(new Part(outPass() + "::Type", name, name + ".value"));
  }

  /**
   * What a caller gets instead of a result that cannot be handed out; 0 if it can.
   *
   * @param iid the interface that the caller wants, as it was drawn; null where it does not say
   */
  default int refusal(@Nullable Object value, @Nullable Object iid) {
    return 0;
  }

  /** The native result of an implementation in Java that throws. */
  default @Nullable Object broken() {
    return null;
  }

  /** Writes the bytes of a neutral value. */
  void write(@Nullable Object value, Wire wire);

  /** The Java value of a neutral one. */
  default @Nullable Object toJava(@Nullable Object value, World world) {
    return value;
  }

  /** The neutral value of a Java one. */
  default @Nullable Object fromJava(@Nullable Object value, World world) {
    return value;
  }

  /** Gives back what the receiver of a Java value owns. */
  default void close(@Nullable Object value, World world) {}
}
