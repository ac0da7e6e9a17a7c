package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.ComParameter;
import io.comwright.processor.type.Passing;
import io.comwright.processor.type.RuntimeTypes;

/** A buffer of the caller into which the callee writes text. */
public record TextBufferMarshaller(Passing.TextBuffer type) implements ParameterMarshaller {

  // TextRoom fileRoom = TextRoom.of(260, Integer.MAX_VALUE, TextEncoding.UTF16);
  // ... for each call:
  // Arguments.nonNull(file, "IBar.method", "file");
  // long filePointer = fileRoom.buffer(frame);
  // ... call ...
  // String fileValue = fileRoom.read(filePointer, "IBar.method", "file");
  // file.set(fileValue);
  @Override
  public Contribution proxy(Call call, int position) {
    Contribution.Builder code = new Contribution.Builder();
    ComParameter parameter = call.parameter(position);
    Site site = call.site(position);
    CodeBlock ref = call.variable(position);
    CodeBlock room = BufferSizes.room(call, position);
    if (!type.isResult() && !parameter.nullable()) {
      code.prepare().addStatement(site.required(ref));
    }
    CodeBlock pointer = call.local(position, "Pointer");
    CodeBlock buffer =
        type.inOut()
            ? CodeBlock.of(
                "$L.buffer($N,$W$L)",
                room,
                call.frame(),
                call.site(OutValue.valueOf(parameter), false)
                    .required(CodeBlock.of("$L.get()", ref)))
            : CodeBlock.of("$L.buffer($N)", room, call.frame());
    code.prepare().addStatement("long $L =$W$L", pointer, site.unlessNull(ref, buffer));
    code.argument(pointer);
    code.repeats(BufferSizes.repetition(call, position, initial(call, position)));
    CodeBlock value = type.isResult() ? call.returned() : call.local(position, "Value");
    CodeBlock read =
        CodeBlock.of("$L.read($L,$W$S,$W$S)", room, pointer, call.method(), parameter.name());
    code.convert()
        .addStatement(
            "$T $L =$W$L",
            RuntimeTypes.STRING,
            value,
            parameter.nullable() ? CodeBlock.of("$L == null ? null :$W$L", ref, read) : read);
    if (type.isResult()) {
      return code.result(value).build();
    }
    OutValue.begin(code.deliver(), parameter, ref, "null");
    code.deliver().addStatement("$L.set($L)", ref, value);
    OutValue.end(code.deliver(), parameter);
    return code.build();
  }

  /** The variable of the buffer, before the first call. */
  private CodeBlock initial(Call call, int position) {
    Passing.BufferSize size = BufferSizes.type(call, BufferSizes.size(call, position));
    CodeBlock room = sized(call, position, size);
    if (!type.inOut()) {
      return room;
    }
    CodeBlock ref = call.variable(position);
    Site site = call.site(position);
    CodeBlock holding =
        CodeBlock.of(
            ".holding($L.get(),$W$L,$W$S)",
            site.nullable() ? ref : site.required(ref),
            site.method(),
            OutValue.valueOf(call.parameter(position)));
    return site.nullable()
        ? CodeBlock.of("$L == null ? $L :$W$L$L", ref, room, room, holding)
        : CodeBlock.of("$L$L", room, holding);
  }

  private CodeBlock sized(Call call, int position, Passing.BufferSize size) {
    CodeBlock most =
        size.number().largestCount() == Integer.MAX_VALUE
            ? CodeBlock.of("$T.MAX_VALUE", Integer.class)
            : CodeBlock.of("$L", size.number().largestCount());
    CodeBlock encoding = Texts.encoding(type.form());
    if (size.implied()) {
      return CodeBlock.of(
          "$T.of($L,$W$L,$W$L)", RuntimeTypes.TEXT_ROOM, type.capacity(), most, encoding);
    }
    int at = BufferSizes.size(call, position);
    Site site = call.site(at);
    CodeBlock variable = call.variable(at);
    CodeBlock value = size.out() ? CodeBlock.of("$L.get()", site.required(variable)) : variable;
    return CodeBlock.of(
        "$T.sized($L,$W$L,$W$L,$W$L,$W$L)",
        RuntimeTypes.TEXT_ROOM,
        new IntegerMarshaller(size.number()).toNative(value, site),
        most,
        encoding,
        site.method(),
        site.parameter());
  }

