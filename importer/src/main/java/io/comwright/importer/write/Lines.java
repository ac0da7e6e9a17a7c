package io.comwright.importer.write;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a source. */
final class Lines {
  private static final int WIDTH = 100;

  private final List<String> lines = new ArrayList<>();

  void add(String line) {
    lines.add(line);
  }

  void addAll(Lines others) {
    lines.addAll(others.lines);
  }

  /** The Javadoc of a type: a link to where it is documented. */
  void link(@Nullable String documentation, String name) {
    javadoc(
        "",
        documentation == null
            ? "{@code " + name + "}."
            : "<a href=\"" + documentation + "\">" + name + "</a>.",
        "");
  }

  /** The Javadoc of a method: its native declaration, and where it is documented. */
  void methodLink(@Nullable String documentation, String nativeText) {
    javadoc(
        "  ",
        "{@code " + nativeText + "}",
        documentation == null ? "" : "@see <a href=\"" + documentation + "\">documentation</a>");
  }

  private void javadoc(String indent, String text, String tag) {
    String line = indent + "/** " + text + " */";
    if (tag.isEmpty() && line.length() <= WIDTH) {
      add(line);
      return;
    }
    add(indent + "/**");
    wrap(indent + " * ", indent + " * ", text);
    if (!tag.isEmpty()) {
      add(indent + " *");
      wrap(indent + " * ", indent + " *     ", tag);
    }
    add(indent + " */");
  }

  /** What is to be decided about the method that follows. */
  void comment(String text) {
    wrap("  // ", "  // ", text);
  }

  /** Words on lines that are not too long, as far as they can be. */
  private void wrap(String first, String next, String text) {
    StringBuilder line = new StringBuilder(first);
    boolean empty = true;
    for (String word : text.split(" ")) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        add(line.toString());
        line = new StringBuilder(next);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    add(line.toString());
  }

  /** A declaration with parameters, on one line, or one line for all, or one for each. */
  void call(String begin, List<String> parameters, String end) {
    String all = String.join(", ", parameters);
    String indent = begin.startsWith(" ") ? "      " : "    ";
    if ((begin + all + end).length() <= WIDTH) {
      add(begin + all + end);
    } else if ((indent + all + end).length() <= WIDTH) {
      add(begin);
      add(indent + all + end);
    } else {
      add(begin);
      for (int i = 0; i < parameters.size(); i++) {
        add(indent + parameters.get(i) + (i < parameters.size() - 1 ? "," : end));
      }
    }
  }

  /** A constant and its value. */
  void assign(String name, String value) {
    if ((name + " " + value).length() <= WIDTH) {
      add(name + " " + value);
    } else {
      add(name);
      add("      " + value);
    }
  }

  /** What is no comment. */
  String code() {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      String start = line.stripLeading();
      if (!start.startsWith("//") && !start.startsWith("*") && !start.startsWith("/*")) {
        text.append(line).append('\n');
      }
    }
    return text.toString();
  }

  String text() {
    return String.join("\n", lines) + "\n";
  }
}
