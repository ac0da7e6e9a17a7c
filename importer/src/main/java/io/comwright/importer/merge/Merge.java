package io.comwright.importer.merge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeFormatter;
import org.eclipse.jgit.merge.MergeResult;

/**
 * Joins what an author has changed in a source and what another import changes in it.
 *
 * @param text the source, with the marks of git around what both have changed
 * @param hasConflicts whether there are such marks
 */
public record Merge(String text, boolean hasConflicts) {
  /** Where a conflict begins, of an import before, too. */
  private static final Pattern MARK = Pattern.compile("^<<<<<<< mine$", Pattern.MULTILINE);

  /**
   * Merges line by line.
   *
   * @param base what the import before has written
   * @param mine what the author has made of it
   * @param imported what this import would write
   * @return both changes in one
   */
  public static Merge of(String base, String mine, String imported) {
    MergeResult<RawText> result =
        new MergeAlgorithm().merge(RawTextComparator.DEFAULT, raw(base), raw(mine), raw(imported));
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    try {
      new MergeFormatter()
          .formatMerge(text, result, List.of("base", "mine", "imported"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Merge(
        text.toString(StandardCharsets.UTF_8),
        result.containsConflicts() || MARK.matcher(mine).find());
  }

  private static RawText raw(String text) {
    return new RawText(text.getBytes(StandardCharsets.UTF_8));
  }
}
