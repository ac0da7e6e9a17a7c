package io.comwright.processor;

import static java.util.stream.Collectors.toSet;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeSpec;
import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Ancestors;
import io.comwright.processor.text.SourceText;
import io.comwright.processor.type.RuntimeTypes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * The one place that creates files. Each names its interface as the only originating element, so
 * that an incremental build generates anew what belongs to a changed interface and nothing else.
 */
final class SourceFiles {
  /** The class at the door, which knows this one. */
  private static final String PROCESSOR =
      SourceFiles.class.getPackageName() + ".ComwrightProcessor";

  /** What stands in each file. */
  static final String MARK = "@Generated(\"" + PROCESSOR + "\")";

  private static final String METADATA = "META-INF/native-image/%s/reachability-metadata.json";

  private final Filer filer;
  private final Elements elements;
  private final Optional<WholePass> whole;
  private @Nullable Optional<ClassName> omitted;

  /** For what each class was generated, by qualified names: elements do not outlive a round. */
  private final Map<String, String> origins = new HashMap<>();

  /**
   * Writes for one run.
   *
   * @param whole what takes the texts, if nothing is to be generated
   */
  SourceFiles(ProcessingEnvironment environment, Optional<WholePass> whole) {
    this.filer = environment.getFiler();
    this.elements = environment.getElementUtils();
    this.whole = whole;
  }

  /** Writes classes beside their origin; a name that is taken becomes a problem. */
  void write(List<TypeSpec> types, TypeElement origin, Problems problems) {
    String packageName = packageOf(origin);
    List<String> texts = new ArrayList<>();
    for (TypeSpec type : types) {
      String text = text(packageName, generated(type), origin);
      if (TooLarge.isHopeless(text)) {
        problems.add(
            ProblemId.CLASS_TOO_LARGE,
            origin,
            "%s would have more texts than a class file holds.".formatted(type.name),
            "Describe the last methods in an interface that derives from this one.");
        return;
      }
      texts.add(text);
    }
    for (int i = 0; i < texts.size() && !problems.any(); i++) {
      write(packageName, types.get(i), texts.get(i), origin, problems);
    }
  }

  private void write(
      String packageName, TypeSpec type, String text, TypeElement origin, Problems problems) {
    String name = qualified(packageName, type.name);
    String second = origin.getQualifiedName().toString();
    String first = origins.putIfAbsent(name, second);
    if (first != null) {
      problems.add(
          ProblemId.GENERATED_NAME_TAKEN,
          origin,
          "%s would be generated for %s and for %s.".formatted(type.name, first, second),
          "Rename one of them.");
      return;
    }
    if (whole.isPresent()) {
      whole.get().add(name, text);
      return;
    }
    try (Writer writer = filer.createSourceFile(name, origin).openWriter()) {
      writer.write(text);
    } catch (FilerException e) {
      problems.add(
          ProblemId.GENERATED_NAME_TAKEN,
          origin,
          type.name + " exists already and would be generated again.",
          "Rename it or this type.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes what {@code native-image} has to be told, a file for each interface: it reads all files
   * of this name below its folder.
   */
  void writeMetadata(String text, TypeElement origin) {
    String name = METADATA.formatted(origin.getQualifiedName());
    try (Writer writer =
        filer.createResource(StandardLocation.CLASS_OUTPUT, "", name, origin).openWriter()) {
      writer.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@code @Nullable}, if it is to be left out: a user who has the jar of the runtime alone has no
   * JSpecify.
   */
  private Optional<ClassName> omitted() {
    if (omitted == null) {
      omitted = hasNullable() ? Optional.empty() : Optional.of(RuntimeTypes.NULLABLE);
    }
    return omitted;
  }

  private boolean hasNullable() {
    try {
      return elements.getTypeElement(RuntimeTypes.NULLABLE.canonicalName()) != null;
    } catch (RuntimeException e) {
      // How the Eclipse compiler says that a class file mentions it and it is not there.
      return false;
    }
  }

  /** The text of a file in a package that has no names of its own. */
  static String text(String packageName, TypeSpec type) {
    TypeSpec generated = generated(type);
    Set<String> qualified = generated.alwaysQualifiedNames;
    Map<String, ClassName> imports =
        SourceText.imports(packageName, generated, qualified, Optional.empty());
    return SourceText.of(packageName, generated, qualified, imports, false, Optional.empty());
  }

  // @Generated("io.comwright.processor.ComwrightProcessor")
  private static TypeSpec generated(TypeSpec type) {
    TypeSpec.Builder builder = type.toBuilder();
    builder.annotations.addFirst(
        AnnotationSpec.builder(RuntimeTypes.GENERATED).addMember("value", "$S", PROCESSOR).build());
    return builder.build();
  }

  // Each simple name has to mean what the writers mean by it, whatever the user has called so: in
  // the package, where an import decides, or in an interface, where nothing but the full name does.
  private String text(String packageName, TypeSpec type, TypeElement origin) {
    Set<String> qualified = new HashSet<>(type.alwaysQualifiedNames);
    qualified.addAll(namesInside(type, origin));
    Map<String, ClassName> imports = SourceText.imports(packageName, type, qualified, omitted());
    boolean javaLang = imports.values().stream().anyMatch(name -> hidesJavaLang(packageName, name));
    return SourceText.of(packageName, type, qualified, imports, javaLang, omitted());
  }

  // What hides an import, or a class of the package: type variables, and members of the interface
  // that the class implements.
  private Set<String> namesInside(TypeSpec type, TypeElement origin) {
    Stream<String> variables =
        type.methodSpecs.stream()
            .flatMap(method -> method.typeVariables.stream())
            .map(variable -> variable.name);
    Stream<String> members =
        type.superinterfaces.contains(ClassName.get(origin))
            ? Stream.concat(Stream.of(origin), Ancestors.of(origin).stream())
                .flatMap(each -> each.getEnclosedElements().stream())
                .filter(member -> member.getKind().isField() || member instanceof TypeElement)
                .map(member -> member.getSimpleName().toString())
            : Stream.empty();
    return Stream.concat(variables, members).collect(toSet());
  }

  private boolean hidesJavaLang(String packageName, ClassName name) {
    return name.packageName().equals("java.lang")
        && elements.getTypeElement(qualified(packageName, name.simpleName())) != null;
  }

  private static String qualified(String packageName, String simpleName) {
    return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
  }

  private static String packageOf(TypeElement type) {
    return ClassName.get(type).packageName();
  }
}
