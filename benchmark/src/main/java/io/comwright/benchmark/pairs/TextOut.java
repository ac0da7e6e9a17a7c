package io.comwright.benchmark.pairs;

import io.comwright.benchmark.ICalc;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A text as an argument, by length, against a pointer to one that is there already. */
final class TextOut {
  private static final List<Integer> LENGTHS = List.of(2, 20, 50, 200, 1000);

  private TextOut() {}

  static List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (int length : LENGTHS) {
      Pair.Preparation preset = () -> preset(text(length));
      pairs.add(new Pair("text-out-" + length, () -> proxy(text(length)), preset));
      pairs.add(new Pair("text-out-arena-" + length, () -> arena(text(length)), preset));
    }
    return pairs;
  }

  static String text(int length) {
    return "twenty characters 20".repeat(length / 20 + 1).substring(0, length);
  }

  private static Body proxy(String text) throws Throwable {
    ICalc proxy = CallsOut.proxy();
    return calls -> {
      for (int i = 0; i < calls; i++) {
        proxy.text(text, i);
      }
      return calls;
    };
  }

  private static Body preset(String text) throws Throwable {
    HandCalc hand = HandCalc.ofC();
    MemorySegment pointer = Arena.global().allocateFrom(text, StandardCharsets.UTF_16LE);
    return calls -> {
      for (int i = 0; i < calls; i++) {
        hand.text(pointer, i);
      }
      return calls;
    };
  }

  private static Body arena(String text) throws Throwable {
    HandCalc hand = HandCalc.ofC();
    return calls -> {
      for (int i = 0; i < calls; i++) {
        hand.text(text, i);
      }
      return calls;
    };
  }
}
