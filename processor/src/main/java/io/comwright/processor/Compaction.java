package io.comwright.processor;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets generated sources closer than the library that writes them does: a comment of one line
 * stands on one line, constants of one line stand one below the other, and what is empty is {}.
 */
final class Compaction {
  private static final int COLUMNS = 100;

  private static final Pattern COMMENT = Pattern.compile("(?m)^( *)/\\*\\*\\n *\\* (.+)\\n *\\*/$");

  private static final Pattern CONSTANTS =
      Pattern.compile(
          "(?m)^( *(?:public )?static final .+;\\n)\\n(?=(?: */\\*\\* .+ \\*/\\n)?"
              + " *(?:public )?static final .+;$)");

  private static final Pattern EMPTY = Pattern.compile("\\{\\n *\\}\\n");

  private Compaction() {}

  static String of(String source) {
    String comments = COMMENT.matcher(source).replaceAll(Compaction::oneLine);
    String constants = CONSTANTS.matcher(comments).replaceAll("$1");
    return EMPTY.matcher(constants).replaceAll("{}\n");
  }

  private static String oneLine(MatchResult comment) {
    String line = comment.group(1) + "/** " + comment.group(2) + " */";
    return Matcher.quoteReplacement(line.length() <= COLUMNS ? line : comment.group());
  }
}
