package io.comwright.processor.text;

import static java.util.stream.Collectors.toSet;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeSpec;
import com.squareup.javapoet.TypeVariableName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a simple name means in a file, and how a class is called there. */
final class Names {
  private final String packageName;
  private final TypeSpec file;
  private final Set<String> qualified;

  /** By simple names. */
  private final Map<String, ClassName> imports;

  /** What is to be imported, or stays what it is if it cannot be. */
  private final Map<String, ClassName> mentioned = new HashMap<>();

  /** The package's own, which an import would hide. */
  private final Set<String> own = new HashSet<>();

  private final Deque<Scope> scopes = new ArrayDeque<>();
  private final List<String> variables = new ArrayList<>();

  /** A type, and the names of those that are declared in it. */
  private record Scope(ClassName type, Set<String> nested) {}

  Names(String packageName, TypeSpec file, Set<String> qualified, Map<String, ClassName> imports) {
    this.packageName = packageName;
    this.file = file;
    this.qualified = qualified;
    this.imports = imports;
  }

  /** What a file has to import that mentions what this one was asked for, by simple names. */
  Map<String, ClassName> imports() {
    Map<String, ClassName> imported = new HashMap<>(mentioned);
    imported.keySet().removeAll(own);
    return imported;
  }

  /** Inside of a type, but for its head, from now on. */
  void enter(TypeSpec type) {
    Set<String> nested = type.typeSpecs.stream().map(each -> each.name).collect(toSet());
    Scope outer = scopes.peek();
    String name = type.name == null ? "" : type.name;
    ClassName self =
        outer == null ? ClassName.get(packageName, name) : outer.type().nestedClass(name);
    scopes.push(new Scope(self, nested));
  }

  void leave() {
    scopes.pop();
  }

  void enter(List<TypeVariableName> more) {
    more.forEach(variable -> variables.add(variable.name));
  }

  void leave(List<TypeVariableName> last) {
    last.forEach(variable -> variables.remove(variable.name));
  }

  /** How a class is called, which is imported if a text may mention it so. */
  String of(ClassName name, boolean importing) {
    String top = name.topLevelClassName().simpleName();
    if (variables.contains(top)) {
      return name.canonicalName();
    }
    boolean found = false;
    for (ClassName each = name; each != null; each = each.enclosingClassName()) {
      ClassName meant = meant(each.simpleName());
      found = meant != null;
      if (found && meant.canonicalName().equals(each.canonicalName())) {
        int outer = each.canonicalName().length() - each.simpleName().length();
        return name.canonicalName().substring(outer);
      }
    }
    if (found) {
      return name.canonicalName();
    }
    if (packageName.equals(name.packageName())) {
      own.add(top);
      return packageName.isEmpty() || qualified.contains(top)
          ? name.canonicalName()
          : name.canonicalName().substring(packageName.length() + 1);
    }
    if (importing && !name.packageName().isEmpty() && !qualified.contains(name.simpleName())) {
      mentioned.putIfAbsent(top, name.topLevelClassName());
    }
    return name.canonicalName();
  }

  private @Nullable ClassName meant(String simpleName) {
    for (Scope scope : scopes) {
      if (scope.nested().contains(simpleName)) {
        return scope.type().nestedClass(simpleName);
      }
    }
    return simpleName.equals(file.name) && !qualified.contains(simpleName)
        ? ClassName.get(packageName, simpleName)
        : imports.get(simpleName);
  }
}
