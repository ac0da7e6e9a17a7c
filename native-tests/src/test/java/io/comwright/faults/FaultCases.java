package io.comwright.faults;

import io.comwright.ComObject;
import java.util.stream.Stream;

/** The cases, run by {@link FaultTest} with the name of one of them. */
public final class FaultCases {
  private FaultCases() {}

  /**
   * Runs a case.
   *
   * @param args its name
   */
  public static void main(String[] args) throws Exception {
    ComObject.onUpcallFailure(
        (method, answer, failure) ->
            FaultCase.say("told " + method + " " + failure.getClass().getName()));
    Stream.of(NativeFaults.class, ImplementationFaults.class, ProxyFaults.class)
        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
        .filter(method -> method.getName().equals(args[0]))
        .findAny()
        .orElseThrow()
        .invoke(null);
    FaultCase.say("end, live " + ComObject.liveCount());
  }
}
