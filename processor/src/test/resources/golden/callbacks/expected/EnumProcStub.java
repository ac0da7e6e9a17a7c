package example;

import io.comwright.Handle;
import io.comwright.annotation.Generated;
import io.comwright.runtime.NativeFunction;
import io.comwright.runtime.Nesting;
import io.comwright.runtime.StubFunctions;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.foreign.Arena;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link EnumProc} on a Java function, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class EnumProcStub {
  /** The function pointers, which are used again. */
  static final StubFunctions FUNCTIONS = StubFunctions.of("EnumProc", MethodHandles.lookup(),
      "call", "(JJ)J");

  /** There are no objects of this class. */
  private EnumProcStub() {}

  /**
   * Makes a function pointer for a Java function.
   *
   * @param function the Java function
   * @param arena how long native code may call it
   * @return a proxy of the function pointer, for passing on; it ends with the arena
   */
  public static EnumProcProxy allocate(EnumProc function, Arena arena) {
    return (EnumProcProxy) Upcall.allocate(function, arena, EnumProcProxy.TYPE);
  }

  /** {@code BOOL call(HANDLE window, void* parameter)} */
  static long call(NativeFunction self, long window, long parameter) {
    try (Nesting _ = Upcall.begin()) {
      Handle windowHandle = Handle.of(window);
      if (Trace.ON) Trace.call("EnumProc.call", windowHandle, parameter);
      return Upcall.done(Trace.result(((EnumProc) Upcall.target(self)).call(windowHandle,
          parameter)) ? 1L : 0L);
    } catch (Throwable failure) {
      Upcall.report(failure, "EnumProc.call");
      return 0L;
    }
  }
}