  // int fileLength = Upcall.length(fileCount, file, "IBar.method", "file");
  // Ref<String> fileRef = new Ref<>();
  // ... call ...
  // int fileSize = TextBuffers.fill(Answers.nonNullResult(fileRef.get(), "IBar.method"), file,
  //     fileLength, TextEncoding.UTF16, fileNeeded, 4, "IBar.method");
  @Override
  public Contribution stub(Call call, int position) {
    Contribution.Builder code = new Contribution.Builder();
    ComParameter parameter = call.parameter(position);
    CodeBlock pointer = call.variable(position);
    boolean reports = BufferSizes.reports(call, position);
    CodeBlock length = call.length(position);
    CodeBlock encoding = Texts.encoding(type.form());
    CodeBlock size = BufferSizes.nativeSize(call, position);
    CodeBlock received =
        CodeBlock.of(
            "$T.length($L,$W$L,$W$S,$W$S)",
            RuntimeTypes.UPCALL,
            size,
            pointer,
            call.method(),
            parameter.name());
    code.prepare()
        .addStatement(
            "int $L =$W$L",
            length,
            reports || parameter.nullable()
                ? CodeBlock.of("$L == 0L ? 0 :$W$L", pointer, received)
                : received);
    boolean exchanged = BufferSizes.type(call, BufferSizes.size(call, position)).out();
    CodeBlock end =
        CodeBlock.of(
            "$T.end($L, $L, $L)",
            RuntimeTypes.TEXT_BUFFERS,
            pointer,
            exchanged ? length : size,
            encoding);
    if (!type.inOut() && exchanged) {
      // Afterwards the size is no longer there.
      code.prepare().addStatement(end);
    } else if (!type.inOut()) {
      code.clear().addStatement(end);
    }
    CodeBlock value = call.returned();
    if (!type.isResult()) {
      CodeBlock ref = call.local(position, "Ref");
      CodeBlock text =
          type.inOut()
              ? CodeBlock.of(
                  "$T.readFixed($L, $L, $L)", RuntimeTypes.TEXT, pointer, length, encoding)
              : CodeBlock.of("");
      code.prepare()
          .addStatement("$T $L =$Wnew $T<>($L)", type.javaType(), ref, RuntimeTypes.REF, text);
      code.argument(ref);
      value = CodeBlock.of("$L.get()", ref);
    }
    fill(code, call, position, call.answer(parameter.name(), false).required(value));
    return code.build();
  }

  private void fill(Contribution.Builder code, Call call, int position, CodeBlock value) {
    CodeBlock pointer = call.variable(position);
    CodeBlock room =
        CodeBlock.of(
            "$L,$W$L,$W$L,$W$L",
            value,
            pointer,
            call.length(position),
            Texts.encoding(type.form()));
    if (BufferSizes.reports(call, position)) {
      int needed = BufferSizes.needed(call, position);
      code.convert()
          .addStatement(
              "int $L =$W$T.fill($L,$W$L,$W$L,$W$S)",
              BufferSizes.taken(call, position),
              RuntimeTypes.TEXT_BUFFERS,
              room,
              call.variable(needed),
              BufferSizes.type(call, needed).number().size(),
              call.method());
      return;
    }
    boolean nullable = call.parameter(position).nullable();
    if (nullable) {
      code.convert().beginControlFlow("if ($L != 0L)", pointer);
    }
    code.convert().addStatement("$T.fill($L,$W$S)", RuntimeTypes.TEXT_BUFFERS, room, call.method());
    if (nullable) {
      code.convert().endControlFlow();
    }
  }

  @Override
  public FrameNeed frameNeed() {
    return FrameNeed.MEMORY;
  }
}
