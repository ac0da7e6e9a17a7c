package io.comwright.nativetest.stress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.nativetest.Compiler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Runs {@link Stress} in a VM of its own, whose heap is resident from the start: so its memory
 * stays the same unless something leaks.
 *
 * <p>The run is short, unless {@code -Dcomwright.stress.operations=N} asks for N calls across the
 * border. {@code -Dcomwright.stress.seed=N} repeats the choices of a run, though not the order in
 * which its threads take turns. Each run prints its figures.
 */
class StressTest {
  private static final long OPERATIONS = Long.getLong("comwright.stress.operations", 600_000);
  private static final long SEED =
      Long.getLong("comwright.stress.seed", new SplittableRandom().nextInt(1 << 30));

  @TempDir private Path directory;

  @ParameterizedTest(name = "{0}")
  @EnumSource(Compiler.class)
  void everythingAtOnce(Compiler compiler) throws Exception {
    compiler.require();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xms128m", "-Xmx128m", "-XX:+AlwaysPreTouch"));
    // A virtual thread that waits inside an upcall keeps its carrier. With few carriers, a lock
    // that a virtual thread holds while it waits for something else stops everything.
    command.add("-Djdk.virtualThreadScheduler.parallelism=2");
    command.add("-Djdk.virtualThreadScheduler.maxPoolSize=2");
    command.add("--enable-native-access=ALL-UNNAMED");
    for (String property :
        new String[] {"jdk.internal.foreign.CABI", "comwright.test.convention", "basedir"}) {
      if (System.getProperty(property) != null) {
        command.add("-D" + property + "=" + System.getProperty(property));
      }
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(Stress.class.getName());
    command.addAll(List.of(compiler.name(), Long.toString(OPERATIONS), Long.toString(SEED)));
    Path output = directory.resolve("output");
    Process process =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    // Longer than any machine takes: a run that stands still should not stand for ever.
    boolean ended = process.waitFor(300 + OPERATIONS / 10_000, TimeUnit.SECONDS);
    if (!ended) {
      process.destroyForcibly().waitFor();
    }
    System.out.print(Files.readString(output));
    assertTrue(ended, "the run stands still");
    assertEquals(0, process.exitValue());
  }
}
