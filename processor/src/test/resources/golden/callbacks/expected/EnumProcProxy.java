package example;

import io.comwright.Handle;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.FunctionCalls;
import io.comwright.runtime.FunctionProxy;
import io.comwright.runtime.FunctionType;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.StubFunctions;
import io.comwright.runtime.Trace;
import java.lang.foreign.MemorySegment;

/** Calls a C function as {@link EnumProc}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class EnumProcProxy extends FunctionProxy implements EnumProc {
  /** {@link EnumProc} as a value, for generated code. */
  public static final FunctionType<EnumProc> TYPE = new Type();

  /**
   * Called by generated code.
   *
   * @param function the function, not NULL
   */
  private EnumProcProxy(MemorySegment function) {
    super(function);
  }

  /**
   * Calls a function for as long as its owner keeps it valid.
   *
   * @param function a function pointer
   * @return a proxy
   * @throws java.lang.NullPointerException if the pointer is null or NULL
   */
  public static EnumProcProxy of(MemorySegment function) {
    return (EnumProcProxy) Proxies.function(function, TYPE);
  }

  @Override
  public boolean call(Handle window, long parameter) {
    long self = Downcall.enter(this, "EnumProc.call");
    try {
      if (Trace.ON) Trace.call("EnumProc.call", window, parameter);
      long windowValue = Arguments.nonNull(window, "EnumProc.call", "window").value();
      return Trace.result((int) FunctionCalls.call(MemorySegment.ofAddress(self), windowValue,
          parameter) != 0);
    } finally {
      Downcall.exit(this);
    }
  }

  /** The ways from the interface to its proxy and stub. */
  private static final class Type extends FunctionType<EnumProc> {
    /** Made once. */
    Type() {
      super(1, EnumProc.class);
    }

    @Override
    protected EnumProc proxy(MemorySegment function) {
      return new EnumProcProxy(function);
    }

    @Override
    protected StubFunctions stub() {
      return EnumProcStub.FUNCTIONS;
    }
  }
}
