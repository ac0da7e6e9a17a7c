package io.comwright.benchmark.pairs;

/** Makes calls, as many as it is told to. */
@FunctionalInterface
public interface Body {
  /**
   * Makes the calls.
   *
   * @return something that depends on all of them
   */
  long run(int calls) throws Throwable;
}
