package io.comwright.benchmark.pairs;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import io.comwright.ComException;
import io.comwright.benchmark.Box;
import io.comwright.benchmark.Calc;
import io.comwright.benchmark.CalcProxy;
import io.comwright.benchmark.ICalc;
import io.comwright.benchmark.ICalcProxy;
import io.comwright.benchmark.ICriticalCalc;
import io.comwright.benchmark.ICriticalCalcProxy;
import io.comwright.benchmark.NativeCalc;
import java.lang.foreign.FunctionDescriptor;
import java.lang.invoke.MethodHandle;
import java.util.List;

/** A proxy of an object in C, against the same by hand. */
final class CallsOut {
  private static final int E_INVALIDARG = 0x80070057;

  private CallsOut() {}

  static List<Pair> pairs() {
    return List.of(
        new Pair("out", CallsOut::add, CallsOut::addByHand),
        new Pair("out-critical", CallsOut::critical, CallsOut::addByHand),
        new Pair("out-critical-by-hand", CallsOut::criticalByHand, CallsOut::addByHand),
        new Pair("out-float-double", CallsOut::mix, CallsOut::mixByHand),
        new Pair("out-int-cell", CallsOut::count, CallsOut::countByHand),
        new Pair("out-long-cell", CallsOut::total, CallsOut::totalByHand),
        new Pair("out-struct-in-and-out", CallsOut::move, CallsOut::moveByHand),
        new Pair("out-interface-in", CallsOut::take, CallsOut::takeByHand),
        new Pair("out-interface-out", CallsOut::make, CallsOut::makeByHand),
        new Pair("out-interface-out-once", CallsOut::make, CallsOut::makeOnceByHand),
        new Pair("out-failure", CallsOut::fail, CallsOut::failByHand),
        new Pair("out-function", CallsOut::sum, CallsOut::sumByHand));
  }

  static ICalc proxy() throws Throwable {
    return ICalcProxy.attach(NativeCalc.object());
  }

  private static Body add() throws Throwable {
    ICalc proxy = proxy();
    return calls -> {
      long sum = 0;
      for (int i = 0; i < calls; i++) {
        sum += proxy.add(i, 1);
      }
      return sum;
    };
  }

  static Body addByHand() throws Throwable {
    HandCalc hand = HandCalc.ofC();
    return calls -> {
      long sum = 0;
      for (int i = 0; i < calls; i++) {
        sum += hand.add(i, 1);
      }
      return sum;
    };
  }

  private static Body critical() throws Throwable {
    ICriticalCalc proxy = ICriticalCalcProxy.attach(NativeCalc.object());
    return calls -> {
      long sum = 0;
      for (int i = 0; i < calls; i++) {
        sum += proxy.add(i, 1);
      }
      return sum;
    };
  }

  private static Body criticalByHand() throws Throwable {
    HandCalc hand = HandCalc.ofC();
    return calls -> {
      long sum = 0;
      for (int i = 0; i < calls; i++) {
        sum += hand.criticalAdd(i, 1);
      }
      return sum;
    };
  }

  private static Body mix() throws Throwable {
    ICalc proxy = proxy();
    return calls -> {
      double sum = 0;
      for (int i = 0; i < calls; i++) {
        sum += proxy.mix(i, 0.5);
      }
      return (long) sum;
    };
  }

  private static Body mixByHand() throws Throwable {
    HandCalc hand = HandCalc.ofC();
    return calls -> {
      double sum = 0;
      for (int i = 0; i < calls; i++) {
        sum += hand.mix(i, 0.5);
      }
      return (long) sum;
    };
  }

  private static Body count() throws Throwable {
    ICalc proxy = proxy();
    return calls -> {
      long sum = 0;
      for (int i = 0; i < calls; i++) {
        sum += proxy.count();
      }
      return sum;
    };
  }

  private static Body countByHand() throws Throwable {
    HandCalc hand = HandCalc.ofC();
    return calls -> {
      long sum = 0;
      for (int i = 0; i < calls; i++) {
        sum += hand.count();
      }
      return sum;
    };
  }

