package io.comwright.importer.cli;

import io.comwright.importer.contract.ImportList;
import io.comwright.importer.contract.ListProblem;
import io.comwright.importer.model.Grade;
import io.comwright.importer.model.JavaDefinition;
import io.comwright.importer.model.JavaMethod;
import io.comwright.importer.raw.Definitions;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The list and the folder that {@code write} and {@code diff} are about. */
final class Target {
  @Option(
      names = "--list",
      paramLabel = "FILE",
      defaultValue = "comwright.import",
      description = "The list of what is imported (default: ${DEFAULT-VALUE}).")
  private Path list;

  @Parameters(paramLabel = "FOLDER", description = "The folder of sources, such as src/main/java.")
  private Path folder;

  /** What an import would make of the folder. */
  record Planned(SourceTree tree, Import imported, SortedMap<String, String> sources) {}

  Planned plan(PrintWriter err) throws IOException {
    ImportList read = Inputs.list(list);
    String packageName = read.packageName();
    if (packageName == null) {
      throw new ListProblem(list.toString(), 1, "no line names a package, as \"package NAME\"");
    }
    Definitions definitions = Inputs.definitions(list, read);
    Import imported;
    try (Progress progress = Progress.on(err)) {
      imported = Import.of(definitions, read, progress);
    }
    return new Planned(
        SourceTree.of(list, folder, packageName), imported, imported.sources(packageName));
  }

  /** What leaves something to a person, by type and member, with what it leaves. */
  static SortedMap<String, String> undecided(Import imported) {
    SortedMap<String, String> undecided = new TreeMap<>();
    for (JavaDefinition each : imported.chosen().values()) {
      switch (each) {
        case JavaDefinition.Interface of ->
            of.methods().forEach(method -> add(undecided, of.name(), method));
        case JavaDefinition.Export of -> add(undecided, of.name(), of.method());
        case JavaDefinition.Function of -> add(undecided, of.name(), of.method());
        case JavaDefinition.View of ->
            of.fields().stream()
                .filter(field -> field.grade() != Grade.SURE)
                .forEach(
                    field -> undecided.put(of.name() + "." + field.getter().name(), field.note()));
        case JavaDefinition.Enumeration _, JavaDefinition.Coclass _, JavaDefinition.Struct _ -> {}
      }
    }
    return undecided;
  }

  private static void add(SortedMap<String, String> undecided, String type, JavaMethod method) {
    if (!method.notes().isEmpty()) {
      undecided.put(type + "." + method.name(), String.join("; ", method.notes()));
    }
  }
}
