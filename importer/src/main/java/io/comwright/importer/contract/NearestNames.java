package io.comwright.importer.contract;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The names that somebody may have meant who wrote one that does not exist. */
public final class NearestNames {
  private static final int MOST = 3;

  private NearestNames() {}

  /**
   * The nearest names.
   *
   * @param wanted the name that does not exist
   * @param names those that do
   * @return at most three that differ in few letters, the nearest first
   */
  public static List<String> of(String wanted, Collection<String> names) {
    record Near(String name, int distance) {}
    int limit = Math.max(2, wanted.length() / 4);
    return names.stream()
        .filter(name -> Math.abs(name.length() - wanted.length()) <= limit)
        .map(name -> new Near(name, distance(wanted, name)))
        .filter(near -> near.distance() <= limit)
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
        .limit(MOST)
        .map(Near::name)
        .toList();
  }

  /**
   * A sentence that offers them.
   *
   * @param wanted the name that does not exist
   * @param names those that do
   * @return a sentence with a space before it, or nothing if none is near
   */
  public static String offer(String wanted, Collection<String> names) {
    List<String> near = of(wanted, names);
    return near.isEmpty() ? "" : "; near it: " + String.join(", ", near);
  }

  /** Levenshtein's distance, without regard to case. */
  private static int distance(String from, String to) {
    String a = from.toLowerCase(Locale.ROOT);
    String b = to.toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
