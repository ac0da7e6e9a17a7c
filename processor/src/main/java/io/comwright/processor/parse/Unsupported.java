package io.comwright.processor.parse;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Ancestors;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.type.RuntimeTypes;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What to write instead of a type that stands for nothing. */
final class Unsupported {
  private static final ClassName CHAR_SEQUENCE = ClassName.get(CharSequence.class);

  private Unsupported() {}

  /**
   * Reports it.
   *
   * @param supported what a type could be, for people
   */
  static void report(Mention mention, String supported, Problems problems) {
    TypeMirror type = mention.type();
    if (type.getKind() == TypeKind.TYPEVAR) {
      // A generic method or interface has its own problem.
      return;
    }
    if (type.getKind() == TypeKind.ARRAY) {
      problems.add(
          mention.unsupported(),
          mention.annotated(),
          "Arrays are not supported.",
          "Pass a MemorySegment, and the count where the native method wants one.");
      return;
    }
    if (!(type instanceof DeclaredType)) {
      problems.add(
          mention.unsupported(), mention.annotated(), type + " is not supported.", supported);
      return;
    }
    TypeElement element = Kinds.elementOf(type);
    String wrong = element.getSimpleName() + " is not supported.";
    Optional<String> declaration = inDeclaration(element);
    if (declaration.isPresent()) {
      problems.addOnce(mention.unsupported(), mention.annotated(), wrong, declaration.get());
    } else {
      problems.add(mention.unsupported(), mention.annotated(), wrong, inUse(element, supported));
    }
  }

  /** What to write where a type is declared, once for all that mention it. */
  private static Optional<String> inDeclaration(TypeElement element) {
    String of = ClassName.get(element).packageName();
    if (of.startsWith("java.")
        || of.equals(RuntimeTypes.IUNKNOWN.packageName())
        || Annotations.has(element, Annotations.OUTS)
        || Annotations.has(element, Annotations.NATIVE_LIBRARY)) {
      return Optional.empty();
    }
    return switch (element.getKind()) {
      case ENUM -> Optional.of("Let it implement io.comwright.ComEnum, or write int.");
      case RECORD -> Optional.of("Annotate the record with @ComStruct, or pass a MemorySegment.");
      case INTERFACE ->
          Optional.of(
              "Annotate the interface with @ComInterface, @Vtable or @Callback, or pass a"
                  + " MemorySegment.");
      default -> Optional.empty();
    };
  }

  /** What to write instead of a type. */
  private static String inUse(TypeElement element, String supported) {
    ClassName name = ClassName.get(element);
    Optional<TypeElement> described =
        Ancestors.of(element).stream().filter(Kinds::hasVtable).findFirst();
    if (name.equals(RuntimeTypes.REF) || RuntimeTypes.PRIMITIVE_REFS.containsValue(name)) {
      return "Write it as a parameter with @Out or @InOut.";
    } else if (Annotations.has(element, Annotations.OUTS)) {
      return "A record with @Outs is the result of a method that has an HRESULT.";
    } else if (Annotations.has(element, Annotations.NATIVE_LIBRARY)) {
      return "The functions of a library are no value; pass one of them as a @Callback.";
    } else if (name.equals(RuntimeTypes.COM_TYPE)) {
      return "Write @IidIs with the name of the parameter on the method, or on the @Out Ref<T>"
          + " that hands out the interface.";
    } else if (name.equals(RuntimeTypes.STRUCT_LIST)) {
      return "Write it as a parameter with @SizeIs.";
    } else if (TypeName.get(element.asType()).isBoxedPrimitive()) {
      return "Write %s.".formatted(TypeName.get(element.asType()).unbox());
    } else if (name.equals(CHAR_SEQUENCE)) {
      return "Write String.";
    } else if (described.isPresent()) {
      return "Write the interface: %s.".formatted(described.get().getSimpleName());
    }
    return supported;
  }
}
