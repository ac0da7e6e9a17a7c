package io.comwright.processor.validate;

import static java.util.stream.Collectors.toSet;

import io.comwright.processor.parse.MethodDeclaration;
import io.comwright.processor.parse.ParameterDeclaration;
import io.comwright.processor.parse.Sizes;
import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.type.Argument;
import io.comwright.processor.type.Passing;
import io.comwright.processor.type.Pointer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/**
 * Numbers beside memory that are called as its size would be, and that nothing names: the memory
 * goes unchecked, or its size is passed twice.
 */
final class SizeNameValidator {
  private static final Set<TypeKind> INTEGERS = Set.of(TypeKind.SHORT, TypeKind.INT, TypeKind.LONG);

  /** Names of a size in bytes, which {@code @SizeIs} of a {@code MemorySegment} is. */
  private static final Pattern BYTES =
      Pattern.compile("size|length|len|cb([A-Z].*)?|[cn](Buffer|Data)?(Size|Length|Len|Bytes)");

  /**
   * Names of a number of elements. In Hungarian notation {@code n} begins any number, so that only
   * what is many counts: {@code nItems}, and neither {@code nIndex} nor {@code nRadius}.
   */
  private static final Pattern ELEMENTS =
      Pattern.compile("count|cch([A-Z].*)?|c[A-Z].+|n([A-Z].*)?Count|n[A-Z].*(?<![ius])s");

  /** Names that say it of something: of the memory, if that is called so, too. */
  private static final Pattern BYTES_OF = Pattern.compile("(.+)(Size|Length|Len|Bytes)");

  private static final Pattern ELEMENTS_OF = Pattern.compile("(.+)Count");

  private static final Set<String> ANY_MEMORY =
      Set.of("buffer", "byte", "bytes", "data", "memory", "item", "element", "array");

  private SizeNameValidator() {}

  /** Of a method with problems it is too early to tell. */
  static void validate(MethodDeclaration method, Problems problems) {
    if (method.typeProblems().any()) {
      return;
    }
    List<? extends VariableElement> parameters = method.element().getParameters();
    for (int i = 0; i < parameters.size(); i++) {
      VariableElement number = parameters.get(i);
      if (INTEGERS.contains(number.asType().getKind())) {
        Optional<ParameterDeclaration> memory = beside(i - 1, number, method);
        (memory.isPresent() ? memory : beside(i + 1, number, method))
            .filter(open -> !named(method.element()).contains(number.getSimpleName().toString()))
            .ifPresent(open -> warn(number, open, problems));
      }
    }
  }

  /** The memory at a place, if a number is called as its size would be. */
  private static Optional<ParameterDeclaration> beside(
      int place, VariableElement number, MethodDeclaration method) {
    List<? extends VariableElement> parameters = method.element().getParameters();
    return place < 0 || place == parameters.size()
        ? Optional.empty()
        : read(parameters.get(place), method)
            .filter(memory -> isOpen(memory) && isSizeOf(number, memory));
  }

  private static void warn(VariableElement number, ParameterDeclaration memory, Problems problems) {
    String name = number.getSimpleName().toString();
    boolean buffer = memory.type().orElseThrow() instanceof Passing.TextBuffer;
    problems.add(
        ProblemId.SIZE_UNUSED,
        number,
        "%s looks like the size of %s, %s."
            .formatted(
                name,
                memory.name(),
                isBare(memory)
                    ? "and nothing says that it is"
                    : "whose size is passed beside it already"),
        (isBare(memory)
                ? "Write @SizeIs(\"%s\") MemorySegment %s if it is the size in bytes."
                : buffer
                    ? "Write @TextBuffer(size = \"%s\") at %s, or remove it."
                    : "Write @SizeIs(\"%s\") at %s, or remove it.")
            .formatted(name, memory.name()));
  }

  private static Optional<ParameterDeclaration> read(
      VariableElement parameter, MethodDeclaration method) {
    for (ParameterDeclaration each : method.parameters()) {
      if (each.element().equals(parameter)
          && each.type().filter(Argument::implied).isEmpty()
          && !(each.type().orElse(null) instanceof Passing.BufferSize)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** Whether it is memory whose size no parameter of the Java method is. */
  private static boolean isOpen(ParameterDeclaration memory) {
    return isBare(memory)
        || memory.count().isPresent() && sizes(memory.element()).findAny().isEmpty();
  }

  /** Whether it is a pointer to memory of no size. */
  private static boolean isBare(ParameterDeclaration memory) {
    return memory.type().orElse(null) instanceof Pointer.Segment;
  }

  /** Whether its size is in bytes. */
  private static boolean isSegment(ParameterDeclaration memory) {
    return isBare(memory) || memory.type().orElse(null) instanceof Passing.SizedSegment;
  }

  private static boolean isSizeOf(VariableElement number, ParameterDeclaration memory) {
    String name = number.getSimpleName().toString();
    return says(name, memory, BYTES, BYTES_OF)
        || !isSegment(memory) && says(name, memory, ELEMENTS, ELEMENTS_OF);
  }

  private static boolean says(
      String name, ParameterDeclaration memory, Pattern alone, Pattern ofMemory) {
    if (alone.matcher(name).matches()) {
      return true;
    }
    Matcher of = ofMemory.matcher(name);
    if (!of.matches()) {
      return false;
    }
    String owner = of.group(1).toLowerCase(Locale.ROOT);
    String other = memory.name().toLowerCase(Locale.ROOT);
    return ANY_MEMORY.contains(owner) || other.contains(owner) || owner.contains(other);
  }

  /** The parameters that an annotation names. */
  private static Set<String> named(ExecutableElement method) {
    return Stream.concat(Stream.of(method), method.getParameters().stream())
        .flatMap(
            element ->
                Stream.concat(sizes(element), texts(element, Annotations.LENGTH_IS, "value")))
        .collect(toSet());
  }

  /** The parameters that pass the size of one, or report it. */
  private static Stream<String> sizes(Element element) {
    return Stream.of(
            Sizes.named(element).stream(),
            texts(element, Annotations.TEXT_BUFFER, "size"),
            texts(element, Annotations.TEXT_BUFFER, "needed"))
        .flatMap(names -> names);
  }

  private static Stream<String> texts(Element element, String annotation, String member) {
    return Annotations.find(element, annotation)
        .flatMap(mirror -> Annotations.string(mirror, member))
        .filter(name -> !name.isEmpty())
        .stream();
  }
}
