package example;

import io.comwright.annotation.Generated;
import io.comwright.runtime.NativeFunction;
import io.comwright.runtime.Nesting;
import io.comwright.runtime.StubFunctions;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.foreign.Arena;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link IFunctions.Action} on a Java function, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IFunctions_ActionStub {
  /** The function pointers, which are used again. */
  static final StubFunctions FUNCTIONS = StubFunctions.of("Action", MethodHandles.lookup(), "run",
      "()J");

  /** There are no objects of this class. */
  private IFunctions_ActionStub() {}

  /**
   * Makes a function pointer for a Java function.
   *
   * @param function the Java function
   * @param arena how long native code may call it
   * @return a proxy of the function pointer, for passing on; it ends with the arena
   */
  public static IFunctions_ActionProxy allocate(IFunctions.Action function, Arena arena) {
    return (IFunctions_ActionProxy) Upcall.allocate(function, arena, IFunctions_ActionProxy.TYPE);
  }

  /** {@code void run()} */
  static long run(NativeFunction self) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("Action.run");
      ((IFunctions.Action) Upcall.target(self)).run();
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Upcall.report(failure, "Action.run");
      return 0L;
    }
  }
}
