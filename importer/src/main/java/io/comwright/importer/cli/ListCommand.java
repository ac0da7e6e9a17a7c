package io.comwright.importer.cli;

import io.comwright.importer.contract.ImportList;
import io.comwright.importer.model.Grade;
import io.comwright.importer.model.JavaDefinition;
import io.comwright.importer.model.JavaMethod;
import io.comwright.importer.raw.Definitions;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what an import would write. */
@Command(
    name = "list",
    description = "Lists some types and all that they refer to; writes nothing.",
    mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {
  @Mixin private SourceFiles files;

  @Parameters(
      arity = "1..*",
      paramLabel = "NAME",
      description = "Simple names; * stands for anything, and -NAME leaves a type out.")
  private List<String> names;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Definitions definitions = files.definitions(spec);
    ImportList list = ImportList.parse("command line", String.join("\n", names));
    PrintWriter out = spec.commandLine().getOut();
    Import imported;
    try (Progress progress = Progress.on(spec.commandLine().getErr())) {
      imported = Import.of(definitions, list, progress);
    }
    imported.chosen().forEach((key, each) -> out.println(line(key, each)));
    out.flush();
    return 0;
  }

  private static String line(String key, JavaDefinition definition) {
    return switch (definition) {
      case JavaDefinition.Interface each -> "interface " + key + methods(each);
      case JavaDefinition.Function _ -> "callback  " + key;
      case JavaDefinition.Export each -> "function  " + key + ", of " + each.file();
      case JavaDefinition.Enumeration each -> (each.flags() ? "flags     " : "enum      ") + key;
      case JavaDefinition.Struct _ -> "record    " + key;
      case JavaDefinition.Coclass _ -> "class     " + key;
      case JavaDefinition.View _ -> "view      " + key;
    };
  }

  private static String methods(JavaDefinition.Interface each) {
    StringBuilder text = new StringBuilder(", " + each.methods().size() + " methods");
    IntStream.of(Grade.BY_RULE.ordinal(), Grade.RAW.ordinal())
        .mapToObj(ordinal -> Grade.values()[ordinal])
        .forEach(
            grade -> {
              long count = count(each.methods(), grade);
              text.append(count == 0 ? "" : ", %s %s".formatted(count, grade));
            });
    return text.toString();
  }

  private static long count(List<JavaMethod> methods, Grade grade) {
    return methods.stream().filter(each -> each.grade() == grade).count();
  }
}
