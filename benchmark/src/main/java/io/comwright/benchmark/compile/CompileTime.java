package io.comwright.benchmark.compile;

import io.comwright.IUnknown;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Compares javac with the processor and javac that is given the generated sources, by the CPU time
 * of the process, in turn. A third one, with a processor that writes prepared texts, tells what of
 * the difference is javac's own.
 *
 * <p>Arguments: the number of interfaces (1000), the number of runs (7), and {@code heap} for the
 * smallest heap with which the processor gets through.
 */
public final class CompileTime {
  private static final int HEAP_STEP = 32;

  private static final int HEAP_LIMIT = 4096;

  private final int interfaces;
  private final Path folder;
  private final Path sources;
  private final Path generated;
  private final String runtime = jarOf(IUnknown.class);
  private final String processor;

  private CompileTime(int interfaces, Path folder, String processor) {
    this.interfaces = interfaces;
    this.folder = folder;
    this.sources = folder.resolve("sources");
    this.generated = folder.resolve("generated");
    this.processor = processor;
  }

  /** Prints the results, one a line. */
  public static void main(String... args) throws IOException, InterruptedException {
    int interfaces = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
    int runs = args.length > 1 ? Integer.parseInt(args[1]) : 7;
    Path folder = Files.createTempDirectory("comwright-compile");
    try {
      CompileTime benchmark = new CompileTime(interfaces, folder, processorPath());
      benchmark.prepare();
      if (args.length > 2 && args[2].equals("heap")) {
        benchmark.smallestHeap();
      } else {
        benchmark.compare(runs);
      }
    } finally {
      delete(folder);
    }
  }

  /** The jar, as the build leaves it beside this module, or as {@code comwright.processor} says. */
  private static String processorPath() throws IOException {
    String given = System.getProperty("comwright.processor");
    if (given != null) {
      return given;
    }
    Path target = Path.of(System.getProperty("basedir", "."), "..", "processor", "target");
    try (Stream<Path> files = Files.list(target)) {
      return files
          .map(Path::toString)
          .filter(file -> file.matches(".*comwright-processor-[0-9.]+(-SNAPSHOT)?\\.jar"))
          .filter(file -> !file.contains("original-"))
          .findFirst()
          .orElseThrow(() -> new IOException("No jar of the processor in " + target));
    }
  }

  private void prepare() throws IOException, InterruptedException {
    Sources.write(sources, interfaces);
    Files.createDirectories(generated);
    run(List.of(), "-proc:only", "-s", generated.toString(), "-processorpath", processor);
    long lines = 0;
    for (String suffix : List.of("Vtable", "Proxy", "Stub")) {
      try (Stream<String> text =
          Files.lines(generated.resolve("bench/p000/IPage00000" + suffix + ".java"))) {
        lines += text.count();
      }
    }
    print("compile.lines", List.of((double) lines), "lines");
  }

  private void compare(int runs) throws IOException, InterruptedException {
    List<Double> ratios = new ArrayList<>();
    List<Double> floors = new ArrayList<>();
    List<Double> each = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      double given = given();
      double processed = processed(List.of());
      double prepared = prepared();
      ratios.add(processed / given);
      floors.add(prepared / given);
      each.add((processed - given) / interfaces / 1e6);
    }
    print("compile.ratio." + interfaces, ratios, "x");
    print("compile.floor." + interfaces, floors, "x");
    print("compile.each." + interfaces, each, "ms");
  }

  private double processed(List<String> options) throws IOException, InterruptedException {
    Path target = Files.createDirectories(folder.resolve("target"));
    return run(options, "-proc:full", "-s", target.toString(), "-processorpath", processor);
  }

  private double given() throws IOException, InterruptedException {
    return run(List.of(), "-proc:none");
  }

  private double prepared() throws IOException, InterruptedException {
    Path target = Files.createDirectories(folder.resolve("target"));
    return run(
        List.of(),
        "-proc:full",
        "-s",
        target.toString(),
        "-processorpath",
        jarOf(Prepared.class),
        "-processor",
        Prepared.class.getName(),
        "-A" + Prepared.OPTION + "=" + generated);
  }

  private void smallestHeap() throws IOException, InterruptedException {
    int fails = 0;
    int passes = HEAP_LIMIT;
    while (passes - fails > HEAP_STEP) {
      int heap = (fails + passes) / 2;
      try {
        processed(List.of("-Xmx" + heap + "m"));
        passes = heap;
      } catch (IllegalStateException e) {
        fails = heap;
      }
    }
    print("compile.heap." + interfaces, List.of((double) passes), "MB");
  }

  /** The nanoseconds of CPU that javac takes. */
  private long run(List<String> vm, String... options) throws IOException, InterruptedException {
    Path classes = folder.resolve("classes");
    delete(classes);
    Files.createDirectories(classes);
    List<Path> files = new ArrayList<>(Prepared.sources(sources));
    if (options[0].equals("-proc:none")) {
      files.addAll(Prepared.sources(generated));
    }
    Path list = folder.resolve("files");
    Files.write(list, files.stream().map(file -> "\"" + file + "\"").toList());
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(vm);
    command.addAll(List.of("-cp", jarOf(TimedJavac.class), TimedJavac.class.getName()));
    command.addAll(List.of(options));
    command.addAll(List.of("-d", classes.toString(), "-cp", runtime, "@" + list));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    List<String> output = new String(process.getInputStream().readAllBytes()).lines().toList();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(String.join("\n", output));
    }
    delete(folder.resolve("target"));
    return Long.parseLong(output.getLast());
  }

  private static void print(String name, List<Double> values, String unit) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    System.out.println(
        String.format(
            Locale.ROOT,
            "RESULT\t%s\t%.3f\t%.3f\t%.3f\t%s",
            name,
            quantile(sorted, 0.5),
            quantile(sorted, 0.25),
            quantile(sorted, 0.75),
            unit));
  }

  private static double quantile(double[] sorted, double share) {
    double position = share * (sorted.length - 1);
    int below = (int) position;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
  }

  private static String jarOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
