package io.comwright.benchmark.report;

import io.comwright.benchmark.report.Results.Result;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page that the template and the results make.
 *
 * <p>The template has {@code {{@machine}}} for a fact, {@code {{out}}} for a result with its
 * quartiles, and {@code {{out <= 1.02}}} for two cells of a table: the goal, and the result, bold
 * where it misses the goal. Everything else in it is written by hand.
 */
final class Page {
  private static final Pattern PLACE =
      Pattern.compile("\\{\\{(@?)([^}]*?)(?: <= ([0-9.]+))?\\}\\}");

  private Page() {}

  static String of(String template, Results results) {
    return PLACE
        .matcher(template)
        .replaceAll(place -> Matcher.quoteReplacement(fill(place, results)));
  }

  private static String fill(MatchResult place, Results results) {
    String name = place.group(2);
    if (!place.group(1).isEmpty()) {
      return results.fact(name);
    }
    Result result = results.result(name).orElse(null);
    String text = result == null ? "not measured" : text(result);
    String goal = place.group(3);
    if (goal == null) {
      return text;
    }
    boolean missed = result != null && result.value() > Double.parseDouble(goal);
    return goal + " | " + (missed ? "**" + text + "**" : text);
  }

  private static String text(Result result) {
    String unit = result.unit().equals("x") ? "" : " " + result.unit();
    String lower = Result.rounded(result.lower());
    String upper = Result.rounded(result.upper());
    String spread = lower.equals(upper) ? "" : " (" + lower + " to " + upper + ")";
    return Result.rounded(result.median()) + unit + spread;
  }
}
