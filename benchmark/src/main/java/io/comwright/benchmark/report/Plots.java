package io.comwright.benchmark.report;

import io.comwright.benchmark.report.Results.Result;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The plots of the page, by the name of their file. */
final class Plots {
  private static final int WIDTH = 720;
  private static final int ROW = 22;
  private static final int TOP = 34;
  private static final int LABELS = 250;

  /** A row of bars. */
  private record Bar(String label, Result result, int colour) {}

  /** A point of a line. */
  private record Point(double x, Result result) {}

  private Plots() {}

  /** All of them; one for which nothing was measured is empty but for its title. */
  static Map<String, String> of(Results results) {
    Map<String, String> plots = new LinkedHashMap<>();
    plots.put("calls.svg", calls(results));
    plots.put("text.svg", text(results));
    plots.put("threads.svg", threads(results));
    plots.put(
        "start-up.svg",
        bars(
            "Start-up, fresh VMs (1: one exact descriptor for each signature)",
            named(
                results,
                0,
                "integers and pointers",
                "200 methods, integers, of exact descriptors",
                "one in eight a float or double",
                "200 methods, mixed, of exact descriptors",
                "integers, AOT cache",
                "200 methods, integers, AOT cache, of exact descriptors",
                "mixed, AOT cache",
                "200 methods, mixed, AOT cache, of exact descriptors")));
    plots.put(
        "compile.svg",
        bars(
            "CPU of javac (1: javac given the generated sources)",
            named(
                results,
                0,
                "1,000 interfaces",
                "compile.ratio.1000",
                "5,000 interfaces",
                "compile.ratio.5000",
                "1,000, texts prepared",
                "compile.floor.1000",
                "5,000, texts prepared",
                "compile.floor.5000")));
    return plots;
  }

  private static String calls(Results results) {
    List<Bar> out =
        named(
            results,
            0,
            "out, two ints",
            "out",
            "out, two ints, @Critical",
            "out-critical",
            "out, float and double",
            "out-float-double",
            "out, int cell",
            "out-int-cell",
            "out, long cell",
            "out-long-cell",
            "out, struct in and out",
            "out-struct-in-and-out",
            "out, interface in",
            "out-interface-in",
            "out, interface out and closed",
            "out-interface-out",
            "out, failure",
            "out-failure",
            "out, text of 20 characters",
            "text-out-20",
            "out, text of 200 characters",
            "text-out-200");
    List<Bar> in =
        named(
            results,
            1,
            "in, two ints",
            "in",
            "in, three classes",
            "in-three-classes",
            "in, AddRef and Release",
            "in-addref-release",
            "in, text of 20 characters",
            "text-in-20",
            "in, text of 200 characters",
            "text-in-200",
            "in, failure",
            "in-failure");
    return bars(
        "Calls (1: the same by hand with java.lang.foreign)",
        Stream.concat(out.stream(), in.stream()).toList());
  }

  /** Pairs of a label and the name of a result; those that were not measured are left out. */
  private static List<Bar> named(Results results, int colour, String... labelsAndNames) {
    return Stream.iterate(0, i -> i < labelsAndNames.length, i -> i + 2)
        .map(
            i ->
                results
                    .result(labelsAndNames[i + 1])
                    .map(result -> new Bar(labelsAndNames[i], result, colour))
                    .orElse(null))
        .filter(Objects::nonNull)
        .toList();
  }

  private static String bars(String title, List<Bar> bars) {
    int bottom = TOP + bars.size() * ROW;
    Svg svg = new Svg(WIDTH, bottom + 26, title);
    if (bars.isEmpty()) {
      return svg.toString();
    }
    double most = Math.max(1, bars.stream().mapToDouble(bar -> upper(bar.result)).max().orElse(1));
    Axis axis = Axis.linear(most, LABELS, WIDTH - 60);
    for (double mark : axis.marks()) {
      svg.line(axis.at(mark), TOP - 4, axis.at(mark), bottom, "grid");
      svg.text(axis.at(mark), bottom + 16, "faint", "middle", Axis.label(mark));
    }
    int y = TOP;
    for (Bar bar : bars) {
      double middle = y + ROW / 2.0 - 1;
      svg.text(LABELS - 8, middle + 4, "", "end", bar.label);
      svg.bar(
          axis.at(0), y + 2, axis.at(bar.result.value()) - axis.at(0), ROW - 6, "c" + bar.colour);
      svg.line(axis.at(lower(bar.result)), middle, axis.at(upper(bar.result)), middle, "spread");
      svg.text(
          Math.max(axis.at(upper(bar.result)), axis.at(1)) + 6,
          middle + 4,
          "faint",
          "start",
          Result.rounded(bar.result.median()));
      y += ROW;
    }
    svg.line(axis.at(1), TOP - 4, axis.at(1), bottom, "one");
    return svg.toString();
  }

