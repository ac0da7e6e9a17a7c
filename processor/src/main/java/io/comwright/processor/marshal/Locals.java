package io.comwright.processor.marshal;

import com.squareup.javapoet.NameAllocator;
import java.util.ArrayList;
import java.util.List;

/**
 * The names in one generated method. The parameters come first and keep theirs, so that generated
 * variables give way: a parameter may be called {@code self} or {@code frame}.
 */
public final class Locals {
  private final NameAllocator names = new NameAllocator();
  private final List<String> parameters = new ArrayList<>();
  private String index;

  public Locals(List<String> parameters) {
    for (String parameter : parameters) {
      this.parameters.add(names.newName(variable(parameter)));
    }
  }

  /** A parameter, by its position. */
  public String parameter(int index) {
    return parameters.get(index);
  }

  List<String> parameters() {
    return List.copyOf(parameters);
  }

  /** A new variable, called so if the name is free. */
  public String local(String suggestion) {
    return names.newName(suggestion);
  }

  /** The variable of loops, which do not nest. */
  String index() {
    if (index == null) {
      index = local("i");
    }
    return index;
  }

  /** A variable called like a class would hide the class (JLS 6.4.2). */
  private static String variable(String parameter) {
    return Character.isUpperCase(parameter.charAt(0))
        ? Character.toLowerCase(parameter.charAt(0)) + parameter.substring(1)
        : parameter;
  }
}
