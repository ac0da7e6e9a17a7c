package io.comwright.processor.parse;

import io.comwright.processor.parse.BufferLayout.Part;
import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.Where;
import io.comwright.processor.type.Argument;
import io.comwright.processor.type.Passing;
import io.comwright.processor.type.Scalar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/** Connects text buffers with the parameters of their sizes, and adds those that are implied. */
final class BufferLinks {
  private final List<ParameterDeclaration> parameters;
  private final Problems problems;

  private BufferLinks(List<ParameterDeclaration> parameters, Problems problems) {
    this.parameters = parameters;
    this.problems = problems;
  }

  /** Finds the parameters that are named, and adds those that are not. */
  static void connect(List<ParameterDeclaration> parameters, Problems problems) {
    BufferLinks links = new BufferLinks(parameters, problems);
    for (ParameterDeclaration parameter : List.copyOf(parameters)) {
      if (isBuffer(parameter)) {
        links.connect(parameter);
      }
    }
  }

  private static boolean isBuffer(ParameterDeclaration parameter) {
    return parameter.type().filter(Passing.TextBuffer.class::isInstance).isPresent();
  }

  /** The same for a result that is a buffer. */
  static void connectResult(
      ExecutableElement method,
      ResultDeclaration result,
      List<ParameterDeclaration> parameters,
      Problems problems) {
    if (result instanceof ResultDeclaration.Buffer buffer) {
      new BufferLinks(parameters, problems).name(method, buffer.layout());
    }
  }

  private void connect(ParameterDeclaration buffer) {
    Element element = buffer.element();
    BufferLayout layout = TextBufferParser.layout(element, problems).orElseThrow();
    Set<String> taken = new HashSet<>();
    parameters.forEach(parameter -> taken.add(parameter.name()));
    List<ParameterDeclaration> group = new ArrayList<>();
    Optional<String> size = layout.size();
    Optional<String> needed = layout.needed();
    for (Part part : layout.parts()) {
      if (part == Part.BUFFER) {
        group.add(buffer);
        continue;
      }
      String name = buffer.name() + part.suffix();
      while (!taken.add(name)) {
        name = name + "_";
      }
      group.add(
          new ParameterDeclaration(
              element,
              name,
              Optional.of(part.type()),
              part == Part.NEEDED,
              Optional.empty(),
              Optional.empty(),
              OptionalInt.empty()));
      size = part.in() ? Optional.of(name) : size;
      needed = part.out() ? Optional.of(name) : needed;
    }
    if (name(element, layout)) {
      needed = layout.size();
    }
    ParameterDeclaration linked = buffer;
    if (size.isPresent()) {
      linked = linked.countedBy(size.get());
    }
    if (needed.isPresent()) {
      linked = linked.filledAs(needed.get());
    }
    group.set(group.indexOf(buffer), linked);
    int at = parameters.indexOf(buffer);
    parameters.remove(at);
    parameters.addAll(at, group);
  }

  /**
   * Makes the parameters that are named those of a buffer.
   *
   * @return whether the one that passes the size reports it, too
   */
  private boolean name(Element buffer, BufferLayout layout) {
    Optional<Passing.BufferSize> size =
        layout
            .size()
            .flatMap(
                name ->
                    become(
                        buffer,
                        "size",
                        name,
                        true,
                        layout.reports()
                            ? "Name a short, int or long that passes the size."
                            : "Name a short, int or long that passes the size, or the @InOut"
                                + " IntRef, or kin of it, that reports it, too."));
    layout
        .needed()
        .ifPresent(
            name ->
                become(
                    buffer,
                    "needed",
                    name,
                    false,
                    "Name the @Out IntRef, or kin of it, through which the callee reports the"
                        + " size."));
    boolean both = size.filter(Passing.BufferSize::out).isPresent();
    if (both && layout.reports()) {
      problem(
          buffer,
          "size",
          "The size of the text is reported twice.",
          "Name a short, int or long that passes the size.");
    }
    return both;
  }

  private Optional<Passing.BufferSize> become(
      Element buffer, String member, String name, boolean in, String remedy) {
    Optional<ParameterDeclaration> found =
        parameters.stream()
            .filter(each -> each.name().equals(name))
            .filter(each -> each.type().filter(Argument::implied).isEmpty())
            .findFirst();
    if (found.isEmpty()) {
      problem(buffer, member, "The method has no parameter %s.".formatted(name), remedy);
      return Optional.empty();
    } else if (found.get().type().isEmpty()) {
      return Optional.empty();
    }
    boolean used =
        parameters.stream()
            .anyMatch(
                each ->
                    each.count().equals(Optional.of(name))
                        || each.filled().equals(Optional.of(name)));
    Argument type = found.get().type().get();
    if (used || type instanceof Passing.BufferSize || type instanceof Passing.Length) {
      problem(
          buffer,
          member,
          "%s says the size of something else already.".formatted(name),
          "Declare the second one as a MemorySegment.");
      return Optional.empty();
    }
    Optional<Passing.BufferSize> size = sizeOf(type, in);
    if (size.isEmpty()) {
      problem(
          buffer,
          member,
          (in ? "%s is no number that passes a size." : "%s is no number that the callee reports.")
              .formatted(name),
          remedy);
      return Optional.empty();
    } else if (in && found.get().nullable()) {
      problem(
          buffer,
          member,
          "%s may be NULL, and the callee has to know the size of the buffer.".formatted(name),
          "Remove @Nullable there.");
      return Optional.empty();
    }
    parameters.set(parameters.indexOf(found.get()), found.get().withType(size.get()));
    return size;
  }

  private static Optional<Passing.BufferSize> sizeOf(Argument type, boolean in) {
    if (in && type instanceof Scalar.Integer integer && integer.counts()) {
      return Optional.of(new Passing.BufferSize(integer, integer.javaType(), true, false, false));
    } else if (type instanceof Passing.Out out
        && out.inOut() == in
        && out.pointee() instanceof Scalar.Integer integer
        && integer.counts()) {
      return Optional.of(new Passing.BufferSize(integer, out.javaType(), in, true, false));
    }
    return Optional.empty();
  }

  private void problem(Element buffer, String member, String wrong, String remedy) {
    problems.add(
        ProblemId.TEXT_BUFFER,
        Where.at(buffer, Annotations.find(buffer, Annotations.TEXT_BUFFER).orElseThrow(), member),
        wrong,
        remedy);
  }
}
