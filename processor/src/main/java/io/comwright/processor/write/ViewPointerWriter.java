package io.comwright.processor.write;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.marshal.Texts;
import io.comwright.processor.type.Pointer;
import io.comwright.processor.type.Register;
import io.comwright.processor.type.RuntimeTypes;
import io.comwright.processor.type.TextForm;
import java.util.function.UnaryOperator;

/** Writes how what a pointer in a struct points to is read and written. */
final class ViewPointerWriter {
  private final ViewPlace place;
  private final ViewValueWriter values;

  ViewPointerWriter(ViewPlace place) {
    this.place = place;
    this.values = new ViewValueWriter(place);
  }

  /** Reads through a pointer, unless it is NULL and may be. */
  private CodeBlock throughPointer(UnaryOperator<CodeBlock> read) {
    if (!place.field().nullable()) {
      return ViewPlace.result(read.apply(place.pointer()));
    }
    return CodeBlock.builder()
        .addStatement("long pointer = $L", place.pointer())
        .add(
            ViewPlace.result(
                CodeBlock.of("pointer == 0L ? null :$W$L", read.apply(CodeBlock.of("pointer")))))
        .build();
  }

  CodeBlock getInterface(Pointer.Interface type) {
    return throughPointer(
        pointer ->
            CodeBlock.of(
                "$T.retain(this, $L,$W$T.TYPE,$W$L)",
                RuntimeTypes.VIEW_FIELDS,
                pointer,
                type.proxy(),
                place.name()));
  }

  CodeBlock getText(TextForm form) {
    return throughPointer(pointer -> read(form, pointer));
  }

  private CodeBlock read(TextForm form, CodeBlock pointer) {
    return form == TextForm.BSTR
        ? CodeBlock.of("$T.bstr(this, $L,$W$L)", RuntimeTypes.VIEW_TEXTS, pointer, place.name())
        : CodeBlock.of(
            "$T.text(this, $L,$W$L,$W$L)",
            RuntimeTypes.VIEW_TEXTS,
            pointer,
            Texts.encoding(form),
            place.name());
  }

  CodeBlock putText(TextForm form) {
    CodeBlock text =
        form == TextForm.BSTR
            ? CodeBlock.of("$T.bstr(allocator, value,$W$L)", RuntimeTypes.VIEW_TEXTS, place.name())
            : CodeBlock.of(
                "$T.text(allocator, value,$W$L,$W$L)",
                RuntimeTypes.VIEW_TEXTS,
                Texts.encoding(form),
                place.name());
    return place.putPointer(place.site().unlessNull(CodeBlock.of("value"), text));
  }

  CodeBlock getTarget(Register type) {
    if (type instanceof Pointer.View view) {
      return throughPointer(
          pointer ->
              CodeBlock.of(
                  "$T.target(this, $L,$W$T.TYPE,$W$L)",
                  RuntimeTypes.VIEW_FIELDS,
                  pointer,
                  view.struct(),
                  place.name()));
    }
    CodeBlock.Builder code = CodeBlock.builder().addStatement("long pointer = $L", place.pointer());
    place.nullIfNull(code);
    code.add(ViewPlace.begin().build());
    code.addStatement("long cell = frame.copy($L)", place.targetOf(ViewPlace.size(type)));
    code.add(values.convert(type));
    return ViewPlace.end(code);
  }

  CodeBlock putTarget(Register type) {
    CodeBlock value = CodeBlock.of("value");
    if (type instanceof Pointer.View view) {
      return place.putPointer(
          place
              .site()
              .unlessNull(
                  value,
                  CodeBlock.of(
                      "$T.address(value,$W$T.TYPE,$W$L)",
                      RuntimeTypes.VIEW_FIELDS,
                      view.struct(),
                      place.name())));
    }
    CodeBlock.Builder code = CodeBlock.builder();
    if (place.field().nullable()) {
      code.beginControlFlow("if (value == null)")
          .add(place.putPointer(CodeBlock.of("0L")))
          .addStatement("return")
          .endControlFlow();
    }
    code.add(ViewPlace.begin().build());
    code.addStatement("long cell = frame.cell($L)", ViewPlace.size(type));
    code.add(values.store(type));
    code.addStatement(
        "$T memory = $L",
        RuntimeTypes.MEMORY_SEGMENT,
        place.allocate(ViewPlace.size(type), type.alignment()));
    code.addStatement("$T.paste(cell, memory)", RuntimeTypes.VIEW_FIELDS);
    code.add(place.putPointer(CodeBlock.of("memory.address()")));
    return ViewPlace.end(code);
  }
}
