package io.comwright.processor.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * The annotations that binding authors write, by name. The processor runs in the compiler's VM with
 * a class path of its own, so it reads mirrors and never loads the runtime's classes.
 */
public final class Annotations {
  public static final String PACKAGE = "io.comwright.annotation.";

  public static final String COM_INTERFACE = PACKAGE + "ComInterface";
  public static final String VTABLE = PACKAGE + "Vtable";
  public static final String CALLBACK = PACKAGE + "Callback";
  public static final String NATIVE_LIBRARY = PACKAGE + "NativeLibrary";
  public static final String DISP_INTERFACE = PACKAGE + "DispInterface";
  public static final String COM_CLASS = PACKAGE + "ComClass";
  public static final String COM_STRUCT = PACKAGE + "ComStruct";
  public static final String SLOT = PACKAGE + "Slot";
  public static final String NATIVE_NAME = PACKAGE + "NativeName";
  public static final String PRESERVE_SIG = PACKAGE + "PreserveSig";
  public static final String THROW_ON_FAILURE = PACKAGE + "ThrowOnFailure";
  public static final String UNSIGNED = PACKAGE + "Unsigned";
  public static final String POINTER = PACKAGE + "Pointer";
  public static final String OUT = PACKAGE + "Out";
  public static final String FIXED_SIZE = PACKAGE + "FixedSize";
  public static final String OFFSET = PACKAGE + "Offset";
  public static final String FLEXIBLE_ARRAY = PACKAGE + "FlexibleArray";
  public static final String STRUCT_SIZE = PACKAGE + "StructSize";
  public static final String BY_VALUE = PACKAGE + "ByValue";
  public static final String UTF8 = PACKAGE + "Utf8";
  public static final String ANSI = PACKAGE + "Ansi";
  public static final String WIDE_CHAR = PACKAGE + "WideChar";
  public static final String BSTR = PACKAGE + "Bstr";
  public static final String SIZE_IS = PACKAGE + "SizeIs";
  public static final String LENGTH_IS = PACKAGE + "LengthIs";
  public static final String TEXT_BUFFER = PACKAGE + "TextBuffer";
  public static final String CO_TASK_MEM = PACKAGE + "CoTaskMem";
  public static final String BORROWED = PACKAGE + "Borrowed";
  public static final String FREE_WITH = PACKAGE + "FreeWith";

  public static final String WIN32_BOOL = PACKAGE + "Win32Bool";
  public static final String VARIANT_BOOL = PACKAGE + "VariantBool";
  public static final String BYTE_BOOL = PACKAGE + "ByteBool";
  public static final String CRITICAL = PACKAGE + "Critical";
  public static final String HRESULT_BOOL = PACKAGE + "HResultBool";
  public static final String NATIVE_SIZE = PACKAGE + "NativeSize";
  public static final String UNKNOWN_VALUE = PACKAGE + "UnknownValue";
  public static final String FLAGS = PACKAGE + "Flags";
  public static final String OUTS = PACKAGE + "Outs";
  public static final String IID_IS = PACKAGE + "IidIs";
  public static final String IN_OUT = PACKAGE + "InOut";
  public static final String GENERATED = PACKAGE + "Generated";
  public static final String MARSHAL_WITH = PACKAGE + "MarshalWith";
  public static final String DISP_ID = PACKAGE + "DispId";
  public static final String OPTIONAL = PACKAGE + "Optional";
  public static final String DEFAULT_VALUE = PACKAGE + "DefaultValue";
  public static final String VAR_ARGS = PACKAGE + "VarArgs";
  public static final String LCID = PACKAGE + "Lcid";

  /** Those that say something about an argument of {@code Invoke}. */
  public static final List<String> OF_INVOKE = List.of(OPTIONAL, DEFAULT_VALUE, VAR_ARGS, LCID);

