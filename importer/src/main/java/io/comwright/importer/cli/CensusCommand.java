package io.comwright.importer.cli;

import io.comwright.importer.contract.ImportList;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Counts what an import of everything would leave to a person. */
@Command(
    name = "census",
    description = "Counts how much of the definitions is sure, by rule, and raw.",
    mixinStandardHelpOptions = true)
final class CensusCommand implements Callable<Integer> {
  @Mixin private SourceFiles files;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    ImportList everything = ImportList.parse("census", "*");
    PrintWriter out = spec.commandLine().getOut();
    Census census;
    try (Progress progress = Progress.on(spec.commandLine().getErr())) {
      census = Census.of(Import.of(files.definitions(spec), everything, progress));
    }
    out.print(census.text());
    out.flush();
    return 0;
  }
}
