package io.comwright.processor.parse;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeVariableName;
import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.SourceSet;
import io.comwright.processor.source.Where;
import io.comwright.processor.type.Argument;
import io.comwright.processor.type.AutomationKind;
import io.comwright.processor.type.Converted;
import io.comwright.processor.type.Direction;
import io.comwright.processor.type.Freeing;
import io.comwright.processor.type.Inline;
import io.comwright.processor.type.Passing;
import io.comwright.processor.type.Pointer;
import io.comwright.processor.type.Register;
import io.comwright.processor.type.RuntimeTypes;
import io.comwright.processor.type.Scalar;
import io.comwright.processor.type.Stored;
import io.comwright.processor.type.StructShape;
import io.comwright.processor.type.Value;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Recognises the native type that a Java type and its annotations stand for. An ambiguity that
 * would be a silent bug is a problem whose remedy says what to write.
 */
public final class TypeParser {
  private static final String SUPPORTED =
      "Supported are byte, short, char, int, long, float, double, boolean with its native form,"
          + " @Pointer long, MemorySegment, Handle, HResult, String, Guid, Variant, PropVariant,"
          + " SafeArray, ComEnum, @Flags records, @ComStruct types, @Callback interfaces, and"
          + " IUnknown, @ComInterface and @Vtable interfaces; any other type with @MarshalWith.";

  private final StructParser structs = new StructParser(this);
  private final AllocatedArrayParser arrays = new AllocatedArrayParser(this);
  private final ViewParser views;
  private final OutParser outs;
  private final ConversionParser conversions;

  public TypeParser(Types types, Elements elements, SourceSet sources) {
    this.outs = new OutParser(this, types);
    this.conversions = new ConversionParser(types);
    this.views = new ViewParser(this, elements, sources);
  }

  public ViewParser views() {
    return views;
  }

  OutParser outs() {
    return outs;
  }

  public StructParser structs() {
    return structs;
  }

  Optional<Argument> parseParameter(VariableElement parameter, Problems problems) {
    Optional<Argument> type = parsePassed(parameter, problems);
    type.ifPresent(
        known -> checkNullable(parameter, parameter.asType(), known.nullable(), problems));
    return type.filter(known -> Meaning.check(parameter, known, problems));
  }

  private Optional<Argument> parsePassed(VariableElement parameter, Problems problems) {
    if (isIid(parameter)) {
      return Optional.of(new Passing.Iid(TypeName.get(parameter.asType())));
    }
    boolean allocated = Kinds.arrayInRef(parameter.asType()).isPresent();
    if ((allocated || parameter.asType().getKind() == TypeKind.ARRAY && !isWhole(parameter))
        && !CountParser.isCounted(parameter)) {
      return unsupported(
          parameter,
          ProblemId.SIZE_IS,
          "An array does not say how many elements it has.",
          (allocated
                  ? "Add @SizeIs(\"count\") with the @Out IntRef that reports it"
                  : "Add @SizeIs(\"count\") with the parameter that passes it")
              + ", or @SizeIs if the Java method has none.",
          problems);
    }
    if (CountParser.isCounted(parameter)) {
      return parseCounted(parameter, problems);
    } else if (Kinds.isPointer(parameter, parameter.asType())) {
      return outs.parsePointer(parameter, parameter.asType(), problems)
          .flatMap(
              out ->
                  Annotations.has(parameter, Annotations.BY_VALUE)
                      ? noStruct(parameter, problems)
                      : Optional.of(out));
    }
    return parse(parameter.asType(), parameter, false, ProblemId.UNSUPPORTED_TYPE, problems)
        .flatMap(known -> byValue(parameter, known, problems));
  }

  /** Whether an author's marshaller converts an array as a whole, rather than its elements. */
  private static boolean isWhole(Element annotated) {
    return Annotations.has(annotated, Annotations.MARSHAL_WITH);
  }

  private static Optional<Argument> byValue(
      VariableElement parameter, Register type, Problems problems) {
    if (!Annotations.has(parameter, Annotations.BY_VALUE)) {
      return Optional.of(type);
    }
    Optional<Converted> conversion =
        type instanceof Converted converted ? Optional.of(converted) : Optional.empty();
    return switch (type.plain()) {
      case Inline.Guid guid -> Optional.of(new Passing.ByValue(guid, conversion, "{JJ}"));
      // More than two eightbytes: no convention asks what they are.
      case Inline.Variant variant -> Optional.of(new Passing.ByValue(variant, conversion, "{JJJ}"));
      case Inline.Struct struct ->
          shapeByValue(parameter, struct, problems)
              .map(shape -> new Passing.ByValue(struct, conversion, shape));
      case Pointer.View view ->
          refuseByValue(
              parameter,
              view.javaType().simpleName() + " is viewed where it lies, and cannot pass by value.",
              "Write a record with @ComStruct, which is copied.",
              problems);
      case Value other -> noStruct(parameter, problems);
    };
  }

