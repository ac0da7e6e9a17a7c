package io.comwright.processor.reference;

import com.squareup.javapoet.TypeName;
import java.util.regex.Pattern;

/** Java types as one reads them. */
final class JavaNames {
  private static final Pattern PACKAGES = Pattern.compile("\\b(?:[a-z_][\\w$]*\\.)+(?=[A-Z])");

  private JavaNames() {}

  /** Without packages and annotations. */
  static String of(TypeName type) {
    return PACKAGES.matcher(type.withoutAnnotations().toString()).replaceAll("");
  }
}
