package io.comwright.processor;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeSpec;
import io.comwright.processor.assemble.ForeignTypes;
import io.comwright.processor.assemble.InterfaceAssembler;
import io.comwright.processor.assemble.StructAssembler;
import io.comwright.processor.assemble.ViewAssembler;
import io.comwright.processor.model.BaseInterface;
import io.comwright.processor.model.ComInterface;
import io.comwright.processor.model.ComStruct;
import io.comwright.processor.model.ComView;
import io.comwright.processor.model.SlotTable;
import io.comwright.processor.parse.BaseReader;
import io.comwright.processor.parse.ComClassDeclaration;
import io.comwright.processor.parse.InterfaceDeclaration;
import io.comwright.processor.parse.Kinds;
import io.comwright.processor.parse.Parsers;
import io.comwright.processor.parse.StructDeclaration;
import io.comwright.processor.parse.ViewDeclaration;
import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.problem.Reporter;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.SourceSet;
import io.comwright.processor.source.Unresolved;
import io.comwright.processor.type.GeneratedNames;
import io.comwright.processor.validate.ComClassValidator;
import io.comwright.processor.validate.IidValidator;
import io.comwright.processor.validate.InterfaceValidator;
import io.comwright.processor.validate.MethodValidator;
import io.comwright.processor.validate.StructValidator;
import io.comwright.processor.validate.ViewValidator;
import io.comwright.processor.write.CallbackProxyWriter;
import io.comwright.processor.write.CallbackStubWriter;
import io.comwright.processor.write.ComClassWriter;
import io.comwright.processor.write.LibraryProxyWriter;
import io.comwright.processor.write.MembersWriter;
import io.comwright.processor.write.MetadataWriter;
import io.comwright.processor.write.ProxyWriter;
import io.comwright.processor.write.StructWriter;
import io.comwright.processor.write.StubWriter;
import io.comwright.processor.write.ViewWriter;
import io.comwright.processor.write.VtableWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The way of one interface, struct or class from source to generated classes: parse, validate, lay
 * out, write. Nothing is written for one that has a problem.
 */
final class Pipeline implements Work {
  private final Elements elements;
  private final SourceSet sources;
  private final Parsers parsers;
  private final IidValidator iids;
  private final InterfaceValidator interfaceValidator;
  private final InterfaceAssembler interfaceAssembler;
  private final BaseReader baseReader;
  private final StructValidator structValidator;
  private final StructAssembler structAssembler;
  private final ViewValidator viewValidator;
  private final ViewAssembler viewAssembler;
  private final ComClassValidator comClassValidator;
  private final SourceFiles files;
  private final Reporter reporter;
  private final boolean graalvm;
  private final Optional<WholePass> whole;

  /** What is finished, by qualified name: elements do not live longer than a round. */
  private final Map<String, Outcome> finished = new HashMap<>();

  /** What is being worked on; only an interface that extends itself meets itself here. */
  private final Set<String> started = new HashSet<>();

  /** What has been said in this round: a type with a mistake may be mentioned often. */
  private final Set<Object> reported = new HashSet<>();

  Pipeline(Run run) {
    ProcessingEnvironment environment = run.environment();
    this.elements = environment.getElementUtils();
    this.sources = run.sources();
    this.parsers = new Parsers(environment.getTypeUtils(), elements, sources);
    this.iids = new IidValidator();
    this.interfaceValidator =
        new InterfaceValidator(
            elements,
            sources,
            new MethodValidator(elements, environment.getTypeUtils(), parsers.views()),
            iids);
    ForeignTypes foreign = new ForeignTypes(elements, sources, parsers.views(), parsers.shapes());
    this.interfaceAssembler = new InterfaceAssembler(elements, foreign);
    this.baseReader = new BaseReader(elements);
    this.structValidator = new StructValidator(sources);
    this.structAssembler = new StructAssembler(elements, foreign);
    this.viewValidator = new ViewValidator(sources, environment.getTypeUtils());
    this.viewAssembler = new ViewAssembler(elements, foreign);
    this.comClassValidator = new ComClassValidator(sources);
    this.files = new SourceFiles(environment, run.whole());
    this.reporter = run.reporter();
    this.graalvm = run.graalvm();
    this.whole = run.whole();
  }

  @Override
  public void startRound() {
    parsers.startRound();
    reported.clear();
  }

