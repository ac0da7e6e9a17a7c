package io.comwright.processor.text;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.CodeParts;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import com.squareup.javapoet.TypeVariableName;
import com.squareup.javapoet.WildcardTypeName;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Adds code, the names of types, and annotations to a text. */
final class CodeText {
  private static final String HEX = "0123456789abcdef";

  private final Lines lines;
  private final Names names;
  private final Optional<ClassName> omitted;
  private final Consumer<TypeSpec> nested;

  /**
   * Starts a text.
   *
   * @param lines where it goes
   * @param omitted an annotation that is left out
   * @param nested writes a class that stands in code
   */
  CodeText(Lines lines, Names names, Optional<ClassName> omitted, Consumer<TypeSpec> nested) {
    this.lines = lines;
    this.names = names;
    this.omitted = omitted;
    this.nested = nested;
  }

  Lines lines() {
    return lines;
  }

  void add(String text) {
    lines.add(text);
  }

  /** A new line, unless one begins here. */
  void endLine() {
    if (!lines.isAtLineStart()) {
      add("\n");
    }
  }

  void comment(CodeBlock words) {
    if (words.isEmpty()) {
      return;
    }
    int start = lines.length();
    add("/**\n");
    lines.comment(true);
    add(words);
    endLine();
    lines.comment(false);
    add(" */\n");
    lines.joinComment(start);
  }

  void add(CodeBlock code) {
    Iterator<Object> arguments = CodeParts.arguments(code).iterator();
    for (String part : CodeParts.formats(code)) {
      switch (part) {
        case "$L" -> literal(arguments.next());
        case "$N" -> add((String) arguments.next());
        case "$S" -> text((String) arguments.next());
        case "$T" -> add((TypeName) arguments.next());
        case "$$" -> add("$");
        case "$>" -> lines.indent(1);
        case "$<" -> lines.indent(-1);
        case "$[" -> lines.startStatement();
        case "$]" -> lines.endStatement();
        case "$W" -> lines.space();
        case "$Z" -> lines.nothing();
        default -> add(part);
      }
    }
  }

  private void literal(Object value) {
    switch (value) {
      case TypeSpec type -> nested.accept(type);
      case AnnotationSpec annotation -> annotation(annotation);
      case CodeBlock code -> add(code);
      default -> add(value.toString());
    }
  }

  private void text(String value) {
    StringBuilder literal = new StringBuilder(value.length() + 2).append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> literal.append("\\\"");
        case '\\' -> literal.append("\\\\");
        case '\b' -> literal.append("\\b");
        case '\t' -> literal.append("\\t");
        case '\f' -> literal.append("\\f");
        case '\r' -> literal.append("\\r");
        case '\n' -> literal.append("\\n").append(i + 1 < value.length() ? "\"\n    + \"" : "");
        default -> {
          if (Character.isISOControl(c)) {
            literal.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
          } else {
            literal.append(c);
          }
        }
      }
    }
    add(literal.append('"').toString());
  }

  void add(TypeName type) {
    switch (type) {
      case ClassName name -> add(name);
      case ArrayTypeName array -> {
        TypeName element = array;
        while (element instanceof ArrayTypeName each) {
          element = each.componentType;
        }
        add(element);
        for (TypeName each = array; each instanceof ArrayTypeName inner; ) {
          if (!shown(inner.annotations).isEmpty()) {
            add(" ");
            annotations(inner.annotations);
          }
          add("[]");
          each = inner.componentType;
        }
      }
      case ParameterizedTypeName generic -> {
        add(generic.rawType);
        String before = "<";
        for (TypeName argument : generic.typeArguments) {
          add(before);
          add(argument);
          before = ", ";
        }
        add(generic.typeArguments.isEmpty() ? "" : ">");
      }
      case TypeVariableName variable -> {
        annotations(variable.annotations);
        add(variable.name);
      }
      case WildcardTypeName wildcard -> {
        if (!wildcard.lowerBounds.isEmpty()) {
          add("? super ");
          add(wildcard.lowerBounds.getFirst());
        } else if (wildcard.upperBounds.getFirst().equals(TypeName.OBJECT)) {
          add("?");
        } else {
          add("? extends ");
          add(wildcard.upperBounds.getFirst());
        }
      }
      default -> {
        annotations(type.annotations);
        add(type.isAnnotated() ? type.withoutAnnotations().toString() : type.toString());
      }
    }
  }

  // Foo.Bar, or Foo. @Nullable Bar
  private void add(ClassName name) {
    String written = names.of(name, !lines.inComment());
    if (name.isAnnotated()) {
      int last = written.lastIndexOf('.') + 1;
      add(written.substring(0, last));
      add(last > 0 && !shown(name.annotations).isEmpty() ? " " : "");
      annotations(name.annotations);
      add(written.substring(last));
    } else {
      add(written);
    }
  }

  void annotations(List<AnnotationSpec> annotations) {
    for (AnnotationSpec annotation : shown(annotations)) {
      annotation(annotation);
      add(" ");
    }
  }

  private List<AnnotationSpec> shown(List<AnnotationSpec> annotations) {
    return omitted.isEmpty() || annotations.isEmpty()
        ? annotations
        : annotations.stream().filter(each -> !each.type.equals(omitted.get())).toList();
  }

  /** An annotation with one value, or none. */
  void annotation(AnnotationSpec annotation) {
    add("@");
    add(annotation.type);
    annotation.members.forEach(
        (member, values) -> {
          if (!member.equals("value") || values.size() > 1) {
            throw new UnsupportedOperationException("not written: " + annotation);
          }
          add("(");
          add(values.getFirst());
          add(")");
        });
  }
}
