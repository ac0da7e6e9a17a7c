package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.RuntimeTypes;
import io.comwright.processor.type.TextForm;

/** UTF-16 text whose length is passed beside it; nobody looks for a zero at its end. */
public record CountedTextMarshaller() implements ParameterMarshaller {

  // int textLength = Arguments.count(count, text.length(), "IBar.method", "text");
  // long textPointer = frame.counted(text, textLength);
  @Override
  public Contribution proxy(Call call, int position) {
    Contribution.Builder code = new Contribution.Builder();
    CodeBlock text = call.variable(position);
    CodeBlock length = Counts.pass(code, call, position, "length()");
    CodeBlock pointer = call.local(position, "Pointer");
    code.prepare()
        .addStatement(
            "long $L =$W$L",
            pointer,
            call.site(position)
                .unlessNull(text, CodeBlock.of("$N.counted($L,$W$L)", call.frame(), text, length)));
    return code.argument(pointer).build();
  }

  // String textText = Text.read(text, Upcall.length(...), TextEncoding.UTF16);
  @Override
  public Contribution stub(Call call, int position) {
    Contribution.Builder code = new Contribution.Builder();
    CodeBlock pointer = call.variable(position);
    CodeBlock text = call.local(position, "Text");
    code.prepare()
        .addStatement(
            "$T $L =$W$L",
            RuntimeTypes.STRING,
            text,
            call.site(position)
                .unlessZero(
                    pointer,
                    CodeBlock.of(
                        "$T.read($L,$W$L,$W$L)",
                        RuntimeTypes.TEXT,
                        pointer,
                        Counts.required(call, position, false),
                        Texts.encoding(TextForm.UTF16))));
    return code.argument(text).build();
  }

  @Override
  public FrameNeed frameNeed() {
    return FrameNeed.MEMORY;
  }
}
