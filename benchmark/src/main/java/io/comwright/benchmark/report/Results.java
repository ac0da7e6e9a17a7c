package io.comwright.benchmark.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was measured, and where. Kept in a file with a line for each, its fields separated by tabs:
 * a fact as {@code @name} and text, a result as its name, median, quartiles and unit.
 */
final class Results {
  /** One of them, as it was printed. */
  record Result(String name, String median, String lower, String upper, String unit) {
    double value() {
      return Double.parseDouble(median);
    }

    /** For people: three digits, or all of a whole number's. */
    static String rounded(String number) {
      BigDecimal value = new BigDecimal(number);
      BigDecimal rounded = value.round(new MathContext(3, RoundingMode.HALF_EVEN));
      return rounded.scale() > 0
          ? rounded.toPlainString()
          : value.setScale(0, RoundingMode.HALF_EVEN).toPlainString();
    }
  }

  private static final String MARK = "RESULT\t";

  private final Map<String, String> facts = new LinkedHashMap<>();
  private final Map<String, Result> results = new LinkedHashMap<>();

  static Results read(Path file) throws IOException {
    Results results = new Results();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("@")) {
        String[] fields = line.substring(1).split("\t", 2);
        results.fact(fields[0], fields[1]);
      } else {
        results.add(line);
      }
    }
    return results;
  }

  void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    facts.forEach((name, text) -> lines.add("@" + name + "\t" + text));
    for (Result result : results.values()) {
      lines.add(
          String.join(
              "\t", result.name(), result.median(), result.lower(), result.upper(), result.unit()));
    }
    Files.writeString(file, String.join("\n", lines) + "\n");
  }

  void fact(String name, String text) {
    facts.put(name, text);
  }

  /** Takes what a program has printed; what is no result is shown. */
  void printed(String line) {
    if (line.startsWith(MARK)) {
      add(line.substring(MARK.length()));
    } else {
      System.out.println(line);
    }
  }

  private void add(String line) {
    String[] fields = line.split("\t");
    results.put(fields[0], new Result(fields[0], fields[1], fields[2], fields[3], fields[4]));
  }

  /** A fact, or a text that says that it is unknown. */
  String fact(String name) {
    return facts.getOrDefault(name, "unknown");
  }

  Optional<Result> result(String name) {
    return Optional.ofNullable(results.get(name));
  }

  /** All results whose name begins so, in the order in which they were measured. */
  Stream<Result> all(String prefix) {
    return results.values().stream().filter(result -> result.name().startsWith(prefix));
  }
}
