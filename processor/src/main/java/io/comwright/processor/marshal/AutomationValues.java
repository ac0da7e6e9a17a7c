package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import io.comwright.processor.type.Register;
import io.comwright.processor.type.Scalar;

/**
 * Writes the expressions that convert between a Java value and the one that the runtime has of it
 * in a call of {@code Invoke}: a boxed number, with the bits of one without a sign, a text or an
 * object.
 */
public final class AutomationValues {
  private AutomationValues() {}

  // (int) values.get(0)
  // Enums.of((int) values.get(0), Color.UNKNOWN, 4)
  /** From the runtime, which has it as an {@code Object}. */
  public static CodeBlock toJava(Register type, CodeBlock value) {
    CodeBlock cast = CodeBlock.of("($T) $L", held(type), value);
    if (type == Scalar.Integer.WCHAR) {
      return CodeBlock.of("(char) $L", cast);
    } else if (type instanceof Scalar.Enum constants) {
      return Marshallers.value(constants).fromNative(cast, Site.parameter("", "", false, ""));
    }
    return type instanceof Scalar.Flags flags
        ? CodeBlock.of("new $T($L)", flags.javaType(), cast)
        : cast;
  }

  // amount
  // (int) Enums.value(color, Color.UNKNOWN, 4, "IFoo.paint", "color")
  /** To the runtime, of an argument. */
  public static CodeBlock fromJava(Register type, CodeBlock value, String method, String name) {
    return fromJava(type, value, Site.parameter(method, name, false, ""));
  }

  /** To the runtime, of what an implementation gives. */
  public static CodeBlock answer(Register type, CodeBlock value, String method, String name) {
    return fromJava(type, value, Site.answer(method, name, false, "", ""));
  }

  private static CodeBlock fromJava(Register type, CodeBlock value, Site site) {
    if (type == Scalar.Integer.WCHAR) {
      return CodeBlock.of("(short) $L", value);
    } else if (type instanceof Scalar.Enum constants) {
      CodeBlock number = Marshallers.value(constants).toNative(value, site);
      return constants.size() == 8 ? number : CodeBlock.of("($T) $L", held(type), number);
    }
    return type instanceof Scalar.Flags flags
        ? CodeBlock.of("$L.$N()", site.required(value), flags.component())
        : value;
  }

  /** Whether the runtime has it otherwise than Java. */
  public static boolean isConverted(Register type) {
    return type instanceof Scalar.Enum || type instanceof Scalar.Flags;
  }

  private static TypeName held(Register type) {
    if (type == Scalar.Integer.WCHAR) {
      return TypeName.SHORT;
    }
    return isConverted(type) ? ((Scalar) type).number().javaType() : type.javaType();
  }
}