  /** Those that say something about a value: a parameter, a result, a component. */
  public static final List<String> OF_VALUES =
      List.of(
          UNSIGNED,
          POINTER,
          UTF8,
          ANSI,
          WIDE_CHAR,
          BSTR,
          CO_TASK_MEM,
          BORROWED,
          FREE_WITH,
          TEXT_BUFFER,
          SIZE_IS,
          WIN32_BOOL,
          VARIANT_BOOL,
          BYTE_BOOL,
          HRESULT_BOOL,
          OUT,
          IN_OUT,
          LENGTH_IS,
          BY_VALUE,
          FIXED_SIZE,
          STRUCT_SIZE,
          FLEXIBLE_ARRAY,
          IID_IS,
          MARSHAL_WITH);

  /** Those for which classes are generated. */
  public static final Set<String> GENERATING =
      Set.of(
          COM_INTERFACE, DISP_INTERFACE, VTABLE, CALLBACK, NATIVE_LIBRARY, COM_STRUCT, COM_CLASS);

  private Annotations() {}

  /** As it stands in a source: {@code @Slot}. */
  public static String written(String name) {
    return "@" + name.substring(name.lastIndexOf('.') + 1);
  }

  public static Optional<AnnotationMirror> find(AnnotatedConstruct on, String name) {
    for (AnnotationMirror mirror : on.getAnnotationMirrors()) {
      if (((QualifiedNameable) mirror.getAnnotationType().asElement())
          .getQualifiedName()
          .contentEquals(name)) {
        return Optional.of(mirror);
      }
    }
    return Optional.empty();
  }

  /** The annotation that says the IID of an interface. */
  public static Optional<AnnotationMirror> withIid(AnnotatedConstruct on) {
    return find(on, COM_INTERFACE).or(() -> find(on, DISP_INTERFACE));
  }

  public static boolean has(AnnotatedConstruct on, String name) {
    return find(on, name).isPresent();
  }

  /** Any annotation called {@code Nullable}, whether on the declaration or on the type. */
  public static Optional<AnnotationMirror> findNullable(AnnotatedConstruct... places) {
    for (AnnotatedConstruct place : places) {
      for (AnnotationMirror mirror : place.getAnnotationMirrors()) {
        if (mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable")) {
          return Optional.of(mirror);
        }
      }
    }
    return Optional.empty();
  }

  /** A member that was written; empty if it has its default. */
  public static Optional<AnnotationValue> value(AnnotationMirror annotation, String member) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        annotation.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(member)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  public static Optional<String> string(AnnotationMirror annotation, String member) {
    return constant(annotation, member, String.class);
  }

  public static Optional<Integer> integer(AnnotationMirror annotation, String member) {
    return constant(annotation, member, Integer.class);
  }

  /** A class literal; empty if it is missing, or names nothing: then the compiler says so. */
  public static Optional<TypeMirror> type(AnnotationMirror annotation, String member) {
    return constant(annotation, member, TypeMirror.class)
        .filter(type -> type.getKind() != TypeKind.ERROR);
  }

  public static boolean isTrue(AnnotationMirror annotation, String member) {
    return bool(annotation, member).orElse(false);
  }

  public static Optional<Boolean> bool(AnnotationMirror annotation, String member) {
    return constant(annotation, member, Boolean.class);
  }

  /** The values of an array member, each with its place. */
  public static List<AnnotationValue> elements(AnnotationMirror annotation, String member) {
    List<AnnotationValue> elements = new ArrayList<>();
    value(annotation, member)
        .ifPresent(
            value -> {
              if (value.getValue() instanceof List<?> list) {
                list.forEach(element -> elements.add((AnnotationValue) element));
              }
            });
    return elements;
  }

  /** The classes that our annotations of an element name, of which generated code makes objects. */
  public static Stream<TypeMirror> classes(Element annotated) {
    return Stream.of(FREE_WITH, MARSHAL_WITH)
        .flatMap(name -> find(annotated, name).stream())
        .flatMap(mirror -> value(mirror, "value").stream())
        .map(AnnotationValue::getValue)
        .filter(TypeMirror.class::isInstance)
        .map(TypeMirror.class::cast);
  }

  private static <T> Optional<T> constant(
      AnnotationMirror annotation, String member, Class<T> type) {
    return value(annotation, member)
        .map(AnnotationValue::getValue)
        .filter(type::isInstance)
        .map(type::cast);
  }
}
