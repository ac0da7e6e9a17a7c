package io.comwright.processor.parse;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeVariableName;
import io.comwright.processor.source.Ancestors;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.type.RuntimeTypes;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** What kinds of types and members there are: the words in which all other rules are written. */
public final class Kinds {
  private Kinds() {}

  // ---- Types.

  public static boolean isNamed(TypeMirror type, ClassName name) {
    return type instanceof DeclaredType declared && isNamed(declared.asElement(), name);
  }

  private static boolean isNamed(Element element, ClassName name) {
    return element instanceof TypeElement type
        && type.getQualifiedName().contentEquals(name.canonicalName());
  }

  static TypeElement elementOf(TypeMirror type) {
    return (TypeElement) ((DeclaredType) type).asElement();
  }

  /** Whether a type is declared with an annotation. */
  static boolean isDeclaredWith(TypeMirror type, String annotation) {
    return type instanceof DeclaredType declared
        && Annotations.has(declared.asElement(), annotation);
  }

  /** Whether a type is an interface with {@code @ComStruct}. */
  static boolean isView(TypeMirror type) {
    return type instanceof DeclaredType declared && isView(declared.asElement());
  }

  public static boolean isView(Element element) {
    return element.getKind() == ElementKind.INTERFACE
        && Annotations.has(element, Annotations.COM_STRUCT);
  }

  /** Whether an interface is called through a vtable that begins with that of IUnknown. */
  static boolean isCom(TypeElement type) {
    return isIUnknown(type) || Annotations.withIid(type).isPresent();
  }

  /** Whether an interface is called through a vtable. */
  public static boolean hasVtable(TypeElement type) {
    return isCom(type) || Annotations.has(type, Annotations.VTABLE);
  }

  public static boolean isIUnknown(TypeElement type) {
    return isNamed(type, RuntimeTypes.IUNKNOWN);
  }

  public static boolean isIDispatch(TypeElement type) {
    return isNamed(type, RuntimeTypes.IDISPATCH);
  }

  /** Whether the pointers of an interface are such of {@code IDispatch}. */
  public static boolean isDispatch(TypeElement type) {
    return isIDispatch(type) || Ancestors.of(type).stream().anyMatch(Kinds::isIDispatch);
  }

  /** Whether a parameter or a method is called through {@code Invoke} only. */
  static boolean isOfDispinterface(Element annotated) {
    Element method =
        annotated.getKind() == ElementKind.PARAMETER ? annotated.getEnclosingElement() : annotated;
    // The Eclipse compiler has parameters of methods that it could not read.
    return method instanceof ExecutableElement
        && Annotations.has(method.getEnclosingElement(), Annotations.DISP_INTERFACE);
  }

  static boolean isEnum(Element type) {
    return type.getKind() == ElementKind.ENUM
        && Ancestors.of((TypeElement) type).stream()
            .anyMatch(ancestor -> isNamed(ancestor, RuntimeTypes.COM_ENUM));
  }

  /** The type that a caller asks for; other bounds than this one are a problem. */
  static TypeVariableName requested(TypeVariable variable) {
    return TypeVariableName.get(
        variable.asElement().getSimpleName().toString(), RuntimeTypes.IUNKNOWN);
  }

  /** Whether a type is several values with a length: a Java array, or structs that are viewed. */
  static boolean isArray(TypeMirror type) {
    return type.getKind() == TypeKind.ARRAY || isNamed(type, RuntimeTypes.STRUCT_LIST);
  }

  /** The array in a {@code Ref}. */
  static Optional<TypeMirror> arrayInRef(TypeMirror type) {
    return isNamed(type, RuntimeTypes.REF)
            && ((DeclaredType) type).getTypeArguments().size() == 1
            && isArray(((DeclaredType) type).getTypeArguments().getFirst())
        ? Optional.of(((DeclaredType) type).getTypeArguments().getFirst())
        : Optional.empty();
  }

  /** Whether a parameter or component is a pointer to one value, or is meant to be. */
  static boolean isPointer(Element element, TypeMirror type) {
    return Annotations.has(element, Annotations.OUT)
        || Annotations.has(element, Annotations.IN_OUT)
        || isNamed(type, RuntimeTypes.REF)
        || primitiveInRef(type).isPresent();
  }

