package io.comwright.benchmark.pairs;

/**
 * Two ways to do the same.
 *
 * @param name what is measured
 * @param measured the first one
 * @param base what it is compared with, mostly what one writes by hand
 */
public record Pair(String name, Preparation measured, Preparation base) {
  /** Makes what the calls need, in the VM that measures. */
  public interface Preparation {
    Body prepare() throws Throwable;
  }
}
