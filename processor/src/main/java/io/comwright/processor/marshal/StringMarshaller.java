package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.NativeType.TextForm;
import io.comwright.processor.type.RuntimeTypes;

/**
 * Text that a caller passes in; it lies in the frame of the call.
 *
 * @param form how it is written
 */
public record StringMarshaller(TextForm form) implements Marshaller {

  @Override
  public CodeBlock toNative(CodeBlock value, Site site) {
    return site.unlessNull(
        value,
        switch (form) {
          case UTF16 -> copy("utf16", value, CodeBlock.of(""), site);
          case BSTR -> copy("bstr", value, CodeBlock.of(""), site);
          case UTF8, ANSI, WIDE -> copy("text", value, CodeBlock.of(",$W$L", encoding(form)), site);
        });
  }

  private static CodeBlock copy(String method, CodeBlock value, CodeBlock encoding, Site site) {
    return CodeBlock.of(
        "$L.$L($L$L,$W$L,$W$L)",
        site.frame(),
        method,
        value,
        encoding,
        site.method(),
        site.parameter());
  }

  @Override
  public CodeBlock fromNative(CodeBlock raw, Site site) {
    return site.unlessZero(
        raw,
        form == TextForm.UTF16
            ? CodeBlock.of("$L.readUtf16($L)", site.frame(), pointer(raw, site))
            : read(form, pointer(raw, site)));
  }

  /** A BSTR that is NULL is the empty text. */
  private CodeBlock pointer(CodeBlock raw, Site site) {
    return site.nullable() || form == TextForm.BSTR ? raw : site.requiredPointer(raw);
  }

  /** Reads text whose memory somebody else frees. */
  static CodeBlock read(TextForm form, CodeBlock pointer) {
    return form == TextForm.BSTR
        ? CodeBlock.of("$T.readBstr($L)", RuntimeTypes.TEXT, pointer)
        : CodeBlock.of("$T.read($L,$W$L)", RuntimeTypes.TEXT, pointer, encoding(form));
  }

  public static CodeBlock encoding(TextForm form) {
    return CodeBlock.of("$T.$L", RuntimeTypes.TEXT_ENCODING, form);
  }

  @Override
  public boolean needsFrame() {
    return true;
  }

  @Override
  public String nativeSuffix() {
    return "Pointer";
  }

  @Override
  public String javaSuffix() {
    return "Text";
  }
}
