package io.comwright.processor.marshal;

import com.squareup.javapoet.NameAllocator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names in one generated method. The parameters come first and keep theirs, so that generated
 * variables give way: a parameter may be called {@code self} or {@code frame}.
 */
public final class Locals {
  private final NameAllocator names = new NameAllocator();
  private final List<String> parameters = new ArrayList<>();

  /** The names that whoever asks gets again. */
  private final Map<String, String> known = new HashMap<>();

  public Locals(List<String> parameters) {
    for (String parameter : parameters) {
      this.parameters.add(local(variable(parameter)));
    }
  }

  /** A parameter, by its position. */
  public String parameter(int position) {
    return parameters.get(position);
  }

  /** A new variable, called so if the name is free. */
  public String local(String suggestion) {
    // The name's tag is never asked for; without one JavaPoet draws a random UUID.
    return names.newName(suggestion, new Object());
  }

  /** The variable that is called so if the name is free, the same each time. */
  public String once(String suggestion) {
    return known.computeIfAbsent(suggestion, this::local);
  }

  /** A variable that belongs to a parameter: {@code textPointer}, the same each time. */
  public String of(int position, String role) {
    return known.computeIfAbsent(position + role, key -> local(parameter(position) + role));
  }

  /** The variable of loops, which do not nest. */
  public String index() {
    return once("i");
  }

  /** A variable called like a class would hide the class (JLS 6.4.2). */
  private static String variable(String parameter) {
    return Character.isUpperCase(parameter.charAt(0))
        ? Character.toLowerCase(parameter.charAt(0)) + parameter.substring(1)
        : parameter;
  }
}
