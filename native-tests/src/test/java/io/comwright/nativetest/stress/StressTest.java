package io.comwright.nativetest.stress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.comwright.nativetest.Compiler;
import io.comwright.nativetest.Fixtures;
import io.comwright.nativetest.OwnVm;
import java.util.List;
import java.util.SplittableRandom;
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

  @ParameterizedTest(name = "{0}")
  @EnumSource(Compiler.class)
  void everythingAtOnce(Compiler compiler) throws Exception {
    // A virtual thread that waits inside an upcall keeps its carrier. With few carriers, a lock
    // that a virtual thread holds while it waits for something else stops everything. And a run
    // that stands still should not stand for ever: it gets longer than any machine takes.
    OwnVm.Ended ended =
        OwnVm.run(
            Math.toIntExact(300 + OPERATIONS / 10_000),
            List.of(
                Fixtures.option(compiler),
                "-Xms128m",
                "-Xmx128m",
                "-XX:+AlwaysPreTouch",
                "-Djdk.virtualThreadScheduler.parallelism=2",
                "-Djdk.virtualThreadScheduler.maxPoolSize=2"),
            Stress.class.getName(),
            compiler.name(),
            Long.toString(OPERATIONS),
            Long.toString(SEED));
    System.out.print(ended.out());
    assertEquals(0, ended.exit(), ended.err());
  }
}
