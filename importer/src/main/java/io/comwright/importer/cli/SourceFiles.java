package io.comwright.importer.cli;

import io.comwright.importer.raw.Definitions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The files with definitions that a command line names. */
final class SourceFiles {
  @Option(names = "--winmd", paramLabel = "FILE", description = "Metadata of Windows.")
  private List<Path> winmds = new ArrayList<>();

  @Option(
      names = "--tlb",
      paramLabel = "FILE",
      description = "A type library, or a DLL, an OCX or an EXE that has some.")
  private List<Path> libraries = new ArrayList<>();

  Definitions definitions(CommandSpec command) throws IOException {
    if (winmds.isEmpty() && libraries.isEmpty()) {
      throw new CommandLine.ParameterException(
          command.commandLine(), "Missing a file with definitions: --winmd FILE or --tlb FILE");
    }
    return Inputs.definitions(winmds, libraries);
  }
}
