package io.comwright.processor.parse;

import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.Where;
import io.comwright.processor.type.Direction;
import io.comwright.processor.type.Implied;
import io.comwright.processor.type.NativeType;
import io.comwright.processor.type.Passing;
import io.comwright.processor.type.Scalar;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/**
 * Connects what has a size with the parameters that pass the size, and adds those that are implied.
 */
final class SizeLinks {
  private SizeLinks() {}

  /** Finds the parameters that are named, and adds those that are not. */
  static void connect(List<ParameterDeclaration> parameters, Problems problems) {
    for (ParameterDeclaration parameter : List.copyOf(parameters)) {
      if (parameter.element() instanceof VariableElement element && Sizes.isCounted(element)) {
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
          Where.at(element, Sizes.annotation(element)),
          "@LengthIs says how much is filled, and nothing says how much there is.",
          "Add @SizeIs(\"count\") with the parameter that passes it, or @SizeIs if the Java method"
              + " has none.");
      return;
    }
    if (parameter.type().isEmpty()) {
      return;
    }
    Optional<String> named = Sizes.named(element);
    boolean allocated = parameter.type().get() instanceof Passing.AllocatedArray;
    if (named.isPresent() && allocated) {
      connectReport(element, named.get(), parameters, problems);
    } else if (named.isPresent()) {
      checkCount(parameter, size.get(), named.get(), parameters, problems);
    } else {
      int index = parameters.indexOf(parameter);
      parameters.add(
          Sizes.isAfter(element) ? index + 1 : index,
          implied(element, allocated, allocated && parameter.nullable()));
    }
    int index = parameters.indexOf(parameter);
    parameters.set(index, parameter.countedBy(Sizes.size(element)));
    Optional<AnnotationMirror> length = Annotations.find(element, Annotations.LENGTH_IS);
    length.ifPresent(
        annotation -> connectLength(parameters.get(index), annotation, parameters, problems));
  }

  private static ParameterDeclaration implied(
      VariableElement element, boolean allocated, boolean nullable) {
    return new ParameterDeclaration(
        element,
        Sizes.size(element),
        Optional.of(allocated ? new Implied.Length() : new Implied.Count()),
        nullable,
        Optional.empty(),
        Optional.empty());
  }

  /** The same for a result that has a size. */
  static void connectResult(
      ExecutableElement method,
      ResultDeclaration result,
      List<ParameterDeclaration> parameters,
      Problems problems) {
    if (result instanceof ResultDeclaration.Allocated) {
      Sizes.named(method).ifPresent(name -> connectReport(method, name, parameters, problems));
    }
  }

  /** The size of an array that the callee allocates, which the callee reports. */
  private static void connectReport(
      Element element, String name, List<ParameterDeclaration> parameters, Problems problems) {
    AnnotationMirror size = Sizes.annotation(element);
    checkAfter(element, size, name, problems);
    Optional<ParameterDeclaration> reports = find(name, parameters);
    if (reports.isEmpty()) {
      problems.add(
          ProblemId.SIZE_IS,
          Where.at(element, size, "value"),
          "The method has no parameter %s.".formatted(name),
          "Name the @Out IntRef, or kin of it, that reports the number, or none if the Java method"
              + " has none.");
    } else if (!becomesReport(reports.get(), parameters)) {
      problems.add(
          ProblemId.SIZE_IS,
          Where.at(element, size, "value"),
          "%s is no number that the callee reports.".formatted(name),
          "Write @Out IntRef %s, or a kin of it.".formatted(name));
    }
  }

  private static void checkAfter(
      Element element, AnnotationMirror size, String name, Problems problems) {
    if (Annotations.isTrue(size, "after")) {
      problems.add(
          ProblemId.SIZE_IS,
          Where.at(element, size, "after"),
          "The size is passed by " + name + ", which has its place.",
          "Remove after = true, or the name.");
    }
  }

  private static void checkCount(
      ParameterDeclaration parameter,
      AnnotationMirror size,
      String name,
      List<ParameterDeclaration> parameters,
      Problems problems) {
    checkAfter(parameter.element(), size, name, problems);
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
          count.get().type().get() instanceof Passing.Out
                  || count.get().type().get() instanceof Passing.Length
              ? "%s is a pointer, and the callee has to know the size before it writes there."
                  .formatted(name)
              : "%s is no integer.".formatted(name),
          "Name a short, int or long that passes the size.");
    }
  }

  private static boolean isCount(NativeType type) {
    return type instanceof Scalar.Integer integer && integer.counts();
  }

  private static void connectLength(
      ParameterDeclaration parameter,
      AnnotationMirror length,
      List<ParameterDeclaration> parameters,
      Problems problems) {
    if (!(parameter.type().get() instanceof Passing.Array array)
        || array.direction() == Direction.IN) {
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
    if (!becomesReport(reports.get(), parameters)) {
      problems.add(
          ProblemId.LENGTH_IS,
          Where.at(parameter.element(), length, "value"),
          "%s is no number that the callee reports.".formatted(name),
          "Write @Out IntRef %s, or a kin of it.".formatted(name));
      return;
    }
    parameters.set(parameters.indexOf(parameter), parameter.filledAs(name));
  }

  /** Makes a parameter one that reports a number; true as well if its type has a problem. */
  private static boolean becomesReport(
      ParameterDeclaration parameter, List<ParameterDeclaration> parameters) {
    if (parameter.type().isEmpty() || parameter.type().get() instanceof Passing.Length) {
      return true;
    }
    if (parameter.type().get() instanceof Passing.Out out
        && !out.inOut()
        && isCount(out.pointee())) {
      parameters.set(
          parameters.indexOf(parameter),
          parameter.withType(new Passing.Length((Scalar.Integer) out.pointee(), out.javaType())));
      return true;
    }
    return false;
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
