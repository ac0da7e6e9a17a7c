package io.comwright.property;

import java.util.List;

/** A struct: {@code f0}, {@code f1}, ... */
record Struct(String name, List<Kind> fields) {
  /** Whether it can be handed out: whether each of its fields says who owns it. */
  boolean ownable() {
    return fields.stream().noneMatch(TextKind.class::isInstance);
  }
}
