package io.comwright.importer.name;

import io.comwright.importer.raw.Definitions;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of types in Java. Of several that have one simple name the first in the file has it,
 * and the others have the last part of their namespace, too: the name of a type does not depend on
 * what else is imported.
 */
public final class TypeNames {
  /** What is generated beside an interface or a struct. */
  private static final Pattern GENERATED =
      Pattern.compile("(.+)(Proxy|Stub|Vtable|Struct|Members)");

  private final Definitions definitions;

  /**
   * Names of the types of some definitions.
   *
   * @param definitions all that could be imported
   */
  public TypeNames(Definitions definitions) {
    this.definitions = definitions;
  }

  /**
   * The name of a type.
   *
   * @param key its key
   * @return its simple name in Java
   */
  public String of(String key) {
    int slash = key.lastIndexOf('/');
    if (slash >= 0) {
      return of(key.substring(0, slash)) + "_" + JavaNames.type(key.substring(slash + 1));
    }
    String simple = Definitions.simpleName(key);
    Matcher generated = GENERATED.matcher(simple);
    if (generated.matches() && !definitions.named(generated.group(1)).isEmpty()) {
      return JavaNames.type(simple) + "_";
    }
    List<String> same = definitions.named(simple);
    if (same.size() < 2 || same.getFirst().equals(key)) {
      return JavaNames.type(simple);
    }
    String namespace = key.substring(0, key.length() - simple.length() - 1);
    return JavaNames.type(simple) + "_" + Definitions.simpleName(namespace);
  }
}
