package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.ComParameter;
import io.comwright.processor.type.NativeType;
import io.comwright.processor.type.NativeType.CountedStringType;
import io.comwright.processor.type.RuntimeTypes;

/** UTF-16 text whose length is passed beside it; nobody looks for a zero at its end. */
public record CountedStringMarshaller(CountedStringType type) implements CountedMarshaller {

  @Override
  public CodeBlock passedCount(Stages stages, ComParameter parameter) {
    return Counts.passed(
        stages,
        parameter,
        type.count(),
        CodeBlock.of("$N.length()", stages.variable(parameter.name())));
  }

  // int textLength = Arguments.length(count, text.length(), "IBar.method", "text");
  // long textPointer = frame.counted(text, textLength);
  @Override
  public void proxy(Stages stages, ComParameter parameter, String name) {
    CodeBlock length = passedCount(stages, parameter);
    String pointer = stages.locals().local(name + "Pointer");
    stages
        .prepare()
        .addStatement(
            "long $N =$W$L",
            pointer,
            stages
                .site(parameter.name(), parameter.nullable())
                .unlessNull(
                    CodeBlock.of("$N", name),
                    CodeBlock.of("$N.counted($N,$W$L)", stages.frame(), name, length)));
    stages.argument(CodeBlock.of("$N", pointer));
  }

  // String textText = Text.read(text, Upcall.length(...), TextEncoding.UTF16);
  @Override
  public void stub(Stages stages, ComParameter parameter, String name) {
    CodeBlock length =
        Counts.received(stages, new ComParameter(parameter.name(), type, false), type.count());
    String text = stages.locals().local(name + "Text");
    stages
        .prepare()
        .addStatement(
            "$T $N =$W$L",
            RuntimeTypes.STRING,
            text,
            stages
                .site(parameter.name(), parameter.nullable())
                .unlessZero(
                    CodeBlock.of("$N", name),
                    CodeBlock.of(
                        "$T.read($N,$W$L,$W$L)",
                        RuntimeTypes.TEXT,
                        name,
                        length,
                        StringMarshaller.encoding(NativeType.TextForm.UTF16))));
    stages.argument(CodeBlock.of("$N", text));
  }

  @Override
  public boolean needsFrame() {
    return true;
  }
}
