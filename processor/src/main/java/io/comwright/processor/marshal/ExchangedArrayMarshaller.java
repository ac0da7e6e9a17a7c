package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.ComParameter;
import io.comwright.processor.type.Passing;
import io.comwright.processor.type.RuntimeTypes;

/**
 * A pointer to an array of the caller that the callee may free and replace. As of a struct, all
 * that comes back is new: what the caller passed stays its own.
 */
public record ExchangedArrayMarshaller(Passing.ExchangedArray type) implements ParameterMarshaller {

  // Arguments.nonNull(items, "IBar.method", "items");
  // IFoo[] itemsIn = Arguments.nonNull(items.get(), "IBar.method", "the value of items").clone();
  // int itemsGiven = Arguments.count(countIn, itemsIn.length, "IBar.method", "items");
  // long itemsPointer = frame.cell(8);
  // frame.own(itemsPointer, Owned.array(Owned.TASK_MEMORY, Owned.INTERFACE, 8, itemsGiven));
  // long itemsElements = Answers.allocate(TaskMemory.allocator(), itemsGiven, 8, ...);
  // Memory.putLong(itemsPointer, itemsElements);
  // for (int i = 0; i < itemsGiven; i++) {
  //   Memory.putLong(itemsElements + 8L * i, Answers.detach(itemsIn[i], IFooProxy.TYPE, ...));
  // }
  // ... call ...
  // long itemsAfter = frame.cell(8);
  // Memory.move(itemsPointer, itemsAfter, 8);
  // frame.own(itemsAfter, Owned.array(Owned.TASK_MEMORY, Owned.INTERFACE, 8, count));
  // ... as an array that the callee allocates
  @Override
  public Contribution proxy(Call call, int position) {
    Contribution.Builder code = new Contribution.Builder();
    ArrayElements elements = elements(call, position);
    ComParameter parameter = call.parameter(position);
    CodeBlock ref = call.variable(position);
    CodeBlock in = call.local(position, "In");
    CodeBlock given = call.local(position, "Given");
    CodeBlock pointer = call.local(position, "Pointer");
    Site value = call.site(OutValue.valueOf(parameter), type.valueNullable());
    CodeBlock left = CodeBlock.of("$L.get()", call.site(position).required(ref));
    code.prepare()
        .addStatement(
            "$T $L =$W$L", type.array(), in, type.valueNullable() ? left : value.required(left));
    code.prepare()
        .addStatement(
            "int $L =$W$T.count($L,$W$L,$W$S,$W$S)",
            given,
            RuntimeTypes.ARGUMENTS,
            Counts.javaCount(call, position),
            length(in),
            call.method(),
            parameter.name());
    code.prepare().addStatement("long $L = $N.cell(8)", pointer, call.frame());
    allocate(code.prepare(), call, elements, pointer, in, given, elements.site());
    code.argument(pointer);
    CodeBlock after = call.local(position, "After");
    code.owns();
    code.succeed().addStatement("long $L = $N.cell(8)", after, call.frame());
    code.succeed()
        .addStatement("$T.move($L, $L, 8)", RuntimeTypes.MEMORY, pointer, after)
        .addStatement(
            "$N.own($L,$W$L)", call.frame(), after, owned(elements, reported(call, position)));
    receive(code, call, position, after);
    return code.build();
  }

