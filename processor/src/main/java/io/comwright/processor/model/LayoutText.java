package io.comwright.processor.model;

import static java.util.stream.Collectors.joining;

import io.comwright.processor.type.Converted;
import io.comwright.processor.type.FixedArray;
import io.comwright.processor.type.Inline;
import io.comwright.processor.type.Passing;
import io.comwright.processor.type.Scalar;
import io.comwright.processor.type.Stored;
import io.comwright.processor.type.Value;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The layout of a struct as one line: {@code 16 bytes, aligned to 4: 0 LONG, 4 LONG}. Who was
 * compiled with another one, in another jar, is refused when its classes are initialised. Names are
 * not part of it, since nothing depends on them.
 */
public final class LayoutText {
  /** The constant of a struct that is viewed, from which structs around it are compiled. */
  public static final String CONSTANT = "LAYOUT_TEXT";

  private static final Pattern SIZES = Pattern.compile("([0-9]+) bytes, aligned to ([0-9]+):.*");

  private LayoutText() {}

  /** Of a struct that is copied, as those know it who mention it. */
  public static String of(Inline.Struct struct) {
    return text(struct.size(), struct.alignment(), inside(struct));
  }

  /** Of a struct that is copied. */
  public static String of(ComStruct struct) {
    return text(
        struct.size(),
        struct.alignment(),
        fields(
            struct.fields().stream().map(ComField::offset).toList(),
            struct.fields().stream().map(field -> spelling(field.type())).toList()));
  }

  /** Of a struct that is viewed in place. */
  public static String of(ComView view) {
    return text(
        view.shape().size(),
        view.shape().alignment(),
        Stream.concat(
                Stream.of(
                    fields(
                        view.fields().stream().map(ViewField::offset).toList(),
                        view.fields().stream().map(field -> field.form().spelling()).toList())),
                view.shape().sized() ? Stream.of("says its size") : Stream.empty())
            .collect(joining(", ")));
  }

  /** The size that a text tells of; empty if it is none. */
  public static OptionalInt size(String text) {
    return number(text, 1);
  }

  /** The alignment that a text tells of; empty if it is none. */
  public static OptionalInt alignment(String text) {
    return number(text, 2);
  }

  private static OptionalInt number(String text, int group) {
    Matcher sizes = SIZES.matcher(text);
    return sizes.matches()
        ? OptionalInt.of(Integer.parseInt(sizes.group(group)))
        : OptionalInt.empty();
  }

  private static String text(int size, int alignment, String fields) {
    String text = "%s bytes, aligned to %s: %s".formatted(size, alignment, fields);
    int length = text.getBytes(StandardCharsets.UTF_8).length;
    return length <= SlotTable.LONGEST_TEXT
        ? text
        : "%s bytes, aligned to %s: SHA-256 %016x"
            .formatted(size, alignment, SlotTable.hash(fields));
  }

  private static String fields(List<Integer> offsets, List<String> types) {
    return IntStream.range(0, types.size())
        .mapToObj(i -> offsets.get(i) + " " + types.get(i))
        .collect(joining(", "));
  }

  /** A struct says what it consists of, since by value it travels as that. */
  private static String spelling(Stored type) {
    return switch (type) {
      case FixedArray array -> spelling(array.element()) + "[" + array.length() + "]";
      case Inline.Struct struct -> struct.nativeName() + "{" + inside(struct) + "}";
      case Converted converted -> spelling(converted.inner());
      case Scalar.StructSize size -> size.storedSpelling() + " of the size";
      case Value other -> other.storedSpelling();
      case Passing.Out out -> out.storedSpelling();
    };
  }

  /** The packing shows in the alignment, so that one gives the same offsets as the other. */
  private static String inside(Inline.Struct struct) {
    return fields(
        StructLayout.of(struct.fields(), struct.alignment()).offsets(),
        struct.fields().stream().map(LayoutText::spelling).toList());
  }
}
