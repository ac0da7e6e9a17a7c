package io.comwright.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.TypeName;
import io.comwright.processor.marshal.CallbackMarshaller;
import io.comwright.processor.marshal.FixedArrayField;
import io.comwright.processor.marshal.IntegerMarshaller;
import io.comwright.processor.marshal.Locals;
import io.comwright.processor.marshal.Marshallers;
import io.comwright.processor.marshal.Site;
import io.comwright.processor.marshal.StoredMarshaller;
import io.comwright.processor.marshal.Texts;
import io.comwright.processor.marshal.ValueMarshaller;
import io.comwright.processor.model.ComView;
import io.comwright.processor.model.ViewField;
import io.comwright.processor.model.ViewForm;
import io.comwright.processor.type.FixedArray;
import io.comwright.processor.type.Inline;
import io.comwright.processor.type.Pointer;
import io.comwright.processor.type.Register;
import io.comwright.processor.type.RuntimeTypes;
import io.comwright.processor.type.Scalar;
import io.comwright.processor.type.Single;
import io.comwright.processor.type.TextForm;
import io.comwright.processor.type.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

/**
 * Writes the methods that read and write one field.
 *
 * <p>Numbers, and what is a number natively, go directly from and to memory. Any other value is
 * copied into a frame first, where its marshaller converts it: the memory of a struct can end at
 * any time, that of a frame cannot.
 */
public final class ViewFieldWriter {
  private static final CodeBlock CELL = CodeBlock.of("cell");

  private final ComView model;
  private final ViewField field;

  /** The struct and the field, for messages. */
  private final CodeBlock name;

  ViewFieldWriter(ComView model, ViewField field) {
    this.model = model;
    this.field = field;
    this.name = nameOf(field);
  }

  private CodeBlock nameOf(ViewField any) {
    return CodeBlock.of("$S", model.name().simpleName() + "." + any.name());
  }

  List<MethodSpec> write() {
    List<MethodSpec> methods = new ArrayList<>();
    MethodSpec.Builder getter = method().returns(field.declared().name());
    field.declared().annotations().forEach(getter::addAnnotation);
    methods.add(getter.addCode(getter()).build());
    field
        .setter()
        .ifPresent(
            setter -> {
              ParameterSpec.Builder value = ParameterSpec.builder(setter.value().name(), "value");
              setter.value().annotations().forEach(value::addAnnotation);
              MethodSpec.Builder code = method().addParameter(value.build());
              setter.allocator().ifPresent(type -> code.addParameter(type, "allocator"));
              methods.add(code.addCode(setter(setter.form())).build());
            });
    return methods;
  }

