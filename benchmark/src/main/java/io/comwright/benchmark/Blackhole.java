package io.comwright.benchmark;

import java.util.List;

/**
 * Where values end that a method has received. With {@link #OPTIONS} the VM takes them for used, so
 * that it makes them, and calls nothing.
 */
public final class Blackhole {
  /** What the VM has to be told. */
  public static final List<String> OPTIONS =
      List.of(
          "-XX:+UnlockExperimentalVMOptions",
          "-XX:CompileCommand=quiet",
          "-XX:CompileCommand=blackhole," + Blackhole.class.getName() + "::consume");

  private Blackhole() {}

  /** Takes a value. */
  public static void consume(Object value) {}
}
