package io.comwright.processor;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets generated sources closer than the library that writes them does: a comment of one line
 * stands on one line, and constants that are numbers stand one below the other.
 */
final class Compaction {
  private static final int COLUMNS = 100;

  private static final Pattern COMMENT = Pattern.compile("(?m)^( *)/\\*\\*\\n *\\* (.+)\\n *\\*/$");

  private static final Pattern NUMBERS =
      Pattern.compile(
          "(static final int .+;\\n"
              + ")\\n"
              + "(?=(?: */\\*\\* .+ \\*/\\n"
              + ")? *(?:public )?static final int )");

  private Compaction() {}

  static String of(String source) {
    return NUMBERS
        .matcher(COMMENT.matcher(source).replaceAll(Compaction::oneLine))
        .replaceAll("$1");
  }

  private static String oneLine(MatchResult comment) {
    String line = comment.group(1) + "/** " + comment.group(2) + " */";
    return Matcher.quoteReplacement(line.length() <= COLUMNS ? line : comment.group());
  }
}
