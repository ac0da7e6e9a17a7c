package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.Pointer;
import io.comwright.processor.type.RuntimeTypes;
import java.util.Optional;

/**
 * Interface pointers that are native results. One that the receiver gets no reference of is kept by
 * the callee; a proxy adds a reference of its own.
 */
public record ReturnedInterfaceMarshaller(Pointer.ReturnedInterface type)
    implements ValueMarshaller {

  // Answers.keep(value, IFooProxy.TYPE, "IBar.method", self)
  @Override
  public CodeBlock toNative(CodeBlock value, Site site) {
    CodeBlock interfaceType = site.type(type.type().proxy());
    if (!type.borrowed()) {
      return CodeBlock.of(
          "$T.$L($L,$W$L,$W$L)",
          RuntimeTypes.ANSWERS,
          site.nullable() ? "detachOrNull" : "detach",
          value,
          interfaceType,
          site.method());
    }
    return site.unlessNull(
        value,
        CodeBlock.of(
            "$T.keep($L,$W$L,$W$L,$W$L)",
            RuntimeTypes.ANSWERS,
            value,
            interfaceType,
            site.method(),
            site.self()));
  }

  // Proxies.retain(pointer, IFooProxy.TYPE, "IBar.method")
  @Override
  public CodeBlock fromNative(CodeBlock raw, Site site) {
    String how = type.borrowed() ? "retain" : "take";
    CodeBlock interfaceType = site.type(type.type().proxy());
    return site.nullable()
        ? CodeBlock.of("$T.$LOrNull($L,$W$L)", RuntimeTypes.PROXIES, how, raw, interfaceType)
        : CodeBlock.of(
            "$T.$L($L,$W$L,$W$L)", RuntimeTypes.PROXIES, how, raw, interfaceType, site.method());
  }

  @Override
  public Optional<CodeBlock> owned() {
    return type.borrowed() ? Optional.empty() : new InterfaceMarshaller(type.type()).owned();
  }

  @Override
  public Optional<CodeBlock> transfer(CodeBlock address, Site site) {
    return type.borrowed()
        ? Optional.empty()
        : new InterfaceMarshaller(type.type()).transfer(address, site);
  }
}
