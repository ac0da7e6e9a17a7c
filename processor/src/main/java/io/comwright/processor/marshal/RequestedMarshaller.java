package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.RuntimeTypes;
import java.util.Optional;

/**
 * The interface that a caller wants, whose type is a variable. What an implementation returns is
 * queried for it, as it may be any object.
 */
public record RequestedMarshaller() implements Marshaller {

  @Override
  public CodeBlock toNative(CodeBlock value, Site site) {
    throw new UnsupportedOperationException("a result only");
  }

  @Override
  public CodeBlock fromNative(CodeBlock raw, Site site) {
    throw new UnsupportedOperationException("a result only");
  }

  @Override
  public CodeBlock take(CodeBlock stored, Site site) {
    return site.nullable()
        ? CodeBlock.of("$T.takeOrNull($L,$W$L)", RuntimeTypes.PROXIES, stored, site.requested())
        : CodeBlock.of(
            "$T.take($L,$W$L,$W$L)", RuntimeTypes.PROXIES, stored, site.requested(), site.method());
  }

  @Override
  public CodeBlock give(CodeBlock address, CodeBlock value, Site site) {
    return CodeBlock.of(
        "$T.putLong($L,$W$T.$L($L,$W$L,$W$L))",
        RuntimeTypes.MEMORY,
        address,
        RuntimeTypes.ANSWERS,
        site.nullable() ? "queryOrNull" : "query",
        value,
        site.requested(),
        site.method());
  }

  @Override
  public Optional<CodeBlock> owned() {
    return Optional.of(CodeBlock.of("$T.INTERFACE", RuntimeTypes.OWNED));
  }

  @Override
  public boolean transfers() {
    return true;
  }

  @Override
  public CodeBlock transfer(CodeBlock address, Site site) {
    return site.nullable()
        ? CodeBlock.of("$L.takeOrNull($L,$W$L)", site.frame(), address, site.requested())
        : CodeBlock.of(
            "$L.take($L,$W$L,$W$L,$W$L)",
            site.frame(),
            address,
            site.requested(),
            site.method(),
            site.parameter());
  }
}
