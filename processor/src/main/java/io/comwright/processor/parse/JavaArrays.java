package io.comwright.processor.parse;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ParameterizedTypeName;
import io.comwright.processor.type.Value;
import java.util.Optional;

/** What Java has arrays of. */
final class JavaArrays {
  private JavaArrays() {}

  /** What is wrong with the type of an element; empty if generated code can make an array of it. */
  static Optional<String> wrongElement(Value element) {
    return switch (element.javaType()) {
      case ParameterizedTypeName generic ->
          Optional.of("An array of generic elements cannot be made.");
      case ArrayTypeName array -> Optional.of("An array has one dimension.");
      default -> Optional.empty();
    };
  }
}
