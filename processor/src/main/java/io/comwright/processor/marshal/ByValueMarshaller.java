package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.Carrier;
import io.comwright.processor.type.NativeType.ByValueType;
import io.comwright.processor.type.RuntimeTypes;

/**
 * Structs by value. Generated code passes the address of a copy, and the runtime's handle loads the
 * registers from it; a struct that is an integer to every calling convention is loaded here.
 */
public record ByValueMarshaller(ByValueType type) implements Marshaller {
  private boolean isInteger() {
    return type.shape().equals(Carrier.J.name());
  }

  @Override
  public CodeBlock toNative(CodeBlock value, Site site) {
    CodeBlock copy = new StructMarshaller(type.struct()).toNative(value, site);
    return isInteger() ? CodeBlock.of("$T.get$L($L)", RuntimeTypes.MEMORY, integer(), copy) : copy;
  }

  private String integer() {
    return switch (type.size()) {
      case 1 -> "Byte";
      case 2 -> "Short";
      case 4 -> "Int";
      default -> "Long";
    };
  }

  @Override
  public CodeBlock fromNative(CodeBlock raw, Site site) {
    return new StructMarshaller(type.struct())
        .fromStored(isInteger() ? CodeBlock.of("$L.word($L)", site.frame(), raw) : raw, site);
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
    return isInteger() ? "Value" : "Copy";
  }

  @Override
  public String javaSuffix() {
    return "Struct";
  }
}
