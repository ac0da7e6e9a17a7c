package io.comwright.processor.parse;

import io.comwright.processor.model.ViewForm;
import io.comwright.processor.model.ViewShape;
import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.Where;
import io.comwright.processor.type.Inline;
import io.comwright.processor.type.Pointer;
import io.comwright.processor.type.Register;
import io.comwright.processor.type.RuntimeTypes;
import io.comwright.processor.type.Scalar;
import io.comwright.processor.type.Text;
import io.comwright.processor.type.Value;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Recognises what a field is of a struct that is viewed in place. */
final class FieldParser {
  /** What says how an array or a pointee is reached; no two of them go together. */
  private static final List<String> REACHES =
      List.of(Annotations.FLEXIBLE_ARRAY, Annotations.SIZE_IS, Annotations.FIXED_SIZE);

  private final ValueTypes values;
  private final ComponentParser components;
  private final Described<StructDeclaration> structs;
  private final ViewShapes views;

  FieldParser(
      ValueTypes values,
      ComponentParser components,
      Described<StructDeclaration> structs,
      ViewShapes views) {
    this.values = values;
    this.components = components;
    this.structs = structs;
    this.views = views;
  }

  Optional<ViewForm> parse(ExecutableElement getter, Problems problems) {
    List<String> reaches = REACHES.stream().filter(name -> Annotations.has(getter, name)).toList();
    if (reaches.size() > 1) {
      problems.add(
          ProblemId.MISPLACED_ANNOTATION,
          Where.at(getter, Annotations.find(getter, reaches.get(1)).orElseThrow()),
          "%s and %s contradict each other."
              .formatted(Annotations.written(reaches.get(0)), Annotations.written(reaches.get(1))),
          "Write @SizeIs for a pointer to an array, @FixedSize for an array of fixed length in the"
              + " struct, @FlexibleArray for one at its end.");
      return Optional.empty();
    }
    Optional<Reading<ViewForm>> form = form(getter, reaches, problems);
    form.ifPresent(
        known ->
            Nullability.check(getter, getter.getReturnType(), known.type().nullable(), problems));
    return Meaning.settle(getter, form, problems);
  }

  private Optional<Reading<ViewForm>> form(
      ExecutableElement getter, List<String> reaches, Problems problems) {
    TypeMirror type = getter.getReturnType();
    boolean pointer = Annotations.has(getter, Annotations.POINTER);
    boolean list = Kinds.isNamed(type, RuntimeTypes.STRUCT_LIST);
    boolean converted = Conversions.isConverted(type, getter);
    if (converted && (pointer || list)) {
      return unsupported(
          getter,
          "A marshaller converts copies, and this is where it lies.",
          "Convert what the method returns, in a default method.",
          problems);
    } else if (pointer && type.getKind() != TypeKind.LONG) {
      return reference(type, getter, problems);
    } else if (reaches.contains(Annotations.FLEXIBLE_ARRAY)) {
      return flexible(type, getter, problems);
    } else if (reaches.contains(Annotations.SIZE_IS)) {
      return counted(type, getter, problems);
    } else if (list) {
      return inners(type, getter, problems);
    } else if (Kinds.isView(type) && !converted) {
      return inner(Kinds.elementOf(type), getter, problems);
    } else if (type instanceof ArrayType array && Kinds.isView(array.getComponentType())) {
      return Views.refuseInArray(
          Kinds.elementOf(array.getComponentType()), getter, Place.FIELD_ELEMENT, problems);
    } else if (Kinds.isPointer(getter, type)) {
      return unsupported(
          getter,
          "A Ref is not where it could be viewed.",
          "Write the value with @Pointer if it is a Guid or a struct, or MemorySegment.",
          problems);
    }
    Optional<Reading<Value>> value = components.parseInline(type, getter, problems);
    return value.flatMap(
        known -> plain(known.type(), getter, problems).map(form -> known.map(lying -> form)));
  }

