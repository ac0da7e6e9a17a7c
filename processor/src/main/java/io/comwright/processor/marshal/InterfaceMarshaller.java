package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.Pointer;
import io.comwright.processor.type.RuntimeTypes;
import java.util.Optional;

/**
 * Interface pointers. An argument is borrowed for the call, whichever side passes it; a result
 * belongs to the receiver (Microsoft Learn, "Rules for Managing Reference Counts").
 */
public record InterfaceMarshaller(Pointer.Interface type) implements ValueMarshaller {

  @Override
  public CodeBlock toNative(CodeBlock value, Site site) {
    return site.unlessNull(
        value,
        CodeBlock.of(
            "$L.pointer($L,$W$L,$W$L,$W$L)",
            site.frame(),
            value,
            site.type(type.proxy()),
            site.method(),
            site.parameter()));
  }

  @Override
  public CodeBlock fromNative(CodeBlock raw, Site site) {
    return site.unlessZero(
        raw,
        CodeBlock.of(
            "$L.lend($L,$W$L)",
            site.frame(),
            site.nullable() ? raw : site.requiredPointer(raw),
            site.type(type.proxy())));
  }

  @Override
  public CodeBlock take(CodeBlock stored, Site site) {
    return site.nullable()
        ? CodeBlock.of(
            "$T.takeOrNull($L,$W$L)", RuntimeTypes.PROXIES, stored, site.type(type.proxy()))
        : CodeBlock.of(
            "$T.take($L,$W$L,$W$L)",
            RuntimeTypes.PROXIES,
            stored,
            site.type(type.proxy()),
            site.method());
  }

  @Override
  public CodeBlock give(CodeBlock address, CodeBlock value, Site site) {
    if (site.isResult()) {
      return CodeBlock.of(
          "$T.putLong($L,$W$T.$L($L,$W$L,$W$L))",
          RuntimeTypes.MEMORY,
          address,
          RuntimeTypes.ANSWERS,
          site.nullable() ? "detachOrNull" : "detach",
          value,
          site.type(type.proxy()),
          site.method());
    }
    CodeBlock detached =
        CodeBlock.of(
            "$T.detach($L,$W$L,$W$L,$W$L)",
            RuntimeTypes.ANSWERS,
            site.nullable() ? value : site.required(value),
            site.type(type.proxy()),
            site.method(),
            site.parameter());
    return CodeBlock.of(
        "$T.putLong($L,$W$L)", RuntimeTypes.MEMORY, address, site.unlessNull(value, detached));
  }

  @Override
  public boolean takesAlone() {
    return true;
  }

  @Override
  public Optional<CodeBlock> owned() {
    return type.counted()
        ? Optional.of(CodeBlock.of("$T.INTERFACE", RuntimeTypes.OWNED))
        : Optional.empty();
  }

  @Override
  public Optional<CodeBlock> transfer(CodeBlock address, Site site) {
    return Optional.of(
        site.nullable()
            ? CodeBlock.of("$L.takeOrNull($L,$W$L)", site.frame(), address, site.type(type.proxy()))
            : CodeBlock.of(
                "$L.take($L,$W$L,$W$L,$W$L)",
                site.frame(),
                address,
                site.type(type.proxy()),
                site.method(),
                site.parameter()));
  }

  @Override
  public boolean hasIdentity() {
    return true;
  }

  @Override
  public FrameNeed frameNeed() {
    return FrameNeed.MEMORY;
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
    return "Object";
  }
}
