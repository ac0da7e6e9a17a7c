package io.comwright.processor.model;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.comwright.processor.type.GeneratedNames;
import java.util.stream.Collectors;

/**
 * A type that was compiled before, whose layout went into what is generated now. It may be compiled
 * again without us, so generated classes compare when they are initialised.
 */
public sealed interface ForeignType {
  /** The annotated type. */
  ClassName name();

  /**
   * A struct.
   *
   * @param name the record or interface
   * @param layout its {@link LayoutText}
   */
  record Struct(ClassName name, String layout) implements ForeignType {
    public ClassName struct() {
      return GeneratedNames.struct(name);
    }
  }

  /**
   * An enum of native values.
   *
   * @param name the enum
   * @param size in bytes
   */
  record Enum(ClassName name, int size) implements ForeignType {}

  /**
   * A record of outs. Its constructor takes them in the order of its components, and an order is
   * not part of what Java links.
   *
   * @param name the record
   * @param components their types and names, {@code int a, java.lang.String b}
   */
  record Outs(ClassName name, String components) implements ForeignType {
    public static Outs of(ComResult.Outs outs) {
      return new Outs(
          outs.javaType(),
          outs.parts().stream()
              .map(part -> erased(part.type().javaType()) + " " + part.name())
              .collect(Collectors.joining(", ")));
    }

    private static String erased(TypeName type) {
      return switch (type) {
        case ParameterizedTypeName generic -> generic.rawType.canonicalName();
        case ClassName name -> name.canonicalName();
        default -> type.toString();
      };
    }
  }
}
