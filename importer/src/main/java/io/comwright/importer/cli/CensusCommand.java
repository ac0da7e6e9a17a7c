package io.comwright.importer.cli;

import io.comwright.importer.binary.Bytes;
import io.comwright.importer.contract.ImportList;
import io.comwright.importer.winmd.Winmd;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Counts what an import of everything would leave to a person. */
@Command(
    name = "census",
    description = "Counts how much of the metadata is sure, by rule, and raw.",
    mixinStandardHelpOptions = true)
final class CensusCommand implements Callable<Integer> {
  @Option(names = "--winmd", required = true, paramLabel = "FILE", description = "The metadata.")
  private Path winmd;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    ImportList everything = ImportList.parse("census", "*");
    PrintWriter out = spec.commandLine().getOut();
    out.print(Census.of(Import.of(Winmd.read(Bytes.read(winmd)), everything)).text());
    out.flush();
    return 0;
  }
}
