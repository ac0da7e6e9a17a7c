package example;

import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Frame;
import io.comwright.runtime.NativeFunction;
import io.comwright.runtime.StubFunctions;
import io.comwright.runtime.Text;
import io.comwright.runtime.TextEncoding;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.foreign.Arena;
import java.lang.invoke.MethodHandles;

/**
 * Native code calls {@link IFunctions.Describe} on a Java function.
 *
 * <p>Function pointers are used again and kept for the life of the VM, together with the class loader
 * of this class.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings("doclint:missing")
public final class IFunctions_DescribeStub {
  static final StubFunctions FUNCTIONS = StubFunctions.of("Describe", MethodHandles.lookup(),
      "describe", "(J)J");

  private IFunctions_DescribeStub() {
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
  public static IFunctions_DescribeProxy allocate(IFunctions.Describe function, Arena arena) {
    return (IFunctions_DescribeProxy) Upcall.allocate(function, arena,
        IFunctions_DescribeProxy.TYPE);
  }

  private static long describe(NativeFunction self, long code) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IFunctions.Describe target = (IFunctions.Describe) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("Describe.describe", (short) code);
      }
      return Text.lend(Answers.nonNullResult(Trace.result(target.describe((short) code)),
          "Describe.describe"), TextEncoding.UTF8, self);
    } catch (Throwable failure) {
      Upcall.report(failure, "Describe.describe");
      return 0L;
    } finally {
      Upcall.exit(frame);
    }
  }
}
