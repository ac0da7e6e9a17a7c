package io.comwright.processor.parse;

import com.squareup.javapoet.ClassName;
import io.comwright.processor.model.StructLayout;
import io.comwright.processor.model.ViewForm;
import io.comwright.processor.model.ViewShape;
import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.SourceSet;
import io.comwright.processor.source.Where;
import io.comwright.processor.type.Argument;
import io.comwright.processor.type.GeneratedNames;
import io.comwright.processor.type.Inline;
import io.comwright.processor.type.Passing;
import io.comwright.processor.type.Pointer;
import io.comwright.processor.type.Register;
import io.comwright.processor.type.RuntimeTypes;
import io.comwright.processor.type.Scalar;
import io.comwright.processor.type.Text;
import io.comwright.processor.type.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads a {@code @ComStruct} interface, and recognises pointers to one. It judges types only. */
public final class ViewParser {
  /** More would be a mistake, and sums of it stay far from overflow. */
  private static final int LARGEST_ARRAY = 1 << 20;

  /** What says how an array or a pointee is reached; no two of them go together. */
  private static final List<String> REACHES =
      List.of(Annotations.FLEXIBLE_ARRAY, Annotations.SIZE_IS, Annotations.FIXED_SIZE);

  private final TypeParser types;
  private final Elements elements;
  private final SourceSet sources;

  /** What is being read: a struct meets itself here only if it contains itself. */
  private final Set<String> parsing = new HashSet<>();

  ViewParser(TypeParser types, Elements elements, SourceSet sources) {
    this.types = types;
    this.elements = elements;
    this.sources = sources;
  }

  private static Pointer.View typeOf(TypeElement element) {
    return new Pointer.View(ClassName.get(element), Kinds.nativeName(element));
  }

  // ---- Parameters and results.

  /** A pointer to a struct: passed, or handed out. */
  Optional<Register> pointer(
      DeclaredType type, Element annotated, boolean returned, Problems problems) {
    TypeElement element = Kinds.elementOf(type);
    if (isInaccessible(element, annotated, problems)
        || TextParser.refuseForms(annotated, problems)
        || ValueParser.refuseForms(annotated, problems)) {
      return Optional.empty();
    }
    if (!returned) {
      return TextParser.refuseOwners(annotated, problems)
          ? Optional.empty()
          : Optional.of(typeOf(element));
    }
    List<String> owners =
        TextParser.OWNERS.stream().filter(name -> Annotations.has(annotated, name)).toList();
    if (owners.size() > 1) {
      problems.add(
          ProblemId.WHO_FREES,
          Where.at(annotated, Annotations.find(annotated, owners.get(1)).orElseThrow()),
          "%s and %s contradict each other."
              .formatted(Annotations.written(owners.get(0)), Annotations.written(owners.get(1))),
          "Keep the one that the callee's documentation says.");
      return Optional.empty();
    } else if (owners.isEmpty()) {
      problems.add(
          ProblemId.WHO_FREES,
          annotated,
          "The struct that comes back does not say who frees it.",
          "Add @CoTaskMem, @FreeWith(...) or @Borrowed, as the callee's documentation says.");
      return Optional.empty();
    }
    return TextParser.freeing(
            annotated,
            Annotations.find(annotated, owners.getFirst()).orElseThrow(),
            owners.getFirst(),
            problems)
        .map(freeing -> new Pointer.ReturnedView(typeOf(element), freeing));
  }

  /** An array of structs with its count beside it. */
  Optional<Argument> list(VariableElement parameter, Problems problems) {
    return listElement(parameter.asType(), parameter, ProblemId.ARRAY_ELEMENT, problems)
        .map(element -> new Passing.StructList(typeOf(element)));
  }

  /** The structs of an array that the callee allocates. */
  Optional<Pointer.View> allocated(TypeMirror list, Element annotated, Problems problems) {
    Optional<TypeElement> element = listElement(list, annotated, ProblemId.ARRAY_ELEMENT, problems);
    if (element.isPresent() && shapeOf(element.get()).sized()) {
      AllocatedArrayParser.refuseSized(annotated, typeOf(element.get()).javaType(), problems);
      return Optional.empty();
    }
    return element.map(ViewParser::typeOf);
  }

  /** A Java array cannot show structs where they lie. */
  static <T> Optional<T> refuseArray(Element parameter, TypeMirror element, Problems problems) {
    String name = Kinds.elementOf(element).getSimpleName().toString();
    problems.add(
        ProblemId.ARRAY_ELEMENT,
        parameter,
        name + " is viewed where it lies, and cannot stand in a Java array.",
        "Write StructList<%s>.".formatted(name));
    return Optional.empty();
  }

