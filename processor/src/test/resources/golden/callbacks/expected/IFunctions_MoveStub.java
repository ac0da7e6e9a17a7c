package example;

import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Giver;
import io.comwright.runtime.NativeFunction;
import io.comwright.runtime.StubFunctions;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.foreign.Arena;
import java.lang.invoke.MethodHandles;

/**
 * Native code calls {@link IFunctions.Move} on a Java function.
 *
 * <p>Function pointers are used again and kept for the life of the VM, together with the class loader
 * of this class.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings("doclint:missing")
public final class IFunctions_MoveStub {
  static final StubFunctions FUNCTIONS = StubFunctions.of("Move", MethodHandles.lookup(), "move",
      "({DF}FJ){DF}");

  private IFunctions_MoveStub() {
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
  public static IFunctions_MoveProxy allocate(IFunctions.Move function, Arena arena) {
    return (IFunctions_MoveProxy) Upcall.allocate(function, arena, IFunctions_MoveProxy.TYPE);
  }

  private static long move(NativeFunction self, long result, long from, float by, long then) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IFunctions.Move target = (IFunctions.Move) Upcall.target(self);
      Upcall.nonNull(result, "Move.move", "result");
      IFunctions.Point fromStruct = IFunctions_PointStruct.read(from, frame, "Move.move", "from");
      IFunctions.Action thenFunction = then == 0L ? null : IFunctions_ActionProxy.TYPE.at(then);
      if (Trace.ON) {
        Trace.call("Move.move", fromStruct, by, thenFunction);
      }
      IFunctions_PointStruct.put(Answers.nonNullResult(Trace.result(target.move(fromStruct, by,
          thenFunction)), "Move.move"), result, Giver.IMPLEMENTATION, "Move.move");
      return result;
    } catch (Throwable failure) {
      Answers.clear(result, IFunctions_PointStruct.SIZE);
      Upcall.report(failure, "Move.move");
      return result;
    } finally {
      Upcall.exit(frame);
    }
  }
}
