package example;

import io.comwright.annotation.Generated;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.Frame;
import io.comwright.runtime.FunctionProxy;
import io.comwright.runtime.FunctionType;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.StubFunctions;
import io.comwright.runtime.Trace;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.ref.Reference;
import org.jspecify.annotations.Nullable;

/** Calls a C function as {@link IFunctions.Move}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IFunctions_MoveProxy extends FunctionProxy implements IFunctions.Move {
  /** {@link IFunctions.Move} as a value, for generated code. */
  public static final FunctionType<IFunctions.Move> TYPE = new Type();

  /**
   * Called by generated code.
   *
   * @param function the function, not NULL
   */
  private IFunctions_MoveProxy(MemorySegment function) {
    super(function);
  }

  /**
   * Calls a function for as long as its owner keeps it valid.
   *
   * @param function a function pointer
   * @return a proxy
   * @throws java.lang.NullPointerException if the pointer is null or NULL
   */
  public static IFunctions_MoveProxy of(MemorySegment function) {
    return (IFunctions_MoveProxy) Proxies.function(function, TYPE);
  }

  @Override
  public IFunctions.Point move(IFunctions.Point from, float by, IFunctions. @Nullable Action then) {
    long self = Downcall.enter(this, "Move.move");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("Move.move", from, by, then);
      long fromCopy = IFunctions_PointStruct.write(from, frame, "Move.move", "from");
      long thenPointer = then == null ? 0L : frame.function(then, IFunctions_ActionProxy.TYPE,
          "Move.move", "then");
      long result = frame.cell(IFunctions_PointStruct.SIZE);
      Call__DF_FJ__DF_.call(self, result, fromCopy, by, thenPointer);
      return Trace.result(IFunctions_PointStruct.read(result));
    } finally {
      Reference.reachabilityFence(from);
      Reference.reachabilityFence(then);
      Reference.reachabilityFence(this);
    }
  }

  /** The ways from the interface to its proxy and stub. */
  private static final class Type extends FunctionType<IFunctions.Move> {
    /** Made once. */
    Type() {
      super(1, IFunctions.Move.class);
    }

    @Override
    protected IFunctions.Move proxy(MemorySegment function) {
      return new IFunctions_MoveProxy(function);
    }

    @Override
    protected StubFunctions stub() {
      return IFunctions_MoveStub.FUNCTIONS;
    }
  }

  /** Initialised by the first call of its shape. */
  private interface Call__DF_FJ__DF_ {
    /** Calls a function. */
    MethodHandle HANDLE = Downcall.functionHandle("({DF}FJ){DF}");

    static long call(long self, long result, long a1, float a2, long a3) {
      try {
        return (long) HANDLE.invokeExact(MemorySegment.ofAddress(self), result, a1, a2, a3);
      } catch (Throwable e) {
        throw Downcall.rethrow(e);
      }
    }
  }
}
