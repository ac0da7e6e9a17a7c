package io.comwright.benchmark.pairs;

import io.comwright.automation.Dispatch;
import io.comwright.benchmark.DAdder;
import io.comwright.benchmark.DAdderProxy;
import io.comwright.benchmark.IAdder;
import io.comwright.benchmark.IAdderProxy;
import java.util.List;

/**
 * {@code Invoke} against a call of the slot, of the same Java objects: through the proxy of a
 * dispinterface, and late-bound. Each call leaves Java and comes back.
 */
final class CallsByName {
  private static final String TEXT = "twenty characters 20";

  private static final class Adder implements IAdder {
    @Override
    public int add(int a, int b) {
      return a + b;
    }

    @Override
    public int length(String text) {
      return text.length();
    }
  }

  private static final class Plain implements DAdder {
    @Override
    public int add(int a, int b) {
      return a + b;
    }

    @Override
    public int length(String text) {
      return text.length();
    }
  }

  private CallsByName() {}

  static List<Pair> pairs() {
    return List.of(
        new Pair(
            "by-name-numbers-dispinterface",
            CallsByName::numbersOfDispinterface,
            CallsByName::numbers),
        new Pair("by-name-numbers-dispatch", CallsByName::numbersOfDispatch, CallsByName::numbers),
        new Pair("by-name-text-dispinterface", CallsByName::textOfDispinterface, CallsByName::text),
        new Pair("by-name-text-dispatch", CallsByName::textOfDispatch, CallsByName::text));
  }

  private static Body numbers() {
    IAdder slots = IAdderProxy.from(new Adder());
    return calls -> {
      long sum = 0;
      for (int i = 0; i < calls; i++) {
        sum += slots.add(i, 1);
      }
      return sum;
    };
  }

  private static Body numbersOfDispinterface() {
    DAdder members = DAdderProxy.from(new Plain());
    return calls -> {
      long sum = 0;
      for (int i = 0; i < calls; i++) {
        sum += members.add(i, 1);
      }
      return sum;
    };
  }

  private static Body numbersOfDispatch() {
    Dispatch late = Dispatch.of(IAdderProxy.from(new Adder()));
    return calls -> {
      long sum = 0;
      for (int i = 0; i < calls; i++) {
        sum += late.call(int.class, "add", i, 1);
      }
      return sum;
    };
  }

  private static Body text() {
    IAdder slots = IAdderProxy.from(new Adder());
    return calls -> {
      long sum = 0;
      for (int i = 0; i < calls; i++) {
        sum += slots.length(TEXT);
      }
      return sum;
    };
  }

  private static Body textOfDispinterface() {
    DAdder members = DAdderProxy.from(new Plain());
    return calls -> {
      long sum = 0;
      for (int i = 0; i < calls; i++) {
        sum += members.length(TEXT);
      }
      return sum;
    };
  }

  private static Body textOfDispatch() {
    Dispatch late = Dispatch.of(IAdderProxy.from(new Adder()));
    return calls -> {
      long sum = 0;
      for (int i = 0; i < calls; i++) {
        sum += late.call(int.class, "length", TEXT);
      }
      return sum;
    };
  }
}
