package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import io.comwright.processor.type.Inline;
import io.comwright.processor.type.Register;
import io.comwright.processor.type.RuntimeTypes;
import java.util.Optional;

/**
 * The elements of an array parameter in native memory, whoever has allocated it. The marshaller of
 * their type converts each; numbers are copied at once.
 *
 * @param call the call
 * @param position of the parameter
 * @param type the type of an element
 * @param nullable whether an element may be NULL
 */
record ArrayElements(Call call, int position, Register type, boolean nullable) {

  ValueMarshaller marshaller() {
    return Marshallers.value(type);
  }

  TypeName javaType() {
    return type.javaType();
  }

  CodeBlock size() {
    return marshaller().size();
  }

  CodeBlock at(CodeBlock pointer, String i) {
    return CodeBlock.of("$L + $L", pointer, bytes(CodeBlock.of("$N", i)));
  }

  CodeBlock bytes(CodeBlock count) {
    return type.plain() instanceof Inline.Struct
        ? CodeBlock.of("(long) $L * $L", size(), count)
        : CodeBlock.of("$LL * $L", size(), count);
  }

  Site site() {
    return call.site(element(), nullable);
  }

  Site answer() {
    return call.answer(element(), nullable);
  }

  private String element() {
    return "an element of " + call.parameter(position).name();
  }

  // for (int i = 0; i < valuesLength; i++) {
  String loop(CodeBlock.Builder code, CodeBlock length) {
    String i = call.locals().index();
    code.beginControlFlow("for (int $N = 0; $N < $L; $N++)", i, i, length, i);
    return i;
  }

  // frame.own(itemsPointer, Owned.elements(Owned.INTERFACE, 8, itemsLength, itemsLength));
  void own(
      Contribution.Builder code,
      CodeBlock.Builder stage,
      CodeBlock pointer,
      CodeBlock count,
      CodeBlock most) {
    marshaller()
        .owned()
        .ifPresent(
            owned -> {
              code.owns();
              stage.addStatement(
                  "$N.own($L,$W$T.elements($L,$W$L,$W$L,$W$L))",
                  call.frame(),
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
  //   values[i] = Upcall.readUtf16(...);
  // }
  /** Elements that stay their owner's. */
  void read(CodeBlock.Builder stage, CodeBlock pointer, CodeBlock count, CodeBlock values) {
    if (type.bulk()) {
      copy(stage, pointer, values, count);
      return;
    }
    String i = loop(stage, count);
    CodeBlock stored = Cells.loaded(call, marshaller(), stage, name(), at(pointer, i), nullable);
    stage
        .addStatement("$L[$L] =$W$L", values, i, marshaller().fromStored(stored, site()))
        .endControlFlow();
  }

  /** Elements in memory of the frame. */
  void take(
      Contribution.Builder code,
      CodeBlock.Builder stage,
      CodeBlock pointer,
      CodeBlock count,
      CodeBlock values) {
    if (type.bulk()) {
      copy(stage, pointer, values, count);
      return;
    }
    String i = loop(stage, count);
    CodeBlock value =
        Cells.collect(call, marshaller(), code, stage, name(), at(pointer, i), site());
    stage.addStatement("$L[$L] =$W$L", values, i, value).endControlFlow();
  }

  // for (int i = 0; i < valuesLength; i++) {
  //   Memory.putLong(pointer + 8L * i, Answers.detach(values[i], ...));
  // }
  void give(CodeBlock.Builder stage, CodeBlock pointer, CodeBlock values, CodeBlock count) {
    give(stage, pointer, values, count, answer());
  }

  /** The same, for whoever gives them. */
  void give(
      CodeBlock.Builder stage, CodeBlock pointer, CodeBlock values, CodeBlock count, Site site) {
    if (type.bulk()) {
      copy(stage, values, pointer, count);
      return;
    }
    String i = loop(stage, count);
    stage
        .addStatement(marshaller().give(at(pointer, i), CodeBlock.of("$L[$L]", values, i), site))
        .endControlFlow();
  }

  /** Elements that have the same bytes in Java. */
  static void copy(CodeBlock.Builder stage, CodeBlock from, CodeBlock to, CodeBlock count) {
    stage.addStatement("$T.copy($L, $L, $L)", RuntimeTypes.MEMORY, from, to, count);
  }

  String name() {
    return call.parameter(position).name();
  }
}
