package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.RuntimeTypes;
import io.comwright.processor.type.TextForm;

/** What the marshallers of text have in common. */
public final class Texts {
  private Texts() {}

  /** Reads text whose memory somebody else frees. */
  static CodeBlock read(TextForm form, CodeBlock pointer) {
    return form == TextForm.BSTR
        ? CodeBlock.of("$T.readBstr($L)", RuntimeTypes.TEXT, pointer)
        : CodeBlock.of("$T.read($L,$W$L)", RuntimeTypes.TEXT, pointer, encoding(form));
  }

  public static CodeBlock encoding(TextForm form) {
    return CodeBlock.of("$T.$L", RuntimeTypes.TEXT_ENCODING, form);
  }
}
