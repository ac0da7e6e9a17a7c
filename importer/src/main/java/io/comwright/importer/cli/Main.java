package io.comwright.importer.cli;

import io.comwright.importer.binary.DamagedFileException;
import io.comwright.importer.contract.ListProblem;
import io.comwright.importer.typelib.MissingLibraryException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code comwright-import}. */
@Command(
    name = "comwright-import",
    description =
        "Writes annotated Java interfaces from the metadata of Windows and from type libraries.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    subcommands = {ListCommand.class, WriteCommand.class, DiffCommand.class, CensusCommand.class},
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all is well",
      "1:diff has found a difference, write a conflict or, with --strict, something to decide",
      "2:the command line or the list is wrong",
      "3:a file cannot be read or written"
    })
public final class Main {
  /** Something is different, or left to a person. */
  static final int DIFFERENT = 1;

  /** The command line or the list is wrong. */
  static final int WRONG = 2;

  /** A file cannot be read or written. */
  static final int UNREADABLE = 3;

  private Main() {}

  /** The version in the manifest. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"comwright-import " + (version == null ? "(no release)" : version)};
    }
  }

  /**
   * Runs the program.
   *
   * @param arguments the command line
   */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  /** The command line, which answers problems of its user with a sentence. */
  static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Main());
    // What begins with a hyphen there is a name that is left out.
    line.getSubcommands().get("list").setUnmatchedOptionsArePositionalParams(true);
    return line.setExecutionExceptionHandler(
        (problem, command, _) -> {
          int code = code(problem);
          if (code == 0) {
            throw problem;
          }
          command
              .getErr()
              .println(command.getColorScheme().errorText("comwright-import: " + message(problem)));
          return code;
        });
  }

  /** The message of some exceptions of files is the name of the file, and no more. */
  private static String message(Exception problem) {
    return switch (problem) {
      case NoSuchFileException each -> each.getFile() + " does not exist";
      case AccessDeniedException each -> each.getFile() + " may not be read or written";
      case FileAlreadyExistsException each -> each.getFile() + " is no folder";
      case UncheckedIOException each -> message(each.getCause());
      default -> problem.getMessage();
    };
  }

  private static int code(Exception problem) {
    return switch (problem) {
      case ListProblem _, MissingLibraryException _ -> WRONG;
      case DamagedFileException _, IOException _, UncheckedIOException _ -> UNREADABLE;
      default -> 0;
    };
  }
}