  private static Optional<String> shapeByValue(
      VariableElement parameter, Inline.Struct struct, Problems problems) {
    String name = struct.javaType().simpleName();
    if (struct.hasOuts()) {
      return refuseByValue(
          parameter,
          "%s has out pointers and cannot pass by value.".formatted(name),
          "Write MemorySegment for these pointers.",
          problems);
    }
    Optional<String> shape = StructShape.ofArgument(struct.scalars(), struct.size());
    return shape.isPresent()
        ? shape
        : refuseByValue(
            parameter,
            "%s has fields that are not aligned, and cannot pass by value.".formatted(name),
            "Check its packing, or have the native side take a pointer.",
            problems);
  }

  private static <T> Optional<T> noStruct(VariableElement parameter, Problems problems) {
    return refuseByValue(
        parameter, "@ByValue stands on a type that is no struct.", "Remove it.", problems);
  }

  private static <T> Optional<T> refuseByValue(
      VariableElement parameter, String wrong, String remedy, Problems problems) {
    problems.add(
        ProblemId.BY_VALUE,
        Where.at(parameter, Annotations.find(parameter, Annotations.BY_VALUE).orElseThrow()),
        wrong,
        remedy);
    return Optional.empty();
  }

  /** An array, a text or memory with its size beside it. */
  private Optional<Argument> parseCounted(VariableElement parameter, Problems problems) {
    TypeMirror type = parameter.asType();
    Optional<TypeMirror> allocated = Kinds.arrayInRef(type);
    if (allocated.isPresent()) {
      return arrays.parseParameter(parameter, allocated.get(), problems);
    } else if (Kinds.isNamed(type, RuntimeTypes.STRING)) {
      return TextParser.passed(parameter, problems)
          .filter(text -> CountParser.checkText(parameter, text, problems))
          .map(text -> new Passing.CountedText());
    } else if (Kinds.isNamed(type, RuntimeTypes.MEMORY_SEGMENT)) {
      return parse(type, parameter, false, ProblemId.UNSUPPORTED_TYPE, problems)
          .map(segment -> new Passing.SizedSegment());
    } else if (Kinds.isNamed(type, RuntimeTypes.STRUCT_LIST)) {
      return views.list(parameter, problems);
    } else if (!(type instanceof ArrayType array)) {
      problems.add(
          ProblemId.MISPLACED_ANNOTATION,
          Where.at(parameter, CountParser.annotation(parameter)),
          "%s stands on a type that has no length."
              .formatted(CountParser.written(CountParser.annotation(parameter))),
          "Write it on an array, a String or a MemorySegment.");
      return Optional.empty();
    } else {
      Direction direction =
          Annotations.has(parameter, Annotations.IN_OUT)
              ? Direction.IN_OUT
              : Annotations.has(parameter, Annotations.OUT) ? Direction.OUT : Direction.IN;
      TypeMirror element = array.getComponentType();
      if (Kinds.isView(element)) {
        return ViewParser.refuseArray(parameter, element, problems);
      }
      boolean nullable = Annotations.findNullable(element).isPresent();
      return parse(element, parameter, direction != Direction.IN, ProblemId.ARRAY_ELEMENT, problems)
          .filter(
              known -> CountParser.checkElement(parameter, known, nullable, direction, problems))
          .map(known -> new Passing.Array(known, nullable, direction));
    }
  }

  Optional<ResultDeclaration> parseResult(
      ExecutableElement method, boolean preserveSig, Problems problems) {
    return parseReturned(method, preserveSig, problems)
        .filter(known -> Meaning.check(method, known, problems));
  }

