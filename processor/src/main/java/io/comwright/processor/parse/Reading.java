package io.comwright.processor.parse;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was read of a value: what it is natively, and which annotations may have said so. Any other
 * would be ignored.
 *
 * @param type what it is
 * @param meant the names of the annotations
 */
record Reading<T>(T type, Set<String> meant) {
  static <T> Reading<T> of(T type, String... meant) {
    return new Reading<>(type, Set.of(meant));
  }

  /** What it becomes by where it stands. */
  <U> Reading<U> map(Function<? super T, ? extends U> next) {
    return new Reading<>(next.apply(type), meant);
  }

  /** The same where other annotations say something, too. */
  Reading<T> and(String... more) {
    return and(List.of(more));
  }

  Reading<T> and(Collection<String> more) {
    return new Reading<>(
        type, Stream.concat(meant.stream(), more.stream()).collect(Collectors.toUnmodifiableSet()));
  }
}