  /** What lies in the struct. */
  private static Optional<ViewForm> plain(Value type, ExecutableElement getter, Problems problems) {
    return switch (type) {
      case Text.Passed text -> Optional.of(new ViewForm.TextPointer(text));
      case Pointer.Interface object -> Optional.of(new ViewForm.InterfacePointer(object));
      case Scalar.StructSize size -> Optional.of(new ViewForm.Plain(size));
      case Pointer.Callback function -> Optional.of(new ViewForm.Plain(function));
      case Value plain when plain.bits() -> Optional.of(new ViewForm.Plain(plain));
      case Inline.Struct struct ->
          unsupported(
              getter,
              struct.javaType().simpleName()
                  + " is more than the bytes that a copy holds: it has strings, interfaces, out"
                  + " pointers or its own size.",
              "Make it an interface with @ComStruct, too.",
              problems);
      case Value other ->
          unsupported(
              getter,
              "%s cannot be viewed in place.".formatted(other.storedSpelling()),
              "Write MemorySegment for a pointer, or @FixedSize(n) byte[] for its bytes.",
              problems);
    };
  }

  /** A pointer to one GUID or struct. */
  private Optional<Reading<ViewForm>> reference(
      TypeMirror type, ExecutableElement getter, Problems problems) {
    Optional<? extends Register> target;
    if (Kinds.isView(type)) {
      TypeElement view = Kinds.elementOf(type);
      target =
          Access.refuse(view, getter, problems)
              ? Optional.empty()
              : Optional.of(Views.typeOf(view));
    } else if (Kinds.isNamed(type, RuntimeTypes.GUID)) {
      target = Optional.of(new Inline.Guid());
    } else if (Kinds.isDeclaredWith(type, Annotations.COM_STRUCT)) {
      target = copied(Kinds.elementOf(type), getter, problems);
    } else {
      problems.add(
          ProblemId.MISPLACED_ANNOTATION,
          Where.at(getter, Annotations.find(getter, Annotations.POINTER).orElseThrow()),
          "@Pointer stands on a field that is no long, Guid or struct.",
          "Remove it: a String or an interface is a pointer already, and a pointer to anything else"
              + " is a MemorySegment.");
      return Optional.empty();
    }
    return target.map(
        known -> Reading.<ViewForm>of(new ViewForm.Reference(known), Annotations.POINTER));
  }

  /** A struct that a setter copies to where the field points. */
  private Optional<Inline.Struct> copied(
      TypeElement struct, ExecutableElement getter, Problems problems) {
    Inline.Struct type = structs.of(struct).type();
    return Access.refuse(struct, getter, problems) || plain(type, getter, problems).isEmpty()
        ? Optional.empty()
        : Optional.of(type);
  }

  /** A pointer to an array. */
  private Optional<Reading<ViewForm>> counted(
      TypeMirror type, ExecutableElement getter, Problems problems) {
    String count = Sizes.named(getter).orElse("");
    boolean nullable =
        type instanceof ArrayType array && Nullability.isNullable(array.getComponentType());
    return elements(type, getter, Annotations.SIZE_IS, problems)
        .filter(reading -> Nullability.checkElements(getter, nullable, reading.type(), problems))
        .map(reading -> reading.map(element -> new ViewForm.Counted(element, nullable, count)));
  }

  /** An array at the end of the struct. */
  private Optional<Reading<ViewForm>> flexible(
      TypeMirror type, ExecutableElement getter, Problems problems) {
    String count =
        Annotations.find(getter, Annotations.FLEXIBLE_ARRAY)
            .flatMap(array -> Annotations.string(array, "value"))
            .orElse("");
    Optional<Reading<Register>> reading =
        elements(type, getter, Annotations.FLEXIBLE_ARRAY, problems);
    Optional<ViewShape> shape =
        reading.flatMap(known -> shapeOf(known.type(), type, getter, problems));
    return shape.map(
        each -> reading.get().map(element -> new ViewForm.Flexible(element, each, count)));
  }

