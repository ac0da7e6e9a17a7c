package io.comwright.processor.parse;

import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.Where;
import io.comwright.processor.type.Direction;
import io.comwright.processor.type.Implied;
import io.comwright.processor.type.Passing;
import io.comwright.processor.type.Register;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
      if (parameter.element() instanceof VariableElement element) {
        if (Sizes.isFixed(element)) {
          connectFixed(parameter, element, parameters, problems);
        } else if (Sizes.isCounted(element)) {
          connect(parameter, element, parameters, problems);
        }
      }
    }
  }

  private static void connectFixed(
      ParameterDeclaration parameter,
      VariableElement element,
      List<ParameterDeclaration> parameters,
      Problems problems) {
    Optional<Integer> length =
        Annotations.find(element, Annotations.FIXED_SIZE)
            .flatMap(fixed -> Annotations.integer(fixed, "value"));
    if (parameter.type().isEmpty() || length.isEmpty()) {
      return;
    }
    ParameterDeclaration fixed = parameter.ofLength(length.get());
    parameters.set(parameters.indexOf(parameter), fixed);
    Annotations.find(element, Annotations.LENGTH_IS)
        .ifPresent(annotation -> connectLength(fixed, annotation, parameters, problems));
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
    if (parameter.type().get() instanceof Passing.ExchangedArray) {
      connectExchanged(element, named.orElse(""), parameters, problems);
      int index = parameters.indexOf(parameter);
      named.ifPresent(name -> parameters.set(index, parameter.countedBy(name)));
      return;
    }
    boolean allocated = parameter.type().get() instanceof Passing.AllocatedArray;
    if (named.isPresent() && allocated) {
      connectReport(element, named.get(), parameters, problems);
    } else if (named.isPresent()) {
      connectCount(parameter, size.get(), named.get(), parameters, problems);
    } else {
      int index = parameters.indexOf(parameter);
      parameters.add(
          Sizes.isAfter(element) ? index + 1 : index,
          implied(element, allocated, allocated && parameter.nullable()));
    }
    int index = parameters.indexOf(parameter);
    ParameterDeclaration counted = parameter.countedBy(Sizes.size(element));
    if (isFilled(counted)
        && named.flatMap(name -> find(name, parameters)).stream()
            .anyMatch(SizeLinks::isExchanged)) {
      counted = counted.filledAs(named.get());
    }
    parameters.set(index, counted);
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
        Optional.empty(),
        OptionalInt.empty());
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

  /** The size of an array that the callee may replace, which goes both ways. */
  private static void connectExchanged(
      Element element, String name, List<ParameterDeclaration> parameters, Problems problems) {
    Where where = Where.at(element, Sizes.annotation(element));
    Optional<ParameterDeclaration> number = find(name, parameters);
    if (number.isEmpty() || !becomesExchanged(number.get(), parameters)) {
      problems.add(
          ProblemId.SIZE_IS,
          where,
          "The size of an array that the callee may replace goes in and comes out.",
          "Name the @InOut IntRef, or kin of it, that passes it: @SizeIs(\"count\").");
    } else {
      checkThere(where, name, parameters, problems);
    }
  }

  /** The size of an array that the callee allocates, which it reports or the caller says. */
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
    } else if (!isCount(reports.get())
        && !becomesReport(reports.get(), parameters)
        && !becomesExchanged(reports.get(), parameters)) {
      problems.add(
          ProblemId.SIZE_IS,
          Where.at(element, size, "value"),
          "%s is no number that the callee reports or the caller says.".formatted(name),
          "Write @Out IntRef %1$s or a kin of it, or int %1$s if the caller says how many there are."
              .formatted(name));
    } else {
      checkThere(Where.at(element, size, "value"), name, parameters, problems);
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

  private static void connectCount(
      ParameterDeclaration parameter,
      AnnotationMirror size,
      String name,
      List<ParameterDeclaration> parameters,
      Problems problems) {
    checkAfter(parameter.element(), size, name, problems);
    Where where = Where.at(parameter.element(), size, "value");
    Optional<ParameterDeclaration> count = find(name, parameters);
    if (count.isEmpty()) {
      problems.add(
          ProblemId.SIZE_IS,
          where,
          "The method has no parameter %s.".formatted(name),
          "Name the parameter that passes the size, or none if the Java method has none.");
      return;
    }
    if (count.get().type().isEmpty()
        || isCount(count.get())
        || becomesExchanged(count.get(), parameters)) {
      checkThere(where, name, parameters, problems);
    } else if (count.get().type().get() instanceof Passing.Out
        || count.get().type().get() instanceof Passing.Length) {
      problems.add(
          ProblemId.SIZE_IS,
          where,
          "%s passes no size to the callee, who has to know it before it writes.".formatted(name),
          ("Write @InOut IntRef %s, or a kin of it, if the callee reads it and writes another"
                  + " number there; otherwise name a short, int or long that passes the size.")
              .formatted(name));
    } else {
      problems.add(
          ProblemId.SIZE_IS,
          where,
          "%s is no integer.".formatted(name),
          "Name a short, int or long that passes the size.");
    }
  }

  /** A number that is passed through a pointer. */
  private static void checkThere(
      Where where, String name, List<ParameterDeclaration> parameters, Problems problems) {
    if (find(name, parameters).filter(SizeLinks::isExchanged).stream()
        .anyMatch(ParameterDeclaration::nullable)) {
      problems.add(
          ProblemId.SIZE_IS,
          where,
          "%s may be NULL, and then nothing says the size.".formatted(name),
          "Remove @Nullable from %s.".formatted(name));
    }
  }

  private static boolean isCount(ParameterDeclaration parameter) {
    return parameter.type().orElse(null) instanceof Register type && type.counts();
  }

  /** Whether a parameter passes a number and reports another. */
  private static boolean isExchanged(ParameterDeclaration parameter) {
    return parameter.type().orElse(null) instanceof Passing.Length length && length.inOut();
  }

  /** Whether the callee fills an array of the caller. */
  private static boolean isFilled(ParameterDeclaration parameter) {
    return parameter.type().orElse(null) instanceof Passing.Array array
        && array.direction() != Direction.IN;
  }

  private static void connectLength(
      ParameterDeclaration parameter,
      AnnotationMirror length,
      List<ParameterDeclaration> parameters,
      Problems problems) {
    if (!isFilled(parameter)) {
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
    return parameter.type().isEmpty()
        || parameter.type().get() instanceof Passing.Length
        || becomes(parameter, false, parameters);
  }

  /** Makes a parameter one that passes a number and reports another. */
  private static boolean becomesExchanged(
      ParameterDeclaration parameter, List<ParameterDeclaration> parameters) {
    return isExchanged(parameter) || becomes(parameter, true, parameters);
  }

  private static boolean becomes(
      ParameterDeclaration parameter, boolean inOut, List<ParameterDeclaration> parameters) {
    if (parameter.type().orElse(null) instanceof Passing.Out out
        && out.inOut() == inOut
        && out.pointee() instanceof Register number
        && number.counts()) {
      parameters.set(
          parameters.indexOf(parameter),
          parameter.withType(new Passing.Length(number, out.javaType(), inOut)));
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