  private void receive(Contribution.Builder code, Call call, int position, CodeBlock after) {
    ArrayElements elements = elements(call, position);
    CodeBlock.Builder convert = code.convert();
    CodeBlock at = call.local(position, "Received");
    CodeBlock length = call.length(position);
    CodeBlock value = call.local(position, "Value");
    convert.addStatement("long $L = $T.getLong($L)", at, RuntimeTypes.MEMORY, after);
    CodeBlock received =
        CodeBlock.of(
            "$T.received($L,$W$L,$W$S,$W$S)",
            RuntimeTypes.RESULTS,
            reported(call, position),
            at,
            call.method(),
            call.parameter(position).name());
    convert.addStatement("int $L =$W$L", length, received);
    CodeBlock made = CodeBlock.of("new $T[$L]", elements.javaType(), length);
    if (type.valueNullable()) {
      convert.addStatement("$T $L = null", type.array(), value);
      convert.beginControlFlow("if ($L != 0L)", at).addStatement("$L = $L", value, made);
    } else {
      convert.addStatement("$T $L = $L", type.array(), value, made);
    }
    elements.take(code, convert, at, length, value);
    if (type.valueNullable()) {
      convert.endControlFlow();
    }
    code.deliver().addStatement("$L.set($L)", call.variable(position), value);
  }

  // long itemsPassed = Memory.getLong(Upcall.nonNull(items, "IBar.method", "items"));
  // int itemsGiven = Upcall.length(countIn, itemsPassed, "IBar.method", "items");
  // IFoo[] itemsBefore = new IFoo[itemsGiven];
  // for (int i = 0; i < itemsGiven; i++) {
  //   itemsBefore[i] = frame.lend(...);
  // }
  // Ref<IFoo[]> itemsRef = new Ref<>(itemsBefore);
  // IFoo[] itemsCopy = itemsBefore.clone();
  // ... call ...
  // IFoo[] itemsValue = itemsRef.get();
  // int itemsLength = Answers.nonNullResult(itemsValue, "IBar.method").length;
  // Answers.counted(countRef.get(), itemsLength, "IBar.method", "items");
  // long itemsOut = frame.cell(8);
  // long itemsOld = frame.cell(8);
  // boolean itemsKept = Answers.unchanged(itemsValue, itemsBefore, itemsCopy);
  // if (!itemsKept) {
  //   ... as an array that the callee allocates
  //   frame.own(itemsOld, Owned.array(Owned.TASK_MEMORY, Owned.INTERFACE, 8, itemsGiven));
  // }
  // if (!itemsKept) {
  //   Memory.move(items, itemsOld, 8);
  //   Memory.move(itemsOut, items, 8);
  // }
  @Override
  public Contribution stub(Call call, int position) {
    Contribution.Builder code = new Contribution.Builder();
    ArrayElements elements = elements(call, position);
    CodeBlock pointer = call.variable(position);
    CodeBlock given = call.local(position, "Given");
    CodeBlock before = call.local(position, "Before");
    CodeBlock copy = call.local(position, "Copy");
    CodeBlock ref = call.local(position, "Ref");
    lend(code, call, position);
    code.prepare()
        .addStatement(
            "$T $L =$W$L",
            type.array(),
            copy,
            type.valueNullable()
                ? CodeBlock.of("$1L == null ? null : $1L.clone()", before)
                : CodeBlock.of("$L.clone()", before));
    code.prepare()
        .addStatement("$T $L = new $T<>($L)", type.javaType(), ref, RuntimeTypes.REF, before);
    code.argument(ref);
    CodeBlock.Builder convert = code.convert();
    CodeBlock value = call.local(position, "Value");
    CodeBlock length = call.length(position);
    CodeBlock out = call.local(position, "Out");
    CodeBlock old = call.local(position, "Old");
    CodeBlock kept = call.local(position, "Kept");
    Site answer = call.answer(call.parameter(position).name(), type.valueNullable());
    CodeBlock left = CodeBlock.of("$L.get()", ref);
    convert.addStatement(
        "$T $L =$W$L", type.array(), value, type.valueNullable() ? left : answer.required(left));
    convert.addStatement("int $L = $L", length, length(value));
    convert.addStatement(
        "$T.counted($L,$W$L,$W$S,$W$S)",
        RuntimeTypes.ANSWERS,
        Reports.given(call, Counts.position(call, position)),
        length,
        call.method(),
        call.parameter(position).name());
    convert.addStatement("long $L = $N.cell(8)", out, call.frame());
    convert.addStatement("long $L = $N.cell(8)", old, call.frame());
    convert.addStatement(
        "boolean $L =$W$T.unchanged($L,$W$L,$W$L)",
        kept,
        RuntimeTypes.ANSWERS,
        value,
        before,
        copy);
    code.owns();
    convert.beginControlFlow("if (!$L)", kept);
    allocate(convert, call, elements, out, value, length, elements.answer());
    convert
        .addStatement("$N.own($L,$W$L)", call.frame(), old, owned(elements, given))
        .endControlFlow();
    code.deliver()
        .beginControlFlow("if (!$L)", kept)
        .addStatement("$T.move($L, $L, 8)", RuntimeTypes.MEMORY, pointer, old)
        .addStatement("$T.move($L, $L, 8)", RuntimeTypes.MEMORY, out, pointer)
        .endControlFlow();
    return code.build();
  }

