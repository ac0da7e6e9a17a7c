package io.comwright.importer.choose;

import io.comwright.importer.model.JavaDefinition;
import io.comwright.importer.model.JavaParameter;
import io.comwright.importer.name.JavaNames;
import io.comwright.importer.raw.Definitions;
import io.comwright.importer.raw.RawDefinition;
import io.comwright.importer.raw.RawType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Chooses how structs are written: records that are copied, or views. */
final class StructChooser {
  private final Types types;

  StructChooser(Types types) {
    this.types = types;
  }

  JavaDefinition choose(RawDefinition.Struct struct) {
    return types.shape(new RawType.Named(struct.key())) instanceof Shape.View
        ? new ViewChooser(types).choose(struct)
        : copied(struct);
  }

  private JavaDefinition copied(RawDefinition.Struct struct) {
    List<JavaParameter> components = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (RawDefinition.Field field : struct.fields()) {
      String name = unique(JavaNames.variable(field.name()), taken);
      components.add(component(struct, field, name));
    }
    return new JavaDefinition.Struct(
        types.name(struct.key()),
        struct.documentation(),
        Definitions.simpleName(struct.key()),
        types.structs().of(new RawType.Named(struct.key())).size(),
        pack(struct),
        components);
  }

  private JavaParameter component(
      RawDefinition.Struct struct, RawDefinition.Field field, String name) {
    if (isSize(struct, field)) {
      return new JavaParameter(List.of("@StructSize"), "int", name);
    }
    if (field.type() instanceof RawType.FixedArray(RawType element, int length)) {
      types.refer(element);
      List<String> annotations = new ArrayList<>(List.of("@FixedSize(" + length + ")"));
      if (element == RawType.Primitive.CHAR && !field.notTerminated() && length > 1) {
        return new JavaParameter(annotations, "String", name);
      }
      if (types.shape(element) instanceof Shape.Plain plain) {
        annotations.addAll(plain.annotations());
        return new JavaParameter(annotations, plain.type() + "[]", name);
      }
      return new JavaParameter(
          annotations, ((Shape.Copied) types.shape(element)).type() + "[]", name);
    }
    types.refer(field.type());
    return switch (types.shape(field.type())) {
      case Shape.Plain plain -> new JavaParameter(plain.annotations(), plain.type(), name);
      case Shape.Copied(String type, _) -> new JavaParameter(List.of(), type, name);
      default -> throw new IllegalStateException(struct.key() + "." + field.name());
    };
  }

  /** Whether a struct says its own size. */
  static boolean isSized(RawDefinition.Struct struct) {
    return struct.fields().stream().anyMatch(field -> isSize(struct, field));
  }

  /** The source guesses by the name; where the size of a struct is, it is the first field. */
  static boolean isSize(RawDefinition.Struct struct, RawDefinition.Field field) {
    return field.name().equals(struct.sizeField())
        && field == struct.fields().getFirst()
        && field.type() == RawType.Primitive.U4;
  }

  static int pack(RawDefinition.Struct struct) {
    return struct.pack() == 0 || struct.pack() > 8 ? 8 : struct.pack();
  }

  static String unique(String wanted, Set<String> taken) {
    String name = wanted.equals("segment") ? "segment_" : wanted;
    while (!taken.add(name)) {
      name += "_";
    }
    return name;
  }
}
