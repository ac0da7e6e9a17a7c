package example;

import io.comwright.annotation.Generated;
import io.comwright.runtime.NativeFunction;
import io.comwright.runtime.Nesting;
import io.comwright.runtime.StubFunctions;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.foreign.Arena;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link IFunctions.Order} on a Java function, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IFunctions_OrderStub {
  /** The function pointers, which are used again. */
  static final StubFunctions FUNCTIONS = StubFunctions.of("Order", MethodHandles.lookup(),
      "compare", "(JJ)J");

  /** There are no objects of this class. */
  private IFunctions_OrderStub() {}

  /**
   * Makes a function pointer for a Java function.
   *
   * @param function the Java function
   * @param arena how long native code may call it
   * @return a proxy of the function pointer, for passing on; it ends with the arena
   */
  public static IFunctions_OrderProxy allocate(IFunctions.Order function, Arena arena) {
    return (IFunctions_OrderProxy) Upcall.allocate(function, arena, IFunctions_OrderProxy.TYPE);
  }

  /** {@code LONG compare(Point* a, Point* b)} */
  static long compare(NativeFunction self, long a, long b) {
    try (Nesting _ = Upcall.begin()) {
      IFunctions.Point aStruct = IFunctions_PointStruct.read(Upcall.nonNull(a, "Order.compare",
          "a"));
      IFunctions.Point bStruct = IFunctions_PointStruct.read(Upcall.nonNull(b, "Order.compare",
          "b"));
      if (Trace.ON) Trace.call("Order.compare", aStruct, bStruct);
      return Upcall.done(Trace.result(((IFunctions.Order) Upcall.target(self)).compare(aStruct,
          bStruct)));
    } catch (Throwable failure) {
      Upcall.report(failure, "Order.compare");
      return 0L;
    }
  }
}
