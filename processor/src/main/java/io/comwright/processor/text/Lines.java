package io.comwright.processor.text;

/**
 * Lines of at most a hundred columns, indented, that are broken where that is allowed: at the last
 * such place before what would not fit.
 */
final class Lines {
  static final int COLUMNS = 100;

  private static final int INDENT = 2;

  /** Where no line can be broken. */
  private static final int NONE = -1;

  private final StringBuilder text = new StringBuilder();
  private final boolean silent;
  private int level;
  private boolean comment;
  private boolean started;

  /** How many lines a statement has already, or {@link #NONE} between statements. */
  private int statement = NONE;

  /**
   * Where the line may be broken, what stands there otherwise, and how far a new one is indented.
   */
  private int place = NONE;

  private String unbroken = "";
  private int placeLevel;

  /** A line begins after this. */
  private int lineStart;

  /**
   * Starts a text.
   *
   * @param silent whether nothing is written
   */
  Lines(boolean silent) {
    this.silent = silent;
  }

  void indent(int levels) {
    level += levels;
  }

  /** What follows is a comment of several lines, or no longer. */
  void comment(boolean on) {
    comment = on;
  }

  boolean inComment() {
    return comment;
  }

  void startStatement() {
    statement = 0;
  }

  void endStatement() {
    if (statement > 0) {
      indent(-2);
    }
    statement = NONE;
  }

  /** A type in the middle of a statement has statements of its own. */
  int interrupt() {
    int before = statement;
    statement = NONE;
    return before;
  }

  void resume(int before) {
    statement = before;
  }

  /** Adds a text, which may have ends of lines in it. */
  void add(String added) {
    if (silent) {
      return;
    }
    int from = 0;
    for (int end = added.indexOf('\n'); end >= 0; end = added.indexOf('\n', from)) {
      addInLine(added, from, end);
      endLine();
      from = end + 1;
    }
    addInLine(added, from, added.length());
  }

  private void addInLine(String added, int from, int to) {
    if (from == to) {
      return;
    }
    if (!started) {
      started = true;
      text.repeat(' ', INDENT * level);
      if (comment) {
        text.append(" * ");
      }
    }
    int column = text.length() - lineStart;
    if (place != NONE && column + (to - from) > COLUMNS) {
      breakLine();
    }
    text.append(added, from, to);
  }

  private void endLine() {
    if (!started && comment) {
      text.repeat(' ', INDENT * level).append(" *");
    }
    place = NONE;
    closeEmptyBlock();
    text.append('\n');
    lineStart = text.length();
    started = false;
    if (statement == 0) {
      indent(2);
    }
    if (statement != NONE) {
      statement++;
    }
  }

  // {}
  private void closeEmptyBlock() {
    int last = text.length() - 1;
    if (last < 0 || text.charAt(last) != '}') {
      return;
    }
    int before = last - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    if (before > 0 && text.charAt(before) == '\n' && text.charAt(before - 1) == '{') {
      text.delete(before, last);
    }
  }

  /** A space, or the end of a line. */
  void space() {
    if (silent) {
      return;
    }
    placeHere(" ");
    text.append(' ');
  }

  /** Nothing, or the end of a line. */
  void nothing() {
    if (text.length() > lineStart) {
      placeHere("");
    }
  }

  private void placeHere(String otherwise) {
    place = text.length();
    unbroken = otherwise;
    placeLevel = level + 2;
  }

  private void breakLine() {
    text.replace(place, place + unbroken.length(), "\n" + " ".repeat(INDENT * placeLevel));
    lineStart = place + 1;
    place = NONE;
  }

  /** How long the text is. */
  int length() {
    return text.length();
  }

  /** Whether the last line has ended. */
  boolean isAtLineStart() {
    return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
  }

  /** Sets a comment that starts there on one line, if it has only one and that fits. */
  void joinComment(int start) {
    if (silent) {
      return;
    }
    int first = text.indexOf("\n", start);
    int second = text.indexOf("\n", first + 1);
    int third = text.indexOf("\n", second + 1);
    if (third != text.length() - 1) {
      return;
    }
    int words = text.indexOf("* ", first + 1) + 2;
    if (words < 2 || words >= second) {
      return;
    }
    int indent = text.indexOf("/**", start) - start;
    if (indent + "/** ".length() + (second - words) + " */".length() > COLUMNS) {
      return;
    }
    String line = text.substring(words, second);
    text.setLength(first);
    text.append(' ').append(line).append(" */\n");
    lineStart = text.length();
  }

  /** Takes out an empty line, if it stands between two constants of one line each. */
  void joinConstants(int emptyLine) {
    if (silent) {
      return;
    }
    int next = emptyLine + 1;
    int end = text.indexOf("\n", next);
    if (isComment(next, end)) {
      next = end + 1;
      end = text.indexOf("\n", next);
    }
    int before = text.lastIndexOf("\n", emptyLine - 2) + 1;
    if (isConstant(before, emptyLine - 1) && isConstant(next, end)) {
      text.deleteCharAt(emptyLine);
      lineStart--;
    }
  }

  private boolean isComment(int from, int to) {
    return text.indexOf("/** ", from) == start(from) && text.charAt(to - 1) == '/';
  }

  private boolean isConstant(int from, int to) {
    int start = start(from);
    return text.charAt(to - 1) == ';'
        && (text.indexOf("static final ", start) == start
            || text.indexOf("public static final ", start) == start);
  }

  private int start(int from) {
    int start = from;
    while (text.charAt(start) == ' ') {
      start++;
    }
    return start;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
