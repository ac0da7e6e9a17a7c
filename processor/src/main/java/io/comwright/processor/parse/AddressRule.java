package io.comwright.processor.parse;

import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.type.Pointer;
import io.comwright.processor.type.Register;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;

/** A {@code long} that is an address. */
final class AddressRule implements TypeRule {
  static final Misfit MISFIT =
      new Misfit(
          List.of(Annotations.POINTER),
          "a type that is no long",
          "Write @Pointer long, or MemorySegment without it.");

  @Override
  public boolean recognises(Mention mention) {
    return mention.type().getKind() == TypeKind.LONG
        && Annotations.has(mention.annotated(), Annotations.POINTER);
  }

  @Override
  public Optional<Register> read(Mention mention, Problems problems) {
    return Optional.of(new Pointer.Address());
  }

  @Override
  public List<String> offers() {
    return List.of("@Pointer long");
  }

  @Override
  public List<String> annotations() {
    return List.of(Annotations.POINTER);
  }
}
