package io.comwright.benchmark.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * What it costs to start, from the beginning of {@code main}: fresh VMs that call 200 methods of 20
 * interfaces once, through proxies and with one exact descriptor for each of the 139 signatures, in
 * turn.
 *
 * <p>Prints lines {@code RESULT<TAB>name<TAB>median<TAB>lower quartile<TAB>upper
 * quartile<TAB>unit}. The arguments are the number of runs and, if the programs are to be kept, a
 * folder.
 */
public final class StartUp {
  private static final String INTEGERS = "integers";
  private static final String MIXED = "mixed";
  private static final String OPENS = "--enable-native-access=ALL-UNNAMED";

  private final Path folder;
  private final int runs;
  private final String runtime;

  private StartUp(Path folder, int runs) {
    this.folder = folder;
    this.runs = runs;
    this.runtime = pathOf(io.comwright.IUnknown.class);
  }

  public static void main(String[] arguments) throws Exception {
    int runs = arguments.length == 0 ? 5 : Integer.parseInt(arguments[0]);
    if (arguments.length > 1) {
      new StartUp(Files.createDirectories(Path.of(arguments[1])), runs).run();
      return;
    }
    Path folder = Files.createTempDirectory("comwright-startup");
    try {
      new StartUp(folder, runs).run();
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    }
  }

