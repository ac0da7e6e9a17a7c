package io.comwright.importer.cli;

import io.comwright.importer.contract.ImportList;
import io.comwright.importer.contract.ListProblem;
import io.comwright.importer.model.JavaDefinition;
import java.io.IOException;
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

  Planned plan() throws IOException {
    ImportList read = Inputs.list(list);
    String packageName = read.packageName();
    if (packageName == null) {
      throw new ListProblem(list.toString(), 1, "no line names a package, as \"package NAME\"");
    }
    Import imported = Import.of(Inputs.definitions(list, read), read);
    return new Planned(
        SourceTree.of(list, folder, packageName), imported, imported.sources(packageName));
  }

  /** The sources of what leaves something to a person, by file, with what it leaves. */
  static SortedMap<String, String> undecided(Import imported) {
    SortedMap<String, String> undecided = new TreeMap<>();
    for (JavaDefinition each : imported.chosen().values()) {
      if (each instanceof JavaDefinition.Interface of) {
        of.methods()
            .forEach(
                method -> {
                  if (!method.notes().isEmpty()) {
                    undecided.put(
                        of.name() + "." + method.name(), String.join("; ", method.notes()));
                  }
                });
      }
    }
    return undecided;
  }
}
