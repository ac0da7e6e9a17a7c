package io.comwright.processor;

import io.comwright.processor.NativeType.ArrayType;
import io.comwright.processor.NativeType.Direction;
import io.comwright.processor.NativeType.ImpliedCountType;
import io.comwright.processor.NativeType.IntegerType;
import io.comwright.processor.NativeType.LengthType;
import io.comwright.processor.NativeType.OutType;
import io.comwright.processor.NativeType.StringType;
import io.comwright.processor.NativeType.StructType;
import io.comwright.processor.NativeType.TextForm;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/**
 * Connects what has a size with the parameters that pass the size, and adds those that are implied.
 */
final class CountParser {
  private CountParser() {}

  static boolean isCounted(VariableElement parameter) {
    return Annotations.has(parameter, Annotations.SIZE_IS)
        || Annotations.has(parameter, Annotations.LENGTH_IS);
  }

  static AnnotationMirror annotation(VariableElement parameter) {
    return Annotations.find(parameter, Annotations.SIZE_IS)
        .or(() -> Annotations.find(parameter, Annotations.LENGTH_IS))
        .orElseThrow();
  }

  static String written(AnnotationMirror annotation) {
    return "@" + annotation.getAnnotationType().asElement().getSimpleName();
  }

  /** The parameter that passes the size; one that the Java method may not have yet. */
  static String size(VariableElement parameter) {
    return Annotations.find(parameter, Annotations.SIZE_IS)
        .flatMap(annotation -> Annotations.string(annotation, "value"))
        .filter(name -> !name.isEmpty())
        .orElseGet(() -> impliedName(parameter));
  }

  private static String impliedName(VariableElement parameter) {
    String name = parameter.getSimpleName() + "Count";
    List<String> taken =
        parameter.getEnclosingElement() instanceof ExecutableElement method
            ? method.getParameters().stream().map(each -> each.getSimpleName().toString()).toList()
            : List.of();
    while (taken.contains(name)) {
      name = name + "_";
    }
    return name;
  }

  static Optional<String> length(VariableElement parameter) {
    return Annotations.find(parameter, Annotations.LENGTH_IS)
        .flatMap(annotation -> Annotations.string(annotation, "value"));
  }

  /** A count in units says nothing about the characters of other encodings. */
  static boolean checkText(VariableElement parameter, StringType text, Problems problems) {
    if (text.form() == TextForm.UTF16) {
      return true;
    }
    problems.add(
        ProblemId.SIZE_IS,
        Where.at(parameter, annotation(parameter)),
        text.form() == TextForm.BSTR
            ? "A BSTR has its length before it."
            : "Only UTF-16 text is counted.",
        text.form() == TextForm.BSTR
            ? "Remove @SizeIs."
            : "Write @SizeIs byte[], and convert the text with its charset.");
    return false;
  }

  static boolean checkElement(
      VariableElement parameter,
      NativeType element,
      boolean nullable,
      Direction direction,
      Problems problems) {
    Optional<String> wrong = wrongElement(element, direction);
    if (wrong.isPresent()) {
      problems.add(
          ProblemId.ARRAY_ELEMENT, parameter, wrong.get(), "Pass a MemorySegment with @SizeIs.");
      return false;
    }
    if (nullable && !element.nullableInMemory()) {
      problems.add(
          ProblemId.NULLABLE_PRIMITIVE,
          parameter,
          "@Nullable stands on a value that cannot be NULL natively.",
          "Remove it.");
      return false;
    }
    if (Annotations.has(parameter, Annotations.OUT)
        && Annotations.has(parameter, Annotations.IN_OUT)) {
      problems.add(
          ProblemId.OUT_DIRECTION,
          parameter,
          "An array is either @Out or @InOut.",
          "Write @Out if the callee only fills it, @InOut if it reads it too.");
      return false;
    }
    return true;
  }

  private static Optional<String> wrongElement(NativeType element, Direction direction) {
    if (element instanceof StructType struct && struct.hasOuts()) {
      return Optional.of(
          struct.javaType().simpleName() + " has out pointers, and cannot stand in an array.");
    }
    if (element instanceof StructType struct && direction != Direction.IN && !struct.ownable()) {
      return Optional.of(
          struct.javaType().simpleName() + " has strings, and cannot be handed out.");
    }
    if (direction == Direction.IN_OUT && element.owned()) {
      return Optional.of(
          "%s in an array cannot be replaced by the callee.".formatted(element.storedSpelling()));
    }
    return Optional.empty();
  }

