package io.comwright.processor.write;

import static java.util.stream.Collectors.joining;

import io.comwright.processor.model.Shape;
import io.comwright.processor.type.Carrier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the runtime's linker makes of a {@link Shape} on one of the platforms, in the words of
 * {@code native-image}. JNI's types are the same size everywhere.
 *
 * @param parameters layouts
 * @param result a layout
 * @param option what else the linker is told
 */
record NativeShape(List<String> parameters, String result, Option option) {
  /** In the words of the file. */
  enum Option {
    NONE(""),
    /** All arguments are variadic. */
    VARIADIC(", \"options\": { \"firstVariadicArg\": 0 }"),
    /** The function never calls back. */
    CRITICAL(", \"options\": { \"critical\": { \"allowHeapAccess\": false } }");

    private final String text;

    Option(String text) {
      this.text = text;
    }
  }

  private static final String LONG = "jlong";
  private static final String DOUBLE = "jdouble";

  /**
   * What {@code Calls} and {@code MixedCalls} link, on all platforms, and the runtime itself, whose
   * calls of the system are not rounded up.
   */
  static Set<NativeShape> shared() {
    Set<NativeShape> shapes = new LinkedHashSet<>();
    for (int words = 1; words <= Shape.words().getLast(); words++) {
      shapes.add(new NativeShape(parameters(words, 0), LONG, Option.NONE));
    }
    for (String result : List.of(LONG, DOUBLE)) {
      for (Shape.Mix mix : Shape.mixes()) {
        shapes.add(new NativeShape(parameters(mix.words(), mix.doubles()), result, Option.NONE));
      }
      for (int words : Shape.wordsInOrder()) {
        List<String> parameters = new ArrayList<>(Collections.nCopies(Shape.IN_REGISTERS, DOUBLE));
        parameters.addAll(parameters(words - Shape.IN_REGISTERS, 0));
        shapes.add(new NativeShape(List.copyOf(parameters), result, Option.VARIADIC));
      }
    }
    return shapes;
  }

  private static List<String> parameters(int words, int doubles) {
    List<String> parameters = new ArrayList<>(Collections.nCopies(words, LONG));
    parameters.addAll(Collections.nCopies(doubles, DOUBLE));
    return List.copyOf(parameters);
  }

  /**
   * All that the shape can become: where structs travel as pointers, where the C++ ABI returns them
   * through one, and where neither.
   */
  static Set<NativeShape> of(Shape shape, Option option) {
    Set<NativeShape> shapes = new LinkedHashSet<>();
    for (boolean byReference : List.of(false, true)) {
      for (boolean throughPointer : List.of(false, true)) {
        shapes.add(of(shape, byReference, throughPointer && !shape.function(), option));
      }
    }
    return shapes;
  }

  private static NativeShape of(
      Shape shape, boolean byReference, boolean throughPointer, Option option) {
    List<String> parameters = new ArrayList<>();
    if (!shape.function()) {
      parameters.add(LONG);
    }
    boolean pointer = throughPointer && shape.returnsStruct();
    if (pointer) {
      parameters.add(LONG);
    }
    for (String argument : shape.arguments()) {
      parameters.add(byReference && travelsByReference(argument) ? LONG : layout(argument));
    }
    return new NativeShape(
        List.copyOf(parameters), pointer ? LONG : layout(shape.result()), option);
  }

  boolean hasStructs() {
    return text().contains("struct(");
  }

  /** As it stands in the file. */
  String text() {
    return "\"returnType\": %s, \"parameterTypes\": %s%s"
        .formatted(quoted(result), list(parameters), option.text);
  }

  static String quoted(String text) {
    return '"' + text + '"';
  }

  static String list(List<String> texts) {
    return texts.stream().map(NativeShape::quoted).collect(joining(", ", "[", "]"));
  }

  /** Microsoft Learn, "x64 calling convention": what is not of 1, 2, 4 or 8 bytes. */
  private static boolean travelsByReference(String letters) {
    return switch (letters.startsWith("{") ? new Fields(letters).end : Long.BYTES) {
      case 1, 2, 4, 8 -> false;
      default -> true;
    };
  }

  private static String layout(String letters) {
    return letters.startsWith("{")
        ? new Fields(letters).texts.stream().collect(joining(", ", "struct(", ")"))
        : field(letters.charAt(0));
  }

  private static String field(char letter) {
    return switch (letter) {
      case 'B' -> "jbyte";
      case 'S' -> "jshort";
      case 'I' -> "jint";
      default ->
          switch (Carrier.valueOf(String.valueOf(letter))) {
            case J -> LONG;
            case F -> "jfloat";
            case D -> DOUBLE;
          };
    };
  }

  /** The fields of a struct at their natural alignment, with what lies between them. */
  private static final class Fields {
    final List<String> texts = new ArrayList<>();
    int end;

    Fields(String letters) {
      int alignment = 1;
      for (char letter : letters.replaceAll("[{}]", "").toCharArray()) {
        int size = size(letter);
        pad(size);
        texts.add(field(letter));
        end += size;
        alignment = Math.max(alignment, size);
      }
      pad(alignment);
    }

    private static int size(char letter) {
      return switch (letter) {
        case 'B' -> Byte.BYTES;
        case 'S' -> Short.BYTES;
        case 'I', 'F' -> Integer.BYTES;
        default -> Long.BYTES;
      };
    }

    private void pad(int alignment) {
      int padding = -end & (alignment - 1);
      if (padding != 0) {
        texts.add("padding(" + padding + ")");
        end += padding;
      }
    }
  }
}
