package io.comwright.benchmark.report;

import java.util.Locale;

/** A drawing that is readable on a light and on a dark page. */
final class Svg {
  private static final String HEAD =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %s %s" width="%s" height="%s" role="img">
      <title>%s</title>
      <style>
      text { font: 12px sans-serif; fill: #24292f; }
      .title { font-size: 14px; font-weight: bold; }
      .faint { fill: #57606a; }
      .grid { stroke: #d0d7de; stroke-width: 1; }
      .one { stroke: #57606a; stroke-width: 1; stroke-dasharray: 4 3; }
      .spread { stroke: #24292f; stroke-width: 1; }
      .line { fill: none; stroke-width: 2; }
      .c0 { fill: #0969da; } .s0 { stroke: #0969da; }
      .c1 { fill: #bc4c00; } .s1 { stroke: #bc4c00; }
      .c2 { fill: #1a7f37; } .s2 { stroke: #1a7f37; }
      .c3 { fill: #8250df; } .s3 { stroke: #8250df; }
      @media (prefers-color-scheme: dark) {
      text { fill: #e6edf3; }
      .faint { fill: #9198a1; }
      .grid { stroke: #30363d; }
      .one { stroke: #9198a1; }
      .spread { stroke: #e6edf3; }
      .c0 { fill: #4493f8; } .s0 { stroke: #4493f8; }
      .c1 { fill: #f0883e; } .s1 { stroke: #f0883e; }
      .c2 { fill: #3fb950; } .s2 { stroke: #3fb950; }
      .c3 { fill: #ab7df8; } .s3 { stroke: #ab7df8; }
      }
      </style>
      """;

  private final StringBuilder svg = new StringBuilder();

  Svg(int width, int height, String title) {
    svg.append(HEAD.formatted(width, height, width, height, escape(title)));
    text(8, 18, "title", "start", title);
  }

  Svg line(double x1, double y1, double x2, double y2, String style) {
    svg.append(
        "<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>\n"
            .formatted(style, number(x1), number(y1), number(x2), number(y2)));
    return this;
  }

  Svg bar(double x, double y, double width, double height, String style) {
    svg.append(
        "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"2\"/>\n"
            .formatted(style, number(x), number(y), number(width), number(height)));
    return this;
  }

  Svg dot(double x, double y, String style) {
    svg.append(
        "<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"3\"/>\n"
            .formatted(style, number(x), number(y)));
    return this;
  }

  /** A text that starts, ends or has its middle at a place. */
  Svg text(double x, double y, String style, String anchor, String text) {
    svg.append(
        "<text class=\"%s\" x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>\n"
            .formatted(style, number(x), number(y), anchor, escape(text)));
    return this;
  }

  @Override
  public String toString() {
    return svg + "</svg>\n";
  }

  private static String number(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
