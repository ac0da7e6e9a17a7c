package io.comwright.importer.choose;

import io.comwright.importer.model.Grade;
import io.comwright.importer.model.JavaDefinition;
import io.comwright.importer.model.JavaDefinition.BitField;
import io.comwright.importer.model.JavaDefinition.ViewField;
import io.comwright.importer.model.JavaParameter;
import io.comwright.importer.name.JavaNames;
import io.comwright.importer.raw.Definitions;
import io.comwright.importer.raw.RawDefinition;
import io.comwright.importer.raw.RawType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses how the fields of one struct are written that is viewed in place. Unions and structs
 * without a name of their own are fields of the struct around them, each at its offset.
 */
final class ViewChooser {
  private final Types types;
  private final Set<String> taken = new HashSet<>(Set.of("allocate", "allocateArray"));
  private final List<ViewField> fields = new ArrayList<>();
  private final List<BitField> bits = new ArrayList<>();

  ViewChooser(Types types) {
    this.types = types;
  }

  JavaDefinition.View choose(RawDefinition.Struct struct) {
    Structs.Extent extent = types.structs().of(new RawType.Named(struct.key()));
    int size = extent.size();
    RawDefinition.Field count = new OpenEnds(types).count(struct);
    if (count == null) {
      add(struct, 0);
    } else {
      int last = struct.fields().size() - 1;
      int end = types.structs().offsets(struct)[last];
      add(withoutLast(struct), 0);
      openEnd(end, struct.fields().get(last), count);
      size = extent.align(end);
    }
    return new JavaDefinition.View(
        types.name(struct.key()),
        struct.documentation(),
        Definitions.simpleName(struct.key()),
        size,
        StructChooser.pack(struct),
        fields,
        bits);
  }

  private static RawDefinition.Struct withoutLast(RawDefinition.Struct struct) {
    return new RawDefinition.Struct(
        struct.key(),
        struct.documentation(),
        struct.union(),
        struct.pack(),
        struct.sizeField(),
        struct.fields().subList(0, struct.fields().size() - 1));
  }

  /** The array at the end, which is as long as a field says. */
  private void openEnd(int offset, RawDefinition.Field field, RawDefinition.Field count) {
    RawType element = ((RawType.FixedArray) field.type()).element();
    types.refer(element);
    String name = StructChooser.unique(JavaNames.variable(field.name()), taken);
    String counted = JavaNames.variable(count.name());
    String annotation = "@FlexibleArray(\"" + counted + "\")";
    String rule = "%s: %s is how many there are".formatted(field.name(), count.name());
    switch (types.shape(element)) {
      case Shape.Plain(List<String> annotations, String type, _, _) -> {
        List<String> all = ofElement(annotations);
        all.add(annotation);
        field(offset, all, type + "[]", name, type + "[] value", Grade.BY_RULE, rule);
      }
      case Shape.Copied(String type, _) ->
          field(
              offset,
              List.of(annotation),
              type + "[]",
              name,
              type + "[] value",
              Grade.BY_RULE,
              rule);
      case Shape.View(String type) ->
          field(
              offset,
              List.of(annotation),
              "StructList<" + type + ">",
              name,
              null,
              Grade.BY_RULE,
              rule);
      default -> throw new IllegalStateException(field.name());
    }
  }

  private void add(RawDefinition.Struct struct, int at) {
    int[] offsets = types.structs().offsets(struct);
    for (int i = 0; i < struct.fields().size(); i++) {
      RawDefinition.Field field = struct.fields().get(i);
      int offset = at + offsets[i];
      if (field.type() instanceof RawType.Named(String key)
          && Definitions.simpleName(key).startsWith("_Anonymous")
          && types.find(key).orElse(null) instanceof RawDefinition.Struct inner) {
        add(inner, offset);
      } else {
        add(offset, struct, field);
      }
    }
  }

