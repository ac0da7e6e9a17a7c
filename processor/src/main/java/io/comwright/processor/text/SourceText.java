package io.comwright.processor.text;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import com.squareup.javapoet.TypeVariableName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/**
 * The text of a file with one class. It is what JavaPoet writes, a little closer: a comment of one
 * line stands on one line, constants of one line stand one below the other, and what is empty is
 * {}. JavaPoet itself takes a fifth of the time of a compilation.
 */
public final class SourceText {
  private final CodeText out;
  private final Names names;

  private SourceText(Lines lines, Names names, Optional<ClassName> omitted) {
    this.names = names;
    this.out = new CodeText(lines, names, omitted, this::type);
  }

  /**
   * What a file would import, by simple names; that of {@code java.lang} too.
   *
   * @param omitted an annotation that is left out
   */
  public static Map<String, ClassName> imports(
      String packageName, TypeSpec type, Set<String> qualified, Optional<ClassName> omitted) {
    Names names = new Names(packageName, type, qualified, Map.of());
    new SourceText(new Lines(true), names, omitted).type(type);
    return names.imports();
  }

  /**
   * The text.
   *
   * @param qualified what would mean something else without its package
   * @param imports from {@link #imports}
   * @param javaLang whether what is in {@code java.lang} is imported as everything else
   */
  public static String of(
      String packageName,
      TypeSpec type,
      Set<String> qualified,
      Map<String, ClassName> imports,
      boolean javaLang,
      Optional<ClassName> omitted) {
    Names names = new Names(packageName, type, qualified, imports);
    SourceText text = new SourceText(new Lines(false), names, omitted);
    text.head(packageName, imports, javaLang);
    text.type(type);
    return text.out.lines().toString();
  }

  private void head(String packageName, Map<String, ClassName> imports, boolean javaLang) {
    if (!packageName.isEmpty()) {
      out.add("package " + packageName + ";\n\n");
    }
    boolean any = false;
    for (ClassName each : new TreeSet<>(imports.values())) {
      if (javaLang || !each.packageName().equals("java.lang")) {
        out.add("import " + each.canonicalName() + ";\n");
        any = true;
      }
    }
    if (any) {
      out.add("\n");
    }
  }

  private void type(TypeSpec type) {
    int statement = out.lines().interrupt();
    if (type.anonymousTypeArguments == null) {
      declaration(type);
      out.add(" {\n");
    } else {
      out.add("new ");
      out.add(type.superinterfaces.isEmpty() ? type.superclass : type.superinterfaces.getFirst());
      out.add("(");
      out.add(type.anonymousTypeArguments);
      out.add(") {\n");
    }
    names.enter(type);
    out.lines().indent(1);
    members(type);
    out.lines().indent(-1);
    names.leave();
    names.leave(type.typeVariables);
    out.add(type.anonymousTypeArguments == null ? "}\n" : "}");
    out.lines().resume(statement);
  }

  /** What no generated file has so far is refused, rather than left out. */
  private static void require(boolean written, Object what) {
    if (!written) {
      throw new UnsupportedOperationException("not written: " + what);
    }
  }

  private void declaration(TypeSpec type) {
    require(
        Set.of(TypeSpec.Kind.CLASS, TypeSpec.Kind.INTERFACE).contains(type.kind)
            && type.enumConstants.isEmpty()
            && type.initializerBlock.isEmpty(),
        type);
    out.comment(type.javadoc);
    annotations(type.annotations);
    boolean isInterface = type.kind == TypeSpec.Kind.INTERFACE;
    modifiers(type.modifiers, isInterface ? Set.of(Modifier.STATIC) : Set.of());
    out.add(isInterface ? "interface " : "class ");
    out.add(type.name);
    typeVariables(type.typeVariables);
    if (!isInterface && !type.superclass.equals(TypeName.OBJECT)) {
      supertypes(" extends ", List.of(type.superclass));
    }
    supertypes(isInterface ? " extends " : " implements ", type.superinterfaces);
  }

  private void supertypes(String word, List<TypeName> types) {
    String before = word;
    for (TypeName each : types) {
      out.add(before);
      out.add(each);
      before = ", ";
    }
  }

