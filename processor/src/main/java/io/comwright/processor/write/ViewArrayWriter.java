package io.comwright.processor.write;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.marshal.IntegerMarshaller;
import io.comwright.processor.marshal.Marshallers;
import io.comwright.processor.marshal.Texts;
import io.comwright.processor.marshal.ValueMarshaller;
import io.comwright.processor.model.ViewField;
import io.comwright.processor.model.ViewForm;
import io.comwright.processor.type.Inline;
import io.comwright.processor.type.Pointer;
import io.comwright.processor.type.Register;
import io.comwright.processor.type.RuntimeTypes;
import io.comwright.processor.type.Scalar;
import io.comwright.processor.type.Text;
import io.comwright.processor.type.TextForm;
import java.util.Locale;
import java.util.Optional;

/** Writes how an array is read and written whose length is another field of the struct. */
final class ViewArrayWriter {
  private final ViewPlace place;

  ViewArrayWriter(ViewPlace place) {
    this.place = place;
  }

  // long pointer = ViewMemory.getLong(this, OFFSET_items, "Foo.items");
  // int count = ViewFields.count(ViewMemory.getInt(this, OFFSET_count, "Foo.count"), "Foo.items");
  // return ViewFields.target(this, pointer, 4L * count, "Foo.items").toArray(...);
  CodeBlock get(ViewForm.Counted array) {
    CodeBlock.Builder code = CodeBlock.builder().addStatement("long pointer = $L", place.pointer());
    place.nullIfNull(code);
    count(code, array.count());
    if (array.element() instanceof Pointer.View view) {
      return code.add(
              ViewPlace.result(
                  CodeBlock.of(
                      "$T.targets(this, pointer, count,$W$T.TYPE,$W$L)",
                      RuntimeTypes.VIEW_FIELDS,
                      view.struct(),
                      place.name())))
          .build();
    }
    return read(array)
        .map(values -> code.add(ViewPlace.result(values)).build())
        .orElseGet(() -> elements(code, array.element(), place.targetOf(bytes(array.element()))));
  }

  // ViewTexts.texts(this, pointer, count, TextEncoding.UTF16, false, "Foo.items")
  // ViewFields.retain(this, pointer, count, IBarProxy.TYPE, false, IBar[]::new, "Foo.items")
  // Variants.copies(ViewFields.target(this, pointer, 24L * count, "Foo.items"), count, "Foo.items")
  /** Elements that point to more, which the runtime reads. */
  private Optional<CodeBlock> read(ViewForm.Counted array) {
    return switch (array.element()) {
      case Text.Passed text ->
          Optional.of(
              CodeBlock.of(
                  "$T.texts(this, pointer, count,$W$L, $L,$W$L)",
                  RuntimeTypes.VIEW_TEXTS,
                  encoding(text),
                  array.nullableElements(),
                  place.name()));
      case Pointer.Interface object ->
          Optional.of(
              CodeBlock.of(
                  "$T.retain(this, pointer, count,$W$T.TYPE, $L,$W$T[]::new,$W$L)",
                  RuntimeTypes.VIEW_FIELDS,
                  object.proxy(),
                  array.nullableElements(),
                  object.javaType(),
                  place.name()));
      case Inline.Variant variant ->
          Optional.of(
              CodeBlock.of(
                  "$T.copies($L, count,$W$L)",
                  variant.kind().functions(),
                  place.targetOf(bytes(variant)),
                  place.name()));
      case Register other -> Optional.empty();
    };
  }

  /** Null for a BSTR, which has none. */
  private static CodeBlock encoding(Text.Passed text) {
    return text.form() == TextForm.BSTR ? CodeBlock.of("null") : Texts.encoding(text.form());
  }

  // int count = ViewFields.count(ViewMemory.getInt(this, OFFSET_count, "Foo.count"), "Foo.items");
  // return ViewFields.list(this, OFFSET_items, count, BarStruct.TYPE, "Foo.items");
  CodeBlock get(ViewForm.Flexible array) {
    CodeBlock.Builder code = CodeBlock.builder();
    count(code, array.count());
    if (array.element() instanceof Pointer.View view) {
      return code.add(
              ViewPlace.result(
                  CodeBlock.of(
                      "$T.list(this, $L, count,$W$T.TYPE,$W$L)",
                      RuntimeTypes.VIEW_FIELDS,
                      place.field().constant(),
                      view.struct(),
                      place.name())))
          .build();
    }
    return elements(code, array.element(), place.place(bytes(array.element())));
  }

  private CodeBlock elements(CodeBlock.Builder code, Register element, CodeBlock memory) {
    if (bulk(element).isPresent()) {
      return code.add(ViewPlace.result(CodeBlock.of("$L.toArray($L)", memory, bulk(element).get())))
          .build();
    }
    ValueMarshaller marshaller = Marshallers.value(element);
    CodeBlock at = at(element);
    code.add(ViewPlace.begin().build());
    code.addStatement("long cell = frame.copy($L)", memory);
    code.addStatement("$1T[] values = new $1T[count]", element.javaType());
    code.beginControlFlow("for (int i = 0; i < count; i++)");
    code.addStatement(
        "values[i] =$W$L",
        marshaller.fromStored(marshaller.load(at), place.copySite().elements(false)));
    code.endControlFlow();
    code.add(ViewPlace.result(CodeBlock.of("values")));
    return ViewPlace.end(code);
  }

