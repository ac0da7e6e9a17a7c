package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.Pointer;
import io.comwright.processor.type.RuntimeTypes;

/**
 * Pointers to C functions. As an argument a Java function gets one for the time of the call; what
 * is handed out has to be a pointer already, since nobody would end it.
 */
public record CallbackMarshaller(Pointer.Callback type) implements ValueMarshaller {

  @Override
  public CodeBlock toNative(CodeBlock value, Site site) {
    return site.unlessNull(
        value,
        site.isResult()
            ? handedOut(value, site)
            : CodeBlock.of(
                "$L.function($L,$W$L,$W$L,$W$L)",
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
            "$L.at($L)",
            site.type(type.proxy()),
            site.nullable() ? raw : site.requiredPointer(raw)));
  }

  @Override
  public CodeBlock give(CodeBlock address, CodeBlock value, Site site) {
    return CodeBlock.of("$T.putLong($L,$W$L)", RuntimeTypes.MEMORY, address, lasting(value, site));
  }

  /** The address of a function that can be called after the call. */
  public CodeBlock lasting(CodeBlock value, Site site) {
    CodeBlock checked = site.nullable() || site.isResult() ? value : site.required(value);
    return site.unlessNull(value, handedOut(checked, site));
  }

  private CodeBlock handedOut(CodeBlock value, Site site) {
    return CodeBlock.of(
        "$T.function($L,$W$L,$W$L,$W$L)",
        RuntimeTypes.ANSWERS,
        value,
        site.type(type.proxy()),
        site.method(),
        site.parameter());
  }

  @Override
  public boolean takesAlone() {
    return true;
  }

  @Override
  public boolean hasIdentity() {
    return true;
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
    return "Function";
  }
}
