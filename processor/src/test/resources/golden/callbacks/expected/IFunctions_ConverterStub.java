package example;

import io.comwright.Guid;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.Ref;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Memory;
import io.comwright.runtime.NativeFunction;
import io.comwright.runtime.StubFunctions;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.foreign.Arena;
import java.lang.invoke.MethodHandles;

/**
 * Native code calls {@link IFunctions.Converter} on a Java function.
 *
 * <p>Function pointers are used again and kept for the life of the VM, together with the class loader
 * of this class.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings("doclint:missing")
public final class IFunctions_ConverterStub {
  static final StubFunctions FUNCTIONS = StubFunctions.of("Converter", MethodHandles.lookup(),
      "convert", "(JJJJJ)J");

  private IFunctions_ConverterStub() {
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
  public static IFunctions_ConverterProxy allocate(IFunctions.Converter function, Arena arena) {
    return (IFunctions_ConverterProxy) Upcall.allocate(function, arena,
        IFunctions_ConverterProxy.TYPE);
  }

  private static long convert(NativeFunction self, long text, long values, long count, long kind,
      long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IFunctions.Converter target = (IFunctions.Converter) Upcall.target(self);
      Upcall.nonNull(kind, "Converter.Convert", "kind");
      Upcall.nonNull(result, "Converter.Convert", "result");
      String textText = frame.readUtf16(Upcall.nonNull(text, "Converter.Convert", "text"));
      int valuesLength = Upcall.length((int) count, values, "Converter.Convert", "values");
      float[] valuesArray = new float[valuesLength];
      Memory.copy(values, valuesArray, valuesLength);
      Ref<Guid> kindRef = new Ref<>();
      if (Trace.ON) {
        Trace.call("Converter.Convert", textText, (Object) valuesArray, (int) count, kindRef);
      }
      IUnknown value = Trace.result(target.convert(textText, valuesArray, (int) count, kindRef));
      Guid kindValue = kindRef.get();
      Memory.putGuid(kind, Answers.nonNullResult(kindValue, "Converter.Convert"));
      Memory.putLong(result, Answers.detach(value, IUnknownProxy.TYPE, "Converter.Convert"));
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(kind, 16);
      Answers.clear(result, 8);
      return Upcall.failure(failure, "Converter.Convert");
    } finally {
      Upcall.exit(frame);
    }
  }
}
