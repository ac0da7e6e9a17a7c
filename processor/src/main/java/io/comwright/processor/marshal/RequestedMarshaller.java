package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.Pointer;
import io.comwright.processor.type.RuntimeTypes;
import java.util.Optional;

/**
 * The interface that a caller wants, whose type is a variable. What an implementation returns is
 * queried for it, as it may be any object.
 */
public record RequestedMarshaller(Pointer.Requested type) implements StoredMarshaller {

  @Override
  public CodeBlock load(CodeBlock address) {
    return CodeBlock.of("$T.getLong($L)", RuntimeTypes.MEMORY, address);
  }

  @Override
  public CodeBlock fromStored(CodeBlock stored, Site site) {
    return take(stored, site);
  }

  @Override
  public CodeBlock store(CodeBlock address, CodeBlock value, Site site) {
    return give(address, value, site);
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
  public boolean takesAlone() {
    return true;
  }

  @Override
  public Optional<CodeBlock> owned() {
    return Optional.of(CodeBlock.of("$T.INTERFACE", RuntimeTypes.OWNED));
  }

  @Override
  public Optional<CodeBlock> transfer(CodeBlock address, Site site) {
    return Optional.of(
        site.nullable()
            ? CodeBlock.of("$L.takeOrNull($L,$W$L)", site.frame(), address, site.requested())
            : CodeBlock.of(
                "$L.take($L,$W$L,$W$L,$W$L)",
                site.frame(),
                address,
                site.requested(),
                site.method(),
                site.parameter()));
  }
}
