package example;

import io.comwright.annotation.Generated;
import io.comwright.runtime.Frame;
import io.comwright.runtime.NativeFunction;
import io.comwright.runtime.StubFunctions;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.foreign.Arena;
import java.lang.invoke.MethodHandles;

/**
 * Native code calls {@link IFunctions.Action} on a Java function.
 *
 * <p>Function pointers are used again and kept for the life of the VM, together with the class loader
 * of this class.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings("doclint:missing")
public final class IFunctions_ActionStub {
  static final StubFunctions FUNCTIONS = StubFunctions.of("Action", MethodHandles.lookup(), "run",
      "()J");

  private IFunctions_ActionStub() {
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
  public static IFunctions_ActionProxy allocate(IFunctions.Action function, Arena arena) {
    return (IFunctions_ActionProxy) Upcall.allocate(function, arena, IFunctions_ActionProxy.TYPE);
  }

  private static long run(NativeFunction self) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IFunctions.Action target = (IFunctions.Action) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("Action.run");
      }
      target.run();
      return 0L;
    } catch (Throwable failure) {
      Upcall.report(failure, "Action.run");
      return 0L;
    } finally {
      Upcall.exit(frame);
    }
  }
}