  private Optional<ViewShape> shapeOf(
      Register element, TypeMirror array, ExecutableElement getter, Problems problems) {
    return element instanceof Pointer.View
        ? Views.listElement(array, getter, ProblemId.VIEW_FIELD, problems)
            .flatMap(view -> views.inside(view, getter, problems))
        : Optional.of(
            new ViewShape(element.size(), element.alignment(), element.flat(), false, false));
  }

  /**
   * The elements of an array that has its count in another field.
   *
   * @param annotation that says so
   */
  private Optional<Reading<Register>> elements(
      TypeMirror type, ExecutableElement getter, String annotation, Problems problems) {
    Optional<Reading<Register>> element;
    if (Kinds.isNamed(type, RuntimeTypes.STRUCT_LIST)) {
      element =
          Views.listElement(type, getter, ProblemId.VIEW_FIELD, problems)
              .map(view -> Reading.of(Views.typeOf(view)));
    } else if (type instanceof ArrayType array) {
      element =
          element(
              array.getComponentType(), getter, annotation.equals(Annotations.SIZE_IS), problems);
    } else {
      problems.add(
          ProblemId.MISPLACED_ANNOTATION,
          Where.at(getter, Annotations.find(getter, annotation).orElseThrow()),
          "%s stands on a field that is no array.".formatted(Annotations.written(annotation)),
          "Write it on an array or a StructList.");
      return Optional.empty();
    }
    return element.map(reading -> reading.and(annotation));
  }

  private Optional<Reading<Register>> element(
      TypeMirror type, ExecutableElement getter, boolean behind, Problems problems) {
    Optional<Reading<Register>> element =
        values.read(new Mention(type, getter, Place.FIELD_ELEMENT), problems);
    if (element.isEmpty()) {
      return element;
    }
    Register each = element.get().type();
    Optional<String> wrong =
        each.bits() || behind && isRead(each)
            ? JavaArrays.wrongElement(each)
            : Optional.of(
                "%s cannot be an element of an array in a struct."
                    .formatted(each.storedSpelling()));
    return wrong.isEmpty()
        ? element
        : unsupported(
            getter, wrong.get(), "Write MemorySegment for a pointer to the array.", problems);
  }

  /** Whether an element behind a pointer is read one by one, since it points to more. */
  private static boolean isRead(Register element) {
    return element instanceof Text.Passed
        || element instanceof Pointer.Interface
        || element instanceof Inline.Variant;
  }

  /** An array of structs in the struct. */
  private Optional<Reading<ViewForm>> inners(
      TypeMirror type, ExecutableElement getter, Problems problems) {
    Optional<TypeElement> view = Views.listElement(type, getter, ProblemId.VIEW_FIELD, problems);
    if (view.isEmpty()) {
      return Optional.empty();
    }
    if (!Annotations.has(getter, Annotations.FIXED_SIZE)) {
      return unsupported(
          getter,
          "The StructList does not say where its structs are.",
          "Write @SizeIs(\"count\") for a pointer to them, @FixedSize(n) or"
              + " @FlexibleArray(\"count\") if they lie in the struct.",
          problems);
    }
    Optional<ViewShape> shape = views.inside(view.get(), getter, problems);
    Optional<Integer> length = FixedSizes.length(getter, problems);
    if (shape.isEmpty()
        || length.isEmpty()
        || !FixedSizes.check(getter, "array", (long) length.get() * shape.get().size(), problems)) {
      return Optional.empty();
    }
    return Optional.of(
        Reading.of(
            new ViewForm.Inners(Views.typeOf(view.get()), shape.get(), length.get()),
            Annotations.FIXED_SIZE));
  }

  /** A struct in the struct. */
  private Optional<Reading<ViewForm>> inner(
      TypeElement view, ExecutableElement getter, Problems problems) {
    return Access.refuse(view, getter, problems)
        ? Optional.empty()
        : views
            .inside(view, getter, problems)
            .map(shape -> Reading.of(new ViewForm.Inner(Views.typeOf(view), shape)));
  }

  private static <T> Optional<T> unsupported(
      Element element, String wrong, String remedy, Problems problems) {
    problems.add(ProblemId.VIEW_FIELD, element, wrong, remedy);
    return Optional.empty();
  }
}
