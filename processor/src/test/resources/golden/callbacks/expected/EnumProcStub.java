package example;

import io.comwright.Handle;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Frame;
import io.comwright.runtime.NativeFunction;
import io.comwright.runtime.StubFunctions;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.foreign.Arena;
import java.lang.invoke.MethodHandles;

/**
 * Native code calls {@link EnumProc} on a Java function.
 *
 * <p>Function pointers are used again and kept for the life of the VM, together with the class loader
 * of this class.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings("doclint:missing")
public final class EnumProcStub {
  static final StubFunctions FUNCTIONS = StubFunctions.of("EnumProc", MethodHandles.lookup(),
      "call", "(JJ)J");

  private EnumProcStub() {
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
  public static EnumProcProxy allocate(EnumProc function, Arena arena) {
    return (EnumProcProxy) Upcall.allocate(function, arena, EnumProcProxy.TYPE);
  }

  private static long call(NativeFunction self, long window, long parameter) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      EnumProc target = (EnumProc) Upcall.target(self);
      Handle windowHandle = Handle.of(window);
      if (Trace.ON) {
        Trace.call("EnumProc.call", windowHandle, parameter);
      }
      return Trace.result(target.call(windowHandle, parameter)) ? 1L : 0L;
    } catch (Throwable failure) {
      Upcall.report(failure, "EnumProc.call");
      return 0L;
    } finally {
      Upcall.exit(frame);
    }
  }
}