  /** Does all that can be done now, for the bases of an interface first. */
  @Override
  public Outcome process(TypeElement type) {
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
      Outcome outcome = process(type, problems);
      reporter.report(problems, reported);
      if (!(outcome instanceof Outcome.Waiting)) {
        finished.put(name, outcome);
      }
      return outcome;
    } finally {
      started.remove(name);
    }
  }

  private Outcome process(TypeElement type, Problems problems) {
    if (Kinds.isView(type)) {
      return processView(type, problems);
    }
    if (Annotations.has(type, Annotations.COM_STRUCT)) {
      return processStruct(type, problems);
    }
    if (Annotations.has(type, Annotations.COM_CLASS)) {
      return processClass(type, problems);
    }
    return processInterface(type, problems);
  }

  private Outcome processInterface(TypeElement type, Problems problems) {
    InterfaceDeclaration declaration = parsers.interfaces().parse(type);
    Optional<BaseInterface> base = Optional.empty();
    if (declaration.base().isPresent()) {
      Outcome ofBase = outcomeOfBase(declaration.base().get());
      if (ofBase instanceof Outcome.Waiting) {
        return ofBase;
      }
      base = ready("base", declaration.base().get(), ofBase, type, problems);
      if (base.isEmpty()) {
        return new Outcome.Failed();
      }
    }
    interfaceValidator.validate(declaration, base, problems);
    Optional<ComInterface> model = interfaceAssembler.layOut(declaration, base, problems);
    model.ifPresent(ready -> iids.validate(declaration, ready.table(), problems));
    if (problems.any()) {
      return new Outcome.Failed();
    }
    model.ifPresent(ready -> write(ready, type, problems));
    return problems.any() || model.isEmpty()
        ? new Outcome.Failed()
        : new Outcome.Written(model.map(ComInterface::table));
  }

  private void write(ComInterface model, TypeElement origin, Problems problems) {
    whole.ifPresent(pass -> pass.add(model, origin));
    files.write(
        switch (model.form()) {
          case COM, DISPATCH, VTABLE -> withVtable(model);
          case CALLBACK ->
              List.of(
                  new CallbackProxyWriter(model).write(), new CallbackStubWriter(model).write());
          case LIBRARY -> List.of(new LibraryProxyWriter(model).write());
        },
        origin,
        problems);
    if (graalvm && whole.isEmpty() && !problems.any()) {
      MetadataWriter.of(model).ifPresent(text -> files.writeMetadata(text, origin));
    }
  }

  private static List<TypeSpec> withVtable(ComInterface model) {
    List<TypeSpec> types = new ArrayList<>();
    types.add(new VtableWriter(model).write());
    types.add(new ProxyWriter(model).write());
    if (!model.table().partial()) {
      types.add(new StubWriter(model).write());
    }
    if (model.isDispatch()) {
      types.add(new MembersWriter(model).write());
    }
    return types;
  }

  private Outcome processView(TypeElement type, Problems problems) {
    ViewDeclaration declaration = parsers.views().of(type);
    viewValidator.validate(declaration, problems);
    Optional<ComView> model = viewAssembler.layOut(declaration, problems);
    whole.ifPresent(pass -> model.ifPresent(ready -> pass.add(ready, type)));
    model.ifPresent(ready -> files.write(List.of(new ViewWriter(ready).write()), type, problems));
    return problems.any() || model.isEmpty()
        ? new Outcome.Failed()
        : new Outcome.Written(Optional.empty());
  }

  private Outcome processStruct(TypeElement type, Problems problems) {
    StructDeclaration declaration = parsers.structs().of(type);
    structValidator.validate(declaration, problems);
    Optional<ComStruct> model = structAssembler.layOut(declaration, problems);
    whole.ifPresent(pass -> model.ifPresent(ready -> pass.add(ready, type)));
    model.ifPresent(ready -> files.write(List.of(new StructWriter(ready).write()), type, problems));
    return problems.any() || model.isEmpty()
        ? new Outcome.Failed()
        : new Outcome.Written(Optional.empty());
  }

  /** A base that is compiled now goes first; any other was written long ago. */
  private Outcome outcomeOfBase(TypeElement base) {
    return sources.contains(base)
        ? process(base)
        : new Outcome.Written(baseReader.read(base).map(BaseInterface::table));
  }

  private Outcome processClass(TypeElement type, Problems problems) {
    ComClassDeclaration declaration = ComClassDeclaration.parse(type);
    Map<TypeElement, SlotTable> tables = new HashMap<>();
    for (TypeElement implemented : declaration.interfaces()) {
      Outcome outcome = outcomeOfBase(implemented);
      if (outcome instanceof Outcome.Waiting) {
        return outcome;
      }
      ready("interface", implemented, outcome, type, problems)
          .ifPresent(ready -> tables.put(implemented, ready.table()));
    }
    comClassValidator.validate(declaration, tables, problems);
    boolean complete = tables.keySet().containsAll(declaration.interfaces()) && !problems.any();
    if (complete) {
      files.write(
          List.of(
              new ComClassWriter(
                      declaration.name(),
                      declaration.interfaces().stream().map(ClassName::get).toList(),
                      declaration.isGeneric(),
                      Kinds.isPublic(type),
                      InterfaceAssembler.isDeprecated(elements, type))
                  .write()),
          type,
          problems);
    }
    return complete ? new Outcome.Written(Optional.empty()) : new Outcome.Failed();
  }

  /** An interface on which a type depends, or one problem at the type. */
  private static Optional<BaseInterface> ready(
      String role, TypeElement base, Outcome outcome, TypeElement dependent, Problems problems) {
    if (outcome instanceof Outcome.Written written && written.table().isPresent()) {
      return Optional.of(new BaseInterface(ClassName.get(base), written.table().get()));
    }
    // Whatever is wrong with one that is compiled now has been said there.
    if (!(outcome instanceof Outcome.Failed)) {
      problems.add(
          ProblemId.BASE_NOT_PROCESSED,
          dependent,
          "The %s %s has no readable %s on the class path."
              .formatted(
                  role,
                  base.getSimpleName(),
                  GeneratedNames.vtable(ClassName.get(base)).simpleName()),
          "Compile the " + role + " with comwright-processor on the annotation processor path.");
    }
    return Optional.empty();
  }
}
