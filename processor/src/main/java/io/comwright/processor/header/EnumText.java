package io.comwright.processor.header;

import io.comwright.processor.type.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;

/** An enum in C: a number, since values arrive that no constant has, and the constants. */
final class EnumText {
  private EnumText() {}

  // typedef LONG Color;
  // enum {
  //   Color_RED = 0,
  //   Color_BLUE = 1
  // };
  static String of(String name, Scalar.Integer number, SequencedMap<String, Long> constants) {
    StringBuilder text = new StringBuilder("typedef %s %s;\n".formatted(number, name));
    List<String> enumerators = new ArrayList<>();
    List<String> others = new ArrayList<>();
    constants.forEach(
        (constant, value) -> {
          long narrow = narrow(value, number.size());
          String variable = name + "_" + constant;
          if (narrow == (int) narrow) {
            enumerators.add(
                "  %s = %s".formatted(variable, literal(narrow, Integer.MIN_VALUE, "")));
          } else {
            others.add(
                "static const %s %s = %s;\n"
                    .formatted(number, variable, literal(narrow, Long.MIN_VALUE, "LL")));
          }
        });
    if (!enumerators.isEmpty()) {
      text.append("enum {\n").append(String.join(",\n", enumerators)).append("\n};\n");
    }
    others.forEach(text::append);
    return text.toString();
  }

  /** With the sign that it has in so many bytes. */
  private static long narrow(long value, int size) {
    int unused = Long.SIZE - Byte.SIZE * size;
    return value << unused >> unused;
  }

  /** C has no literal for the least number, only an expression. */
  private static String literal(long value, long least, String suffix) {
    return value == least
        ? "-%s%s - 1".formatted(-(value + 1), suffix)
        : "%s%s".formatted(value, suffix);
  }
}
