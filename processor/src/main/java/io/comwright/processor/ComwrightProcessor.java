package io.comwright.processor;

import com.google.auto.service.AutoService;
import com.sun.source.util.Trees;
import io.comwright.processor.parse.Placement;
import io.comwright.processor.problem.Problem;
import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.problem.Reporter;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.Literals;
import io.comwright.processor.source.Location;
import io.comwright.processor.source.SourceSet;
import io.comwright.processor.whole.Options;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Generates vtable, proxy and stub classes for annotated interfaces, and struct classes for
 * annotated records. It is isolating: what it generates for an interface depends on that interface,
 * its supertypes and the types that it mentions, and on nothing else.
 */
@AutoService(Processor.class)
public final class ComwrightProcessor extends AbstractProcessor {
  /** Enough of a stack trace to see where it happened, even if it is a stack overflow. */
  private static final int TRACE_LINES = 40;

  /** What waits for a type, by qualified name. */
  private final Map<String, Waiting> waiting = new TreeMap<>();

  /** A type that waits, and the name of what is missing. */
  private record Waiting(Location type, String missing) {}

  private final Function<Run, Work> newPipeline;
  private Optional<WholePass> whole = Optional.empty();
  private @Nullable SourceSet sources;
  private @Nullable Reporter reporter;
  private @Nullable Work pipeline;
  private Optional<Trees> trees = Optional.empty();
  private Optional<LocalTypes> localTypes = Optional.empty();

  /** Called by the compiler. */
  public ComwrightProcessor() {
    this(Pipeline::new);
  }

  /** For tests, with a pipeline that fails. */
  ComwrightProcessor(Function<Run, Work> newPipeline) {
    this.newPipeline = newPipeline;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(Annotations.PACKAGE + "*");
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Options.NAMES;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    Problems problems = new Problems();
    Options options = Options.of(environment.getOptions(), problems);
    reporter = new Reporter(environment.getMessager(), options.warnings());
    reporter.report(problems);
    whole =
        options.whole()
            ? Optional.of(new WholePass(options, SourceFiles.MARK, environment))
            : Optional.empty();
    sources = new SourceSet(whole.isEmpty());
    pipeline = newPipeline.apply(new Run(environment, sources, reporter, options.graalvm(), whole));
    trees = treesOf(environment);
    localTypes = trees.map(LocalTypes::new);
  }

  /** Empty under another compiler than javac, or if a build tool has put its own before it. */
  private static Optional<Trees> treesOf(ProcessingEnvironment environment) {
    try {
      return Optional.of(Trees.instance(environment));
    } catch (IllegalArgumentException | LinkageError e) {
      return Optional.empty();
    }
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    sources.add(round);
    localTypes.ifPresent(types -> types.refuse(round));
    pipeline.startRound();
    Problems misplaced = new Problems();
    for (TypeElement annotation : annotations) {
      if (annotation.getKind() != ElementKind.ANNOTATION_TYPE) {
        // Something in our package that does not exist, of which the compiler says so.
        continue;
      }
      String name = annotation.getQualifiedName().toString();
      for (Element annotated : round.getElementsAnnotatedWith(annotation)) {
        guarded(
            annotated,
            () -> {
              Placement.check(annotated, name, misplaced);
              return false;
            });
        if (annotated instanceof TypeElement type && Annotations.GENERATING.contains(name)) {
          take(type, misplaced);
        }
      }
    }
    reporter.report(misplaced);
    if (round.processingOver()) {
      waiting.forEach(this::reportWaiting);
      if (whole.isPresent() && !round.errorRaised() && waiting.isEmpty()) {
        finish(whole.get());
      }
    } else {
      waiting.entrySet().removeIf(entry -> !stillWaits(entry));
    }
    // Not claimed: javac would not run later processors that ask for all annotations.
    return false;
  }

  /** A type for which classes are to be generated, unless they could not be compiled. */
  private void take(TypeElement type, Problems problems) {
    String name = type.getQualifiedName().toString();
    if (processingEnv.getSourceVersion().compareTo(SourceVersion.RELEASE_22) < 0) {
      problems.add(
          ProblemId.JAVA_RELEASE,
          type,
          "Generated classes are Java 22, and this is compiled as Java %s."
              .formatted(processingEnv.getSourceVersion().ordinal()),
          "Compile with --release 22 or later.");
    } else if (Location.of(type).find(processingEnv.getElementUtils()).isEmpty()) {
      problems.add(
          ProblemId.ACCESSIBILITY,
          type,
          type.getSimpleName()
              + " lies in a file without a class, so generated classes cannot name it.",
          "Move it into a file of its own, or declare a class around it.");
    } else {
      waiting.put(name, new Waiting(Location.of(type), ""));
    }
  }

  private boolean stillWaits(Map.Entry<String, Waiting> entry) {
    Location location = entry.getValue().type();
    TypeElement type = location.find(processingEnv.getElementUtils()).orElseThrow();
    return guarded(
        type,
        () -> {
          if (pipeline.process(type) instanceof Outcome.Waiting wait) {
            entry.setValue(new Waiting(location, wait.missing()));
            return true;
          }
          return false;
        });
  }

  /**
   * What goes wrong in here is reported where it happened; that is false, and the compiler goes on.
   */
  private boolean guarded(Element element, BooleanSupplier work) {
    try {
      return work.getAsBoolean();
    } catch (RuntimeException | Error e) {
      reportBug(element, e);
      return false;
    }
  }

  private void finish(WholePass pass) {
    Problems problems = new Problems();
    try {
      pass.finish(processingEnv, sources, new Literals(trees), problems);
    } catch (UncheckedIOException e) {
      problems.add(
          ProblemId.OPTION,
          "The whole pass cannot read or write: %s.".formatted(e.getCause()),
          "Look at the paths that the options name.");
    }
    reporter.report(problems);
  }

  /** The compiler reports what is missing as an error; this says why a class is missing too. */
  private void reportWaiting(String name, Waiting wait) {
    processingEnv
        .getMessager()
        .printMessage(
            whole.isPresent() ? Kind.ERROR : Kind.NOTE,
            Problem.message(
                ProblemId.TYPE_MISSING,
                "Nothing is generated for %s, because %s cannot be found."
                    .formatted(name, wait.missing()),
                "Import it, or put it on the class path."));
  }

  private void reportBug(Element element, Throwable bug) {
    StringWriter trace = new StringWriter();
    bug.printStackTrace(new PrintWriter(trace));
    Problems problems = new Problems();
    problems.add(
        ProblemId.PROCESSOR_BUG,
        element,
        "The annotation processor failed, which is a bug in it.",
        "Please report it to the Comwright project with this interface and this trace:\n"
            + trace.toString().lines().limit(TRACE_LINES).collect(Collectors.joining("\n")));
    reporter.report(problems);
  }
}
