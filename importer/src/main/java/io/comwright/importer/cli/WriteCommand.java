package io.comwright.importer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes what the list asks for into a source tree, and keeps what an author has changed there. */
@Command(
    name = "write",
    description = "Writes sources; what you have changed in them since the last time stays.",
    mixinStandardHelpOptions = true)
final class WriteCommand implements Callable<Integer> {
  @Mixin private Target target;

  @Option(
      names = "--strict",
      description = "Write nothing if anything is left to decide, and say what.")
  private boolean strict;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    Target.Planned planned = target.plan(err);
    SortedMap<String, String> undecided = Target.undecided(planned.imported());
    if (strict && !undecided.isEmpty()) {
      undecided.forEach((method, what) -> err.println(method + ": " + what));
      err.println(
          undecided.size() + " methods and fields leave something to decide; nothing is written");
      return Main.DIFFERENT;
    }
    SortedMap<String, SourceTree.Change> changes = planned.tree().changes(planned.sources());
    planned.tree().write(changes);
    long written = changes.values().stream().filter(SourceTree.Change::isAny).count();
    spec.commandLine()
        .getOut()
        .println(
            "%s files, %s of them changed, %s methods and fields with a comment to review"
                .formatted(changes.size(), written, undecided.size()));
    for (String each : planned.tree().stale(planned.sources())) {
      err.println(each + " is not imported any more; delete it if nothing needs it");
    }
    boolean conflict = false;
    for (var each : changes.entrySet()) {
      if (each.getValue().hasConflict()) {
        err.println(each.getKey() + " has conflicts");
        conflict = true;
      }
    }
    return conflict ? Main.DIFFERENT : 0;
  }
}
