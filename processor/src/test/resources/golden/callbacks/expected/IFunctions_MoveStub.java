package example;

import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Giver;
import io.comwright.runtime.NativeFunction;
import io.comwright.runtime.Nesting;
import io.comwright.runtime.StubFunctions;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.foreign.Arena;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link IFunctions.Move} on a Java function, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IFunctions_MoveStub {
  /** The function pointers, which are used again. */
  static final StubFunctions FUNCTIONS = StubFunctions.of("Move", MethodHandles.lookup(), "move",
      "({DF}FJ){DF}");

  /** There are no objects of this class. */
  private IFunctions_MoveStub() {}

  /**
   * Makes a function pointer for a Java function.
   *
   * @param function the Java function
   * @param arena how long native code may call it
   * @return a proxy of the function pointer, for passing on; it ends with the arena
   */
  public static IFunctions_MoveProxy allocate(IFunctions.Move function, Arena arena) {
    return (IFunctions_MoveProxy) Upcall.allocate(function, arena, IFunctions_MoveProxy.TYPE);
  }

  /** {@code Point move(Point from, FLOAT by, Action then)} */
  static long move(NativeFunction self, long result, long from, float by, long then) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "Move.move", "result");
      IFunctions.Point fromStruct = IFunctions_PointStruct.read(from);
      IFunctions.Action thenFunction = then == 0L ? null : IFunctions_ActionProxy.TYPE.at(then);
      if (Trace.ON) Trace.call("Move.move", fromStruct, by, thenFunction);
      IFunctions_PointStruct.store(Answers.nonNullResult(Trace.result(((IFunctions.Move) Upcall.target(self)).move(fromStruct,
          by, thenFunction)), "Move.move"), result, Giver.IMPLEMENTATION, "Move.move");
      return Upcall.done(result);
    } catch (Throwable failure) {
      Answers.clear(result, IFunctions_PointStruct.SIZE);
      Upcall.report(failure, "Move.move");
      return result;
    }
  }
}
