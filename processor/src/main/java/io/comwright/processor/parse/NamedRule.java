package io.comwright.processor.parse;

import com.squareup.javapoet.ClassName;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.type.Register;
import java.util.List;
import java.util.Optional;

/**
 * A class that stands for one native type.
 *
 * @param name the class
 * @param type what it is natively
 */
record NamedRule(ClassName name, Register type) implements TypeRule {
  @Override
  public boolean recognises(Mention mention) {
    return Kinds.isNamed(mention.type(), name);
  }

  @Override
  public Optional<Register> read(Mention mention, Problems problems) {
    return Optional.of(type);
  }

  @Override
  public List<String> offers() {
    return List.of(name.simpleName());
  }
}
