package io.comwright.importer.choose;

import io.comwright.importer.model.JavaDefinition;
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
  private final Set<String> taken = new HashSet<>();
  private final List<ViewField> fields = new ArrayList<>();

  ViewChooser(Types types) {
    this.types = types;
  }

  JavaDefinition.View choose(RawDefinition.Struct struct) {
    add(struct, 0);
    return new JavaDefinition.View(
        types.name(struct.key()),
        struct.documentation(),
        Definitions.simpleName(struct.key()),
        types.structs().of(new RawType.Named(struct.key())).size(),
        StructChooser.pack(struct),
        fields);
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
    if (field.type() instanceof RawType.FixedArray(RawType element, int length)) {
      array(offset, field, element, length, name);
      return;
    }
    if (field.type() instanceof RawType.Pointer) {
      value(offset, List.of(), "MemorySegment", name, field.type().text());
      return;
    }
    Shape shape = types.shape(field.type());
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
        field(
            offset, text.annotations(), "@Nullable String", name, "String value, Arena arena", "");
      }
      case Shape.Text _ -> value(offset, List.of(), "MemorySegment", name, field.type().text());
      case Shape.View(String type) -> {
        types.refer(field.type());
        field(offset, List.of(), type, name, null, "");
      }
      case Shape.Interface(String type) -> {
        types.refer(field.type());
        field(offset, List.of(), "@Nullable " + type, name, null, "");
        String address = StructChooser.unique(name + "Address", taken);
        value(offset, List.of(), "MemorySegment", address, field.type().text());
      }
      case Shape.Function(String type) -> {
        types.refer(field.type());
        field(offset, List.of(), "@Nullable " + type, name, "@Nullable " + type + " value", "");
      }
      default -> bytes(offset, field, name);
    }
  }

  private void array(
      int offset, RawDefinition.Field field, RawType element, int length, String name) {
    String size = "@FixedSize(" + length + ")";
    String comment =
        field.flexible() ? field.type().text() + ", of a size that is known later" : "";
    if (length == 0
        || element instanceof RawType.Pointer
        || element instanceof RawType.FixedArray) {
      bytes(offset, field, name);
      return;
    }
    if (element == RawType.Primitive.CHAR && length > 1 && !field.notTerminated()) {
      value(offset, List.of(size), "String", name, comment);
      return;
    }
    switch (types.shape(element)) {
      case Shape.Plain(List<String> annotations, String type, _, _)
          when !type.equals("BigDecimal") -> {
        types.refer(element);
        List<String> all = new ArrayList<>(annotations);
        all.add(size);
        value(offset, all, type + "[]", name, comment);
      }
      case Shape.Copied(String type, _) when !isAutomation(type) -> {
        types.refer(element);
        value(offset, List.of(size), type + "[]", name, comment);
      }
      case Shape.View(String type) -> {
        types.refer(element);
        field(offset, List.of(size), "StructList<" + type + ">", name, null, comment);
      }
      default -> bytes(offset, field, name);
    }
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
      value(offset, List.of(size), unit, name, field.type().text());
    }
  }

  private static boolean isAutomation(String type) {
    return type.equals("Variant") || type.equals("PropVariant");
  }

  private void value(
      int offset, List<String> annotations, String type, String name, String comment) {
    field(offset, annotations, type, name, type + " value", comment);
  }

  private void field(
      int offset,
      List<String> annotations,
      String type,
      String name,
      @Nullable String setter,
      String comment) {
    fields.add(new ViewField(offset, new JavaParameter(annotations, type, name), setter, comment));
  }
}