  private void add(int offset, RawDefinition.Struct struct, RawDefinition.Field field) {
    String name = StructChooser.unique(JavaNames.variable(field.name()), taken);
    if (StructChooser.isSize(struct, field) && offset == 0) {
      value(offset, List.of("@StructSize"), "int", name, "");
      return;
    }
    if (!field.bits().isEmpty()
        && types.shape(field.type()) instanceof Shape.Plain(_, String type, _, _)) {
      // Of the whole it does not matter whether it has a sign.
      value(offset, List.of(), type, name, "");
      bits(field, name, type);
      return;
    }
    if (field.type() instanceof RawType.FixedArray(RawType element, int length)) {
      array(offset, field, element, length, name);
      return;
    }
    if (field.type() instanceof RawType.Pointer(RawType to)) {
      value(
          offset, List.of(), "MemorySegment", name, to == RawType.Primitive.VOID ? "" : raw(field));
      return;
    }
    Shape shape = types.shape(field.type());
    if (types.isOpenEnded(shape)) {
      bytes(offset, field, name);
      return;
    }
    switch (shape) {
      case Shape.Plain(List<String> annotations, String type, _, _)
          when !type.equals("BigDecimal") -> {
        types.refer(field.type());
        value(offset, annotations, type, name, "");
      }
      case Shape.Copied(String type, _) when !isAutomation(type) -> {
        types.refer(field.type());
        value(offset, List.of(), type, name, "");
      }
      case Shape.Text text when !field.notTerminated() && !text.isBstr() -> {
        field(offset, text.annotations(), "@Nullable String", name, "String value, Arena arena");
      }
      case Shape.Text _ -> value(offset, List.of(), "MemorySegment", name, raw(field));
      case Shape.View(String type) -> {
        types.refer(field.type());
        field(offset, List.of(), type, name, null);
      }
      case Shape.Interface(String type) -> {
        types.refer(field.type());
        field(offset, List.of(), "@Nullable " + type, name, null);
        String address = StructChooser.unique(name + "Address", taken);
        value(offset, List.of(), "MemorySegment", address, field.type().text());
      }
      case Shape.Function(String type) -> {
        types.refer(field.type());
        field(offset, List.of(), "@Nullable " + type, name, "@Nullable " + type + " value");
      }
      default -> bytes(offset, field, name);
    }
  }

  private void bits(RawDefinition.Field field, String unit, String type) {
    for (RawDefinition.Bits each : field.bits()) {
      String name = StructChooser.unique(JavaNames.variable(each.name()), taken);
      bits.add(new BitField(name, unit, type, each.offset(), each.length()));
    }
  }

  private void array(
      int offset, RawDefinition.Field field, RawType element, int length, String name) {
    String size = "@FixedSize(" + length + ")";
    String note =
        field.flexible() ? "%s is as long as another field says".formatted(field.name()) : "";
    if (length == 0
        || types.isOpenEnded(types.shape(element))
        || element instanceof RawType.Pointer
        || element instanceof RawType.FixedArray) {
      bytes(offset, field, name);
      return;
    }
    if (element == RawType.Primitive.CHAR && length > 1 && !field.notTerminated()) {
      value(offset, List.of(size), "String", name, note);
      return;
    }
    switch (types.shape(element)) {
      case Shape.Plain(List<String> annotations, String type, _, _)
          when !type.equals("BigDecimal") -> {
        types.refer(element);
        List<String> all = ofElement(annotations);
        all.add(size);
        value(offset, all, type + "[]", name, note);
      }
      case Shape.Copied(String type, _) when !isAutomation(type) -> {
        types.refer(element);
        value(offset, List.of(size), type + "[]", name, note);
      }
      case Shape.View(String type) -> {
        types.refer(element);
        field(
            offset,
            List.of(size),
            "StructList<" + type + ">",
            name,
            null,
            note.isEmpty() ? Grade.SURE : Grade.RAW,
            note);
      }
      default -> bytes(offset, field, name);
    }
  }

  /** In an array a number that is as large as a pointer is a long. */
  private static List<String> ofElement(List<String> annotations) {
    List<String> all = new ArrayList<>(annotations);
    all.remove("@Pointer");
    return all;
  }

  /** What Java has no type for, as the memory that it takes. */
  private void bytes(int offset, RawDefinition.Field field, String name) {
    Structs.Extent extent = types.structs().of(field.type());
    if (extent.size() > 0) {
      String unit =
          switch (extent.alignment()) {
            case 8 -> "long[]";
            case 4 -> "int[]";
            case 2 -> "short[]";
            default -> "byte[]";
          };
      String size = "@FixedSize(" + extent.size() / extent.alignment() + ")";
      value(offset, List.of(size), unit, name, raw(field));
    }
  }

  static boolean isAutomation(String type) {
    return type.equals("Variant") || type.equals("PropVariant");
  }

  private static String raw(RawDefinition.Field field) {
    return "%s is a %s".formatted(field.name(), field.type().text());
  }

  private void value(int offset, List<String> annotations, String type, String name, String note) {
    Grade grade = note.isEmpty() ? Grade.SURE : Grade.RAW;
    field(offset, annotations, type, name, type + " value", grade, note);
  }

  private void field(
      int offset, List<String> annotations, String type, String name, @Nullable String setter) {
    field(offset, annotations, type, name, setter, Grade.SURE, "");
  }

  private void field(
      int offset,
      List<String> annotations,
      String type,
      String name,
      @Nullable String setter,
      Grade grade,
      String note) {
    JavaParameter getter = new JavaParameter(annotations, type, name);
    fields.add(new ViewField(offset, getter, setter, grade, note));
  }
}
