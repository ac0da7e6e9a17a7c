package example;

import io.comwright.annotation.Generated;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.FrameMemory;
import io.comwright.runtime.FunctionCalls;
import io.comwright.runtime.FunctionProxy;
import io.comwright.runtime.FunctionType;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.StubFunctions;
import io.comwright.runtime.Trace;
import java.lang.foreign.MemorySegment;

/** Calls a C function as {@link IFunctions.Order}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IFunctions_OrderProxy extends FunctionProxy implements IFunctions.Order {
  /** {@link IFunctions.Order} as a value, for generated code. */
  public static final FunctionType<IFunctions.Order> TYPE = new Type();

  /**
   * Called by generated code.
   *
   * @param function the function, not NULL
   */
  private IFunctions_OrderProxy(MemorySegment function) {
    super(function);
  }

  /**
   * Calls a function for as long as its owner keeps it valid.
   *
   * @param function a function pointer
   * @return a proxy
   * @throws java.lang.NullPointerException if the pointer is null or NULL
   */
  public static IFunctions_OrderProxy of(MemorySegment function) {
    return (IFunctions_OrderProxy) Proxies.function(function, TYPE);
  }

  @Override
  public int compare(IFunctions.Point a, IFunctions.Point b) {
    long self = Downcall.enter(this, "Order.compare");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("Order.compare", a, b);
      long aPointer = IFunctions_PointStruct.write(a, frame, "Order.compare", "a");
      long bPointer = IFunctions_PointStruct.write(b, frame, "Order.compare", "b");
      return Trace.result((int) FunctionCalls.call(MemorySegment.ofAddress(self), aPointer,
          bPointer));
    }
  }

  /** The ways from the interface to its proxy and stub. */
  private static final class Type extends FunctionType<IFunctions.Order> {
    /** Made once. */
    Type() {
      super(1, IFunctions.Order.class);
    }

    @Override
    protected IFunctions.Order proxy(MemorySegment function) {
      return new IFunctions_OrderProxy(function);
    }

    @Override
    protected StubFunctions stub() {
      return IFunctions_OrderStub.FUNCTIONS;
    }
  }
}
