package io.comwright.benchmark.pairs;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** All pairs. */
public final class Catalogue {
  static final List<Pair> ALL =
      Stream.of(
              CallsOut.pairs(), TextOut.pairs(), CallsIn.pairs(), CallsByName.pairs(), Jna.pairs())
          .flatMap(List::stream)
          .toList();

  private Catalogue() {}

  /** The pair of a name. */
  public static Pair named(String name) {
    return ALL.stream().filter(pair -> pair.name().equals(name)).findFirst().orElseThrow();
  }

  /** The call by hand, and one count of all calls of all threads: what no call may do. */
  public static Body counted(AtomicLong count) throws Throwable {
    HandCalc hand = HandCalc.ofC();
    return calls -> {
      long sum = 0;
      for (int i = 0; i < calls; i++) {
        sum += hand.add(i, 1);
        count.incrementAndGet();
      }
      return sum;
    };
  }
}
