package io.comwright.processor.reference;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pieces of a page. Texts are escaped here and nowhere else. */
final class Html {
  private static final Pattern IDENTIFIER = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");

  private Html() {}

  static String page(String title, String body) {
    return """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>%s</title>
    <link rel="stylesheet" href="%s">
    </head>
    <body>
    %s</body>
    </html>
    """
        .formatted(text(title), ReferencePages.STYLE, body);
  }

  static String text(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  static String code(String text) {
    return "<code>" + text(text) + "</code>";
  }

  /** The names in it that have a page are links. */
  static String code(String text, Map<String, String> pages) {
    StringBuilder linked = new StringBuilder("<code>");
    Matcher name = IDENTIFIER.matcher(text);
    int end = 0;
    while (name.find()) {
      String page = pages.get(name.group());
      linked.append(text(text.substring(end, name.start())));
      linked.append(page == null ? name.group() : link(page, name.group()));
      end = name.end();
    }
    return linked.append(text(text.substring(end))).append("</code>").toString();
  }

  static String link(String address, String text) {
    return "<a href=\"%s\">%s</a>".formatted(text(address), text(text));
  }

  static <T> String table(List<String> heads, Iterable<T> rows, Function<T, List<String>> cells) {
    StringBuilder table = new StringBuilder("<table>\n<tr>");
    heads.forEach(head -> table.append("<th>").append(text(head)).append("</th>"));
    table.append("</tr>\n");
    for (T row : rows) {
      table.append("<tr>");
      cells.apply(row).forEach(cell -> table.append("<td>").append(cell).append("</td>"));
      table.append("</tr>\n");
    }
    return table.append("</table>\n").toString();
  }
}
