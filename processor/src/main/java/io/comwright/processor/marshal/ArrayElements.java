package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import io.comwright.processor.type.ComParameter;
import io.comwright.processor.type.NativeType;
import io.comwright.processor.type.RuntimeTypes;
import java.util.Optional;

/**
 * The elements of an array in native memory, whoever has allocated it. The marshaller of their type
 * converts each; numbers are copied at once.
 *
 * @param type the type of an element
 * @param nullable whether an element may be NULL
 */
public record ArrayElements(NativeType type, boolean nullable) {

  Marshaller marshaller() {
    return Marshallers.of(type);
  }

  TypeName javaType() {
    return type.javaType();
  }

  /** Whether an element has the same bytes in Java. */
  boolean isBulk() {
    return type.javaType().isPrimitive()
        && (type instanceof NativeType.IntegerType
            || type instanceof NativeType.FloatingType
            || type instanceof NativeType.AddressType);
  }

  CodeBlock size() {
    return marshaller().size(type);
  }

  CodeBlock at(CodeBlock pointer, String i) {
    return CodeBlock.of("$L + $L", pointer, bytes(CodeBlock.of("$N", i)));
  }

  CodeBlock bytes(CodeBlock count) {
    return type.plain() instanceof NativeType.StructType
        ? CodeBlock.of("(long) $L * $L", size(), count)
        : CodeBlock.of("$LL * $L", size(), count);
  }

  Site site(Stages stages, ComParameter parameter) {
    return stages.site("an element of " + parameter.name(), nullable);
  }

  Site answer(Stages stages, ComParameter parameter) {
    return stages.answer("an element of " + parameter.name(), nullable);
  }

  // for (int i = 0; i < valuesLength; i++) {
  static String loop(Stages stages, CodeBlock.Builder code, CodeBlock length) {
    String i = stages.index();
    code.beginControlFlow("for (int $N = 0; $N < $L; $N++)", i, i, length, i);
    return i;
  }

  // frame.own(itemsPointer, Owned.elements(Owned.INTERFACE, 8, itemsLength, itemsLength));
  void own(
      Stages stages, CodeBlock.Builder code, CodeBlock pointer, CodeBlock count, CodeBlock most) {
    marshaller()
        .owned()
        .ifPresent(
            owned -> {
              stages.owns();
              code.addStatement(
                  "$N.own($L,$W$T.elements($L,$W$L,$W$L,$W$L))",
                  stages.frame(),
                  pointer,
                  RuntimeTypes.OWNED,
                  owned,
                  size(),
                  count,
                  most);
            });
  }

  // Owned.array(Owned.TASK_MEMORY, Owned.INTERFACE, 8, itemsLength)
  CodeBlock owned(CodeBlock memory, CodeBlock count) {
    Optional<CodeBlock> owned = marshaller().owned();
    return owned.isEmpty()
        ? memory
        : CodeBlock.of(
            "$T.array($L,$W$L,$W$L,$W$L)", RuntimeTypes.OWNED, memory, owned.get(), size(), count);
  }

  // for (int i = 0; i < valuesLength; i++) {
  //   values[i] = frame.readUtf16(...);
  // }
  void read(
      Stages stages,
      CodeBlock.Builder code,
      ComParameter parameter,
      CodeBlock pointer,
      CodeBlock count,
      CodeBlock values,
      boolean owned) {
    if (isBulk()) {
      code.addStatement("$T.copy($L, $L, $L)", RuntimeTypes.MEMORY, pointer, values, count);
      return;
    }
    String i = loop(stages, code, count);
    Site site = site(stages, parameter);
    CodeBlock value =
        owned
            ? OutMarshaller.collect(
                marshaller(), stages, code, name(parameter), at(pointer, i), site)
            : marshaller()
                .fromStored(
                    OutMarshaller.loaded(
                        marshaller(), stages, code, name(parameter), at(pointer, i), nullable),
                    site);
    code.addStatement("$L[$N] =$W$L", values, i, value).endControlFlow();
  }

  private static String name(ComParameter parameter) {
    return parameter.name();
  }

  // for (int i = 0; i < valuesLength; i++) {
  //   Memory.putLong(pointer + 8L * i, Answers.detach(values[i], ...));
  // }
  void give(
      Stages stages,
      CodeBlock.Builder code,
      CodeBlock pointer,
      CodeBlock values,
      CodeBlock count,
      Site site) {
    if (isBulk()) {
      code.addStatement("$T.copy($L, $L, $L)", RuntimeTypes.MEMORY, values, pointer, count);
      return;
    }
    String i = loop(stages, code, count);
    code.addStatement(marshaller().give(at(pointer, i), CodeBlock.of("$L[$N]", values, i), site))
        .endControlFlow();
  }
}