  /** The number of elements, in a variable. */
  private void count(CodeBlock.Builder code, String counter) {
    ViewField holder = place.model().field(counter);
    Scalar.Integer integer = place.model().integer(holder);
    code.addStatement(
        "int count =$W$T.count($L,$W$L)",
        RuntimeTypes.VIEW_FIELDS,
        new IntegerMarshaller(integer).toNative(place.get(holder, integer), place.site()),
        place.name());
  }

  // int count = Arguments.nonNull(value, "Foo.items", "the value").length;
  // MemorySegment memory = Views.allocate(allocator, 4L * count, 4, "Foo.items");
  // MemorySegment.copy(value, 0, memory, ValueLayout.JAVA_INT_UNALIGNED, 0, count);
  // ViewMemory.putLong(this, OFFSET_items, memory.address(), "Foo.items");
  // ViewMemory.putInt(this, OFFSET_count, count, "Foo.count");
  CodeBlock put(ViewForm.Counted array) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (place.field().nullable()) {
      code.beginControlFlow("if (value == null)")
          .add(place.putPointer(CodeBlock.of("0L")))
          .add(putCount(array.count(), "0"))
          .addStatement("return")
          .endControlFlow();
    }
    if (array.element() instanceof Pointer.View view) {
      length(code, array.count(), "size()");
      code.add(
          place.putPointer(
              CodeBlock.of(
                  "$T.address(value,$W$T.TYPE,$W$L)",
                  RuntimeTypes.VIEW_FIELDS,
                  view.struct(),
                  place.name())));
      return code.add(putCount(array.count(), "count")).build();
    }
    length(code, array.count(), "length");
    if (array.element() instanceof Text.Passed text) {
      code.add(
          place.putPointer(
              CodeBlock.of(
                  "$T.texts(allocator, value,$W$L, $L,$W$L)",
                  RuntimeTypes.VIEW_TEXTS,
                  encoding(text),
                  array.nullableElements(),
                  place.name())));
      return code.add(putCount(array.count(), "count")).build();
    }
    fill(
        code,
        array.element(),
        place.allocate(bytes(array.element()), array.element().alignment()),
        CodeBlock.builder()
            .add(place.putPointer(CodeBlock.of("memory.address()")))
            .add(putCount(array.count(), "count"))
            .build());
    return code.build();
  }

  CodeBlock put(ViewForm.Flexible array) {
    CodeBlock.Builder code = CodeBlock.builder();
    length(code, array.count(), "length");
    fill(
        code,
        array.element(),
        place.place(bytes(array.element())),
        putCount(array.count(), "count"));
    return code.build();
  }

  /** Copies a Java array to memory. */
  private void fill(CodeBlock.Builder code, Register element, CodeBlock memory, CodeBlock finish) {
    if (bulk(element).isPresent()) {
      code.addStatement("$T memory =$W$L", RuntimeTypes.MEMORY_SEGMENT, memory);
      code.addStatement(
          "$T.copy(value, 0, memory,$W$L, 0, count)",
          RuntimeTypes.MEMORY_SEGMENT,
          bulk(element).get());
      code.add(finish);
      return;
    }
    ValueMarshaller marshaller = Marshallers.value(element);
    code.add(ViewPlace.begin().build());
    code.addStatement("long cell = frame.array(count, $L)", ViewPlace.size(element));
    code.beginControlFlow("for (int i = 0; i < count; i++)");
    code.addStatement(
        marshaller.store(at(element), CodeBlock.of("value[i]"), place.copySite().elements(false)));
    code.endControlFlow();
    code.addStatement("$T memory =$W$L", RuntimeTypes.MEMORY_SEGMENT, memory);
    code.addStatement("$T.paste(cell, memory)", RuntimeTypes.VIEW_FIELDS);
    code.add(finish);
    code.endControlFlow();
  }

  /** The number of elements of the value, in a variable. */
  private void length(CodeBlock.Builder code, String counter, String of) {
    CodeBlock length = CodeBlock.of("$L.$L", place.site().required(CodeBlock.of("value")), of);
    int largest = place.model().integer(place.model().field(counter)).largestCount();
    code.addStatement(
        "int count =$W$L",
        largest < Integer.MAX_VALUE
            ? CodeBlock.of(
                "$T.fitting($L, $LL,$W$L)", RuntimeTypes.VIEW_FIELDS, length, largest, place.name())
            : length);
  }

  private CodeBlock putCount(String counter, String value) {
    ViewField holder = place.model().field(counter);
    return place.put(holder, place.model().integer(holder), CodeBlock.of(value));
  }

  /** The layout of elements that have the same bytes in Java. */
  private static Optional<CodeBlock> bulk(Register element) {
    String type = element.javaType().toString().toUpperCase(Locale.ROOT);
    return element.bulk()
        ? Optional.of(
            CodeBlock.of(
                element.size() == 1 ? "$T.JAVA_$L" : "$T.JAVA_$L_UNALIGNED",
                RuntimeTypes.VALUE_LAYOUT,
                type))
        : Optional.empty();
  }

  private static CodeBlock bytes(Register element) {
    return element.size() == 1
        ? CodeBlock.of("count")
        : element instanceof Inline.Struct
            ? CodeBlock.of("(long) $L * count", ViewPlace.size(element))
            : CodeBlock.of("$LL * count", ViewPlace.size(element));
  }

  private static CodeBlock at(Register element) {
    return element instanceof Inline.Struct
        ? CodeBlock.of("cell + (long) $L * i", ViewPlace.size(element))
        : CodeBlock.of("cell + $LL * i", ViewPlace.size(element));
  }
}
