package io.comwright.processor.whole;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.Patch;
import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Generated sources that are kept in a repository, compared with what the processor makes now.
 * Files of the folder that it has not made do not count.
 */
public final class VerifiedSources {
  private static final int CONTEXT = 3;

  private final Path folder;
  private final boolean rewrite;
  private final String mark;

  /** The texts by path below the folder, with {@code /}. */
  private final SortedMap<String, String> made = new TreeMap<>();

  /**
   * Nothing yet.
   *
   * @param rewrite whether what differs is written anew
   * @param mark what stands in each generated file
   */
  public VerifiedSources(Path folder, boolean rewrite, String mark) {
    this.folder = folder;
    this.rewrite = rewrite;
    this.mark = mark;
  }

  /** A class that is made. */
  public void add(String qualifiedName, String text) {
    made.put(qualifiedName.replace('.', '/') + ".java", text);
  }

  /** Compares all that was made with all that is kept, or writes it. */
  public void finish(Problems problems) throws IOException {
    Map<String, String> kept = kept();
    for (Map.Entry<String, String> each : made.entrySet()) {
      String text = kept.get(each.getKey());
      if (!each.getValue().equals(text)) {
        settle(each.getKey(), text, each.getValue(), problems);
      }
    }
    for (String path : kept.keySet()) {
      if (!made.containsKey(path)) {
        if (rewrite) {
          Files.delete(folder.resolve(path));
        } else {
          problems.add(
              ProblemId.SOURCE_STALE,
              "%s is kept in %s, and nothing is generated under that name.".formatted(path, folder),
              "Delete it, or compile with %s.".formatted(Options.REWRITE_SWITCH));
        }
      }
    }
  }

  private void settle(String path, @Nullable String before, String now, Problems problems)
      throws IOException {
    if (rewrite) {
      Files.createDirectories(folder.resolve(path).getParent());
      Files.writeString(folder.resolve(path), now);
    } else if (before == null) {
      problems.add(
          ProblemId.SOURCE_MISSING,
          "%s is generated, and is not kept in %s.".formatted(path, folder),
          "Compile with %s, and add it.".formatted(Options.REWRITE_SWITCH));
    } else {
      problems.add(
          ProblemId.SOURCE_DIFFERS,
          "%s in %s is not what is generated now:\n%s\n"
              .formatted(path, folder, firstDifference(path, before, now)),
          "Compile with %s, and look at all that has changed.".formatted(Options.REWRITE_SWITCH));
    }
  }

  private static String firstDifference(String path, String before, String now) {
    List<String> kept = before.lines().toList();
    Patch<String> all = DiffUtils.diff(kept, now.lines().toList());
    Patch<String> first = new Patch<>();
    all.getDeltas().stream().limit(1).forEach(first::addDelta);
    return UnifiedDiffUtils.generateUnifiedDiff(
            "kept/" + path, "generated/" + path, kept, first, CONTEXT)
        .stream()
        .collect(joining("\n"));
  }

  /** What is kept, with line ends as they are generated. */
  private Map<String, String> kept() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return texts;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      SortedSet<Path> sources =
          files
              .filter(file -> file.toString().endsWith(".java") && Files.isRegularFile(file))
              .collect(toCollection(TreeSet::new));
      for (Path file : sources) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        try {
          String text = Files.readString(file).replace("\r\n", "\n");
          if (text.contains(mark) || made.containsKey(path)) {
            texts.put(path, text);
          }
        } catch (MalformedInputException e) {
          // Not in UTF-8: nothing that was generated, unless somebody has saved it so.
          if (made.containsKey(path)) {
            texts.put(path, "");
          }
        }
      }
    }
    return texts;
  }
}