  /** Finds the parameters that are named, and adds those that are not. */
  static void connect(List<ParameterDeclaration> parameters, Problems problems) {
    for (ParameterDeclaration parameter : List.copyOf(parameters)) {
      if (parameter.element() instanceof VariableElement element && isCounted(element)) {
        connect(parameter, element, parameters, problems);
      }
    }
  }

  private static void connect(
      ParameterDeclaration parameter,
      VariableElement element,
      List<ParameterDeclaration> parameters,
      Problems problems) {
    Optional<AnnotationMirror> size = Annotations.find(element, Annotations.SIZE_IS);
    if (size.isEmpty()) {
      problems.add(
          ProblemId.SIZE_IS,
          Where.at(element, annotation(element)),
          "@LengthIs says how much is filled, and nothing says how much there is.",
          "Add @SizeIs(\"count\") with the parameter that passes it, or @SizeIs if the Java method"
              + " has none.");
      return;
    }
    if (parameter.type().isEmpty()) {
      return;
    }
    Optional<String> named =
        Annotations.string(size.get(), "value").filter(name -> !name.isEmpty());
    if (named.isPresent()) {
      checkCount(parameter, size.get(), named.get(), parameters, problems);
    } else {
      int index = parameters.indexOf(parameter);
      parameters.add(
          Annotations.isTrue(size.get(), "after") ? index + 1 : index,
          new ParameterDeclaration(
              element, size(element), Optional.of(new ImpliedCountType(parameter.name())), false));
    }
    Optional<AnnotationMirror> length = Annotations.find(element, Annotations.LENGTH_IS);
    length.ifPresent(annotation -> connectLength(parameter, annotation, parameters, problems));
  }

  private static void checkCount(
      ParameterDeclaration parameter,
      AnnotationMirror size,
      String name,
      List<ParameterDeclaration> parameters,
      Problems problems) {
    if (Annotations.isTrue(size, "after")) {
      problems.add(
          ProblemId.SIZE_IS,
          Where.at(parameter.element(), size, "after"),
          "The size is passed by " + name + ", which has its place.",
          "Remove after = true, or the name.");
    }
    Optional<ParameterDeclaration> count = find(name, parameters);
    if (count.isEmpty()) {
      problems.add(
          ProblemId.SIZE_IS,
          Where.at(parameter.element(), size, "value"),
          "The method has no parameter %s.".formatted(name),
          "Name the parameter that passes the size, or none if the Java method has none.");
    } else if (count.get().type().isPresent() && !isCount(count.get().type().get())) {
      problems.add(
          ProblemId.SIZE_IS,
          Where.at(parameter.element(), size, "value"),
          "%s is no integer.".formatted(name),
          "Name a short, int or long that passes the size.");
    }
  }

  private static boolean isCount(NativeType type) {
    return type instanceof IntegerType integer && integer != IntegerType.WCHAR;
  }

  private static void connectLength(
      ParameterDeclaration parameter,
      AnnotationMirror length,
      List<ParameterDeclaration> parameters,
      Problems problems) {
    if (!(parameter.type().get() instanceof ArrayType array) || array.direction() == Direction.IN) {
      problems.add(
          ProblemId.LENGTH_IS,
          Where.at(parameter.element(), length),
          "The callee does not fill %s.".formatted(parameter.name()),
          "Write it on an @Out or @InOut array only.");
      return;
    }
    String name = Annotations.string(length, "value").orElse("");
    Optional<ParameterDeclaration> reports = find(name, parameters);
    if (reports.isEmpty()) {
      problems.add(
          ProblemId.LENGTH_IS,
          Where.at(parameter.element(), length, "value"),
          "The method has no parameter %s.".formatted(name),
          "Name the @Out IntRef, or kin of it, through which the callee reports the number.");
      return;
    }
    Optional<NativeType> type = reports.get().type();
    if (type.isPresent()
        && type.get() instanceof OutType out
        && !out.inOut()
        && isCount(out.pointee())) {
      parameters.set(
          parameters.indexOf(reports.get()),
          reports
              .get()
              .withType(Optional.of(new LengthType((IntegerType) out.pointee(), out.javaType()))));
    } else if (type.isPresent() && !(type.get() instanceof LengthType)) {
      problems.add(
          ProblemId.LENGTH_IS,
          Where.at(parameter.element(), length, "value"),
          "%s is no number that the callee reports.".formatted(name),
          "Write @Out IntRef %s, or a kin of it.".formatted(name));
    }
  }

  private static Optional<ParameterDeclaration> find(
      String name, List<ParameterDeclaration> parameters) {
    return parameters.stream()
        .filter(each -> each.name().equals(name) && !isImplied(each))
        .findFirst();
  }

  private static boolean isImplied(ParameterDeclaration parameter) {
    return parameter.type().filter(type -> type.implied()).isPresent();
  }
}