  private static String text(Results results) {
    Map<String, List<Point>> lines = new LinkedHashMap<>();
    lines.put("Comwright", numbered(results, "text-out-"));
    lines.put("a confined arena for each call", numbered(results, "text-out-arena-"));
    return lines(
        "Text as an argument (1: a pointer that is there already)", "characters", true, lines);
  }

  private static String threads(Results results) {
    Map<String, List<Point>> lines = new LinkedHashMap<>();
    lines.put("out, two ints", numbered(results, "threads.out."));
    lines.put("out, 20 characters", numbered(results, "threads.text-out-20."));
    lines.put("in, two ints", numbered(results, "threads.in."));
    lines.put("by hand, with a count shared by all", numbered(results, "threads.counted."));
    return lines("Threads (1: the same by hand, by as many)", "threads", true, lines);
  }

  /** The results whose names are that and a number. */
  private static List<Point> numbered(Results results, String prefix) {
    return results
        .all(prefix)
        .filter(result -> result.name().substring(prefix.length()).matches("\\d+"))
        .map(
            result -> new Point(Integer.parseInt(result.name().substring(prefix.length())), result))
        .toList();
  }

  private static String lines(
      String title, String unit, boolean logarithmic, Map<String, List<Point>> lines) {
    int height = 340;
    int left = 60;
    Svg svg = new Svg(WIDTH, height, title);
    List<Point> all = lines.values().stream().flatMap(List::stream).toList();
    if (all.isEmpty()) {
      return svg.toString();
    }
    double least = all.stream().mapToDouble(Point::x).min().orElseThrow();
    double most = all.stream().mapToDouble(Point::x).max().orElseThrow();
    double largest = all.stream().mapToDouble(point -> upper(point.result)).max().orElseThrow();
    double bottom = height - 40;
    Axis across = Axis.logarithmic(least, Math.max(most, least * 2), left + 20, WIDTH - 30);
    Axis up =
        logarithmic
            ? Axis.logarithmic(0.5, Math.max(2, largest * 1.1), bottom, TOP + 20)
            : Axis.linear(largest, bottom, TOP + 20);
    for (double mark : up.marks()) {
      svg.line(left, up.at(mark), WIDTH - 10, up.at(mark), mark == 1 ? "one" : "grid");
      svg.text(left - 8, up.at(mark) + 4, "faint", "end", Axis.label(mark));
    }
    all.stream()
        .mapToDouble(Point::x)
        .distinct()
        .forEach(x -> svg.text(across.at(x), bottom + 18, "faint", "middle", Axis.label(x)));
    svg.text((left + WIDTH) / 2.0, height - 6, "faint", "middle", unit);
    int line = 0;
    double legend = left;
    for (Map.Entry<String, List<Point>> entry : lines.entrySet()) {
      Point before = null;
      for (Point point : entry.getValue()) {
        double x = across.at(point.x);
        double y = up.at(point.result.value());
        if (before != null) {
          svg.line(across.at(before.x), up.at(before.result.value()), x, y, "line s" + line);
        }
        svg.line(x, up.at(lower(point.result)), x, up.at(upper(point.result)), "spread");
        svg.dot(x, y, "c" + line);
        before = point;
      }
      svg.bar(legend, TOP - 8, 10, 10, "c" + line);
      svg.text(legend + 14, TOP + 1, "", "start", entry.getKey());
      legend += 34 + entry.getKey().length() * 6.2;
      line++;
    }
    return svg.toString();
  }

  private static double lower(Result result) {
    return Double.parseDouble(result.lower());
  }

  private static double upper(Result result) {
    return Double.parseDouble(result.upper());
  }
}
