package io.comwright.processor.parse;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeVariableName;
import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.SourceSet;
import io.comwright.processor.source.Where;
import io.comwright.processor.type.NativeType;
import io.comwright.processor.type.NativeType.AddressType;
import io.comwright.processor.type.NativeType.AutomationKind;
import io.comwright.processor.type.NativeType.BooleanType;
import io.comwright.processor.type.NativeType.ByValueGuidType;
import io.comwright.processor.type.NativeType.ByValueType;
import io.comwright.processor.type.NativeType.CallbackType;
import io.comwright.processor.type.NativeType.ConvertedType;
import io.comwright.processor.type.NativeType.CountedStringType;
import io.comwright.processor.type.NativeType.Direction;
import io.comwright.processor.type.NativeType.FloatingType;
import io.comwright.processor.type.NativeType.Freeing;
import io.comwright.processor.type.NativeType.GuidType;
import io.comwright.processor.type.NativeType.HResultType;
import io.comwright.processor.type.NativeType.HandleType;
import io.comwright.processor.type.NativeType.IidType;
import io.comwright.processor.type.NativeType.IntegerType;
import io.comwright.processor.type.NativeType.InterfaceType;
import io.comwright.processor.type.NativeType.RequestedType;
import io.comwright.processor.type.NativeType.SafeArrayType;
import io.comwright.processor.type.NativeType.SegmentType;
import io.comwright.processor.type.NativeType.SizedSegmentType;
import io.comwright.processor.type.NativeType.StringType;
import io.comwright.processor.type.NativeType.StructType;
import io.comwright.processor.type.NativeType.VariantType;
import io.comwright.processor.type.NativeType.ViewType;
import io.comwright.processor.type.RuntimeTypes;
import io.comwright.processor.type.StructShape;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
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

  Optional<NativeType> parseParameter(VariableElement parameter, Problems problems) {
    Optional<NativeType> type = parsePassed(parameter, problems);
    type.ifPresent(
        known -> checkNullable(parameter, parameter.asType(), known.nullable(), problems));
    return type.filter(known -> Meaning.check(parameter, known, problems));
  }

  private Optional<NativeType> parsePassed(VariableElement parameter, Problems problems) {
    if (isIid(parameter)) {
      return Optional.of(new IidType(TypeName.get(parameter.asType())));
    }
    boolean allocated = AllocatedArrayParser.inRef(parameter.asType()).isPresent();
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
    Optional<NativeType> type =
        CountParser.isCounted(parameter)
            ? parseCounted(parameter, problems)
            : OutParser.isPointer(parameter, parameter.asType())
                ? outs.parsePointer(parameter, parameter.asType(), problems)
                : parse(parameter.asType(), parameter, false, ProblemId.UNSUPPORTED_TYPE, problems);
    return type.flatMap(known -> byValue(parameter, known, problems));
  }

  /** Whether an author's marshaller converts an array as a whole, rather than its elements. */
  private static boolean isWhole(Element annotated) {
    return Annotations.has(annotated, Annotations.MARSHAL_WITH);
  }

  private static Optional<NativeType> byValue(
      VariableElement parameter, NativeType type, Problems problems) {
    Optional<AnnotationMirror> annotation = Annotations.find(parameter, Annotations.BY_VALUE);
    if (annotation.isEmpty()) {
      return Optional.of(type);
    }
    if (type instanceof ConvertedType converted) {
      return byValue(parameter, converted.inner(), problems).map(converted::with);
    }
    if (type instanceof GuidType) {
      return Optional.of(new ByValueGuidType());
    }
    if (type instanceof VariantType variant) {
      return Optional.of(new VariantType(variant.kind(), true));
    }
    if (type instanceof ViewType view) {
      problems.add(
          ProblemId.BY_VALUE,
          Where.at(parameter, annotation.get()),
          view.javaType().simpleName() + " is viewed where it lies, and cannot pass by value.",
          "Write a record with @ComStruct, which is copied.");
      return Optional.empty();
    }
    if (!(type instanceof StructType struct)) {
      problems.add(
          ProblemId.BY_VALUE,
          Where.at(parameter, annotation.get()),
          "@ByValue stands on a type that is no struct.",
          "Remove it.");
      return Optional.empty();
    }
    if (struct.hasOuts()) {
      problems.add(
          ProblemId.BY_VALUE,
          Where.at(parameter, annotation.get()),
          "%s has out pointers and cannot pass by value.".formatted(struct.javaType().simpleName()),
          "Write MemorySegment for these pointers.");
      return Optional.empty();
    }
    Optional<String> shape = StructShape.ofArgument(struct.scalars(), struct.size());
    if (shape.isEmpty()) {
      problems.add(
          ProblemId.BY_VALUE,
          Where.at(parameter, annotation.get()),
          "%s has fields that are not aligned, and cannot pass by value."
              .formatted(struct.javaType().simpleName()),
          "Check its packing, or have the native side take a pointer.");
    }
    return shape.map(letters -> new ByValueType(struct, letters));
  }

  /** An array, a text or memory with its size beside it. */
  private Optional<NativeType> parseCounted(VariableElement parameter, Problems problems) {
    TypeMirror type = parameter.asType();
    Optional<TypeMirror> allocated = AllocatedArrayParser.inRef(type);
    if (allocated.isPresent()) {
      return arrays.parseParameter(parameter, allocated.get(), problems);
    } else if (isNamed(type, RuntimeTypes.STRING)) {
      return TextParser.passed(parameter, problems)
          .filter(text -> CountParser.checkText(parameter, (StringType) text, problems))
          .map(text -> new CountedStringType(CountParser.size(parameter)));
    } else if (isNamed(type, RuntimeTypes.MEMORY_SEGMENT)) {
      return parse(type, parameter, false, ProblemId.UNSUPPORTED_TYPE, problems)
          .map(segment -> new SizedSegmentType(CountParser.size(parameter)));
    } else if (isNamed(type, RuntimeTypes.STRUCT_LIST)) {
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
      if (ViewParser.isView(element)) {
        return ViewParser.refuseArray(parameter, element, problems);
      }
      boolean nullable = Annotations.findNullable(element).isPresent();
      return parse(element, parameter, direction != Direction.IN, ProblemId.ARRAY_ELEMENT, problems)
          .filter(
              known -> CountParser.checkElement(parameter, known, nullable, direction, problems))
          .map(
              known ->
                  new NativeType.ArrayType(
                      known,
                      nullable,
                      direction,
                      CountParser.size(parameter),
                      CountParser.length(parameter)));
    }
  }

  Optional<NativeType> parseResult(
      ExecutableElement method, boolean preserveSig, Problems problems) {
    return parseReturned(method, preserveSig, problems)
        .filter(known -> Meaning.check(method, known, problems));
  }

  private Optional<NativeType> parseReturned(
      ExecutableElement method, boolean preserveSig, Problems problems) {
    TypeMirror result = method.getReturnType();
    if (result instanceof TypeVariable variable && Annotations.has(method, Annotations.IID_IS)) {
      return Optional.of(new RequestedType(TypeVariableName.get(variable)));
    } else if (!preserveSig
        && result instanceof DeclaredType declared
        && Annotations.has(declared.asElement(), Annotations.OUTS)
        && ConversionParser.find(result, method).isEmpty()) {
      checkNullable(method, result, false, problems);
      return outs.parseRecord((TypeElement) declared.asElement(), problems);
    }
    if (AllocatedArrayParser.isArray(result) && !isWhole(method) || CountParser.isCounted(method)) {
      return arrays.parseResult(method, preserveSig, problems);
    }
    Optional<NativeType> type =
        Annotations.has(method, Annotations.TEXT_BUFFER)
            ? TextParser.buffer(
                method, isNamed(result, RuntimeTypes.STRING) && !preserveSig, problems)
            : parse(result, method, true, ProblemId.UNSUPPORTED_TYPE, problems);
    if (type.isEmpty()) {
      return type;
    }
    if (type.get().plain() instanceof StructType struct && struct.sized() && !preserveSig) {
      String name = struct.javaType().simpleName();
      problems.add(
          ProblemId.RESULT_TYPE,
          method,
          name + " says its own size, which a caller has to fill in before the call.",
          "Make it a parameter: @InOut Ref<%s>.".formatted(name));
      return Optional.empty();
    }
    Optional<String> wrong =
        preserveSig && type.get() != type.get().plain() && type.get().plain() instanceof HResultType
            ? Optional.of("A marshaller cannot tell whether an HRESULT is a failure.")
            : wrongResult(type.get().plain(), preserveSig);
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
      return Optional.empty();
    }
    checkNullable(
        method,
        result,
        preserveSig ? type.get().nullable() : type.get().nullableInMemory(),
        problems);
    return type;
  }

  /** Whether a parameter is the {@code ComType} that {@code @IidIs} names. */
  private static boolean isIid(VariableElement parameter) {
    return isNamed(parameter.asType(), RuntimeTypes.COM_TYPE)
        && Annotations.find(parameter.getEnclosingElement(), Annotations.IID_IS)
            .flatMap(iidIs -> Annotations.string(iidIs, "value"))
            .filter(name -> parameter.getSimpleName().contentEquals(name))
            .isPresent();
  }

  private static Optional<String> wrongResult(NativeType type, boolean preserveSig) {
    return switch (type) {
      case StructType struct when !struct.ownable() ->
          Optional.of(
              struct.javaType().simpleName()
                  + " has strings or out pointers and cannot be a result.");
      case BooleanType truth when preserveSig && truth == BooleanType.HRESULT ->
          Optional.of("@HResultBool stands on a method that gives its native result as it is.");
      case GuidType guid when preserveSig ->
          Optional.of("A Guid cannot be the native result of a method.");
      case StructType struct
          when preserveSig && StructShape.of(struct.scalars(), struct.size()).isEmpty() ->
          Optional.of(
              "%s has fields that are not aligned, and cannot be the native result of a method."
                  .formatted(struct.javaType().simpleName()));
      case VariantType variant when preserveSig ->
          Optional.of(
              "A %s cannot be the native result of a method.".formatted(variant.storedSpelling()));
      case SafeArrayType array when preserveSig ->
          Optional.of("A SAFEARRAY cannot be the native result of a method.");
      case InterfaceType pointer when preserveSig ->
          Optional.of("An interface cannot be the native result of a method.");
      default -> Optional.empty();
    };
  }

  Optional<NativeType> parseComponent(RecordComponentElement component, Problems problems) {
    return new ComponentParser(this)
        .parse(component, problems)
        .filter(known -> Meaning.check(component, known, problems));
  }

  /**
   * The type of an element, by the annotations of the element.
   *
   * @param returned whether the callee hands it out, rather than the caller in
   */
  Optional<NativeType> parse(
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
  Optional<NativeType> parseElement(
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

  private Optional<NativeType> parseKnownElement(
      TypeMirror type,
      Element annotated,
      Freeing freeing,
      ProblemId unsupported,
      Problems problems) {
    return isNamed(type, RuntimeTypes.STRING)
        ? TextParser.inArray(annotated, freeing, problems)
        : parseKnown(type, annotated, true, true, unsupported, problems);
  }

  /** The same without a marshaller of the author's. */
  private Optional<NativeType> parseKnown(
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
    if (isNamed(type, RuntimeTypes.STRING)) {
      if (ValueParser.refuseForms(annotated, problems)) {
        return Optional.empty();
      }
      return returned
          ? TextParser.returned(annotated, problems)
          : TextParser.passed(annotated, problems);
    }
    if (ViewParser.isView(type) && freed) {
      return ViewParser.refuseArray(annotated, type, problems);
    }
    if (ViewParser.isView(type)) {
      return views.pointer((DeclaredType) type, annotated, returned, problems);
    }
    if (TextParser.refuseForms(annotated, problems)
        || !freed && TextParser.refuseOwners(annotated, problems)
        || type.getKind() != TypeKind.BOOLEAN && ValueParser.refuseForms(annotated, problems)) {
      return Optional.empty();
    }
    return switch (type.getKind()) {
      case BYTE -> Optional.of(unsigned.isPresent() ? IntegerType.UINT8 : IntegerType.INT8);
      case SHORT -> Optional.of(unsigned.isPresent() ? IntegerType.USHORT : IntegerType.SHORT);
      case CHAR -> Optional.of(IntegerType.WCHAR);
      case INT -> Optional.of(unsigned.isPresent() ? IntegerType.ULONG : IntegerType.LONG);
      case LONG ->
          Optional.of(
              pointer.isPresent()
                  ? new AddressType()
                  : unsigned.isPresent() ? IntegerType.ULONGLONG : IntegerType.LONGLONG);
      case FLOAT -> Optional.of(FloatingType.FLOAT);
      case DOUBLE -> Optional.of(FloatingType.DOUBLE);
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

  private Optional<NativeType> parseDeclared(
      DeclaredType type, Element annotated, ProblemId unsupported, Problems problems) {
    TypeElement element = (TypeElement) type.asElement();
    if (isPrivate(element)) {
      problems.add(
          ProblemId.ACCESSIBILITY,
          annotated,
          element.getSimpleName() + " is private, so generated classes cannot name it.",
          "Remove private.");
      return Optional.empty();
    }
    ClassName name = ClassName.get(element);
    if (name.equals(RuntimeTypes.MEMORY_SEGMENT)) {
      return Optional.of(new SegmentType());
    } else if (name.equals(RuntimeTypes.HANDLE)) {
      return Optional.of(new HandleType());
    } else if (name.equals(RuntimeTypes.HRESULT)) {
      return Optional.of(new HResultType());
    } else if (name.equals(RuntimeTypes.GUID)) {
      return Optional.of(new GuidType());
    } else if (name.equals(RuntimeTypes.VARIANT)) {
      return Optional.of(new VariantType(AutomationKind.VARIANT, false));
    } else if (name.equals(RuntimeTypes.PROP_VARIANT)) {
      return Optional.of(new VariantType(AutomationKind.PROPVARIANT, false));
    } else if (name.equals(RuntimeTypes.SAFE_ARRAY)) {
      return Optional.of(new SafeArrayType());
    } else if (name.equals(RuntimeTypes.IUNKNOWN)
        || Annotations.has(element, Annotations.COM_INTERFACE)
        || Annotations.has(element, Annotations.VTABLE)) {
      return Optional.of(new InterfaceType(name, !Annotations.has(element, Annotations.VTABLE)));
    } else if (Annotations.has(element, Annotations.CALLBACK)) {
      return Optional.of(new CallbackType(name));
    } else if (Annotations.has(element, Annotations.COM_STRUCT)) {
      return Optional.of(structs.typeOf(element));
    } else if (ValueParser.isEnum(element)) {
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

  private static Optional<NativeType> unsupported(
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

  public static boolean isNamed(TypeMirror type, ClassName name) {
    return type instanceof DeclaredType declared
        && ((TypeElement) declared.asElement())
            .getQualifiedName()
            .contentEquals(name.canonicalName());
  }

  static boolean isPrivate(Element element) {
    for (Element e = element; e != null; e = e.getEnclosingElement()) {
      if (e.getModifiers().contains(Modifier.PRIVATE)) {
        return true;
      }
    }
    return false;
  }
}
