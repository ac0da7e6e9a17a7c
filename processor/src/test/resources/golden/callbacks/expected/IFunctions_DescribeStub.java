package example;

import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.NativeFunction;
import io.comwright.runtime.Nesting;
import io.comwright.runtime.StubFunctions;
import io.comwright.runtime.Text;
import io.comwright.runtime.TextEncoding;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.foreign.Arena;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link IFunctions.Describe} on a Java function, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IFunctions_DescribeStub {
  /** The function pointers, which are used again. */
  static final StubFunctions FUNCTIONS = StubFunctions.of("Describe", MethodHandles.lookup(),
      "describe", "(J)J");

  /** There are no objects of this class. */
  private IFunctions_DescribeStub() {}

  /**
   * Makes a function pointer for a Java function.
   *
   * @param function the Java function
   * @param arena how long native code may call it
   * @return a proxy of the function pointer, for passing on; it ends with the arena
   */
  public static IFunctions_DescribeProxy allocate(IFunctions.Describe function, Arena arena) {
    return (IFunctions_DescribeProxy) Upcall.allocate(function, arena,
        IFunctions_DescribeProxy.TYPE);
  }

  /** {@code const char* describe(USHORT code)} */
  static long describe(NativeFunction self, long code) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("Describe.describe", (short) code);
      return Upcall.done(Text.lend(Answers.nonNullResult(Trace.result(((IFunctions.Describe) Upcall.target(self)).describe((short) code)),
          "Describe.describe"), TextEncoding.UTF8, self));
    } catch (Throwable failure) {
      Upcall.report(failure, "Describe.describe");
      return 0L;
    }
  }
}