  private Optional<ResultDeclaration> parseReturned(
      ExecutableElement method, boolean preserveSig, Problems problems) {
    TypeMirror result = method.getReturnType();
    if (result instanceof TypeVariable variable && Annotations.has(method, Annotations.IID_IS)) {
      return Optional.of(
          new ResultDeclaration.One(new Pointer.Requested(TypeVariableName.get(variable))));
    } else if (!preserveSig
        && result instanceof DeclaredType declared
        && Annotations.has(declared.asElement(), Annotations.OUTS)
        && ConversionParser.find(result, method).isEmpty()) {
      checkNullable(method, result, false, problems);
      return outs.parseRecord((TypeElement) declared.asElement(), problems);
    } else if (Kinds.isArray(result) && !isWhole(method) || CountParser.isCounted(method)) {
      return arrays.parseResult(method, preserveSig, problems);
    } else if (Annotations.has(method, Annotations.TEXT_BUFFER)) {
      Optional<ResultDeclaration> buffer =
          TextParser.buffer(
              method, Kinds.isNamed(result, RuntimeTypes.STRING) && !preserveSig, problems);
      buffer.ifPresent(known -> checkNullable(method, result, false, problems));
      return buffer;
    }
    return parse(result, method, true, ProblemId.UNSUPPORTED_TYPE, problems)
        .filter(type -> checkResult(method, type, preserveSig, problems))
        .map(ResultDeclaration.One::new);
  }

  private static boolean checkResult(
      ExecutableElement method, Register type, boolean preserveSig, Problems problems) {
    if (type.plain() instanceof Inline.Struct struct && struct.sized() && !preserveSig) {
      String name = struct.javaType().simpleName();
      problems.add(
          ProblemId.RESULT_TYPE,
          method,
          name + " says its own size, which a caller has to fill in before the call.",
          "Make it a parameter: @InOut Ref<%s>.".formatted(name));
      return false;
    }
    Optional<String> wrong =
        preserveSig
                && type instanceof Converted converted
                && converted.inner() instanceof Scalar.HResult
            ? Optional.of("A marshaller cannot tell whether an HRESULT is a failure.")
            : wrongResult(type.plain(), preserveSig);
    if (wrong.isPresent()) {
      problems.add(
          ProblemId.RESULT_TYPE,
          method,
          wrong.get(),
          preserveSig
              ? "Supported are void, integers, booleans with their native form, float, double,"
                  + " HResult, enums, flags, Handle, MemorySegment and @Pointer long."
              : "Return MemorySegment or @Pointer long, and free the memory as the callee's"
                  + " documentation says.");
      return false;
    }
    checkNullable(
        method,
        method.getReturnType(),
        preserveSig ? type.nullable() : type.nullableInMemory(),
        problems);
    return true;
  }

  /** Whether a parameter is the {@code ComType} that {@code @IidIs} names. */
  private static boolean isIid(VariableElement parameter) {
    return Kinds.isNamed(parameter.asType(), RuntimeTypes.COM_TYPE)
        && Annotations.find(parameter.getEnclosingElement(), Annotations.IID_IS)
            .flatMap(iidIs -> Annotations.string(iidIs, "value"))
            .filter(name -> parameter.getSimpleName().contentEquals(name))
            .isPresent();
  }

  private static Optional<String> wrongResult(Value type, boolean preserveSig) {
    return switch (type) {
      case Inline.Struct struct when !struct.ownable() ->
          Optional.of(
              struct.javaType().simpleName()
                  + " has strings or out pointers and cannot be a result.");
      case Value any when !preserveSig -> Optional.empty();
      case Scalar.Boolean truth when truth == Scalar.Boolean.HRESULT ->
          Optional.of("@HResultBool stands on a method that gives its native result as it is.");
      case Inline.Struct struct ->
          StructShape.of(struct.scalars(), struct.size()).isPresent()
              ? Optional.empty()
              : Optional.of(
                  "%s has fields that are not aligned, and cannot be the native result of a method."
                      .formatted(struct.javaType().simpleName()));
      case Inline.Guid guid -> noResult("Guid");
      case Inline.Variant variant -> noResult(variant.storedSpelling());
      case Pointer.SafeArray array -> noResult("SAFEARRAY");
      case Pointer.Interface pointer ->
          Optional.of("An interface cannot be the native result of a method.");
      case Value other -> Optional.empty();
    };
  }

  private static Optional<String> noResult(String type) {
    return Optional.of("A %s cannot be the native result of a method.".formatted(type));
  }

  Optional<Stored> parseComponent(RecordComponentElement component, Problems problems) {
    return new ComponentParser(this)
        .parse(component, problems)
        .filter(known -> Meaning.check(component, known, problems));
  }

