package io.comwright.benchmark.pairs;

import io.comwright.benchmark.Blackhole;
import io.comwright.benchmark.CalcBuild;
import io.comwright.benchmark.Vm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Measures pairs, each in VMs of its own, and prints the medians of their ratios. */
public final class Main {
  private Main() {}

  /**
   * Measures.
   *
   * @param arguments names of pairs, or how they begin; none for all of them; {@code --short} for a
   *     first impression
   */
  public static void main(String[] arguments) throws Exception {
    boolean brief = Arrays.asList(arguments).contains("--short");
    List<String> names = Stream.of(arguments).filter(name -> !name.startsWith("--")).toList();
    if (!CalcBuild.compile()) {
      System.out.println("There is no C compiler (cc): the pairs are skipped.");
      return;
    }
    for (Pair pair : Catalogue.ALL) {
      if (names.isEmpty() || names.stream().anyMatch(pair.name()::startsWith)) {
        measure(pair, brief);
      }
    }
  }

  private static void measure(Pair pair, boolean brief) throws Exception {
    int vms = brief ? 1 : 3;
    List<String> settings = brief ? List.of("60", "500", "300") : List.of("150", "1000", "400");
    List<String> command = new ArrayList<>(List.of("-Xms512m", "-XX:+AlwaysPreTouch"));
    command.addAll(Blackhole.OPTIONS);
    command.addAll(List.of(OneVm.class.getName(), pair.name()));
    command.addAll(settings);
    double[][] all = new double[4][0];
    for (int vm = 0; vm < vms; vm++) {
      List<String> rows = Vm.run(command.toArray(String[]::new));
      for (int row = 0; row < all.length; row++) {
        double[] numbers =
            Stream.of(rows.get(row).split(" ")).mapToDouble(Double::parseDouble).toArray();
        double[] joined = Arrays.copyOf(all[row], all[row].length + numbers.length);
        System.arraycopy(numbers, 0, joined, all[row].length, numbers.length);
        all[row] = joined;
      }
    }
    System.out.println(Spread.of(all[0]).line(pair.name(), "x"));
    System.out.println(Spread.of(all[1]).line(pair.name() + ".bytes", "B"));
    System.out.println(Spread.of(all[2]).line(pair.name() + ".base.bytes", "B"));
    System.out.println(Spread.of(all[3]).line(pair.name() + ".base", "ns"));
  }
}
