package io.comwright.processor;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The way of one interface or struct from source to generated classes: parse, validate, lay out,
 * write. Nothing is written for one that has a problem.
 */
final class Pipeline {
  private final SourceSet sources;
  private final InterfaceParser interfaceParser;
  private final InterfaceValidator interfaceValidator;
  private final InterfaceAssembler interfaceAssembler;
  private final BaseReader baseReader;
  private final StructParser structParser;
  private final StructValidator structValidator;
  private final StructAssembler structAssembler;
  private final SourceFiles files;
  private final Messager messager;

  /** What is finished, by qualified name: elements do not live longer than a round. */
  private final Map<String, Outcome> finished = new HashMap<>();

  /** What is being worked on; only an interface that extends itself meets itself here. */
  private final Set<String> started = new HashSet<>();

  Pipeline(ProcessingEnvironment environment, SourceSet sources) {
    Elements elements = environment.getElementUtils();
    TypeParser types = new TypeParser();
    this.sources = sources;
    this.interfaceParser = new InterfaceParser(types);
    this.interfaceValidator =
        new InterfaceValidator(
            elements, sources, new MethodValidator(elements, environment.getTypeUtils()));
    this.interfaceAssembler = new InterfaceAssembler(elements);
    this.baseReader = new BaseReader(elements);
    this.structParser = types.structs();
    this.structValidator = new StructValidator(sources);
    this.structAssembler = new StructAssembler(elements);
    this.files = new SourceFiles(environment);
    this.messager = environment.getMessager();
  }

  /** Does all that can be done now, for the bases of an interface first. */
  Outcome process(TypeElement type) {
    String name = type.getQualifiedName().toString();
    if (finished.containsKey(name)) {
      return finished.get(name);
    }
    Optional<String> missing = Unresolved.in(type);
    if (missing.isPresent() || !started.add(name)) {
      return new Outcome.Waiting(missing.orElse(name));
    }
    Problems problems = new Problems();
    try {
      Outcome outcome =
          Annotations.has(type, Annotations.COM_STRUCT)
              ? processStruct(type, problems)
              : processInterface(type, problems);
      problems.reportTo(messager);
      if (!(outcome instanceof Outcome.Waiting)) {
        finished.put(name, outcome);
      }
      return outcome;
    } finally {
      started.remove(name);
    }
  }

  private Outcome processInterface(TypeElement type, Problems problems) {
    InterfaceDeclaration declaration = interfaceParser.parse(type);
    Optional<BaseInterface> base = Optional.empty();
    if (declaration.base().isPresent()) {
      Outcome ofBase = outcomeOfBase(declaration.base().get());
      if (ofBase instanceof Outcome.Waiting) {
        return ofBase;
      }
      base = base(declaration, declaration.base().get(), ofBase, problems);
    }
    if (problems.any()) {
      return new Outcome.Failed();
    }
    interfaceValidator.validate(declaration, base, problems);
    Optional<ComInterface> model = interfaceAssembler.layOut(declaration, base, problems);
    model.ifPresent(ready -> write(ready, type, problems));
    return problems.any()
        ? new Outcome.Failed()
        : new Outcome.Written(model.map(ComInterface::table));
  }

  private void write(ComInterface model, TypeElement origin, Problems problems) {
    List<TypeSpec> types = new ArrayList<>();
    types.add(new VtableWriter(model).write());
    types.add(new ProxyWriter(model).write());
    if (!model.table().partial()) {
      types.add(new StubWriter(model).write());
    }
    files.write(types, origin, problems);
  }

  private Outcome processStruct(TypeElement type, Problems problems) {
    StructDeclaration declaration = structParser.parse(type, problems);
    structValidator.validate(declaration, problems);
    Optional<ComStruct> model = structAssembler.layOut(declaration, problems);
    model.ifPresent(ready -> files.write(List.of(new StructWriter(ready).write()), type, problems));
    return problems.any() ? new Outcome.Failed() : new Outcome.Written(Optional.empty());
  }

  /** A base that is compiled now goes first; any other was written long ago. */
  private Outcome outcomeOfBase(TypeElement base) {
    return sources.contains(base)
        ? process(base)
        : new Outcome.Written(baseReader.read(base).map(BaseInterface::table));
  }

  private static Optional<BaseInterface> base(
      InterfaceDeclaration declaration, TypeElement base, Outcome outcome, Problems problems) {
    if (outcome instanceof Outcome.Written written && written.table().isPresent()) {
      return Optional.of(new BaseInterface(ClassName.get(base), written.table().get()));
    }
    if (outcome instanceof Outcome.Failed) {
      problems.add(
          ProblemId.BASE_FAILED,
          declaration.element(),
          "The base %s has a problem of its own.".formatted(base.getSimpleName()),
          "Repair that first.");
    } else {
      problems.add(
          ProblemId.BASE_NOT_PROCESSED,
          declaration.element(),
          "The base %s has no readable %s on the class path."
              .formatted(
                  base.getSimpleName(), GeneratedNames.vtable(ClassName.get(base)).simpleName()),
          "Compile the base with comwright-processor on the annotation processor path.");
    }
    return Optional.empty();
  }
}
