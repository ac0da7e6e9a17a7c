package example;

import io.comwright.Guid;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.Ref;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Memory;
import io.comwright.runtime.NativeFunction;
import io.comwright.runtime.Nesting;
import io.comwright.runtime.StubFunctions;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.foreign.Arena;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link IFunctions.Converter} on a Java function, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IFunctions_ConverterStub {
  /** The function pointers, which are used again. */
  static final StubFunctions FUNCTIONS = StubFunctions.of("Converter", MethodHandles.lookup(),
      "convert", "(JJJJJ)J");

  /** There are no objects of this class. */
  private IFunctions_ConverterStub() {}

  /**
   * Makes a function pointer for a Java function.
   *
   * @param function the Java function
   * @param arena how long native code may call it
   * @return a proxy of the function pointer, for passing on; it ends with the arena
   */
  public static IFunctions_ConverterProxy allocate(IFunctions.Converter function, Arena arena) {
    return (IFunctions_ConverterProxy) Upcall.allocate(function, arena,
        IFunctions_ConverterProxy.TYPE);
  }

  /**
   * {@code HRESULT Convert(LPCWSTR text, FLOAT* values, LONG count, GUID* kind, IUnknown** result)}
   */
  static long convert(NativeFunction self, long text, long values, long count, long kind,
      long result) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(kind, "Converter.Convert", "kind");
      Upcall.nonNull(result, "Converter.Convert", "result");
      String textText = Upcall.readUtf16(Upcall.nonNull(text, "Converter.Convert", "text"));
      int valuesLength = Upcall.length((int) count, values, "Converter.Convert", "values");
      float[] valuesArray = new float[valuesLength];
      Memory.copy(values, valuesArray, valuesLength);
      Ref<Guid> kindRef = new Ref<>();
      if (Trace.ON) Trace.call("Converter.Convert", textText, (Object) valuesArray, (int) count,
          kindRef);
      IUnknown value = Trace.result(((IFunctions.Converter) Upcall.target(self)).convert(textText,
          valuesArray, (int) count, kindRef));
      Memory.putGuid(kind, Answers.nonNullResult(kindRef.get(), "Converter.Convert"));
      Memory.putLong(result, Answers.detach(value, IUnknownProxy.TYPE, "Converter.Convert"));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(kind, 16);
      Answers.clear(result, 8);
      return Upcall.failure(failure, "Converter.Convert");
    }
  }
}
