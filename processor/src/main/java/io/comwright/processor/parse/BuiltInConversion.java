package io.comwright.processor.parse;

import com.squareup.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * A type of the JDK that crosses with a marshaller of the runtime, unless an author's stands there.
 * A new one is a class in the runtime and a row here.
 *
 * @param javaType the type
 * @param marshaller the class, which says what it converts to
 */
record BuiltInConversion(ClassName javaType, ClassName marshaller) {
  private static final List<BuiltInConversion> ALL =
      List.of(
          of(ClassName.get("java.util", "UUID"), "UuidMarshaller"),
          of(ClassName.get("java.time", "Instant"), "InstantMarshaller"),
          of(ClassName.get("java.time", "LocalDateTime"), "DateMarshaller"),
          of(ClassName.get("java.math", "BigDecimal"), "CurrencyMarshaller"),
          of(ClassName.get("java.nio.file", "Path"), "PathMarshaller"));

  private static BuiltInConversion of(ClassName javaType, String marshaller) {
    return new BuiltInConversion(
        javaType, ClassName.get("io.comwright.runtime.conversion", marshaller));
  }

  /** The conversion of a type. */
  static Optional<BuiltInConversion> find(TypeMirror type) {
    for (BuiltInConversion each : ALL) {
      if (Kinds.isNamed(type, each.javaType)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** How messages name what is supported by them. */
  static List<String> offers() {
    return ALL.stream().map(each -> each.javaType.simpleName()).toList();
  }
}