  /**
   * The type of an element, by the annotations of the element.
   *
   * @param returned whether the callee hands it out, rather than the caller in
   */
  Optional<Register> parse(
      TypeMirror type,
      Element annotated,
      boolean returned,
      ProblemId unsupported,
      Problems problems) {
    Optional<ConversionParser.Use> use = ConversionParser.find(type, annotated);
    return use.isPresent()
        ? conversions.parse(
            type,
            annotated,
            use.get(),
            (to, id, found) -> parseKnown(to, annotated, returned, false, id, found),
            problems)
        : parseKnown(type, annotated, returned, false, unsupported, problems);
  }

  /** An element of an array whose annotations say who frees the array. */
  Optional<Register> parseElement(
      TypeMirror type, Element annotated, Freeing freeing, Problems problems) {
    Optional<ConversionParser.Use> use = ConversionParser.find(type, annotated);
    return use.isPresent()
        ? conversions.parse(
            type,
            annotated,
            use.get(),
            (to, id, found) -> parseKnownElement(to, annotated, freeing, id, found),
            problems)
        : parseKnownElement(type, annotated, freeing, ProblemId.ARRAY_ELEMENT, problems);
  }

  private Optional<Register> parseKnownElement(
      TypeMirror type,
      Element annotated,
      Freeing freeing,
      ProblemId unsupported,
      Problems problems) {
    return Kinds.isNamed(type, RuntimeTypes.STRING)
        ? TextParser.inArray(annotated, freeing, problems)
        : parseKnown(type, annotated, true, true, unsupported, problems);
  }

  /** The same without a marshaller of the author's. */
  private Optional<Register> parseKnown(
      TypeMirror type,
      Element annotated,
      boolean returned,
      boolean freed,
      ProblemId unsupported,
      Problems problems) {
    Optional<AnnotationMirror> unsigned = Annotations.find(annotated, Annotations.UNSIGNED);
    Optional<AnnotationMirror> pointer = Annotations.find(annotated, Annotations.POINTER);
    if (pointer.isPresent() && type.getKind() != TypeKind.LONG) {
      problems.add(
          ProblemId.MISPLACED_ANNOTATION,
          Where.at(annotated, pointer.get()),
          "@Pointer stands on a type that is no long.",
          "Write @Pointer long, or MemorySegment without it.");
      return Optional.empty();
    }
    if (unsigned.isPresent() && (!isSigned(type) || pointer.isPresent())) {
      problems.add(
          ProblemId.MISPLACED_ANNOTATION,
          Where.at(annotated, unsigned.get()),
          "@Unsigned stands on a type that has no sign to lose.",
          "Write it on byte, short, int or long only.");
      return Optional.empty();
    }
    if (Kinds.isNamed(type, RuntimeTypes.STRING)) {
      if (ValueParser.refuseForms(annotated, problems)) {
        return Optional.empty();
      }
      return returned
          ? TextParser.returned(annotated, problems)
          : TextParser.passed(annotated, problems).map(Function.identity());
    }
    if (Kinds.isView(type) && freed) {
      return ViewParser.refuseArray(annotated, type, problems);
    }
    if (Kinds.isView(type)) {
      return views.pointer((DeclaredType) type, annotated, returned, problems);
    }
    if (TextParser.refuseForms(annotated, problems)
        || !freed && TextParser.refuseOwners(annotated, problems)
        || type.getKind() != TypeKind.BOOLEAN && ValueParser.refuseForms(annotated, problems)) {
      return Optional.empty();
    }
    return switch (type.getKind()) {
      case BYTE -> Optional.of(unsigned.isPresent() ? Scalar.Integer.UINT8 : Scalar.Integer.INT8);
      case SHORT ->
          Optional.of(unsigned.isPresent() ? Scalar.Integer.USHORT : Scalar.Integer.SHORT);
      case CHAR -> Optional.of(Scalar.Integer.WCHAR);
      case INT -> Optional.of(unsigned.isPresent() ? Scalar.Integer.ULONG : Scalar.Integer.LONG);
      case LONG ->
          Optional.of(
              pointer.isPresent()
                  ? new Pointer.Address()
                  : unsigned.isPresent() ? Scalar.Integer.ULONGLONG : Scalar.Integer.LONGLONG);
      case FLOAT -> Optional.of(Scalar.Floating.FLOAT);
      case DOUBLE -> Optional.of(Scalar.Floating.DOUBLE);
      case DECLARED -> parseDeclared((DeclaredType) type, annotated, unsupported, problems);
      // A generic method or interface has its own problem.
      case TYPEVAR -> Optional.empty();
      case BOOLEAN -> ValueParser.booleanOf(annotated, problems);
      case ARRAY ->
          unsupported(
              annotated,
              unsupported,
              "Arrays are not supported.",
              "Pass a MemorySegment, and the count where the native method wants one.",
              problems);
      default ->
          unsupported(annotated, unsupported, type + " is not supported.", SUPPORTED, problems);
    };
  }