  private static Body total() throws Throwable {
    ICalc proxy = proxy();
    return calls -> {
      long sum = 0;
      for (int i = 0; i < calls; i++) {
        sum += proxy.total();
      }
      return sum;
    };
  }

  private static Body totalByHand() throws Throwable {
    HandCalc hand = HandCalc.ofC();
    return calls -> {
      long sum = 0;
      for (int i = 0; i < calls; i++) {
        sum += hand.total();
      }
      return sum;
    };
  }

  private static Body move() throws Throwable {
    ICalc proxy = proxy();
    return calls -> {
      Box box = new Box(1, 2, 3, 4);
      for (int i = 0; i < calls; i++) {
        box = proxy.move(box);
      }
      return box.left() + box.bottom();
    };
  }

  private static Body moveByHand() throws Throwable {
    HandCalc hand = HandCalc.ofC();
    return calls -> {
      Box box = new Box(1, 2, 3, 4);
      for (int i = 0; i < calls; i++) {
        box = hand.move(box);
      }
      return box.left() + box.bottom();
    };
  }

  private static Body take() throws Throwable {
    ICalc proxy = proxy();
    ICalc other = proxy();
    return calls -> {
      for (int i = 0; i < calls; i++) {
        proxy.take(other);
      }
      return calls;
    };
  }

  private static Body takeByHand() throws Throwable {
    HandCalc hand = HandCalc.ofC();
    HandCalc other = HandCalc.ofC();
    return calls -> {
      for (int i = 0; i < calls; i++) {
        hand.take(other);
      }
      return calls;
    };
  }

  private static Body make() throws Throwable {
    ICalc proxy = proxy();
    return calls -> {
      long sum = 0;
      for (int i = 0; i < calls; i++) {
        try (ICalc made = proxy.make()) {
          sum += made == proxy ? 1 : 0;
        }
      }
      return sum;
    };
  }

  private static Body makeByHand() throws Throwable {
    HandCalc hand = HandCalc.ofC();
    return calls -> {
      long sum = 0;
      for (int i = 0; i < calls; i++) {
        try (HandCalc made = hand.make()) {
          sum += made == hand ? 1 : 0;
        }
      }
      return sum;
    };
  }

  private static Body makeOnceByHand() throws Throwable {
    HandCalc hand = HandCalc.ofC();
    return calls -> {
      long sum = 0;
      for (int i = 0; i < calls; i++) {
        HandCalc made = hand.make();
        try (OnceClosed _ = new OnceClosed(made)) {
          sum += made == hand ? 1 : 0;
        }
      }
      return sum;
    };
  }

  private static Body fail() throws Throwable {
    ICalc proxy = proxy();
    return calls -> {
      long sum = 0;
      for (int i = 0; i < calls; i++) {
        try {
          proxy.fail(E_INVALIDARG);
        } catch (ComException e) {
          sum++;
        }
      }
      return sum;
    };
  }

  private static Body failByHand() throws Throwable {
    HandCalc hand = HandCalc.ofC();
    return calls -> {
      long sum = 0;
      for (int i = 0; i < calls; i++) {
        try {
          hand.fail(E_INVALIDARG);
        } catch (IllegalStateException e) {
          sum++;
        }
      }
      return sum;
    };
  }

  private static Body sum() {
    Calc proxy = CalcProxy.load(NativeCalc.FILE);
    return calls -> {
      long sum = 0;
      for (int i = 0; i < calls; i++) {
        sum += proxy.sum(i, 1);
      }
      return sum;
    };
  }

  private static Body sumByHand() {
    return calls -> {
      long sum = 0;
      for (int i = 0; i < calls; i++) {
        sum += (int) Sum.HANDLE.invokeExact(i, 1);
      }
      return sum;
    };
  }

  /** Linked on first use. */
  private static final class Sum {
    static final MethodHandle HANDLE =
        NativeCalc.function("calc_sum", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT));
  }
}
