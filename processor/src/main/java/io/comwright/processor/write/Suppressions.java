package io.comwright.processor.write;

import com.squareup.javapoet.AnnotationSpec;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The warnings that generated code cannot avoid. A class carries the annotation only where it is
 * needed, since compilers may warn of one that is not.
 */
public final class Suppressions {
  private Suppressions() {}

  /** Of a class whose members are documented. */
  static List<AnnotationSpec> of(boolean deprecated) {
    return suppress(deprecated ? List.of("all", "deprecation", "removal") : List.of());
  }

  /**
   * Of what has members that nobody reads, and {@code -Xdoclint:all} asks comments of. The Eclipse
   * compiler does not know that word, and takes the other one for it.
   */
  static List<AnnotationSpec> ofUndocumented(boolean deprecated) {
    return suppress(
        deprecated
            ? List.of("all", "deprecation", "removal", "doclint:missing")
            : List.of("all", "doclint:missing"));
  }

  private static List<AnnotationSpec> suppress(List<String> warnings) {
    if (warnings.isEmpty()) {
      return List.of();
    }
    String list =
        warnings.stream().map(warning -> "\"" + warning + "\"").collect(Collectors.joining(", "));
    return List.of(
        AnnotationSpec.builder(SuppressWarnings.class)
            .addMember("value", warnings.size() == 1 ? "$L" : "{$L}", list)
            .build());
  }
}