  private static String pathOf(Class<?> type) {
    return Path.of(
            java.net.URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()))
        .toString();
  }

  private void run() throws Exception {
    library();
    for (String mix : List.of(INTEGERS, MIXED)) {
      compile(mix, Signature.draw(mix.equals(MIXED)));
      for (String program : List.of("Proxies", "ByHand", "FirstByHand")) {
        cache(mix, program);
      }
      ratio(mix, false);
      ratio(mix, true);
    }
    for (String program : List.of("FirstCall", "FirstExposure", "Nothing")) {
      cache(INTEGERS, program);
    }
    for (boolean cached : new boolean[] {false, true}) {
      over("first call by hand", INTEGERS, "FirstByHand", cached);
      over("first call of a proxy", INTEGERS, "FirstCall", cached);
      over("first exposure of an object", INTEGERS, "FirstExposure", cached);
    }
    over("first exposure of 20 objects, integers", INTEGERS, "Exposures", false);
    over("first exposure of 20 objects, mixed", MIXED, "Exposures", false);
    loaded();
  }

  private void library() throws Exception {
    Path source = folder.resolve("callee.c");
    Files.writeString(source, "long long nothing(void) { return 0; }\n");
    run(List.of("cc", "-O2", "-shared", "-fPIC", "-o", callee(), source.toString()));
  }

  private String callee() {
    return folder.resolve(System.mapLibraryName("callee")).toString();
  }

  private void compile(String mix, List<Signature> signatures) throws IOException {
    Path sources = folder.resolve(mix + "-sources").resolve("bench");
    new Sources(sources, signatures).write();
    List<String> options = new ArrayList<>(List.of("-nowarn", "-proc:full", "-d"));
    options.add(folder.resolve(mix).toString());
    options.addAll(List.of("-cp", runtime, "-processorpath", processor()));
    try (Stream<Path> files = Files.list(sources)) {
      files.map(Path::toString).sorted().forEach(options::add);
    }
    if (ToolProvider.getSystemJavaCompiler().run(null, null, null, options.toArray(String[]::new))
        != 0) {
      throw new IllegalStateException("javac failed");
    }
    jar(mix);
  }

  /** An AOT cache is made of jars only. */
  private void jar(String mix) {
    java.util.spi.ToolProvider.findFirst("jar")
        .orElseThrow()
        .run(
            System.out,
            System.err,
            "cf",
            folder.resolve(mix + ".jar").toString(),
            "-C",
            folder.resolve(mix).toString(),
            ".");
  }

  private static String processor() throws IOException {
    String given = System.getProperty("comwright.processor");
    if (given != null) {
      return given;
    }
    Path target = Path.of(System.getProperty("basedir", "."), "../processor/target");
    try (Stream<Path> files = Files.list(target)) {
      return files
          .map(Path::toString)
          .filter(file -> file.matches(".*comwright-processor-[0-9.]+(-SNAPSHOT)?\\.jar"))
          .filter(file -> !file.contains("original"))
          .findFirst()
          .orElseThrow();
    }
  }

  private void cache(String mix, String program) throws Exception {
    List<String> command = command(mix, program);
    command.add(1, "-XX:AOTCacheOutput=" + folder.resolve(mix + program + ".aot"));
    run(command);
  }

  private List<String> command(String mix, String program) {
    return new ArrayList<>(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            OPENS,
            "-Dcallee=" + callee(),
            "-cp",
            folder.resolve(mix + ".jar") + java.io.File.pathSeparator + runtime,
            "bench." + program));
  }

  private List<String> command(String mix, String program, boolean cached) {
    List<String> command = command(mix, program);
    if (cached) {
      command.add(1, "-XX:AOTCache=" + folder.resolve(mix + program + ".aot"));
    }
    return command;
  }

  private void ratio(String mix, boolean cached) throws Exception {
    double[][] values = new double[5][runs];
    for (int i = 0; i < runs; i++) {
      Time proxies = time(command(mix, "Proxies", cached));
      Time byHand = time(command(mix, "ByHand", cached));
      double first = time(command(mix, "FirstByHand", cached)).inside;
      values[0][i] = proxies.inside / byHand.inside;
      values[1][i] = (proxies.inside - first) / (byHand.inside - first);
      values[2][i] = proxies.whole / byHand.whole;
      values[3][i] = proxies.inside;
      values[4][i] = byHand.inside;
    }
    String name = "200 methods, " + mix + suffix(cached);
    result(name + ", of exact descriptors", values[0], "x");
    result(name + ", of exact descriptors, beyond one call by hand", values[1], "x");
    result(name + ", of exact descriptors, whole process", values[2], "x");
    result(name, values[3], "ms");
    result(name + ", exact descriptors", values[4], "ms");
  }

  private static String suffix(boolean cached) {
    return cached ? ", AOT cache" : "";
  }

  /** Milliseconds beyond a VM that does nothing. */
  private void over(String name, String mix, String program, boolean cached) throws Exception {
    double[] values = new double[runs];
    for (int i = 0; i < runs; i++) {
      double nothing = time(command(INTEGERS, "Nothing", cached)).inside;
      values[i] = time(command(mix, program, cached)).inside - nothing;
    }
    result(name + suffix(cached), values, "ms");
  }

  /** Classes and bytes beyond a VM that calls a function by hand once. */
  private void loaded() throws Exception {
    for (String mix : List.of(INTEGERS, MIXED)) {
      Loaded base = classes(mix, "FirstByHand");
      for (String program : List.of("FirstCall", "FirstExposure", "Proxies", "ByHand")) {
        Loaded loaded = classes(mix, program);
        String name = "%s, %s, beyond one call by hand".formatted(program, mix);
        result("classes: " + name, one(loaded.classes - base.classes), "classes");
        result("bytes: " + name, one(loaded.bytes - base.bytes), "bytes");
      }
    }
  }

  private static double[] one(double value) {
    return new double[] {value};
  }

  private record Loaded(long classes, long bytes) {}

  private Loaded classes(String mix, String program) throws Exception {
    List<String> command = command(mix, program);
    command.add(1, "-Xlog:class+load=debug:stdout:none");
    long classes = 0;
    long bytes = 0;
    for (String line : run(command)) {
      if (line.contains(" source: ")) {
        classes++;
      }
      int at = line.indexOf(" bytes: ");
      if (at >= 0) {
        bytes += Long.parseLong(line.substring(at + 8).split(" ")[0]);
      }
    }
    return new Loaded(classes, bytes);
  }

  private record Time(double inside, double whole) {}

  private static Time time(List<String> command) throws Exception {
    long start = System.nanoTime();
    List<String> lines = run(command);
    long whole = System.nanoTime() - start;
    for (String line : lines) {
      if (line.startsWith("NANOS ")) {
        return new Time(Long.parseLong(line.substring(6)) / 1e6, whole / 1e6);
      }
    }
    throw new IllegalStateException(command + ": " + lines);
  }

  private static List<String> run(List<String> command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    List<String> lines = process.inputReader().lines().toList();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(command + " failed: " + lines);
    }
    return lines;
  }

  private static void result(String name, double[] values, String unit) {
    Arrays.sort(values);
    System.out.println(
        String.format(
            Locale.ROOT,
            "RESULT\t%s\t%.3f\t%.3f\t%.3f\t%s",
            name,
            values[values.length / 2],
            values[values.length / 4],
            values[values.length * 3 / 4],
            unit));
  }
}
