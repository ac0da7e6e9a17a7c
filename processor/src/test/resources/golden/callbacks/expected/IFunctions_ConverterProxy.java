package example;

import io.comwright.Guid;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.Ref;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.FrameMemory;
import io.comwright.runtime.FunctionCalls;
import io.comwright.runtime.FunctionProxy;
import io.comwright.runtime.FunctionType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.StubFunctions;
import io.comwright.runtime.Trace;
import java.lang.foreign.MemorySegment;

/** Calls a C function as {@link IFunctions.Converter}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IFunctions_ConverterProxy extends FunctionProxy implements IFunctions.Converter {
  /** {@link IFunctions.Converter} as a value, for generated code. */
  public static final FunctionType<IFunctions.Converter> TYPE = new Type();

  /**
   * Called by generated code.
   *
   * @param function the function, not NULL
   */
  private IFunctions_ConverterProxy(MemorySegment function) {
    super(function);
  }

  /**
   * Calls a function for as long as its owner keeps it valid.
   *
   * @param function a function pointer
   * @return a proxy
   * @throws java.lang.NullPointerException if the pointer is null or NULL
   */
  public static IFunctions_ConverterProxy of(MemorySegment function) {
    return (IFunctions_ConverterProxy) Proxies.function(function, TYPE);
  }

  @Override
  public IUnknown convert(String text, float[] values, int count, Ref<Guid> kind) {
    long self = Downcall.enter(this, "Converter.Convert");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("Converter.Convert", text, (Object) values, count, kind);
      // Arguments.
      long textPointer = frame.utf16(text, "Converter.Convert", "text");
      int valuesLength = Arguments.count(count, Arguments.nonNull(values, "Converter.Convert",
          "values").length, "Converter.Convert", "values");
      long valuesPointer = frame.array(valuesLength, 4);
      Memory.copy(values, valuesPointer, valuesLength);
      Arguments.nonNull(kind, "Converter.Convert", "kind");
      long kindPointer = frame.cell(16);
      long result = frame.cell(8);
      int hr = (int) FunctionCalls.call(MemorySegment.ofAddress(self), textPointer, valuesPointer,
          count, kindPointer, result);
      Downcall.check(hr, "Converter.Convert");
      // Outs: taken over and converted.
      Guid kindValue = Memory.getGuid(kindPointer);
      IUnknown taken = Proxies.take(Memory.getLong(result), IUnknownProxy.TYPE,
          "Converter.Convert");
      // Outs: delivered, which cannot fail.
      kind.set(kindValue);
      return Trace.result(taken);
    }
  }

  /** The ways from the interface to its proxy and stub. */
  private static final class Type extends FunctionType<IFunctions.Converter> {
    /** Made once. */
    Type() {
      super(1, IFunctions.Converter.class);
    }

    @Override
    protected IFunctions.Converter proxy(MemorySegment function) {
      return new IFunctions_ConverterProxy(function);
    }

    @Override
    protected StubFunctions stub() {
      return IFunctions_ConverterStub.FUNCTIONS;
    }
  }
}
