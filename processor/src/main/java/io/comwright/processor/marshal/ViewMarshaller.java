package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.Pointer;

/**
 * Structs that are viewed where they lie: a proxy passes the address of the caller's view, a stub
 * gives the implementation a view that expires when the call returns.
 */
public record ViewMarshaller(Pointer.View type) implements ValueMarshaller {

  @Override
  public CodeBlock toNative(CodeBlock value, Site site) {
    return site.unlessNull(
        value,
        CodeBlock.of(
            "$L.view($L,$W$T.TYPE,$W$L,$W$L)",
            site.frame(),
            value,
            type.struct(),
            site.method(),
            site.parameter()));
  }

  @Override
  public CodeBlock fromNative(CodeBlock raw, Site site) {
    return site.unlessZero(
        raw,
        CodeBlock.of(
            "$L.lend($L,$W$T.TYPE,$W$L,$W$L)",
            site.frame(),
            site.nullable() ? raw : site.requiredPointer(raw),
            type.struct(),
            site.method(),
            site.parameter()));
  }

  @Override
  public FrameNeed frameNeed() {
    return FrameNeed.WHOLE;
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
    return "View";
  }
}
