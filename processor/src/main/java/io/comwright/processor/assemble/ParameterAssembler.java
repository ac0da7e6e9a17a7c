package io.comwright.processor.assemble;

import io.comwright.processor.parse.BufferLayout;
import io.comwright.processor.parse.BufferLayout.Part;
import io.comwright.processor.parse.MethodDeclaration;
import io.comwright.processor.parse.OnFailure;
import io.comwright.processor.parse.ParameterDeclaration;
import io.comwright.processor.parse.ResultDeclaration;
import io.comwright.processor.parse.Sizes;
import io.comwright.processor.type.Argument;
import io.comwright.processor.type.ComParameter;
import io.comwright.processor.type.Implied;
import io.comwright.processor.type.JavaType;
import io.comwright.processor.type.Passing;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Settles the parameters of a native method: adds those that a result implies, and turns the names
 * by which parameters mention each other into positions.
 */
final class ParameterAssembler {
  private final List<Draft> drafts = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();

  private ParameterAssembler() {}

  static List<ComParameter> parameters(MethodDeclaration method) {
    ParameterAssembler assembler = new ParameterAssembler();
    for (ParameterDeclaration parameter : method.parameters()) {
      assembler.add(
          new Draft(
              parameter.name(),
              parameter.type().orElseThrow(),
              parameter.nullable(),
              JavaTypes.of(parameter.element(), parameter.element().asType()),
              parameter.count(),
              parameter.filled(),
              parameter.fixed(),
              OnFailure.isStated(parameter.element())));
    }
    assembler.addResult(method);
    return assembler.linked();
  }

  /** A parameter that still knows others by name. */
  private record Draft(
      String name,
      Argument type,
      boolean nullable,
      JavaType declared,
      Optional<String> count,
      Optional<String> filled,
      OptionalInt fixed,
      boolean onFailure) {
    Draft(
        String name,
        Argument type,
        boolean nullable,
        JavaType declared,
        Optional<String> count,
        Optional<String> filled) {
      this(name, type, nullable, declared, count, filled, OptionalInt.empty(), false);
    }
  }

  private void add(Draft draft) {
    drafts.add(draft);
    taken.add(draft.name());
  }

  /** The parameters through which a result comes. */
  private void addResult(MethodDeclaration method) {
    switch (method.resultType().orElse(null)) {
      case ResultDeclaration.Buffer buffer -> addBuffer(buffer);
      case ResultDeclaration.Allocated array -> {
        String name = unique("result");
        Optional<String> reported = Sizes.named(method.element());
        String count = reported.orElseGet(() -> unique(name + "Count"));
        add(result(name, array.type(), count));
        if (reported.isEmpty()) {
          drafts.add(
              drafts.size() - (Sizes.isAfter(method.element()) ? 0 : 1),
              implied(count, new Implied.Length()));
        }
      }
      case ResultDeclaration.One one -> {}
      case ResultDeclaration.Several several -> {}
      case null -> {}
    }
  }

  private void addBuffer(ResultDeclaration.Buffer buffer) {
    BufferLayout layout = buffer.layout();
    String name = unique("result");
    Map<Part, String> names = new EnumMap<>(Part.class);
    layout
        .parts()
        .forEach(
            part -> names.put(part, part == Part.BUFFER ? name : unique(name + part.suffix())));
    Optional<String> size =
        layout
            .size()
            .or(() -> names.keySet().stream().filter(Part::in).findFirst().map(names::get));
    Optional<String> needed =
        layout
            .needed()
            .or(() -> names.keySet().stream().filter(Part::out).findFirst().map(names::get))
            .or(() -> size.filter(this::reports));
    for (Part part : layout.parts()) {
      Argument type = part == Part.BUFFER ? buffer.type() : part.type();
      JavaType declared = JavaType.of(type.javaType());
      add(
          part == Part.BUFFER
              ? new Draft(name, type, false, declared, size, needed)
              : new Draft(
                  names.get(part),
                  type,
                  part == Part.NEEDED,
                  declared,
                  Optional.empty(),
                  Optional.empty()));
    }
  }

  /** Whether the size of a buffer is reported by the parameter that passes it. */
  private boolean reports(String size) {
    return drafts.stream()
        .anyMatch(
            draft ->
                draft.name().equals(size)
                    && draft.type() instanceof Passing.BufferSize passed
                    && passed.out());
  }

  private static Draft result(String name, Argument type, String count) {
    return new Draft(
        name, type, false, JavaType.of(type.javaType()), Optional.of(count), Optional.empty());
  }

  private static Draft implied(String name, Argument type) {
    return new Draft(
        name, type, false, JavaType.of(type.javaType()), Optional.empty(), Optional.empty());
  }

  private String unique(String name) {
    String unique = name;
    while (!taken.add(unique)) {
      unique = unique.equals("result") ? "result_" : unique + "_0";
    }
    return unique;
  }

  private List<ComParameter> linked() {
    return drafts.stream()
        .map(
            draft ->
                new ComParameter(
                    draft.name(),
                    draft.type(),
                    draft.nullable(),
                    draft.declared(),
                    new ComParameter.Links(
                        position(draft.count()),
                        position(draft.filled()),
                        draft.type() instanceof Implied.Count
                                || draft.type() instanceof Passing.BufferSize
                            ? countedBy(draft.name())
                            : OptionalInt.empty(),
                        draft.fixed()),
                    onFailure(draft)))
        .toList();
  }

  /** A number that is reported of an array goes out when the array does. */
  private boolean onFailure(Draft draft) {
    return draft.onFailure()
        || drafts.stream()
            .filter(Draft::onFailure)
            .anyMatch(
                counted ->
                    draft.type() instanceof Passing.Length
                        && (counted.count().equals(Optional.of(draft.name()))
                            || counted.filled().equals(Optional.of(draft.name()))));
  }

  private OptionalInt position(Optional<String> name) {
    return IntStream.range(0, drafts.size())
        .filter(position -> name.equals(Optional.of(drafts.get(position).name())))
        .findFirst();
  }

  private OptionalInt countedBy(String count) {
    return IntStream.range(0, drafts.size())
        .filter(
            position ->
                drafts.get(position).count().equals(Optional.of(count))
                    || drafts.get(position).type() instanceof Passing.TextBuffer
                        && drafts.get(position).filled().equals(Optional.of(count)))
        .findFirst();
  }
}
