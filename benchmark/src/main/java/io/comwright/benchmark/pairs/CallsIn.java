package io.comwright.benchmark.pairs;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import io.comwright.ComObject;
import io.comwright.benchmark.ICalcProxy;
import io.comwright.benchmark.JavaCalc;
import io.comwright.benchmark.NativeCalc;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A stub, against upcalls that are bound to one object; and what it takes to make an object. */
final class CallsIn {
  private CallsIn() {}

  static List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    pairs.add(new Pair("in", () -> drive("add", stub()), () -> drive("add", bound("ignore"))));
    pairs.add(new Pair("in-three-classes", () -> each(stubs()), () -> each(bounds())));
    pairs.add(
        new Pair(
            "in-addref-release",
            () -> drive("references", stub()),
            () -> drive("references", bound("ignore"))));
    for (int length : List.of(20, 200)) {
      pairs.add(
          new Pair(
              "text-in-" + length, () -> text(stub(), length), () -> text(bound("read"), length)));
      pairs.add(
          new Pair(
              "text-in-ignored-" + length,
              () -> text(stub(), length),
              () -> text(bound("ignore"), length)));
    }
    pairs.add(new Pair("in-failure", CallsIn::failing, () -> drive("fail", bound("ignore"))));
    pairs.add(new Pair("expose-and-close", CallsIn::expose, CallsIn::exposeByHand));
    return pairs;
  }

  static MemorySegment stub() {
    return stub(new JavaCalc());
  }

  private static MemorySegment stub(JavaCalc calc) {
    return ComObject.expose(calc).pointer(ICalcProxy.TYPE);
  }

  static MemorySegment bound(String text) throws ReflectiveOperationException {
    return new BoundCalc().expose(Arena.global(), text);
  }

  private static MemorySegment stubs() {
    return array(stub(new JavaCalc()), stub(new JavaCalc.Second()), stub(new JavaCalc.Third()));
  }

  private static MemorySegment bounds() throws ReflectiveOperationException {
    return array(
        bound("ignore"),
        new BoundCalc.Second().expose(Arena.global(), "ignore"),
        new BoundCalc.Third().expose(Arena.global(), "ignore"));
  }

  private static MemorySegment array(MemorySegment... objects) {
    MemorySegment array = Arena.global().allocate(ADDRESS, objects.length);
    for (int i = 0; i < objects.length; i++) {
      array.setAtIndex(ADDRESS, i, objects[i]);
    }
    return array;
  }

  /** A function of {@code calc.c} that calls a method of an object so many times. */
  static Body drive(String what, MemorySegment object) {
    MethodHandle drive =
        NativeCalc.function(
            "calc_drive_" + what, FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
    return calls -> (int) drive.invokeExact(object, calls);
  }

  private static Body each(MemorySegment objects) {
    MethodHandle drive =
        NativeCalc.function(
            "calc_drive_each", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT));
    return calls -> (int) drive.invokeExact(objects, 3, calls);
  }

  private static Body text(MemorySegment object, int length) {
    MethodHandle drive =
        NativeCalc.function(
            "calc_drive_text", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
    MemorySegment text =
        Arena.global().allocateFrom(TextOut.text(length), StandardCharsets.UTF_16LE);
    return calls -> (int) drive.invokeExact(object, text, calls);
  }

  /** A listener that is told of each failure and does nothing, as that of the base does not. */
  private static Body failing() {
    ComObject.onUpcallFailure((method, answer, failure) -> {});
    return drive("fail", stub());
  }

  private static Body expose() {
    return calls -> {
      long sum = 0;
      for (int i = 0; i < calls; i++) {
        try (ComObject object = ComObject.expose(new JavaCalc())) {
          sum += object.pointer(ICalcProxy.TYPE).address();
        }
      }
      return sum;
    };
  }

  private static Body exposeByHand() {
    return calls -> {
      long sum = 0;
      for (int i = 0; i < calls; i++) {
        try (Arena arena = Arena.ofConfined()) {
          sum += new BoundCalc().exposeSix(arena).address();
        }
      }
      return sum;
    };
  }
}
