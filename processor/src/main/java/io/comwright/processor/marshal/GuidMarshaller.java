package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import io.comwright.processor.type.Inline;
import io.comwright.processor.type.RuntimeTypes;

/** GUIDs: by reference as arguments, sixteen bytes in place in memory. */
public record GuidMarshaller(Inline.Guid type) implements ValueMarshaller {

  @Override
  public CodeBlock toNative(CodeBlock value, Site site) {
    return site.unlessNull(
        value,
        CodeBlock.of(
            "$L.guid($L,$W$L,$W$L)", site.frame(), value, site.method(), site.parameter()));
  }

  @Override
  public CodeBlock fromNative(CodeBlock raw, Site site) {
    return site.nullable() ? site.unlessZero(raw, load(raw)) : load(site.requiredPointer(raw));
  }

  @Override
  public TypeName storedType() {
    return RuntimeTypes.GUID;
  }

  @Override
  public CodeBlock load(CodeBlock address) {
    return CodeBlock.of("$T.getGuid($L)", RuntimeTypes.MEMORY, address);
  }

  @Override
  public CodeBlock fromStored(CodeBlock stored, Site site) {
    return stored;
  }

  @Override
  public CodeBlock store(CodeBlock address, CodeBlock value, Site site) {
    return CodeBlock.of("$T.putGuid($L,$W$L)", RuntimeTypes.MEMORY, address, site.required(value));
  }

  @Override
  public FrameNeed frameNeed() {
    return FrameNeed.MEMORY;
  }

  @Override
  public String nativeSuffix() {
    return "Pointer";
  }

  @Override
  public String javaSuffix() {
    return "Guid";
  }
}
