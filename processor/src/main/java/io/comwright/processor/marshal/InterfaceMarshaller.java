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
            "$L.pointer($L,$W$T.TYPE,$W$L,$W$L)",
            site.frame(),
            value,
            type.proxy(),
            site.method(),
            site.parameter()));
  }

  @Override
  public CodeBlock fromNative(CodeBlock raw, Site site) {
    return site.unlessZero(
        raw,
        CodeBlock.of(
            "$L.lend($L,$W$T.TYPE)",
            site.frame(),
            site.nullable() ? raw : site.requiredPointer(raw),
            type.proxy()));
  }

  @Override
  public CodeBlock take(CodeBlock stored, Site site) {
    return site.nullable()
        ? CodeBlock.of("$T.takeOrNull($L,$W$T.TYPE)", RuntimeTypes.PROXIES, stored, type.proxy())
        : CodeBlock.of(
            "$T.take($L,$W$T.TYPE,$W$L)",
            RuntimeTypes.PROXIES,
            stored,
            type.proxy(),
            site.method());
  }

  @Override
  public CodeBlock give(CodeBlock address, CodeBlock value, Site site) {
    if (site.isResult()) {
      return CodeBlock.of(
          "$T.putLong($L,$W$T.$L($L,$W$T.TYPE,$W$L))",
          RuntimeTypes.MEMORY,
          address,
          RuntimeTypes.ANSWERS,
          site.nullable() ? "detachOrNull" : "detach",
          value,
          type.proxy(),
          site.method());
    }
    CodeBlock detached =
        CodeBlock.of(
            "$T.detach($L,$W$T.TYPE,$W$L,$W$L)",
            RuntimeTypes.ANSWERS,
            site.nullable() ? value : site.required(value),
            type.proxy(),
            site.method(),
            site.parameter());
    return CodeBlock.of(
        "$T.putLong($L,$W$L)", RuntimeTypes.MEMORY, address, site.unlessNull(value, detached));
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
            ? CodeBlock.of("$L.takeOrNull($L,$W$T.TYPE)", site.frame(), address, type.proxy())
            : CodeBlock.of(
                "$L.take($L,$W$T.TYPE,$W$L,$W$L)",
                site.frame(),
                address,
                type.proxy(),
                site.method(),
                site.parameter()));
  }

  @Override
  public boolean hasIdentity() {
    return true;
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
    return "Object";
  }
}
