package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.RuntimeTypes;
import java.util.Optional;

/** Cells of a frame, through which one value is handed out or exchanged. */
public final class Cells {
  private Cells() {}

  // frame.own(foo, Owned.INTERFACE);
  /** The frame owns what lies in a cell, if the value has an owner. */
  public static void own(
      Call call,
      StoredMarshaller marshaller,
      Contribution.Builder code,
      CodeBlock.Builder stage,
      CodeBlock cell) {
    marshaller
        .owned()
        .ifPresent(
            owned -> {
              code.owns();
              stage.addStatement("$N.own($L, $L)", call.frame(), cell, owned);
            });
  }

  /** From a cell that the frame owns, if it is owned, to Java. */
  public static CodeBlock collect(
      Call call,
      StoredMarshaller marshaller,
      Contribution.Builder code,
      CodeBlock.Builder stage,
      String name,
      CodeBlock cell,
      Site site) {
    Optional<CodeBlock> transferred = marshaller.transfer(cell, site);
    if (transferred.isPresent()) {
      code.transfers();
      return transferred.get();
    }
    return marshaller.fromStored(
        loaded(call, marshaller, stage, name, cell, site.nullable()), site);
  }

  /**
   * From a cell with an {@code [in, out]} value to Java.
   *
   * @param in the Java value that was passed
   * @param before the pointer that was passed, if the type has identity
   */
  static CodeBlock exchanged(
      Call call,
      StoredMarshaller marshaller,
      Contribution.Builder code,
      String name,
      CodeBlock cell,
      CodeBlock in,
      CodeBlock before,
      Site site) {
    Optional<CodeBlock> exchanged = marshaller.exchange(cell, in, site);
    if (exchanged.isPresent()) {
      code.transfers();
      return exchanged.get();
    }
    CodeBlock collected = collect(call, marshaller, code, code.convert(), name, cell, site);
    return marshaller.hasIdentity()
        ? CodeBlock.of("$L == $L ? $L :$W$L", marshaller.load(cell), before, in, collected)
        : collected;
  }

  /** What lies at an address, in a variable if it is used more than once. */
  static CodeBlock loaded(
      Call call,
      StoredMarshaller marshaller,
      CodeBlock.Builder stage,
      String name,
      CodeBlock address,
      boolean again) {
    if (!again) {
      return marshaller.load(address);
    }
    String stored = call.locals().local(name + "Stored");
    stage.addStatement("$T $N =$W$L", marshaller.storedType(), stored, marshaller.load(address));
    return CodeBlock.of("$N", stored);
  }

  /** A value goes into the caller's memory, by way of a cell if it is owned. */
  public static void answer(
      Call call,
      StoredMarshaller marshaller,
      Contribution.Builder code,
      String parameter,
      CodeBlock pointer,
      CodeBlock value,
      boolean nullable) {
    Site site = call.answer(parameter, nullable);
    if (marshaller.owned().isEmpty()) {
      code.convert().addStatement(marshaller.give(pointer, value, site));
      return;
    }
    CodeBlock out = CodeBlock.of("$N", call.locals().local(pointer + "Out"));
    code.convert().addStatement("long $L = $N.cell($L)", out, call.frame(), marshaller.size());
    code.convert().addStatement("$N.own($L, $L)", call.frame(), out, marshaller.owned().get());
    code.convert().addStatement(marshaller.give(out, value, site));
    code.deliver()
        .addStatement("$T.move($L, $L, $L)", RuntimeTypes.MEMORY, out, pointer, marshaller.size());
  }

  // Answers.clear(foo, 8);
  public static void clear(
      StoredMarshaller marshaller, Contribution.Builder code, CodeBlock pointer) {
    code.clear().addStatement("$T.clear($L, $L)", RuntimeTypes.ANSWERS, pointer, marshaller.size());
  }
}
