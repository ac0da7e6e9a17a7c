package io.comwright.processor.parse;

import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.type.Register;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.type.TypeKind;

/**
 * A number.
 *
 * @param kind the primitive type
 * @param type what it is natively
 * @param unsigned what it is with {@code @Unsigned}
 */
record PrimitiveRule(TypeKind kind, Register type, Optional<Register> unsigned)
    implements TypeRule {
  static final Misfit MISFIT =
      new Misfit(
          List.of(Annotations.UNSIGNED),
          "a type that has no sign to lose",
          "Write it on byte, short, int or long only.");

  PrimitiveRule(TypeKind kind, Register type) {
    this(kind, type, Optional.empty());
  }

  PrimitiveRule(TypeKind kind, Register signed, Register unsigned) {
    this(kind, signed, Optional.of(unsigned));
  }

  @Override
  public boolean recognises(Mention mention) {
    return mention.type().getKind() == kind
        && !Annotations.has(mention.annotated(), Annotations.POINTER);
  }

  @Override
  public Optional<Register> read(Mention mention, Problems problems) {
    return Annotations.has(mention.annotated(), Annotations.UNSIGNED)
        ? unsigned
        : Optional.of(type);
  }

  @Override
  public List<String> offers() {
    return List.of(kind.name().toLowerCase(Locale.ROOT));
  }

  @Override
  public List<String> annotations() {
    return unsigned.isPresent() ? List.of(Annotations.UNSIGNED) : List.of();
  }
}