  /** The {@code T} of a {@code StructList<T>}. */
  private Optional<TypeElement> listElement(
      TypeMirror list, Element annotated, ProblemId id, Problems problems) {
    List<? extends TypeMirror> arguments = ((DeclaredType) list).getTypeArguments();
    if (arguments.size() != 1 || !Kinds.isView(arguments.getFirst())) {
      problems.add(
          id,
          annotated,
          "The StructList does not say which structs it has.",
          "Write StructList<Foo>, with an interface that has @ComStruct.");
      return Optional.empty();
    }
    TypeElement element = Kinds.elementOf(arguments.getFirst());
    if (isInaccessible(element, annotated, problems)) {
      return Optional.empty();
    }
    if (methodsOf(element).stream()
        .anyMatch(method -> Annotations.has(method, Annotations.FLEXIBLE_ARRAY))) {
      problems.add(
          id,
          annotated,
          element.getSimpleName() + " ends with a flexible array, and cannot be an element.",
          "Write MemorySegment.");
      return Optional.empty();
    }
    return Optional.of(element);
  }

  private static boolean isInaccessible(TypeElement element, Element annotated, Problems problems) {
    if (Kinds.isPrivate(element)) {
      problems.add(
          ProblemId.ACCESSIBILITY,
          annotated,
          element.getSimpleName() + " is private, so generated classes cannot name it.",
          "Remove private.");
      return true;
    }
    return false;
  }

  // ---- The interface itself.

  public ViewDeclaration parse(TypeElement element) {
    Problems problems = new Problems();
    AnnotationMirror annotation = Annotations.find(element, Annotations.COM_STRUCT).orElseThrow();
    String name = element.getQualifiedName().toString();
    List<ExecutableElement> methods = methodsOf(element);
    List<ExecutableElement> getters = methods.stream().filter(ViewParser::isGetter).toList();
    List<ViewDeclaration.Field> fields = new ArrayList<>();
    boolean outermost = parsing.add(name);
    for (ExecutableElement getter : getters) {
      fields.add(
          new ViewDeclaration.Field(
              getter,
              parseField(getter, problems),
              Annotations.findNullable(getter, getter.getReturnType()).isPresent(),
              methods.stream()
                  .filter(method -> !isGetter(method))
                  .filter(method -> method.getSimpleName().equals(getter.getSimpleName()))
                  .toList()));
    }
    if (outermost) {
      parsing.remove(name);
    }
    return new ViewDeclaration(
        element,
        annotation,
        Kinds.nativeName(element),
        Annotations.integer(annotation, "size"),
        Annotations.integer(annotation, "pack").orElse(StructLayout.NATURAL),
        List.copyOf(fields),
        methods.stream()
            .filter(
                method ->
                    !isGetter(method)
                        && getters.stream()
                            .noneMatch(
                                getter -> getter.getSimpleName().equals(method.getSimpleName())))
            .toList(),
        problems);
  }

  private static List<ExecutableElement> methodsOf(TypeElement element) {
    return ElementFilter.methodsIn(element.getEnclosedElements()).stream()
        .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
        .toList();
  }

  private static boolean isGetter(ExecutableElement method) {
    return method.getParameters().isEmpty() && method.getReturnType().getKind() != TypeKind.VOID;
  }

  private Optional<ViewForm> parseField(ExecutableElement getter, Problems problems) {
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
    Optional<ViewForm> form = parseForm(getter, reaches, problems);
    form.ifPresent(
        known ->
            TypeParser.checkNullable(getter, getter.getReturnType(), known.nullable(), problems));
    return form.filter(known -> Meaning.check(getter, known, problems));
  }

  private Optional<ViewForm> parseForm(
      ExecutableElement getter, List<String> reaches, Problems problems) {
    TypeMirror type = getter.getReturnType();
    Optional<AnnotationMirror> pointer = Annotations.find(getter, Annotations.POINTER);
    if (ConversionParser.find(type, getter).isPresent()
        && (pointer.isPresent() || Kinds.isNamed(type, RuntimeTypes.STRUCT_LIST))) {
      return unsupported(
          getter,
          "A marshaller converts copies, and this is where it lies.",
          "Convert what the method returns, in a default method.",
          problems);
    } else if (pointer.isPresent() && type.getKind() != TypeKind.LONG) {
      return reference(type, getter, pointer.get(), problems);
    } else if (reaches.contains(Annotations.FLEXIBLE_ARRAY)) {
      return flexible(type, getter, problems);
    } else if (reaches.contains(Annotations.SIZE_IS)) {
      return counted(type, getter, problems);
    } else if (Kinds.isNamed(type, RuntimeTypes.STRUCT_LIST)) {
      return inners(type, getter, problems);
    } else if (Kinds.isView(type) && ConversionParser.find(type, getter).isEmpty()) {
      return inner(Kinds.elementOf(type), getter, problems);
    } else if (type instanceof ArrayType array && Kinds.isView(array.getComponentType())) {
      return refuseArrayField(array, getter, problems);
    } else if (Kinds.isPointer(getter, type)) {
      return unsupported(
          getter,
          "A Ref is not where it could be viewed.",
          "Write the value with @Pointer if it is a Guid or a struct, or MemorySegment.",
          problems);
    }
    return new ComponentParser(types)
        .parseFixedOrPlain(type, getter, problems)
        .flatMap(known -> value(known, getter, problems));
  }

