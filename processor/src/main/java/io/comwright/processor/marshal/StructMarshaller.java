package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.ComParameter;
import io.comwright.processor.type.FixedArray;
import io.comwright.processor.type.Inline;
import io.comwright.processor.type.Passing;
import io.comwright.processor.type.Pointed;
import io.comwright.processor.type.Register;
import io.comwright.processor.type.Stored;
import io.comwright.processor.type.Value;
import java.util.Optional;

/** Structs: copied into the frame or out of native memory by the generated {@code FooStruct}. */
public record StructMarshaller(Inline.Struct type) implements ValueMarshaller {

  @Override
  public CodeBlock toNative(CodeBlock value, Site site) {
    return site.unlessNull(
        value,
        CodeBlock.of(
            "$T.write($L,$W$L,$W$L,$W$L)",
            type.struct(),
            value,
            site.frame(),
            site.method(),
            site.parameter()));
  }

  @Override
  public CodeBlock fromNative(CodeBlock raw, Site site) {
    return site.unlessZero(
        raw, fromStored(site.nullable() ? raw : site.requiredPointer(raw), site));
  }

  @Override
  public CodeBlock load(CodeBlock address) {
    return address;
  }

  @Override
  public CodeBlock fromStored(CodeBlock stored, Site site) {
    return type.frameless()
        ? CodeBlock.of("$T.read($L)", type.struct(), stored)
        : CodeBlock.of(
            "$T.read($L,$W$L,$W$L,$W$L)",
            type.struct(),
            stored,
            site.frame(),
            site.method(),
            site.parameter());
  }

  @Override
  public CodeBlock store(CodeBlock address, CodeBlock value, Site site) {
    return type.frameless()
        ? give(address, value, site)
        : CodeBlock.of(
            "$T.store($L,$W$L,$W$L,$W$L,$W$L)",
            type.struct(),
            value,
            address,
            site.frame(),
            site.method(),
            site.parameter());
  }

  @Override
  public CodeBlock take(CodeBlock stored, Site site) {
    return type.frameless()
        ? fromStored(stored, site)
        : CodeBlock.of("$T.take($L,$W$L,$W$L)", type.struct(), stored, site.frame(), site.method());
  }

  @Override
  public Optional<CodeBlock> transfer(CodeBlock address, Site site) {
    return type.transfers() ? Optional.of(take(address, site)) : Optional.empty();
  }

  @Override
  public boolean atomic() {
    return !type.owned();
  }

  @Override
  public Optional<CodeBlock> owned() {
    return type.owned() ? Optional.of(CodeBlock.of("$T.OWNED", type.struct())) : Optional.empty();
  }

  @Override
  public CodeBlock give(CodeBlock address, CodeBlock value, Site site) {
    return CodeBlock.of(
        "$T.$L($L,$W$L,$W$L,$W$L)",
        type.struct(),
        type.frameless() ? "store" : "put",
        site.required(value),
        address,
        site.givenBy(type.lends()),
        site.method());
  }

  @Override
  public CodeBlock size() {
    return CodeBlock.of("$T.SIZE", type.struct());
  }

  @Override
  public FrameNeed frameNeed() {
    return FrameNeed.memoryIf(type.frameless());
  }

  @Override
  public boolean needsFence() {
    return type.fields().stream().anyMatch(StructMarshaller::needsFence);
  }

  private static boolean needsFence(Stored field) {
    return switch (field) {
      case Register value -> Marshallers.value(value).needsFence();
      case FixedArray array -> Marshallers.value(array.element()).needsFence();
      case Pointed pointed -> Marshallers.value(pointed.element()).needsFence();
      case Passing.Out out -> false;
      case Value other -> false;
    };
  }

  @Override
  public String nativeSuffix() {
    return "Pointer";
  }

  @Override
  public String javaSuffix() {
    return "Struct";
  }

  // Runnable fooRefs = FooStruct.collect(foo, fooPointer);
  // fooRefs.run();
  /** After a call out that succeeded, what the callee handed out goes into the record's refs. */
  @Override
  public Contribution proxy(Call call, int position) {
    Contribution.Builder code = new Contribution.Builder();
    CodeBlock pointer = pass(code, call, position);
    if (!type.hasOuts()) {
      return code.build();
    }
    ComParameter parameter = call.parameter(position);
    CodeBlock value = call.variable(position);
    CodeBlock collected = CodeBlock.of("$T.collect($L,$W$L)", type.struct(), value, pointer);
    CodeBlock refs = call.local(position, "Refs");
    code.convert()
        .addStatement(
            "$T $L =$W$L",
            Runnable.class,
            refs,
            parameter.nullable()
                ? CodeBlock.of("$L == null ? null :$W$L", value, collected)
                : collected);
    unlessNull(code.deliver(), parameter, refs, CodeBlock.of("$L.run()", refs));
    return code.build();
  }

  /** After a call in, what the record's refs hold goes out: zeros if the call failed. */
  @Override
  public Contribution stub(Call call, int position) {
    Contribution.Builder code = new Contribution.Builder();
    CodeBlock value = receive(code, call, position);
    if (!type.hasOuts()) {
      return code.build();
    }
    CodeBlock pointer = call.variable(position);
    unlessNull(
        code.convert(),
        call.parameter(position),
        value,
        CodeBlock.of("$T.publish($L,$W$L)", type.struct(), value, pointer));
    code.clear().addStatement("$T.clear($L)", type.struct(), pointer);
    return code.build();
  }

  private static void unlessNull(
      CodeBlock.Builder code, ComParameter parameter, CodeBlock value, CodeBlock statement) {
    if (parameter.nullable()) {
      code.beginControlFlow("if ($L != null)", value).addStatement(statement).endControlFlow();
    } else {
      code.addStatement(statement);
    }
  }
}
