package io.comwright.property.parameter;

import io.comwright.property.value.IntegerKind;
import io.comwright.property.value.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What passes the size of something counted.
 *
 * @param kind its kind as a parameter in Java, or null for a ULONG without one
 * @param after whether it stands behind what it counts
 * @param fixed the size, if it is always the same and nothing passes it; otherwise 0
 */
public record Count(@Nullable IntegerKind kind, boolean after, int fixed) {
  /** A size that is passed. */
  public Count(@Nullable IntegerKind kind, boolean after) {
    this(kind, after, 0);
  }

  /** {@code "@SizeIs "} for a parameter. */
  String annotation(String name) {
    if (fixed > 0) {
      return "@FixedSize(%d) ".formatted(fixed);
    }
    return kind != null
        ? "@SizeIs(\"%sn\") ".formatted(name)
        : after ? "@SizeIs(after = true) " : "@SizeIs ";
  }

  /** The parameters in Java. */
  List<String> java(String declaration, String name) {
    List<String> parameters = new ArrayList<>(List.of(declaration));
    if (kind != null) {
      parameters.add(after ? 1 : 0, kind.java() + " " + name + "n");
    }
    return parameters;
  }

  /** The parameters in C++, made from an object that knows the number. */
  List<Part> parts(String type, String name) {
    if (fixed > 0) {
      return new ArrayList<>(List.of(new Part(type, name, name + ".value")));
    }
    String number = kind == null ? "uint32_t" : kind.cell() + "::Cell";
    List<Part> parts = new ArrayList<>(List.of(new Part(type, name, name + ".value")));
    parts.add(
        after ? 1 : 0,
        new Part(number, name + "n", "static_cast<%s>(%s.count)".formatted(number, name)));
    return parts;
  }

  /** The arguments in Java. */
  List<@Nullable Object> arguments(@Nullable Object value, long size) {
    List<@Nullable Object> arguments = new ArrayList<>();
    arguments.add(value);
    if (kind != null) {
      arguments.add(after ? 1 : 0, kind.boxed(size));
    }
    return arguments;
  }

  /** What is counted, among the arguments. */
  @Nullable Object counted(List<@Nullable Object> arguments) {
    return arguments.get(kind == null || after ? 0 : 1);
  }

  /** Checks the number among the arguments. */
  void require(List<@Nullable Object> arguments, long size) {
    if (fixed > 0 && size != fixed) {
      throw new AssertionError("another length than " + fixed);
    }
    if (kind != null && !kind.boxed(size).equals(arguments.get(after ? 1 : 0))) {
      throw new AssertionError("another count than " + size);
    }
  }
}
