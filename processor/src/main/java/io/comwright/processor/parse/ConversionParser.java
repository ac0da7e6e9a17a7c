package io.comwright.processor.parse;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Ancestors;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.Where;
import io.comwright.processor.type.Converted;
import io.comwright.processor.type.Register;
import io.comwright.processor.type.RuntimeTypes;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Recognises values that a marshaller of the author's converts, and finds what it converts to. */
public final class ConversionParser {
  private final Types types;

  ConversionParser(Types types) {
    this.types = types;
  }

  /** Recognises a type that needs no marshaller, by the other annotations of the place. */
  interface Known {
    Optional<Register> parse(TypeMirror type, ProblemId unsupported, Problems problems);
  }

  /** An annotation, and what it stands on. */
  record Use(Element on, AnnotationMirror annotation) {}

  /** The annotation that holds for a value of a type: that at its use, or that of the type. */
  static Optional<Use> find(TypeMirror type, Element annotated) {
    return on(annotated)
        .or(
            () ->
                type instanceof DeclaredType declared
                    ? on(declared.asElement())
                    : Optional.empty());
  }

  private static Optional<Use> on(Element element) {
    return Annotations.find(element, Annotations.MARSHAL_WITH)
        .map(annotation -> new Use(element, annotation));
  }

  /** The type of a value, by the other annotations of the element. */
  Optional<Register> parse(
      TypeMirror type, Element annotated, Use use, Known known, Problems problems) {
    AnnotationValue value = Annotations.value(use.annotation(), "value").orElseThrow();
    if (!(value.getValue() instanceof DeclaredType marshaller
        && marshaller.asElement() instanceof TypeElement element)) {
      // The compiler has said what is wrong with it.
      return Optional.empty();
    }
    Where where = Where.at(use.on(), use.annotation(), value);
    String name = element.getSimpleName().toString();
    if (!Kinds.isUsable(element, annotated, RuntimeTypes.CUSTOM_MARSHALLER)) {
      problems.add(
          ProblemId.MARSHAL_WITH,
          Kinds.isUsable(element, use.on(), RuntimeTypes.CUSTOM_MARSHALLER)
              ? Where.at(annotated)
              : where,
          name + " is no marshaller that generated classes can make.",
          "Write a public class that implements io.comwright.CustomMarshaller, not abstract, inner"
              + " or generic, with a public constructor without parameters.");
      return Optional.empty();
    }
    DeclaredType converts = asMarshaller(marshaller).orElseThrow();
    if (converts.getTypeArguments().size() != 2) {
      problems.add(
          ProblemId.MARSHAL_WITH,
          where,
          name + " does not say what it converts.",
          "Let it implement CustomMarshaller<Foo, Bar> with the two types.");
      return Optional.empty();
    }
    TypeMirror from = converts.getTypeArguments().get(0);
    TypeMirror to = converts.getTypeArguments().get(1);
    if (!types.isSameType(from, boxed(type))) {
      problems.add(
          ProblemId.MARSHAL_WITH,
          where,
          "%s converts %s, and this is %s.".formatted(name, from, type),
          type.getKind() == TypeKind.ARRAY
              ? "Add @SizeIs if it converts the elements."
              : "Name a marshaller of that type, or declare the type that it converts.");
      return Optional.empty();
    }
    if (type instanceof DeclaredType declared && Kinds.isPrivate(declared.asElement())) {
      problems.add(
          ProblemId.ACCESSIBILITY,
          annotated,
          declared.asElement().getSimpleName()
              + " is private, so generated classes cannot name it.",
          "Remove private.");
      return Optional.empty();
    }
    return inner(to, known, name, where, problems)
        .map(
            inner ->
                new Converted(inner, TypeName.get(type), ClassName.get(element), frees(element)));
  }

  private Optional<Register> inner(
      TypeMirror to, Known known, String name, Where where, Problems problems) {
    if (to instanceof DeclaredType declared && on(declared.asElement()).isPresent()) {
      problems.add(
          ProblemId.MARSHAL_WITH,
          where,
          "%s converts to %s, which has a marshaller itself.".formatted(name, to),
          "Convert to the type that the other marshaller converts to.");
      return Optional.empty();
    }
    Problems found = new Problems();
    Optional<Register> inner =
        known.parse(unboxed(to), ProblemId.MARSHAL_WITH, found).filter(Register::convertible);
    if (inner.isEmpty() && (!found.any() || found.has(ProblemId.MARSHAL_WITH))) {
      problems.add(
          ProblemId.MARSHAL_WITH,
          where,
          "%s converts to %s, which is no type that stands for a value natively."
              .formatted(name, to),
          "Convert to a type that a parameter could have without a marshaller; not to an array.");
    } else {
      problems.addAll(found);
    }
    return inner;
  }

  /** {@code CustomMarshaller<T, N>}, with the types that a class has bound. */
  private Optional<DeclaredType> asMarshaller(TypeMirror type) {
    if (type instanceof DeclaredType declared
        && Kinds.isNamed(declared, RuntimeTypes.CUSTOM_MARSHALLER)) {
      return Optional.of(declared);
    }
    return types.directSupertypes(type).stream()
        .map(this::asMarshaller)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Whether a marshaller gives values back, rather than inherit that it does nothing. */
  private static boolean frees(TypeElement marshaller) {
    return Stream.concat(Stream.of(marshaller), Ancestors.of(marshaller).stream())
        .filter(type -> !type.getQualifiedName().contentEquals(NAME))
        .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
        .anyMatch(
            method ->
                method.getSimpleName().contentEquals("free") && method.getParameters().size() == 1);
  }

  private static final String NAME = RuntimeTypes.CUSTOM_MARSHALLER.canonicalName();

  private TypeMirror boxed(TypeMirror type) {
    return type instanceof PrimitiveType primitive ? types.boxedClass(primitive).asType() : type;
  }

  private TypeMirror unboxed(TypeMirror type) {
    try {
      return types.unboxedType(type);
    } catch (IllegalArgumentException e) {
      return type;
    }
  }
}
