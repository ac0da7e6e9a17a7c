package io.comwright.processor.parse;

import com.squareup.javapoet.ClassName;
import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.Where;
import io.comwright.processor.type.Register;
import io.comwright.processor.type.Scalar;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/** A record of bits. */
final class FlagsRule implements TypeRule {
  private final Described<Declared<Register>> flags;

  FlagsRule(Described<Declared<Register>> flags) {
    this.flags = flags;
  }

  @Override
  public boolean recognises(Mention mention) {
    return Kinds.isDeclaredWith(mention.type(), Annotations.FLAGS);
  }

  @Override
  public Optional<Register> read(Mention mention, Problems problems) {
    return flags.of(Kinds.elementOf(mention.type())).mentioned(problems);
  }

  @Override
  public List<String> offers() {
    return List.of("@Flags records");
  }

  /** Reads the declaration. */
  static Declared<Register> parse(TypeElement type) {
    Problems problems = new Problems();
    List<? extends RecordComponentElement> components = type.getRecordComponents();
    Optional<Scalar.Integer> integer =
        components.size() == 1
            ? switch (components.getFirst().asType().getKind()) {
              case BYTE -> Optional.of(Scalar.Integer.UINT8);
              case SHORT -> Optional.of(Scalar.Integer.USHORT);
              case INT -> Optional.of(Scalar.Integer.ULONG);
              case LONG -> Optional.of(Scalar.Integer.ULONGLONG);
              default -> Optional.empty();
            }
            : Optional.empty();
    if (type.getKind() != ElementKind.RECORD || integer.isEmpty()) {
      problems.add(
          ProblemId.FLAGS_RECORD,
          Where.at(type, Annotations.find(type, Annotations.FLAGS).orElseThrow()),
          "%s does not say how many bits there are.".formatted(type.getSimpleName()),
          "Declare a record with one component, a byte, short, int or long: record %s(int bits)."
              .formatted(type.getSimpleName()));
      return new Declared<>(Optional.empty(), problems);
    }
    return new Declared<>(
        Optional.of(
            new Scalar.Flags(
                ClassName.get(type),
                components.getFirst().getSimpleName().toString(),
                integer.get())),
        problems);
  }
}
