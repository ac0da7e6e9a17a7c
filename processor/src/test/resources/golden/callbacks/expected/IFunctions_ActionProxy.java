package example;

import io.comwright.annotation.Generated;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.FunctionCalls;
import io.comwright.runtime.FunctionProxy;
import io.comwright.runtime.FunctionType;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.StubFunctions;
import io.comwright.runtime.Trace;
import java.lang.foreign.MemorySegment;

/** Calls a C function as {@link IFunctions.Action}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IFunctions_ActionProxy extends FunctionProxy implements IFunctions.Action {
  /** {@link IFunctions.Action} as a value, for generated code. */
  public static final FunctionType<IFunctions.Action> TYPE = new Type();

  /**
   * Called by generated code.
   *
   * @param function the function, not NULL
   */
  private IFunctions_ActionProxy(MemorySegment function) {
    super(function);
  }

  /**
   * Calls a function for as long as its owner keeps it valid.
   *
   * @param function a function pointer
   * @return a proxy
   * @throws java.lang.NullPointerException if the pointer is null or NULL
   */
  public static IFunctions_ActionProxy of(MemorySegment function) {
    return (IFunctions_ActionProxy) Proxies.function(function, TYPE);
  }

  @Override
  public void run() {
    long self = Downcall.enter(this, "Action.run");
    try {
      if (Trace.ON) Trace.call("Action.run");
      FunctionCalls.call(MemorySegment.ofAddress(self));
    } finally {
      Downcall.exit(this);
    }
  }

  /** The ways from the interface to its proxy and stub. */
  private static final class Type extends FunctionType<IFunctions.Action> {
    /** Made once. */
    Type() {
      super(1, IFunctions.Action.class);
    }

    @Override
    protected IFunctions.Action proxy(MemorySegment function) {
      return new IFunctions_ActionProxy(function);
    }

    @Override
    protected StubFunctions stub() {
      return IFunctions_ActionStub.FUNCTIONS;
    }
  }
}
