package io.comwright.automation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An argument that is passed by the name of its parameter; {@link Dispatch#named} makes one.
 *
 * @param name the name; case does not count
 * @param value the argument, of a class that {@link Dispatch} lists
 */
public record NamedArgument(String name, @Nullable Object value) {
  /**
   * An argument.
   *
   * @throws NullPointerException if the name is null
   */
  public NamedArgument {
    Objects.requireNonNull(name, "name");
  }
}
