package io.comwright.importer.cli;

import io.comwright.importer.merge.Merge;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The sources of an author, and beside the list what the last import has written of them, from
 * which the next one sees what the author has changed.
 *
 * @param sources the folder of the package
 * @param base the folder of what was written last
 */
record SourceTree(Path sources, Path base) {
  private static final String BASE = ".base";

  /**
   * What an import makes of a file.
   *
   * @param before what there is now, or null
   * @param after what there will be
   * @param imported what the import itself writes
   * @param hasConflict whether author and import have changed the same lines
   */
  record Change(@Nullable String before, String after, String imported, boolean hasConflict) {
    boolean isAny() {
      return !after.equals(before);
    }
  }

  static SourceTree of(Path list, Path folder, String packageName) {
    Path name = list.toAbsolutePath();
    return new SourceTree(
        folder.resolve(packageName.replace('.', '/')),
        name.resolveSibling(name.getFileName() + BASE));
  }

  /**
   * What becomes of each file. One that the author has deleted is written again, since others refer
   * to it: a list says with {@code -Name} what is left out.
   */
  SortedMap<String, Change> changes(SortedMap<String, String> imported) throws IOException {
    SortedMap<String, Change> changes = new TreeMap<>();
    for (var each : imported.entrySet()) {
      String mine = read(sources.resolve(each.getKey()));
      String last = read(base.resolve(each.getKey()));
      Change change = change(mine, last, each.getValue());
      changes.put(each.getKey(), change);
    }
    return changes;
  }

  /**
   * Without a base, what both have alike is the base: everything that differs is a conflict, and
   * nothing of the author is lost.
   */
  private static Change change(@Nullable String mine, @Nullable String last, String imported) {
    if (mine == null) {
      return new Change(null, imported, imported, false);
    }
    if (mine.equals(imported)) {
      return new Change(mine, mine, imported, false);
    }
    Merge merge = Merge.of(last == null ? "" : last, mine, imported);
    return new Change(mine, merge.text(), imported, merge.hasConflicts());
  }

  /** Files of an import before that this one does not write: their base is there, and they are. */
  List<String> stale(SortedMap<String, String> imported) throws IOException {
    List<String> stale = new ArrayList<>();
    if (Files.isDirectory(base)) {
      try (var files = Files.list(base)) {
        files
            .map(each -> each.getFileName().toString())
            .filter(each -> !imported.containsKey(each))
            .filter(each -> Files.exists(sources.resolve(each)))
            .sorted()
            .forEach(stale::add);
      }
    }
    return stale;
  }

  void write(SortedMap<String, Change> changes) throws IOException {
    Files.createDirectories(sources);
    Files.createDirectories(base);
    for (var each : changes.entrySet()) {
      Change change = each.getValue();
      if (change.isAny()) {
        write(sources.resolve(each.getKey()), change.after());
      }
      write(base.resolve(each.getKey()), change.imported());
    }
  }

  /** All at once: half of a source would be taken for an edit of its author by the next import. */
  private static void write(Path file, String text) throws IOException {
    Path next = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.writeString(next, text, StandardCharsets.UTF_8);
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(next);
    }
  }

  private static @Nullable String read(Path file) throws IOException {
    return Files.exists(file) ? Inputs.text(file).replace("\r\n", "\n") : null;
  }
}