  /** What lies in the struct. */
  private Optional<ViewForm> value(Value type, ExecutableElement getter, Problems problems) {
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

  private static Optional<ViewForm> refuseArrayField(
      ArrayType array, ExecutableElement getter, Problems problems) {
    return unsupported(
        getter,
        "%s is viewed where it lies, and cannot stand in a Java array."
            .formatted(Kinds.elementOf(array.getComponentType()).getSimpleName()),
        "Write StructList<%s> with @FixedSize, @SizeIs or @FlexibleArray."
            .formatted(Kinds.elementOf(array.getComponentType()).getSimpleName()),
        problems);
  }

  /** A pointer to one GUID or struct. */
  private Optional<ViewForm> reference(
      TypeMirror type, ExecutableElement getter, AnnotationMirror pointer, Problems problems) {
    if (Kinds.isView(type)) {
      return isInaccessible(Kinds.elementOf(type), getter, problems)
          ? Optional.empty()
          : Optional.of(new ViewForm.Reference(typeOf(Kinds.elementOf(type))));
    }
    if (Kinds.isNamed(type, RuntimeTypes.GUID)) {
      return Optional.of(new ViewForm.Reference(new Inline.Guid()));
    }
    if (type instanceof DeclaredType declared
        && Annotations.has(declared.asElement(), Annotations.COM_STRUCT)) {
      Inline.Struct struct = types.structs().typeOf(Kinds.elementOf(type));
      return isInaccessible(Kinds.elementOf(type), getter, problems)
          ? Optional.empty()
          : value(struct, getter, problems).map(plain -> new ViewForm.Reference(struct));
    }
    problems.add(
        ProblemId.MISPLACED_ANNOTATION,
        Where.at(getter, pointer),
        "@Pointer stands on a field that is no long, Guid or struct.",
        "Remove it: a String or an interface is a pointer already, and a pointer to anything else"
            + " is a MemorySegment.");
    return Optional.empty();
  }

  /** A pointer to an array. */
  private Optional<ViewForm> counted(TypeMirror type, ExecutableElement getter, Problems problems) {
    String count =
        Annotations.find(getter, Annotations.SIZE_IS)
            .flatMap(size -> Annotations.string(size, "value"))
            .orElse("");
    return elements(type, getter, Annotations.SIZE_IS, problems)
        .map(element -> new ViewForm.Counted(element, count));
  }

  /** An array at the end of the struct. */
  private Optional<ViewForm> flexible(
      TypeMirror type, ExecutableElement getter, Problems problems) {
    String count =
        Annotations.find(getter, Annotations.FLEXIBLE_ARRAY)
            .flatMap(array -> Annotations.string(array, "value"))
            .orElse("");
    Optional<Register> element = elements(type, getter, Annotations.FLEXIBLE_ARRAY, problems);
    if (element.isEmpty()) {
      return Optional.empty();
    }
    if (element.get() instanceof Pointer.View) {
      TypeElement view = Kinds.elementOf(((DeclaredType) type).getTypeArguments().getFirst());
      return shapeInside(view, getter, problems)
          .map(shape -> new ViewForm.Flexible(element.get(), shape, count));
    }
    ViewShape shape =
        new ViewShape(
            element.get().size(), element.get().alignment(), element.get().flat(), false, false);
    return Optional.of(new ViewForm.Flexible(element.get(), shape, count));
  }

  /** The elements of an array that has its count in another field. */
  private Optional<Register> elements(
      TypeMirror type, ExecutableElement getter, String annotation, Problems problems) {
    if (Kinds.isNamed(type, RuntimeTypes.STRUCT_LIST)) {
      return listElement(type, getter, ProblemId.VIEW_FIELD, problems).map(ViewParser::typeOf);
    }
    if (!(type instanceof ArrayType array)) {
      problems.add(
          ProblemId.MISPLACED_ANNOTATION,
          Where.at(getter, Annotations.find(getter, annotation).orElseThrow()),
          "%s stands on a field that is no array.".formatted(Annotations.written(annotation)),
          "Write it on an array or a StructList.");
      return Optional.empty();
    }
    if (Kinds.isView(array.getComponentType())) {
      refuseArrayField(array, getter, problems);
      return Optional.empty();
    }
    return types
        .parse(array.getComponentType(), getter, false, ProblemId.VIEW_FIELD, problems)
        .filter(
            element -> {
              if (!element.bits()) {
                unsupported(
                    getter,
                    "%s cannot be an element of an array in a struct."
                        .formatted(element.storedSpelling()),
                    "Write MemorySegment for a pointer to the array.",
                    problems);
              }
              return element.bits();
            });
  }

  /** An array of structs in the struct. */
  private Optional<ViewForm> inners(TypeMirror type, ExecutableElement getter, Problems problems) {
    Optional<TypeElement> element = listElement(type, getter, ProblemId.VIEW_FIELD, problems);
    if (element.isEmpty()) {
      return Optional.empty();
    }
    Optional<AnnotationMirror> fixed = Annotations.find(getter, Annotations.FIXED_SIZE);
    if (fixed.isEmpty()) {
      return unsupported(
          getter,
          "The StructList does not say where its structs are.",
          "Write @SizeIs(\"count\") for a pointer to them, @FixedSize(n) or"
              + " @FlexibleArray(\"count\") if they lie in the struct.",
          problems);
    }
    Optional<Integer> length = Annotations.integer(fixed.get(), "value");
    Optional<ViewShape> shape = shapeInside(element.get(), getter, problems);
    if (shape.isEmpty() || length.isEmpty()) {
      return Optional.empty();
    }
    if (length.get() < 1 || (long) length.get() * shape.get().size() > LARGEST_ARRAY) {
      problems.add(
          ProblemId.FIXED_SIZE,
          Where.at(getter, fixed.get(), "value"),
          length.get() < 1
              ? "An array in a struct has at least 1 element."
              : "The array takes more than 1 MB.",
          "Write the length that the C declaration gives.");
      return Optional.empty();
    }
    return Optional.of(new ViewForm.Inners(typeOf(element.get()), shape.get(), length.get()));
  }

  /** A struct in the struct. */
  private Optional<ViewForm> inner(TypeElement view, ExecutableElement getter, Problems problems) {
    return isInaccessible(view, getter, problems)
        ? Optional.empty()
        : shapeInside(view, getter, problems).map(shape -> new ViewForm.Inner(typeOf(view), shape));
  }

  private Optional<ViewShape> shapeInside(
      TypeElement view, ExecutableElement getter, Problems problems) {
    if (parsing.contains(view.getQualifiedName().toString())) {
      problems.add(
          ProblemId.STRUCT_RECURSIVE,
          getter,
          "%s lies inside itself.".formatted(view.getSimpleName()),
          "Write @Pointer if the field is a pointer.");
      return Optional.empty();
    }
    return Optional.of(shapeOf(view));
  }

  /**
   * What is known of a struct. Its own problems are reported where it is declared. Of one that was
   * compiled before, the order of the methods is not reliable: its layout is that of its generated
   * class.
   */
  private ViewShape shapeOf(TypeElement element) {
    ViewDeclaration declaration = parse(element);
    ViewShape shape = shapeOf(declaration);
    if (sources.contains(element)) {
      return shape;
    }
    TypeElement generated =
        elements.getTypeElement(GeneratedNames.struct(declaration.name()).canonicalName());
    return generated == null
        ? shape
        : new ViewShape(
            constant(generated, "SIZE").orElse(shape.size()),
            constant(generated, "ALIGNMENT").orElse(shape.alignment()),
            shape.flat(),
            shape.flexible(),
            shape.sized());
  }

  public static ViewShape shapeOf(ViewDeclaration declaration) {
    List<ViewForm> forms =
        declaration.fields().stream().flatMap(field -> field.form().stream()).toList();
    StructLayout layout =
        declaration.layout().orElse(StructLayout.of(List.of(), StructLayout.NATURAL));
    return new ViewShape(
        layout.size(),
        layout.alignment(),
        forms.stream().allMatch(ViewForm::flat),
        forms.stream().anyMatch(ViewForm.Flexible.class::isInstance),
        forms.stream().anyMatch(ViewParser::isSized));
  }

  private static boolean isSized(ViewForm form) {
    return form instanceof ViewForm.Nested nested && nested.shape().sized()
        || form instanceof ViewForm.Plain plain && plain.type() instanceof Scalar.StructSize;
  }

  private static Optional<Integer> constant(TypeElement generated, String name) {
    return ElementFilter.fieldsIn(generated.getEnclosedElements()).stream()
        .filter(field -> field.getSimpleName().contentEquals(name))
        .map(VariableElement::getConstantValue)
        .filter(Integer.class::isInstance)
        .map(Integer.class::cast)
        .findFirst();
  }

  private static Optional<ViewForm> unsupported(
      Element element, String wrong, String remedy, Problems problems) {
    problems.add(ProblemId.VIEW_FIELD, element, wrong, remedy);
    return Optional.empty();
  }
}
