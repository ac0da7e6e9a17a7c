package io.comwright.processor.header;

import io.comwright.processor.model.ComField;
import io.comwright.processor.model.ComStruct;
import io.comwright.processor.model.ComView;
import io.comwright.processor.model.StructLayout;
import io.comwright.processor.model.ViewField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A struct in C. Fields that overlap lie in a union without a name, so that {@code offsetof} finds
 * each under its own.
 */
final class StructText {
  private static final int INDENT = 2;

  /**
   * A field in its place.
   *
   * @param variable {@code LONG a}
   * @param offset in bytes
   * @param size in bytes; 0 for an array at the end
   * @param alignment in bytes
   */
  private record Field(String variable, int offset, int size, int alignment) {
    int end() {
      return offset + size;
    }
  }

  private final String name;
  private final int size;
  private final int alignment;
  private final List<Field> fields;
  private final boolean inside;
  private final StringBuilder text = new StringBuilder();
  private int paddings;

  private StructText(String name, int size, int alignment, List<Field> fields, boolean inside) {
    this.name = name;
    this.inside = inside;
    this.size = size;
    this.alignment = alignment;
    this.fields = fields;
  }

  static String of(ComStruct model) {
    List<Field> fields = new ArrayList<>();
    for (ComField field : model.fields()) {
      fields.add(
          new Field(
              CNames.variable(field.type().storedSpelling(), field.name()),
              field.offset(),
              field.type().size(),
              Math.min(field.type().alignment(), model.alignment())));
    }
    return new StructText(model.nativeName(), model.size(), model.alignment(), fields, false)
        .write(model.fields().stream().mapToInt(field -> field.type().alignment()).max().orElse(1));
  }

  /**
   * A struct that is viewed.
   *
   * @param inside whether it lies in another struct, where C allows no array of unknown length
   */
  static String of(ComView model, boolean inside) {
    List<Field> fields = new ArrayList<>();
    for (ViewField field : model.fields()) {
      fields.add(
          new Field(
              CNames.variable(field.form().spelling(), field.nativeName()),
              field.offset(),
              field.form().size(),
              Math.min(field.form().alignment(), model.shape().alignment())));
    }
    return new StructText(
            model.nativeName(), model.shape().size(), model.shape().alignment(), fields, inside)
        .write(model.fields().stream().mapToInt(field -> field.form().alignment()).max().orElse(1));
  }

  // struct Pair {
  //   SHORT a;
  //   LONG b;
  // };
  // COMWRIGHT_SIZE(Pair, 8);
  private String write(int natural) {
    boolean packed = natural > alignment;
    if (packed) {
      text.append("#pragma pack(push, %s)\n".formatted(alignment));
    }
    text.append("struct %s {\n".formatted(name));
    members();
    text.append("};\n");
    if (packed) {
      text.append("#pragma pack(pop)\n");
    }
    text.append("COMWRIGHT_SIZE(%s, %s);\n".formatted(name, size));
    return text.toString();
  }

  private void members() {
    List<Field> sorted = new ArrayList<>(fields);
    sorted.sort(Comparator.comparingInt(Field::offset));
    int first = 0;
    while (first < sorted.size() && !overlaps(sorted.get(first))) {
      first++;
    }
    int last = sorted.size();
    while (last > first && !overlaps(sorted.get(last - 1))) {
      last--;
    }
    if (first == last) {
      sequence(sorted, 0, INDENT);
      return;
    }
    int start = start(sorted.subList(first, last));
    while (first > 0 && sorted.get(first - 1).end() > start) {
      first--;
      start = start(sorted.subList(first, last));
    }
    while (last < sorted.size() && sorted.get(last).offset() < end(sorted.subList(first, last))) {
      last++;
    }
    List<Field> overlapping = sorted.subList(first, last);
    int at = sequence(sorted.subList(0, first), 0, INDENT);
    padding(at, start, alignment(overlapping), INDENT);
    union(fields.stream().filter(overlapping::contains).toList(), start);
    sequence(sorted.subList(last, sorted.size()), end(overlapping), INDENT);
  }

  private boolean overlaps(Field field) {
    return fields.stream()
        .anyMatch(
            other -> other != field && other.offset < field.end() && field.offset < other.end());
  }

  private static int alignment(List<Field> fields) {
    return fields.stream().mapToInt(Field::alignment).max().orElse(1);
  }

  /** Where a union of fields begins. */
  private static int start(List<Field> fields) {
    int first = fields.stream().mapToInt(Field::offset).min().orElse(0);
    return first - first % alignment(fields);
  }

  /** Where it ends. */
  private static int end(List<Field> fields) {
    int last = fields.stream().mapToInt(Field::end).max().orElse(0);
    return StructLayout.roundUp(last, alignment(fields));
  }

  // union {
  //   LONG a;
  //   COMWRIGHT_EXTENSION struct {
  //     UINT8 padding1[4];
  //     SHORT b;
  //   };
  // };
  private void union(List<Field> members, int start) {
    line(INDENT, "union {");
    List<Field> run = new ArrayList<>();
    for (Field member : members) {
      if (!run.isEmpty() && member.offset < run.getLast().end()) {
        alternative(run, start);
        run.clear();
      }
      run.add(member);
    }
    alternative(run, start);
    line(INDENT, "};");
  }

  /** Fields that lie one behind the other. */
  private void alternative(List<Field> run, int start) {
    if (run.size() == 1 && run.getFirst().offset == start) {
      line(2 * INDENT, run.getFirst().variable + ";");
      return;
    }
    line(2 * INDENT, "COMWRIGHT_EXTENSION struct {");
    sequence(run, start, 3 * INDENT);
    line(2 * INDENT, "};");
  }

  private int sequence(List<Field> sequence, int start, int indent) {
    int at = start;
    for (Field field : sequence) {
      padding(at, field.offset, field.alignment, indent);
      boolean open = field.variable.endsWith("[]");
      line(
          indent,
          (!open ? "%s;" : inside ? "/* %s; */" : "COMWRIGHT_FLEXIBLE(%s)")
              .formatted(field.variable));
      at = field.end();
    }
    return at;
  }

  private void padding(int at, int offset, int alignment, int indent) {
    if (StructLayout.roundUp(at, alignment) != offset) {
      paddings++;
      line(indent, "UINT8 padding%s_[%s];".formatted(paddings, offset - at));
    }
  }

  private void line(int indent, String line) {
    text.append(" ".repeat(indent)).append(line).append('\n');
  }
}
