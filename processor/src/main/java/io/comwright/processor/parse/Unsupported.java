package io.comwright.processor.parse;

import com.squareup.javapoet.ClassName;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.type.RuntimeTypes;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What to write instead of a type that stands for nothing. */
final class Unsupported {
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
    boolean declared = type instanceof DeclaredType;
    problems.add(
        mention.unsupported(),
        mention.annotated(),
        (declared ? Kinds.elementOf(type).getSimpleName() : type) + " is not supported.",
        declared ? remedy(Kinds.elementOf(type), supported) : supported);
  }

  private static String remedy(TypeElement element, String supported) {
    ClassName name = ClassName.get(element);
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
    return supported;
  }
}