  /** The caller's array, for the implementation. */
  private void lend(Contribution.Builder code, Call call, int position) {
    CodeBlock.Builder prepare = code.prepare();
    Site site = call.site(position);
    CodeBlock passed = call.local(position, "Passed");
    CodeBlock given = call.local(position, "Given");
    CodeBlock before = call.local(position, "Before");
    prepare.addStatement(
        "long $L =$W$T.getLong($L)",
        passed,
        RuntimeTypes.MEMORY,
        site.requiredPointer(call.variable(position)));
    prepare.addStatement(
        "int $L =$W$T.length($L,$W$L,$W$L,$W$L)",
        given,
        RuntimeTypes.UPCALL,
        Counts.nativeCount(call, position),
        passed,
        site.method(),
        site.parameter());
    CodeBlock made = CodeBlock.of("new $T[$L]", type.element().javaType(), given);
    if (type.valueNullable()) {
      prepare.addStatement("$T $L = null", type.array(), before);
      prepare.beginControlFlow("if ($L != 0L)", passed).addStatement("$L = $L", before, made);
    } else {
      prepare.addStatement("$T $L = $L", type.array(), before, made);
    }
    elements(call, position).read(prepare, passed, given, before);
    if (type.valueNullable()) {
      prepare.endControlFlow();
    }
  }

  /** An array goes into memory of its own, whose address goes into a cell that the frame owns. */
  private void allocate(
      CodeBlock.Builder stage,
      Call call,
      ArrayElements elements,
      CodeBlock cell,
      CodeBlock array,
      CodeBlock length,
      Site site) {
    stage.addStatement("$N.own($L,$W$L)", call.frame(), cell, owned(elements, length));
    if (type.valueNullable()) {
      stage.beginControlFlow("if ($L != null)", array);
    }
    CodeBlock at = CodeBlock.of("$N", call.locals().local(elements.name() + "Elements"));
    stage.addStatement(
        "long $L =$W$T.allocate($L,$W$L,$W$L,$W$S,$W$S)",
        at,
        RuntimeTypes.ANSWERS,
        Memory.allocator(type.freeing()),
        length,
        elements.size(),
        call.method(),
        elements.name());
    stage.addStatement("$T.putLong($L, $L)", RuntimeTypes.MEMORY, cell, at);
    elements.give(stage, at, array, length, site);
    if (type.valueNullable()) {
      stage.endControlFlow();
    }
  }

  private CodeBlock owned(ArrayElements elements, CodeBlock count) {
    return elements.owned(Memory.owned(type.freeing()).orElseThrow(), count);
  }

  private CodeBlock length(CodeBlock array) {
    return type.valueNullable()
        ? CodeBlock.of("$1L == null ? 0 : $1L.length", array)
        : CodeBlock.of("$L.length", array);
  }

  private static CodeBlock reported(Call call, int position) {
    return Reports.received(call, Counts.position(call, position));
  }

  private ArrayElements elements(Call call, int position) {
    return new ArrayElements(call, position, type.element(), type.elementNullable());
  }

  @Override
  public FrameNeed frameNeed() {
    return FrameNeed.WHOLE;
  }
}