  /** What an {@code IntRef} or a kin of it holds. */
  static Optional<TypeKind> primitiveInRef(TypeMirror type) {
    for (TypeKind kind : TypeKind.values()) {
      if (kind.isPrimitive()
          && isNamed(type, RuntimeTypes.PRIMITIVE_REFS.get(primitiveName(kind)))) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private static TypeName primitiveName(TypeKind kind) {
    return switch (kind) {
      case BYTE -> TypeName.BYTE;
      case SHORT -> TypeName.SHORT;
      case CHAR -> TypeName.CHAR;
      case INT -> TypeName.INT;
      case LONG -> TypeName.LONG;
      case FLOAT -> TypeName.FLOAT;
      case DOUBLE -> TypeName.DOUBLE;
      default -> TypeName.BOOLEAN;
    };
  }

  // ---- Members.

  /** The name that {@code @NativeName} gives, or the Java name. */
  public static String nativeName(Element element) {
    return Annotations.find(element, Annotations.NATIVE_NAME)
        .flatMap(name -> Annotations.string(name, "value"))
        .orElse(element.getSimpleName().toString());
  }

  /** Whether a method of an interface takes a slot: abstract ones do, default ones on request. */
  public static boolean hasSlot(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.ABSTRACT)
        || method.getModifiers().contains(Modifier.DEFAULT)
            && Annotations.has(method, Annotations.SLOT);
  }

  /** Whether a method of a functional interface is its function (JLS 9.8). */
  public static boolean isFunction(ExecutableElement method) {
    if (!method.getModifiers().contains(Modifier.ABSTRACT)) {
      return false;
    }
    List<? extends VariableElement> parameters = method.getParameters();
    return switch (method.getSimpleName().toString()) {
      case "equals" ->
          parameters.size() != 1 || !isNamed(parameters.getFirst().asType(), RuntimeTypes.OBJECT);
      case "hashCode", "toString" -> !parameters.isEmpty();
      default -> true;
    };
  }

  /** Whether a struct can be packed so, as a header says it. */
  public static boolean isPack(int pack) {
    return pack == 1 || pack == 2 || pack == 4 || pack == 8;
  }

  // ---- Who can name what.

  static boolean isPrivate(Element element) {
    for (Element e = element; e != null; e = e.getEnclosingElement()) {
      if (e.getModifiers().contains(Modifier.PRIVATE)) {
        return true;
      }
    }
    return false;
  }

  /** Whether classes that are generated for an element can name a type. */
  public static boolean canBeNamed(Element type, Element user) {
    return isVisible(type, isNear(type, user));
  }

  /** Whether a class of any package can name a type. */
  public static boolean isPublic(TypeElement type) {
    return isVisible(type, false);
  }

  /** Whether classes that are generated for an element can make an instance of a class. */
  static boolean isUsable(TypeElement type, Element user, ClassName implemented) {
    boolean near = isNear(type, user);
    boolean nested = type.getEnclosingElement() instanceof TypeElement;
    return (type.getKind() == ElementKind.CLASS || type.getKind() == ElementKind.RECORD)
        && isVisible(type, near)
        && !type.getModifiers().contains(Modifier.ABSTRACT)
        && (!nested || type.getModifiers().contains(Modifier.STATIC))
        && type.getTypeParameters().isEmpty()
        && Ancestors.of(type).stream().anyMatch(ancestor -> isNamed(ancestor, implemented))
        && ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .anyMatch(
                constructor ->
                    constructor.getParameters().isEmpty()
                        && constructor.getThrownTypes().isEmpty()
                        && isVisible(constructor, near));
  }

  private static boolean isNear(Element type, Element user) {
    Element home = packageOf(user);
    return home == null || home.equals(packageOf(type));
  }

  private static boolean isVisible(Element element, boolean near) {
    for (Element e = element; !(e instanceof PackageElement); e = e.getEnclosingElement()) {
      if (near
          ? e.getModifiers().contains(Modifier.PRIVATE)
          : !e.getModifiers().contains(Modifier.PUBLIC)) {
        return false;
      }
    }
    return true;
  }

  /** Null for what the Eclipse compiler cannot place, as parameters of types not yet generated. */
  private static @Nullable Element packageOf(@Nullable Element element) {
    Element outer = element;
    while (outer != null && !(outer instanceof PackageElement)) {
      outer = outer.getEnclosingElement();
    }
    return outer;
  }
}
