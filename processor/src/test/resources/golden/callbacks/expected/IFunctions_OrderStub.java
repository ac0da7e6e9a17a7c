package example;

import io.comwright.annotation.Generated;
import io.comwright.runtime.Frame;
import io.comwright.runtime.NativeFunction;
import io.comwright.runtime.StubFunctions;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.foreign.Arena;
import java.lang.invoke.MethodHandles;

/**
 * Native code calls {@link IFunctions.Order} on a Java function.
 *
 * <p>Function pointers are used again and kept for the life of the VM, together with the class loader
 * of this class.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings("doclint:missing")
public final class IFunctions_OrderStub {
  static final StubFunctions FUNCTIONS = StubFunctions.of("Order", MethodHandles.lookup(),
      "compare", "(JJ)J");

  private IFunctions_OrderStub() {
  }

  /**
   * Makes a function pointer for a Java function.
   *
   * @param function the Java function
   * @param arena how long native code may call it
   * @return a proxy of the function pointer, for passing on; it ends with the arena
   * @throws IllegalArgumentException if the function is a proxy, a function pointer already
   * @throws IllegalStateException if the arena is closed
   */
  public static IFunctions_OrderProxy allocate(IFunctions.Order function, Arena arena) {
    return (IFunctions_OrderProxy) Upcall.allocate(function, arena, IFunctions_OrderProxy.TYPE);
  }

  private static long compare(NativeFunction self, long a, long b) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IFunctions.Order target = (IFunctions.Order) Upcall.target(self);
      IFunctions.Point aStruct = IFunctions_PointStruct.read(Upcall.nonNull(a, "Order.compare",
          "a"), frame, "Order.compare", "a");
      IFunctions.Point bStruct = IFunctions_PointStruct.read(Upcall.nonNull(b, "Order.compare",
          "b"), frame, "Order.compare", "b");
      if (Trace.ON) {
        Trace.call("Order.compare", aStruct, bStruct);
      }
      return Trace.result(target.compare(aStruct, bStruct));
    } catch (Throwable failure) {
      Upcall.report(failure, "Order.compare");
      return 0L;
    } finally {
      Upcall.exit(frame);
    }
  }
}
