package io.comwright.benchmark.report;

import io.comwright.benchmark.CalcBuild;
import io.comwright.benchmark.Vm;
import io.comwright.benchmark.report.Results.Result;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Measures everything and writes {@code docs/performance.md} with its plots.
 *
 * <p>System properties: {@code benchmark.short} measures less, and writes below {@code target};
 * {@code benchmark.draw} writes the page from the results that are there; {@code benchmark.pairs}
 * names pairs, or how they begin, and measures only those, and writes nothing.
 */
public final class Report {
  private static final String COMMAND = "mvn -q -Pbenchmark package";
  private static final Path BASE = Path.of(System.getProperty("basedir", "."));

  private final boolean brief = Boolean.getBoolean("benchmark.short");
  private final Results results = new Results();

  private Report() {}

  /** Measures, or draws. */
  public static void main(String[] arguments) throws Exception {
    String pairs = System.getProperty("benchmark.pairs", "").strip();
    Path docs = BASE.resolve("../docs").normalize();
    Report report = new Report();
    if (Boolean.getBoolean("benchmark.draw")) {
      write(docs, Results.read(docs.resolve("performance/results.tsv")));
    } else if (!CalcBuild.compile()) {
      System.out.println("There is no C compiler (cc), without which nothing is measured here.");
    } else if (!pairs.isEmpty()) {
      report.measure("pairs.Main", pairs.split("[ ,]+"));
      report.print();
    } else {
      report.facts();
      report.everything();
      report.print();
      write(report.brief ? BASE.resolve("target/performance") : docs, report.results);
    }
  }

  /** Writes the page, the plots and the results. */
  private static void write(Path docs, Results results) throws IOException {
    Path folder = Files.createDirectories(docs.resolve("performance"));
    results.write(folder.resolve("results.tsv"));
    Files.writeString(docs.resolve("performance.md"), page(results));
    for (Map.Entry<String, String> plot : Plots.of(results).entrySet()) {
      Files.writeString(folder.resolve(plot.getKey()), plot.getValue());
    }
  }

  static String page(Results results) throws IOException {
    try (InputStream template = Report.class.getResourceAsStream("performance.md")) {
      return Page.of(new String(template.readAllBytes(), StandardCharsets.UTF_8), results);
    }
  }

  private void facts() throws IOException {
    results.fact("machine", processor() + ", " + System.getProperty("os.name"));
    results.fact("cores", Integer.toString(Runtime.getRuntime().availableProcessors()));
    results.fact("jdk", System.getProperty("java.vendor") + " " + Runtime.version());
    results.fact("date", LocalDate.now().toString());
    results.fact("command", COMMAND + (brief ? " -Dbenchmark.short" : ""));
  }

  private static String processor() throws IOException {
    Path information = Path.of("/proc/cpuinfo");
    if (Files.exists(information)) {
      try (Stream<String> lines = Files.lines(information)) {
        return lines
            .filter(line -> line.startsWith("model name"))
            .map(line -> line.replaceFirst(".*: ", ""))
            .findFirst()
            .orElse(System.getProperty("os.arch"));
      }
    }
    return System.getProperty("os.arch");
  }

  private void everything() throws Exception {
    measure("pairs.Main");
    measure("scale.Main");
    measure("startup.StartUp", brief ? "1" : "9");
    if (brief) {
      measure("compile.CompileTime", "100", "1");
    } else {
      measure("compile.CompileTime", "1000", "2");
      measure("compile.CompileTime", "1000", "1", "heap");
      measure("compile.CompileTime", "5000", "1");
    }
  }

  private void measure(String program, String... arguments) throws Exception {
    String name = "io.comwright.benchmark." + program;
    if (Report.class.getResource("/" + name.replace('.', '/') + ".class") == null) {
      System.out.println(name + " is not there yet.");
      return;
    }
    List<String> command = new ArrayList<>(List.of(name));
    command.addAll(List.of(arguments));
    if (brief && program.endsWith(".Main")) {
      command.add("--short");
    }
    System.out.print(String.join(" ", command));
    System.out.flush();
    long begin = System.nanoTime();
    List<String> lines = Vm.run(command.toArray(String[]::new));
    System.out.println(": " + (System.nanoTime() - begin) / 1_000_000_000 + " s");
    lines.forEach(results::printed);
  }

  private void print() {
    List<Result> all = results.all("").filter(result -> !isDetail(result)).toList();
    int width = all.stream().mapToInt(result -> result.name().length()).max().orElse(0);
    for (Result result : all) {
      System.out.println(
          result.name()
              + " ".repeat(width + 2 - result.name().length())
              + Result.rounded(result.median())
              + " "
              + result.unit()
              + " ("
              + Result.rounded(result.lower())
              + " to "
              + Result.rounded(result.upper())
              + ")");
    }
  }

  /** The table has ratios; what else is known of a pair is in the file. */
  private static boolean isDetail(Result result) {
    return result.name().endsWith(".base") || result.name().endsWith(".base.bytes");
  }
}