  private Optional<Register> parseDeclared(
      DeclaredType type, Element annotated, ProblemId unsupported, Problems problems) {
    TypeElement element = (TypeElement) type.asElement();
    if (Kinds.isPrivate(element)) {
      problems.add(
          ProblemId.ACCESSIBILITY,
          annotated,
          element.getSimpleName() + " is private, so generated classes cannot name it.",
          "Remove private.");
      return Optional.empty();
    }
    ClassName name = ClassName.get(element);
    if (name.equals(RuntimeTypes.MEMORY_SEGMENT)) {
      return Optional.of(new Pointer.Segment());
    } else if (name.equals(RuntimeTypes.HANDLE)) {
      return Optional.of(new Pointer.Handle());
    } else if (name.equals(RuntimeTypes.HRESULT)) {
      return Optional.of(new Scalar.HResult());
    } else if (name.equals(RuntimeTypes.GUID)) {
      return Optional.of(new Inline.Guid());
    } else if (name.equals(RuntimeTypes.VARIANT)) {
      return Optional.of(new Inline.Variant(AutomationKind.VARIANT));
    } else if (name.equals(RuntimeTypes.PROP_VARIANT)) {
      return Optional.of(new Inline.Variant(AutomationKind.PROPVARIANT));
    } else if (name.equals(RuntimeTypes.SAFE_ARRAY)) {
      return Optional.of(new Pointer.SafeArray());
    } else if (name.equals(RuntimeTypes.IUNKNOWN)
        || Annotations.has(element, Annotations.COM_INTERFACE)
        || Annotations.has(element, Annotations.VTABLE)) {
      return Optional.of(
          new Pointer.Interface(name, !Annotations.has(element, Annotations.VTABLE)));
    } else if (Annotations.has(element, Annotations.CALLBACK)) {
      return Optional.of(new Pointer.Callback(name));
    } else if (Annotations.has(element, Annotations.COM_STRUCT)) {
      return Optional.of(structs.typeOf(element));
    } else if (Kinds.isEnum(element)) {
      return ValueParser.enumOf(element, problems);
    } else if (Annotations.has(element, Annotations.FLAGS)) {
      return ValueParser.flagsOf(element, problems);
    }
    return unsupported(
        annotated,
        unsupported,
        element.getSimpleName() + " is not supported.",
        remedy(element, name),
        problems);
  }

  private static String remedy(TypeElement element, ClassName name) {
    if (name.equals(RuntimeTypes.REF) || RuntimeTypes.PRIMITIVE_REFS.containsValue(name)) {
      return "Write it as a parameter with @Out or @InOut.";
    } else if (element.getKind() == ElementKind.ENUM) {
      return "Let it implement io.comwright.ComEnum, or write int.";
    } else if (Annotations.has(element, Annotations.OUTS)) {
      return "A record with @Outs is the result of a method that has an HRESULT.";
    } else if (name.equals(RuntimeTypes.COM_TYPE)) {
      return "Write @IidIs with the name of the parameter on the method.";
    } else if (name.equals(RuntimeTypes.STRUCT_LIST)) {
      return "Write it as a parameter with @SizeIs.";
    } else if (element.getKind() == ElementKind.RECORD) {
      return "Annotate the record with @ComStruct, or pass a MemorySegment.";
    } else if (element.getKind() == ElementKind.INTERFACE
        && !name.packageName().startsWith("java.")) {
      return "Annotate the interface with @ComInterface, @Vtable or @Callback, or pass a"
          + " MemorySegment.";
    }
    return SUPPORTED;
  }

  private static <T> Optional<T> unsupported(
      Element element, ProblemId id, String wrong, String remedy, Problems problems) {
    problems.add(id, element, wrong, remedy);
    return Optional.empty();
  }

  public static void checkNullable(
      Element element, TypeMirror type, boolean nullable, Problems problems) {
    Optional<AnnotationMirror> annotation = Annotations.findNullable(element, type);
    if (annotation.isPresent() && !nullable) {
      problems.add(
          ProblemId.NULLABLE_PRIMITIVE,
          element,
          "@Nullable stands on a value that cannot be NULL natively.",
          "Remove it.");
    }
  }

  private static boolean isSigned(TypeMirror type) {
    return switch (type.getKind()) {
      case BYTE, SHORT, INT, LONG -> true;
      default -> false;
    };
  }
}
