package io.comwright.benchmark.pairs;

import static java.lang.foreign.ValueLayout.ADDRESS;

import com.sun.jna.Callback;
import com.sun.jna.CallbackReference;
import com.sun.jna.Function;
import com.sun.jna.Pointer;
import io.comwright.benchmark.NativeCalc;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;

/** JNA, as its own COM classes call and are called, against {@code java.lang.foreign} by hand. */
final class Jna {
  private static final int ADD = 3;

  /** The native side calls this. */
  public interface Adding extends Callback {
    int add(Pointer self, int a, int b);
  }

  private Jna() {}

  static List<Pair> pairs() {
    return List.of(
        new Pair("jna-out", Jna::out, CallsOut::addByHand),
        new Pair("jna-in", Jna::in, () -> CallsIn.drive("add", CallsIn.bound("ignore"))));
  }

  private static Body out() throws Throwable {
    Pointer object = new Pointer(NativeCalc.object().address());
    return calls -> {
      long sum = 0;
      for (int i = 0; i < calls; i++) {
        Pointer function = object.getPointer(0).getPointer((long) ADD * Long.BYTES);
        sum += Function.getFunction(function).invokeInt(new Object[] {object, i, 1});
      }
      return sum;
    };
  }

  private static Body in() {
    Adding adding = (self, a, b) -> a + b;
    MemorySegment vtable = Arena.global().allocate(ADDRESS, 4);
    vtable.setAtIndex(
        ADDRESS,
        ADD,
        MemorySegment.ofAddress(Pointer.nativeValue(CallbackReference.getFunctionPointer(adding))));
    MemorySegment object = Arena.global().allocate(ADDRESS);
    object.set(ADDRESS, 0, vtable);
    Body drive = CallsIn.drive("add", object);
    return calls -> {
      long sum = drive.run(calls);
      java.lang.ref.Reference.reachabilityFence(adding);
      return sum;
    };
  }
}
