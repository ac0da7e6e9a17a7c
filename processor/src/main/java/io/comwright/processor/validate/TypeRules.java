package io.comwright.processor.validate;

import com.squareup.javapoet.ClassName;
import io.comwright.processor.parse.Kinds;
import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.SourceSet;
import io.comwright.processor.source.Where;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** What must hold for annotated types of several kinds. */
public final class TypeRules {
  private static final Pattern C_IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  /** Also names that a compiler has decorated. */
  private static final Pattern EXPORTED = Pattern.compile("[A-Za-z0-9_?@$.]+");

  private TypeRules() {}

  /**
   * Generated classes have to name the type, and so every type around it.
   *
   * @return whether they can
   */
  static boolean validateAccess(TypeElement type, Problems problems) {
    boolean accessible = true;
    for (Element e = type; e != null; e = e.getEnclosingElement()) {
      if (e.getModifiers().contains(Modifier.PRIVATE)) {
        problems.add(
            ProblemId.ACCESSIBILITY,
            e,
            e.getSimpleName() + " is private, so generated classes cannot name it.",
            "Remove private.");
        accessible = false;
      }
    }
    return accessible;
  }

  /**
   * No class of the sources has the name of one that will be generated.
   *
   * @param kind what the type is, for people
   */
  static void validateGeneratedName(
      TypeElement type, ClassName generated, String kind, SourceSet sources, Problems problems) {
    if (sources.contains(generated.canonicalName())) {
      problems.add(
          ProblemId.GENERATED_NAME_TAKEN,
          type,
          generated.simpleName() + " exists already and would be generated again.",
          "Rename it or the " + kind + ".");
    }
  }

  /** The native name of a type, a method or a field can stand in a header, or in a library. */
  static void validateNativeName(Element element, Problems problems) {
    String name = Kinds.nativeName(element);
    boolean exported =
        Annotations.find(element.getEnclosingElement(), Annotations.NATIVE_LIBRARY).isPresent();
    Pattern form = exported ? EXPORTED : C_IDENTIFIER;
    Annotations.find(element, Annotations.NATIVE_NAME)
        .filter(annotation -> !form.matcher(name).matches())
        .ifPresent(
            annotation ->
                problems.add(
                    ProblemId.NATIVE_NAME_MALFORMED,
                    Where.at(element, annotation, "value"),
                    exported
                        ? "No library exports the name \"" + name + "\"."
                        : "\"" + name + "\" is no C identifier.",
                    exported
                        ? "Write the name as the list of its exports has it."
                        : "Write the name as it stands in the header."));
  }

  /** A struct is packed as a header can say. */
  static void validatePack(
      TypeElement struct, AnnotationMirror annotation, int pack, Problems problems) {
    if (!Kinds.isPack(pack)) {
      problems.add(
          ProblemId.STRUCT_PACK,
          Where.at(struct, annotation, "pack"),
          "The packing of a struct is 1, 2, 4 or 8 bytes, not %s.".formatted(pack),
          "Write the number of the #pragma pack that the struct is declared under.");
    }
  }

  /** A struct says its size once. */
  static void validateSizeFields(Stream<? extends Element> fields, Problems problems) {
    fields
        .filter(field -> Annotations.has(field, Annotations.STRUCT_SIZE))
        .skip(1)
        .forEach(
            field ->
                problems.add(
                    ProblemId.STRUCT_SIZE_FIELD,
                    Where.at(field, Annotations.find(field, Annotations.STRUCT_SIZE).get()),
                    "A struct has one field for its size.",
                    "Keep @StructSize on that one."));
  }
}
