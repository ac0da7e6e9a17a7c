package io.comwright.processor.write;

import com.squareup.javapoet.AnnotationSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The warnings that generated code cannot avoid: of deprecated types that an interface mentions,
 * and of members without a comment of their own. Compilers do not agree what they would warn of,
 * and the Eclipse compiler warns of a word too many: {@code "all"} is for it alone.
 */
public final class Suppressions {
  private Suppressions() {}

  /** Of a class whose members are documented. */
  static List<AnnotationSpec> of(boolean deprecated) {
    return of(deprecated, false);
  }

  /** The same of one that mentions a class without its type arguments. */
  static List<AnnotationSpec> of(boolean deprecated, boolean raw) {
    List<String> warnings = new ArrayList<>();
    if (deprecated || raw) {
      warnings.add("all");
    }
    if (deprecated) {
      warnings.addAll(List.of("deprecation", "removal"));
    }
    if (raw) {
      warnings.add("rawtypes");
    }
    return suppress(warnings);
  }

  /**
   * Of a class whose members speak for themselves: {@code -Xdoclint:all} asks each of them for a
   * comment, and for one on each of its arguments. The Eclipse compiler does not know that word,
   * and has {@code "all"} alone against saying so; a test sees to it that nothing else hides behind
   * that.
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
