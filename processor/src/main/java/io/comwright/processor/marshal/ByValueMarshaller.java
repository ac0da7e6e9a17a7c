package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.Inline;
import io.comwright.processor.type.Passing;
import io.comwright.processor.type.RuntimeTypes;

/**
 * Structs, GUIDs and VARIANTs by value. Generated code passes the address of a copy, and the
 * runtime's handle loads the registers from it; a struct that is an integer to every calling
 * convention is loaded here.
 */
public record ByValueMarshaller(Passing.ByValue type) implements ParameterMarshaller {
  @Override
  public Contribution proxy(Call call, int position) {
    return marshaller().proxy(call, position);
  }

  @Override
  public Contribution stub(Call call, int position) {
    return marshaller().stub(call, position);
  }

  private RegisterMarshaller marshaller() {
    RegisterMarshaller copied =
        switch (type.inline()) {
          case Inline.Struct struct -> new StructCopy(type, struct);
          case Inline.Guid guid -> new GuidCopy(type, guid);
          case Inline.Variant variant -> new VariantMarshaller(variant, true);
        };
    return type.conversion()
        .<RegisterMarshaller>map(conversion -> new Conversion(conversion, copied))
        .orElse(copied);
  }

  @Override
  public FrameNeed frameNeed() {
    return marshaller().frameNeed();
  }

  @Override
  public boolean needsFence() {
    return marshaller().needsFence();
  }

  private record StructCopy(Passing.ByValue type, Inline.Struct struct)
      implements RegisterMarshaller {
    @Override
    public CodeBlock toNative(CodeBlock value, Site site) {
      CodeBlock copy = new StructMarshaller(struct).toNative(value, site);
      return type.isInteger()
          ? CodeBlock.of("$T.get$L($L)", RuntimeTypes.MEMORY, integer(), copy)
          : copy;
    }

    private String integer() {
      return switch (struct.size()) {
        case 1 -> "Byte";
        case 2 -> "Short";
        case 4 -> "Int";
        default -> "Long";
      };
    }

    @Override
    public CodeBlock fromNative(CodeBlock raw, Site site) {
      return new StructMarshaller(struct)
          .fromStored(
              type.isInteger() ? CodeBlock.of("$L.word($L)", site.frame(), raw) : raw, site);
    }

    @Override
    public FrameNeed frameNeed() {
      return new StructMarshaller(struct).frameNeed();
    }

    @Override
    public boolean needsFence() {
      return true;
    }

    @Override
    public String nativeSuffix() {
      return type.isInteger() ? "Value" : "Copy";
    }

    @Override
    public String javaSuffix() {
      return "Struct";
    }
  }

  private record GuidCopy(Passing.ByValue type, Inline.Guid guid) implements RegisterMarshaller {
    @Override
    public CodeBlock toNative(CodeBlock value, Site site) {
      return new GuidMarshaller(guid).toNative(value, site);
    }

    @Override
    public CodeBlock fromNative(CodeBlock raw, Site site) {
      return new GuidMarshaller(guid).load(raw);
    }

    @Override
    public FrameNeed frameNeed() {
      return FrameNeed.MEMORY;
    }

    @Override
    public String nativeSuffix() {
      return "Copy";
    }

    @Override
    public String javaSuffix() {
      return "Guid";
    }
  }
}
