package io.comwright.property.model;

import io.comwright.property.value.Struct;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one seed draws.
 *
 * @param structs all structs
 * @param interfaces all interfaces, bases before those derived from them
 */
public record Model(List<Struct> structs, List<Interface> interfaces) {
  public static Model draw(long seed, int methods) {
    return new Drawing(new Random(seed)).draw(methods);
  }

  /** The interfaces from which no other is derived. */
  public List<Interface> leaves() {
    Set<@Nullable Interface> bases = new HashSet<>();
    interfaces.forEach(type -> bases.add(type.base()));
    return interfaces.stream().filter(type -> !bases.contains(type)).toList();
  }
}
