package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.RuntimeTypes;
import io.comwright.processor.type.Text;
import io.comwright.processor.type.TextForm;

/** Text that a caller passes in; it lies in the frame of the call. */
public record PassedTextMarshaller(Text.Passed type) implements ValueMarshaller {

  @Override
  public CodeBlock toNative(CodeBlock value, Site site) {
    return site.unlessNull(
        value,
        switch (type.form()) {
          case UTF16 -> copy("utf16", value, CodeBlock.of(""), site);
          case BSTR -> copy("bstr", value, CodeBlock.of(""), site);
          case UTF8, ANSI, WIDE ->
              copy("text", value, CodeBlock.of(",$W$L", Texts.encoding(type.form())), site);
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
        type.form() == TextForm.UTF16
            ? CodeBlock.of("$T.readUtf16($L)", RuntimeTypes.UPCALL, pointer(raw, site))
            : Texts.read(type.form(), pointer(raw, site)));
  }

  /** A BSTR that is NULL is the empty text. */
  private CodeBlock pointer(CodeBlock raw, Site site) {
    return site.nullable() || type.form() == TextForm.BSTR ? raw : site.requiredPointer(raw);
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
    return "Text";
  }
}