  private void members(TypeSpec type) {
    boolean isInterface = type.kind == TypeSpec.Kind.INTERFACE;
    Separator separator = new Separator();
    for (FieldSpec field : type.fieldSpecs) {
      if (field.hasModifier(Modifier.STATIC)) {
        int empty = separator.next();
        field(field, isInterface);
        if (empty >= 0) {
          out.lines().joinConstants(empty);
        }
      }
    }
    if (!type.staticBlock.isEmpty()) {
      separator.next();
      out.add(type.staticBlock);
    }
    for (FieldSpec field : type.fieldSpecs) {
      if (!field.hasModifier(Modifier.STATIC)) {
        separator.next();
        field(field, isInterface);
      }
    }
    for (MethodSpec method : type.methodSpecs) {
      if (method.isConstructor()) {
        separator.next();
        method(method, type.name, isInterface);
      }
    }
    for (MethodSpec method : type.methodSpecs) {
      if (!method.isConstructor()) {
        separator.next();
        method(method, type.name, isInterface);
      }
    }
    for (TypeSpec nested : type.typeSpecs) {
      separator.next();
      type(nested);
    }
  }

  /** An empty line before each member but the first. */
  private final class Separator {
    private boolean first = true;

    /** Where the empty line is, or -1. */
    int next() {
      if (first) {
        first = false;
        return -1;
      }
      int empty = out.lines().length();
      out.add("\n");
      return empty;
    }
  }

  private void field(FieldSpec field, boolean inInterface) {
    out.comment(field.javadoc);
    annotations(field.annotations);
    modifiers(
        field.modifiers,
        inInterface ? Set.of(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL) : Set.of());
    out.add(field.type);
    out.add(" " + field.name);
    if (!field.initializer.isEmpty()) {
      out.add(" = ");
      out.add(field.initializer);
    }
    out.add(";\n");
  }

  private void method(MethodSpec method, String typeName, boolean inInterface) {
    require(method.exceptions.isEmpty() && !method.varargs && method.defaultValue == null, method);
    out.comment(method.javadoc);
    annotations(method.annotations);
    modifiers(
        method.modifiers, inInterface ? Set.of(Modifier.PUBLIC, Modifier.ABSTRACT) : Set.of());
    if (!method.typeVariables.isEmpty()) {
      typeVariables(method.typeVariables);
      out.add(" ");
    }
    if (method.isConstructor()) {
      out.add(typeName + "(");
    } else {
      out.add(method.returnType);
      out.add(" " + method.name + "(");
    }
    out.lines().nothing();
    for (int i = 0; i < method.parameters.size(); i++) {
      if (i > 0) {
        out.add(",");
        out.lines().space();
      }
      parameter(method.parameters.get(i));
    }
    out.add(")");
    if (method.hasModifier(Modifier.ABSTRACT)) {
      out.add(";\n");
    } else {
      out.add(" {\n");
      out.lines().indent(1);
      out.add(method.code);
      out.endLine();
      out.lines().indent(-1);
      out.add("}\n");
    }
    names.leave(method.typeVariables);
  }

  private void parameter(ParameterSpec parameter) {
    out.annotations(parameter.annotations);
    modifiers(parameter.modifiers, Set.of());
    out.add(parameter.type);
    out.add(" " + parameter.name);
  }

  private void annotations(List<AnnotationSpec> annotations) {
    for (AnnotationSpec annotation : annotations) {
      out.annotation(annotation);
      out.add("\n");
    }
  }

  private void modifiers(Set<Modifier> modifiers, Set<Modifier> implied) {
    for (Modifier modifier : Modifier.values()) {
      if (modifiers.contains(modifier) && !implied.contains(modifier)) {
        out.add(modifier + " ");
      }
    }
  }

  private void typeVariables(List<TypeVariableName> variables) {
    if (variables.isEmpty()) {
      return;
    }
    names.enter(variables);
    String before = "<";
    for (TypeVariableName variable : variables) {
      out.add(before);
      out.annotations(variable.annotations);
      out.add(variable.name);
      String word = " extends ";
      for (TypeName bound : variable.bounds) {
        out.add(word);
        out.add(bound);
        word = " & ";
      }
      before = ", ";
    }
    out.add(">");
  }
}
