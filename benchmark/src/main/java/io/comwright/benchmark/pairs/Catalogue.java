package io.comwright.benchmark.pairs;

import java.util.List;
import java.util.stream.Stream;

/** All pairs. */
final class Catalogue {
  static final List<Pair> ALL =
      Stream.of(
              CallsOut.pairs(), TextOut.pairs(), CallsIn.pairs(), CallsByName.pairs(), Jna.pairs())
          .flatMap(List::stream)
          .toList();

  private Catalogue() {}

  static Pair named(String name) {
    return ALL.stream().filter(pair -> pair.name().equals(name)).findFirst().orElseThrow();
  }
}
