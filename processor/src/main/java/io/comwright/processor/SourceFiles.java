package io.comwright.processor;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.TypeSpec;
import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.type.RuntimeTypes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * The one place that creates files. Each names its interface as the only originating element, so
 * that an incremental build generates anew what belongs to a changed interface and nothing else.
 */
final class SourceFiles {
  private final Filer filer;

  SourceFiles(ProcessingEnvironment environment) {
    this.filer = environment.getFiler();
  }

  /** Writes classes beside their origin; a name that is taken becomes a problem. */
  void write(List<TypeSpec> types, TypeElement origin, Problems problems) {
    for (TypeSpec type : types) {
      if (!problems.any()) {
        write(type, origin, problems);
      }
    }
  }

  private void write(TypeSpec type, TypeElement origin, Problems problems) {
    String packageName = packageOf(origin);
    String name = packageName.isEmpty() ? type.name : packageName + "." + type.name;
    try (Writer writer = filer.createSourceFile(name, origin).openWriter()) {
      writer.write(text(packageName, type));
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

  /** The text of a file. */
  static String text(String packageName, TypeSpec type) {
    return Compaction.of(
        JavaFile.builder(packageName, generated(type))
            .skipJavaLangImports(true)
            .build()
            .toString());
  }

  // @Generated("io.comwright.processor.ComwrightProcessor")
  private static TypeSpec generated(TypeSpec type) {
    TypeSpec.Builder builder = type.toBuilder();
    builder.annotations.addFirst(
        AnnotationSpec.builder(RuntimeTypes.GENERATED)
            .addMember("value", "$S", ComwrightProcessor.class.getName())
            .build());
    return builder.build();
  }

  private static String packageOf(TypeElement type) {
    return ClassName.get(type).packageName();
  }
}
