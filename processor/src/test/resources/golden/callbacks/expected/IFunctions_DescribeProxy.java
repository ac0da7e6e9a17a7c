package example;

import io.comwright.annotation.Generated;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.FunctionCalls;
import io.comwright.runtime.FunctionProxy;
import io.comwright.runtime.FunctionType;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.Results;
import io.comwright.runtime.StubFunctions;
import io.comwright.runtime.Text;
import io.comwright.runtime.TextEncoding;
import io.comwright.runtime.Trace;
import java.lang.foreign.MemorySegment;

/** Calls a C function as {@link IFunctions.Describe}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IFunctions_DescribeProxy extends FunctionProxy implements IFunctions.Describe {
  /** {@link IFunctions.Describe} as a value, for generated code. */
  public static final FunctionType<IFunctions.Describe> TYPE = new Type();

  /**
   * Called by generated code.
   *
   * @param function the function, not NULL
   */
  private IFunctions_DescribeProxy(MemorySegment function) {
    super(function);
  }

  /**
   * Calls a function for as long as its owner keeps it valid.
   *
   * @param function a function pointer
   * @return a proxy
   * @throws java.lang.NullPointerException if the pointer is null or NULL
   */
  public static IFunctions_DescribeProxy of(MemorySegment function) {
    return (IFunctions_DescribeProxy) Proxies.function(function, TYPE);
  }

  @Override
  public String describe(short code) {
    long self = Downcall.enter(this, "Describe.describe");
    try {
      if (Trace.ON) Trace.call("Describe.describe", code);
      return Trace.result(Text.read(Results.nonNullResult(FunctionCalls.call(MemorySegment.ofAddress(self),
          Short.toUnsignedLong(code)), "Describe.describe"), TextEncoding.UTF8));
    } finally {
      Downcall.exit(this);
    }
  }

  /** The ways from the interface to its proxy and stub. */
  private static final class Type extends FunctionType<IFunctions.Describe> {
    /** Made once. */
    Type() {
      super(1, IFunctions.Describe.class);
    }

    @Override
    protected IFunctions.Describe proxy(MemorySegment function) {
      return new IFunctions_DescribeProxy(function);
    }

    @Override
    protected StubFunctions stub() {
      return IFunctions_DescribeStub.FUNCTIONS;
    }
  }
}
