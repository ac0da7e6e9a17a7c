package io.comwright.importer.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows what an import would change, and changes nothing. */
@Command(
    name = "diff",
    description = "Shows what write would change; exit code 1 if that is anything.",
    mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {
  private static final int CONTEXT = 3;

  @Mixin private Target target;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Target.Planned planned = target.plan(spec.commandLine().getErr());
    PrintWriter out = spec.commandLine().getOut();
    boolean any = false;
    for (var each : planned.tree().changes(planned.sources()).entrySet()) {
      if (each.getValue().isAny()) {
        any = true;
        diff(each.getKey(), each.getValue()).forEach(line -> out.println(coloured(line)));
      }
    }
    out.flush();
    return any ? Main.DIFFERENT : 0;
  }

  private static List<String> diff(String name, SourceTree.Change change) {
    String before = change.before();
    List<String> old = before == null ? List.of() : before.lines().toList();
    return UnifiedDiffUtils.generateUnifiedDiff(
        before == null ? "/dev/null" : "a/" + name,
        "b/" + name,
        old,
        DiffUtils.diff(old, change.after().lines().toList()),
        CONTEXT);
  }

  private String coloured(String line) {
    Ansi ansi = spec.commandLine().getColorScheme().ansi();
    if (!ansi.enabled() || line.isEmpty()) {
      return line;
    }
    return switch (line.charAt(0)) {
      case '+' -> Ansi.Style.fg_green.on() + line + Ansi.Style.reset.on();
      case '-' -> Ansi.Style.fg_red.on() + line + Ansi.Style.reset.on();
      default -> line;
    };
  }
}