  private MethodSpec.Builder method() {
    return MethodSpec.methodBuilder(field.name())
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC);
  }

  private CodeBlock getter() {
    return switch (field.form()) {
      case ViewForm.Plain plain -> plain(plain.type());
      case ViewForm.Inner inner ->
          result(
              CodeBlock.of(
                  "$T.inner(this, $L,$W$T.TYPE,$W$L)",
                  RuntimeTypes.VIEW_FIELDS,
                  field.constant(),
                  inner.type().struct(),
                  name));
      case ViewForm.Inners inners ->
          result(
              CodeBlock.of(
                  "$T.list(this, $L, $L,$W$T.TYPE,$W$L)",
                  RuntimeTypes.VIEW_FIELDS,
                  field.constant(),
                  inners.length(),
                  inners.type().struct(),
                  name));
      case ViewForm.TextPointer text ->
          throughPointer(pointer -> read(text.type().form(), pointer));
      case ViewForm.InterfacePointer object ->
          throughPointer(
              pointer ->
                  CodeBlock.of(
                      "$T.retain(this, $L,$W$T.TYPE,$W$L)",
                      RuntimeTypes.VIEW_FIELDS,
                      pointer,
                      object.type().proxy(),
                      name));
      case ViewForm.Reference reference -> target(reference.target());
      case ViewForm.Counted counted -> counted(counted);
      case ViewForm.Flexible flexible -> flexible(flexible);
    };
  }

  private CodeBlock setter(ViewForm.Settable form) {
    return switch (form) {
      case ViewForm.Plain plain -> putPlain(plain.type());
      case ViewForm.TextPointer text -> putText(text.type().form());
      case ViewForm.Reference reference -> putTarget(reference.target());
      case ViewForm.Counted counted -> putCounted(counted);
      case ViewForm.Flexible flexible -> putFlexible(flexible);
    };
  }

  private CodeBlock plain(Value type) {
    return switch (type) {
      case Scalar.StructSize size -> number(size.number());
      case Register word when isWord(word) -> number(word);
      case Value other -> copied(other);
    };
  }

  private CodeBlock putPlain(Value type) {
    CodeBlock value = CodeBlock.of("value");
    return switch (type) {
      case Scalar.StructSize size -> put(field, size.number(), value);
      case Scalar.Integer integer -> put(field, integer, value);
      case Pointer.Callback function ->
          put(field, function, new CallbackMarshaller(function).lasting(value, site()));
      case Register word when isWord(word) ->
          put(field, word, Marshallers.value(word).toNative(value, site()));
      case Value other -> paste(other);
    };
  }

  // ---- Numbers.

  // return ViewMemory.getInt(this, OFFSET_field, "Foo.field");
  private CodeBlock number(Register type) {
    ValueMarshaller marshaller = Marshallers.value(type);
    if (!field.nullable()) {
      return result(marshaller.fromStored(get(field, type), site()));
    }
    return CodeBlock.builder()
        .addStatement("long stored = $L", get(field, type))
        .add(result(marshaller.fromStored(CodeBlock.of("stored"), site())))
        .build();
  }

  /** Whether it is one number in memory. */
  private static boolean isWord(Register type) {
    return type instanceof Scalar || type instanceof Pointer;
  }

  /** What lies in memory, as it is. */
  private CodeBlock get(ViewField any, Register type) {
    return CodeBlock.of(
        "$T.get$L(this, $L,$W$L)",
        RuntimeTypes.VIEW_MEMORY,
        accessor(type),
        any.constant(),
        nameOf(any));
  }

  private CodeBlock put(ViewField any, Register type, CodeBlock value) {
    return CodeBlock.builder()
        .addStatement(
            "$T.put$L(this, $L,$W$L,$W$L)",
            RuntimeTypes.VIEW_MEMORY,
            accessor(type),
            any.constant(),
            value,
            nameOf(any))
        .build();
  }

  private static String accessor(Register type) {
    String name =
        (type instanceof Scalar scalar ? scalar.number().javaType() : TypeName.LONG).toString();
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  // ---- Values that are copied by way of a frame.

  // try (Frame frame = Frame.enter()) {
  //   long cell = frame.copy(ViewFields.place(this, OFFSET_field, 16, "Foo.field"));
  //   return Memory.getGuid(cell);
  // }
  private CodeBlock copied(Value type) {
    CodeBlock.Builder code = begin();
    code.addStatement("long cell = frame.copy($L)", place(size(type)));
    code.add(convert(type));
    return end(code);
  }

  /** From the cell to a Java value, which is returned. */
  private CodeBlock convert(Value type) {
    return switch (type) {
      case Single single -> {
        StoredMarshaller marshaller = Marshallers.stored(single);
        yield result(marshaller.fromStored(marshaller.load(CELL), copySite()));
      }
      case FixedArray array -> {
        Locals locals = new Locals(List.of("frame", "cell", "values"));
        CodeBlock.Builder code = CodeBlock.builder();
        CodeBlock values =
            new FixedArrayField(array).read(code, "values", CELL, site(), locals, false);
        yield code.add(result(values)).build();
      }
    };
  }

  // try (Frame frame = Frame.enter()) {
  //   long cell = frame.cell(16);
  //   Memory.putGuid(cell, Arguments.nonNull(value, "Foo.field", "the value"));
  //   ViewFields.paste(cell, ViewFields.place(this, OFFSET_field, 16, "Foo.field"));
  // }
  private CodeBlock paste(Value type) {
    CodeBlock.Builder code = begin();
    code.addStatement("long cell = frame.cell($L)", size(type));
    code.add(store(type));
    code.addStatement("$T.paste(cell,$W$L)", RuntimeTypes.VIEW_FIELDS, place(size(type)));
    return end(code);
  }

  /** From the parameter of a setter to the cell. */
  private CodeBlock store(Value type) {
    Locals locals = new Locals(List.of("frame", "cell", "value", "values"));
    CodeBlock.Builder code = CodeBlock.builder();
    Marshallers.field(type)
        .write(code, "values", CodeBlock.of("value"), CELL, copySite(), locals, false);
    return code.build();
  }

  private static CodeBlock.Builder begin() {
    return CodeBlock.builder()
        .beginControlFlow("try ($1T frame = $1T.enter())", RuntimeTypes.FRAME);
  }

  private static CodeBlock end(CodeBlock.Builder code) {
    return code.endControlFlow().build();
  }

  private CodeBlock place(CodeBlock size) {
    return CodeBlock.of(
        "$T.place(this, $L,$W$L,$W$L)", RuntimeTypes.VIEW_FIELDS, field.constant(), size, name);
  }

  // ---- Pointers.

  /** Reads through a pointer, unless it is NULL and may be. */
  private CodeBlock throughPointer(UnaryOperator<CodeBlock> read) {
    if (!field.nullable()) {
      return result(read.apply(pointer()));
    }
    return CodeBlock.builder()
        .addStatement("long pointer = $L", pointer())
        .add(
            result(CodeBlock.of("pointer == 0L ? null :$W$L", read.apply(CodeBlock.of("pointer")))))
        .build();
  }

  private CodeBlock pointer() {
    return get(field, new Pointer.Address());
  }

  private CodeBlock putPointer(CodeBlock value) {
    return put(field, new Pointer.Address(), value);
  }

  private CodeBlock read(TextForm form, CodeBlock pointer) {
    return form == TextForm.BSTR
        ? CodeBlock.of("$T.bstr(this, $L,$W$L)", RuntimeTypes.VIEW_FIELDS, pointer, name)
        : CodeBlock.of(
            "$T.text(this, $L,$W$L,$W$L)",
            RuntimeTypes.VIEW_FIELDS,
            pointer,
            Texts.encoding(form),
            name);
  }

  private CodeBlock putText(TextForm form) {
    CodeBlock text =
        form == TextForm.BSTR
            ? CodeBlock.of("$T.bstr(allocator, value,$W$L)", RuntimeTypes.VIEW_FIELDS, name)
            : CodeBlock.of(
                "$T.text(allocator, value,$W$L,$W$L)",
                RuntimeTypes.VIEW_FIELDS,
                Texts.encoding(form),
                name);
    return putPointer(site().unlessNull(CodeBlock.of("value"), text));
  }

  private CodeBlock target(Register type) {
    if (type instanceof Pointer.View view) {
      return throughPointer(
          pointer ->
              CodeBlock.of(
                  "$T.target(this, $L,$W$T.TYPE,$W$L)",
                  RuntimeTypes.VIEW_FIELDS,
                  pointer,
                  view.struct(),
                  name));
    }
    CodeBlock.Builder code = CodeBlock.builder().addStatement("long pointer = $L", pointer());
    nullIfNull(code);
    code.add(begin().build());
    code.addStatement("long cell = frame.copy($L)", targetOf(size(type)));
    code.add(convert(type));
    return end(code);
  }

  private CodeBlock targetOf(CodeBlock size) {
    return CodeBlock.of("$T.target(this, pointer,$W$L,$W$L)", RuntimeTypes.VIEW_FIELDS, size, name);
  }

  private void nullIfNull(CodeBlock.Builder code) {
    if (field.nullable()) {
      code.beginControlFlow("if (pointer == 0L)").addStatement("return null").endControlFlow();
    }
  }

  private CodeBlock putTarget(Register type) {
    CodeBlock value = CodeBlock.of("value");
    if (type instanceof Pointer.View view) {
      return putPointer(
          site()
              .unlessNull(
                  value,
                  CodeBlock.of(
                      "$T.address(value,$W$T.TYPE,$W$L)",
                      RuntimeTypes.VIEW_FIELDS,
                      view.struct(),
                      name)));
    }
    CodeBlock.Builder code = CodeBlock.builder();
    if (field.nullable()) {
      code.beginControlFlow("if (value == null)")
          .add(putPointer(CodeBlock.of("0L")))
          .addStatement("return")
          .endControlFlow();
    }
    code.add(begin().build());
    code.addStatement("long cell = frame.cell($L)", size(type));
    code.add(store(type));
    code.addStatement(
        "$T memory = $L", RuntimeTypes.MEMORY_SEGMENT, allocate(size(type), type.alignment()));
    code.addStatement("$T.paste(cell, memory)", RuntimeTypes.VIEW_FIELDS);
    code.add(putPointer(CodeBlock.of("memory.address()")));
    return end(code);
  }

  private CodeBlock allocate(CodeBlock size, int alignment) {
    return CodeBlock.of(
        "$T.allocate(allocator,$W$L, $L,$W$L)", RuntimeTypes.VIEW_FIELDS, size, alignment, name);
  }

  // ---- Arrays.

  // long pointer = ViewMemory.getLong(this, OFFSET_items, "Foo.items");
  // int count = ViewFields.count(ViewMemory.getInt(this, OFFSET_count, "Foo.count"), "Foo.items");
  // return ViewFields.target(this, pointer, 4L * count, "Foo.items").toArray(...);
  private CodeBlock counted(ViewForm.Counted array) {
    CodeBlock.Builder code = CodeBlock.builder().addStatement("long pointer = $L", pointer());
    nullIfNull(code);
    count(code, array.count());
    if (array.element() instanceof Pointer.View view) {
      return code.add(
              result(
                  CodeBlock.of(
                      "$T.targets(this, pointer, count,$W$T.TYPE,$W$L)",
                      RuntimeTypes.VIEW_FIELDS,
                      view.struct(),
                      name)))
          .build();
    }
    return elements(code, array.element(), targetOf(bytes(array.element())));
  }

  // int count = ViewFields.count(ViewMemory.getInt(this, OFFSET_count, "Foo.count"), "Foo.items");
  // return ViewFields.list(this, OFFSET_items, count, BarStruct.TYPE, "Foo.items");
  private CodeBlock flexible(ViewForm.Flexible array) {
    CodeBlock.Builder code = CodeBlock.builder();
    count(code, array.count());
    if (array.element() instanceof Pointer.View view) {
      return code.add(
              result(
                  CodeBlock.of(
                      "$T.list(this, $L, count,$W$T.TYPE,$W$L)",
                      RuntimeTypes.VIEW_FIELDS,
                      field.constant(),
                      view.struct(),
                      name)))
          .build();
    }
    return elements(code, array.element(), place(bytes(array.element())));
  }

  private CodeBlock elements(CodeBlock.Builder code, Register element, CodeBlock memory) {
    if (bulk(element).isPresent()) {
      return code.add(result(CodeBlock.of("$L.toArray($L)", memory, bulk(element).get()))).build();
    }
    ValueMarshaller marshaller = Marshallers.value(element);
    CodeBlock at = at(element);
    code.add(begin().build());
    code.addStatement("long cell = frame.copy($L)", memory);
    code.addStatement("$1T[] values = new $1T[count]", element.javaType());
    code.beginControlFlow("for (int i = 0; i < count; i++)");
    code.addStatement(
        "values[i] =$W$L", marshaller.fromStored(marshaller.load(at), copySite().elements(false)));
    code.endControlFlow();
    code.add(result(CodeBlock.of("values")));
    return end(code);
  }

  /** The number of elements, in a variable. */
  private void count(CodeBlock.Builder code, String counter) {
    ViewField holder = model.field(counter);
    Scalar.Integer integer = model.integer(holder);
    code.addStatement(
        "int count =$W$T.count($L,$W$L)",
        RuntimeTypes.VIEW_FIELDS,
        new IntegerMarshaller(integer).toNative(get(holder, integer), site()),
        name);
  }

  // int count = Arguments.nonNull(value, "Foo.items", "the value").length;
  // MemorySegment memory = Views.allocate(allocator, 4L * count, 4, "Foo.items");
  // MemorySegment.copy(value, 0, memory, ValueLayout.JAVA_INT_UNALIGNED, 0, count);
  // ViewMemory.putLong(this, OFFSET_items, memory.address(), "Foo.items");
  // ViewMemory.putInt(this, OFFSET_count, count, "Foo.count");
  private CodeBlock putCounted(ViewForm.Counted array) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (field.nullable()) {
      code.beginControlFlow("if (value == null)")
          .add(putPointer(CodeBlock.of("0L")))
          .add(putCount(array.count(), "0"))
          .addStatement("return")
          .endControlFlow();
    }
    if (array.element() instanceof Pointer.View view) {
      length(code, array.count(), "size()");
      code.add(
          putPointer(
              CodeBlock.of(
                  "$T.address(value,$W$T.TYPE,$W$L)",
                  RuntimeTypes.VIEW_FIELDS,
                  view.struct(),
                  name)));
      return code.add(putCount(array.count(), "count")).build();
    }
    length(code, array.count(), "length");
    fill(
        code,
        array.element(),
        allocate(bytes(array.element()), array.element().alignment()),
        CodeBlock.builder()
            .add(putPointer(CodeBlock.of("memory.address()")))
            .add(putCount(array.count(), "count"))
            .build());
    return code.build();
  }

  private CodeBlock putFlexible(ViewForm.Flexible array) {
    CodeBlock.Builder code = CodeBlock.builder();
    length(code, array.count(), "length");
    fill(code, array.element(), place(bytes(array.element())), putCount(array.count(), "count"));
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
    code.add(begin().build());
    code.addStatement("long cell = frame.array(count, $L)", size(element));
    code.beginControlFlow("for (int i = 0; i < count; i++)");
    code.addStatement(
        marshaller.store(at(element), CodeBlock.of("value[i]"), copySite().elements(false)));
    code.endControlFlow();
    code.addStatement("$T memory =$W$L", RuntimeTypes.MEMORY_SEGMENT, memory);
    code.addStatement("$T.paste(cell, memory)", RuntimeTypes.VIEW_FIELDS);
    code.add(finish);
    code.endControlFlow();
  }

  /** The number of elements of the value, in a variable. */
  private void length(CodeBlock.Builder code, String counter, String of) {
    CodeBlock length = CodeBlock.of("$L.$L", site().required(CodeBlock.of("value")), of);
    int largest = model.integer(model.field(counter)).largestCount();
    code.addStatement(
        "int count =$W$L",
        largest < Integer.MAX_VALUE
            ? CodeBlock.of(
                "$T.fitting($L, $LL,$W$L)", RuntimeTypes.VIEW_FIELDS, length, largest, name)
            : length);
  }

  private CodeBlock putCount(String counter, String value) {
    ViewField holder = model.field(counter);
    return put(holder, model.integer(holder), CodeBlock.of(value));
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
            ? CodeBlock.of("(long) $L * count", size(element))
            : CodeBlock.of("$LL * count", size(element));
  }

  private static CodeBlock at(Register element) {
    return element instanceof Inline.Struct
        ? CodeBlock.of("cell + (long) $L * i", size(element))
        : CodeBlock.of("cell + $LL * i", size(element));
  }

  /** The size of a value in memory, as an expression. */
  static CodeBlock size(Value type) {
    return switch (type) {
      case Pointer.View view -> CodeBlock.of("$T.SIZE", view.struct());
      case Single single -> Marshallers.stored(single).size();
      case FixedArray array -> CodeBlock.of("$L", array.size());
    };
  }

  private static CodeBlock result(CodeBlock value) {
    return CodeBlock.builder().addStatement("return $L", value).build();
  }

  private Site site() {
    return Site.field(name, "the value", field.nullable(), "frame", false);
  }

  /** A value in memory that is never null. */
  private Site copySite() {
    return Site.field(name, "the value", false, "frame", false);
  }
}
