package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.ComParameter;
import io.comwright.processor.type.NativeType;
import io.comwright.processor.type.NativeType.StructType;
import java.util.Optional;

/** Structs: copied into the frame or out of native memory by the generated {@code FooStruct}. */
public record StructMarshaller(StructType type) implements Marshaller {

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
        raw,
        CodeBlock.of(
            "$T.read($L,$W$L,$W$L,$W$L)",
            type.struct(),
            site.nullable() ? raw : site.requiredPointer(raw),
            site.frame(),
            site.method(),
            site.parameter()));
  }

  @Override
  public CodeBlock load(CodeBlock address) {
    return address;
  }

  @Override
  public CodeBlock fromStored(CodeBlock stored, Site site) {
    return CodeBlock.of(
        "$T.read($L,$W$L,$W$L,$W$L)",
        type.struct(),
        stored,
        site.frame(),
        site.method(),
        site.parameter());
  }

  @Override
  public CodeBlock store(CodeBlock address, CodeBlock value, Site site) {
    return CodeBlock.of(
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
    return transfer(stored, site);
  }

  @Override
  public boolean transfers() {
    return true;
  }

  @Override
  public CodeBlock transfer(CodeBlock address, Site site) {
    return CodeBlock.of(
        "$T.take($L,$W$L,$W$L)", type.struct(), address, site.frame(), site.method());
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
        "$T.put($L,$W$L,$W$L,$W$L)",
        type.struct(),
        site.required(value),
        address,
        site.givenBy(),
        site.method());
  }

  @Override
  public CodeBlock size(NativeType type) {
    return CodeBlock.of("$T.SIZE", this.type.struct());
  }

  @Override
  public boolean needsFrame() {
    return true;
  }

  @Override
  public boolean needsFence() {
    return true;
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
  public void proxy(Stages stages, ComParameter parameter, String name) {
    Marshaller.super.proxy(stages, parameter, name);
    if (!type.hasOuts()) {
      return;
    }
    CodeBlock collected =
        CodeBlock.of("$T.collect($N,$W$L)", type.struct(), name, stages.arguments().getLast());
    String refs = stages.locals().local(name + "Refs");
    stages
        .convert()
        .addStatement(
            "$T $N =$W$L",
            Runnable.class,
            refs,
            parameter.nullable()
                ? CodeBlock.of("$N == null ? null :$W$L", name, collected)
                : collected);
    unlessNull(
        stages.deliver(), parameter, CodeBlock.of("$N", name), CodeBlock.of("$N.run()", refs));
  }

  /** After a call in, what the record's refs hold goes out: zeros if the call failed. */
  @Override
  public void stub(Stages stages, ComParameter parameter, String name) {
    Marshaller.super.stub(stages, parameter, name);
    if (!type.hasOuts()) {
      return;
    }
    CodeBlock value = stages.arguments().getLast();
    unlessNull(
        stages.convert(),
        parameter,
        value,
        CodeBlock.of("$T.publish($L,$W$N)", type.struct(), value, name));
    stages.clear().addStatement("$T.clear($N)", type.struct(), name);
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
