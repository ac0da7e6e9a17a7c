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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Recognises values that a marshaller converts, and finds what it converts to. */
final class Conversions implements ValueTypes {
  private final Types types;
  private final Elements elements;
  private final ValueTypes known;

  /**
   * Before the types that need no marshaller.
   *
   * @param known what recognises them
   */
  Conversions(Types types, Elements elements, ValueTypes known) {
    this.types = types;
    this.elements = elements;
    this.known = known;
  }

  /** Whether a value is a copy that a marshaller makes. */
  static boolean isConverted(TypeMirror type, Element annotated) {
    return MarshalWith.find(type, annotated).isPresent() || isConverted(type);
  }

  /** Whether all values of a type are, wherever they stand. */
  private static boolean isConverted(TypeMirror type) {
    return MarshalWith.find(type).isPresent() || BuiltInConversion.find(type).isPresent();
  }

  @Override
  public Optional<Reading<Register>> read(Mention mention, Problems problems) {
    Optional<MarshalWith> use = MarshalWith.find(mention.type(), mention.annotated());
    if (use.isPresent()) {
      return marshalled(mention, use.get(), problems);
    }
    Optional<TypeElement> builtIn =
        BuiltInConversion.find(mention.type())
            .map(row -> elements.getTypeElement(row.marshaller().canonicalName()));
    return builtIn.isPresent()
        ? builtIn(mention, builtIn.get(), problems)
        : known.read(mention, problems);
  }

  /** A type of the JDK, by the annotations of what it is converted to. */
  private Optional<Reading<Register>> builtIn(
      Mention mention, TypeElement marshaller, Problems problems) {
    DeclaredType converts = asMarshaller(marshaller.asType()).orElseThrow();
    Mention inner = mention.insteadOf(unboxed(converts.getTypeArguments().getLast()));
    return known.read(inner, problems).map(reading -> convert(mention, reading, marshaller));
  }

  private Optional<Reading<Register>> marshalled(
      Mention mention, MarshalWith use, Problems problems) {
    Where where = Where.at(use.on(), use.annotation(), "value");
    Optional<TypeMirror> named = Annotations.type(use.annotation(), "value");
    if (!(named.orElse(null) instanceof DeclaredType marshaller
        && marshaller.asElement() instanceof TypeElement element)) {
      named.ifPresent(type -> noMarshaller(type.toString(), where, problems));
      return Optional.empty();
    }
    Optional<DeclaredType> converts = contract(mention, use, marshaller, where, problems);
    if (converts.isEmpty()) {
      return Optional.empty();
    }
    List<? extends TypeMirror> both = converts.get().getTypeArguments();
    if (!checkFrom(mention, use, element, both.getFirst(), problems)) {
      return Optional.empty();
    }
    return inner(mention, both.getLast(), element, where, problems)
        .map(reading -> convert(mention, reading, element).and(Annotations.MARSHAL_WITH));
  }

  private static Reading<Register> convert(
      Mention mention, Reading<Register> reading, TypeElement marshaller) {
    return reading.map(
        inner ->
            new Converted(
                inner, TypeName.get(mention.type()), ClassName.get(marshaller), frees(marshaller)));
  }

  /** {@code CustomMarshaller<T, N>}, with the types that a class has bound. */
  private Optional<DeclaredType> contract(
      Mention mention, MarshalWith use, DeclaredType marshaller, Where where, Problems problems) {
    TypeElement element = (TypeElement) marshaller.asElement();
    if (!Kinds.isUsable(element, mention.annotated(), RuntimeTypes.CUSTOM_MARSHALLER)) {
      noMarshaller(
          element.getSimpleName().toString(),
          Kinds.isUsable(element, use.on(), RuntimeTypes.CUSTOM_MARSHALLER)
              ? Where.at(mention.annotated())
              : where,
          problems);
      return Optional.empty();
    }
    DeclaredType converts = asMarshaller(marshaller).orElseThrow();
    if (converts.getTypeArguments().size() != 2) {
      problems.add(
          ProblemId.MARSHAL_WITH,
          where,
          element.getSimpleName() + " does not say what it converts.",
          "Let it implement CustomMarshaller<Foo, Bar> with the two types.");
      return Optional.empty();
    }
    return Optional.of(converts);
  }

  private static void noMarshaller(String type, Where where, Problems problems) {
    problems.add(
        ProblemId.MARSHAL_WITH,
        where,
        type + " is no marshaller that generated classes can make.",
        "Write a class that implements io.comwright.CustomMarshaller, not abstract, inner or"
            + " generic, with a constructor without parameters; both public, or in this package.");
  }

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

  private boolean checkFrom(
      Mention mention,
      MarshalWith use,
      TypeElement marshaller,
      TypeMirror from,
      Problems problems) {
    TypeMirror type = mention.type();
    if (!types.isSameType(from, boxed(type))) {
      // What stands on a generic type may be right for other arguments than those of this use.
      boolean other = types.isSameType(types.erasure(from), types.erasure(type));
      problems.add(
          ProblemId.MARSHAL_WITH,
          other && !use.on().equals(mention.annotated())
              ? Where.at(mention.annotated())
              : Where.at(use.on(), use.annotation(), "value"),
          "%s converts %s, and this is %s.".formatted(marshaller.getSimpleName(), from, type),
          type.getKind() == TypeKind.ARRAY
              ? "Add @SizeIs if it converts the elements."
              : "Name a marshaller of that type, or declare the type that it converts.");
      return false;
    }
    return !(type instanceof DeclaredType declared
        && Access.refuse(declared.asElement(), mention.annotated(), problems));
  }

  private Optional<Reading<Register>> inner(
      Mention mention, TypeMirror to, TypeElement marshaller, Where where, Problems problems) {
    if (isConverted(to)) {
      problems.add(
          ProblemId.MARSHAL_WITH,
          where,
          "%s converts to %s, which has a marshaller itself."
              .formatted(marshaller.getSimpleName(), to),
          "Convert to the type that the other marshaller converts to.");
      return Optional.empty();
    }
    Problems found = new Problems();
    Optional<Reading<Register>> inner = known.read(mention.convertedTo(unboxed(to)), found);
    boolean convertible = inner.isPresent() && inner.get().type().convertible();
    if (!convertible && (!found.any() || found.has(ProblemId.MARSHAL_WITH))) {
      problems.add(
          ProblemId.MARSHAL_WITH,
          where,
          "%s converts to %s, which is no type that stands for a value natively."
              .formatted(marshaller.getSimpleName(), to),
          "Convert to a type that a parameter could have without a marshaller; not to an array.");
    } else {
      problems.addAll(found);
    }
    return convertible ? inner : Optional.empty();
  }

  /** Whether a marshaller gives values back, rather than inherit that it does nothing. */
  private static boolean frees(TypeElement marshaller) {
    return Stream.concat(Stream.of(marshaller), Ancestors.of(marshaller).stream())
        .filter(type -> !Kinds.isNamed(type.asType(), RuntimeTypes.CUSTOM_MARSHALLER))
        .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
        .anyMatch(
            method ->
                method.getSimpleName().contentEquals("free") && method.getParameters().size() == 1);
  }

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
