package io.comwright.processor;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.NativeType.StructType;

/** Structs: copied into the frame or out of native memory by the generated {@code FooStruct}. */
record StructMarshaller(StructType type) implements Marshaller {

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
  public CodeBlock take(CodeBlock stored, Site site) {
    return CodeBlock.of("$T.take($L,$W$L)", type.struct(), stored, site.method());
  }

  @Override
  public CodeBlock give(CodeBlock address, CodeBlock value, Site site) {
    return CodeBlock.of(
        "$T.put($L,$W$L,$W$L)", type.struct(), site.required(value), address, site.method());
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

  /** After a call out that succeeded: what the callee handed out goes into the record's refs. */
  CodeBlock collect(CodeBlock value, CodeBlock pointer) {
    return CodeBlock.of("$T.collect($L,$W$L)", type.struct(), value, pointer);
  }

  /** After a call in that succeeded: what the record's refs hold goes out. */
  CodeBlock publish(CodeBlock value, CodeBlock pointer) {
    return CodeBlock.of("$T.publish($L,$W$L)", type.struct(), value, pointer);
  }

  /** After a call in that failed: the caller finds zeros. */
  CodeBlock clear(CodeBlock pointer) {
    return CodeBlock.of("$T.clear($L)", type.struct(), pointer);
  }
}
