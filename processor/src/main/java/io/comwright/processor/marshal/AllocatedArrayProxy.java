package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.ComParameter;
import io.comwright.processor.type.Passing;
import io.comwright.processor.type.RuntimeTypes;
import io.comwright.processor.type.TextForm;

/**
 * An array that the callee allocates, in a proxy.
 *
 * <pre>
 * Arguments.nonNull(items, "IBar.method", "items");
 * long itemsPointer = frame.cell(8);
 * ... call ...
 * frame.own(itemsPointer, Owned.array(Owned.TASK_MEMORY, Owned.INTERFACE, 8, count));
 * long itemsElements = Memory.getLong(itemsPointer);
 * int itemsLength = Results.received(count, itemsElements, "IBar.method", "items");
 * IFoo[] itemsValue = new IFoo[itemsLength];
 * for (int i = 0; i &lt; itemsLength; i++) {
 *   itemsValue[i] = frame.take(itemsElements + 8L * i, IFooProxy.TYPE, "IBar.method", "items");
 * }
 * items.set(itemsValue);
 * </pre>
 */
final class AllocatedArrayProxy {
  private final CalleeArray allocated;
  private final Passing.AllocatedArray type;
  private final ArrayElements elements;
  private final Call call;
  private final int position;
  private final ComParameter parameter;
  private final CodeBlock ref;
  private final CodeBlock pointer;
  private final Contribution.Builder code = new Contribution.Builder();

  AllocatedArrayProxy(CalleeArray allocated, Call call, int position) {
    this.allocated = allocated;
    this.type = allocated.type();
    this.elements = allocated.elements(call, position);
    this.call = call;
    this.position = position;
    this.parameter = call.parameter(position);
    this.ref = call.variable(position);
    this.pointer = call.local(position, "Pointer");
  }

  Contribution write() {
    Site site = call.site(position);
    if (!type.isResult() && !parameter.nullable()) {
      code.prepare().addStatement(site.required(ref));
    }
    code.prepare()
        .addStatement(
            "long $L =$W$L",
            pointer,
            site.unlessNull(ref, CodeBlock.of("$N.cell(8)", call.frame())));
    code.argument(pointer);
    receive();
    return code.build();
  }

  private void receive() {
    CodeBlock count = count();
    Memory.owned(type.freeing())
        .ifPresent(
            memory -> {
              code.owns();
              code.succeed()
                  .addStatement(
                      "$N.own($L,$W$L)", call.frame(), pointer, elements.owned(memory, count));
            });
    CodeBlock.Builder convert = code.convert();
    CodeBlock value = call.local(position, "Value");
    if (parameter.nullable()) {
      convert.addStatement("$T $L = null", type.array(), value);
      convert.beginControlFlow("if ($L != null)", ref);
    }
    convert(count, value);
    if (parameter.nullable()) {
      convert.endControlFlow();
    }
    if (type.isResult()) {
      code.result(value);
      return;
    }
    if (parameter.nullable()) {
      code.deliver().beginControlFlow("if ($L != null)", ref);
    }
    code.deliver().addStatement("$L.set($L)", ref, value);
    if (parameter.nullable()) {
      code.deliver().endControlFlow();
    }
  }

  // int itemsCount = Arguments.number(n, "IBar.method", "items");
  /** How many elements there are: as many as the callee reports, or as the caller asks for. */
  private CodeBlock count() {
    if (!Counts.isPassed(call, position)) {
      return Reports.received(call, Counts.position(call, position));
    }
    CodeBlock asked = call.local(position, "Count");
    code.prepare()
        .addStatement(
            "int $L =$W$T.number($L,$W$S,$W$S)",
            asked,
            RuntimeTypes.ARGUMENTS,
            Counts.javaCount(call, position),
            call.method(),
            parameter.name());
    return Counts.isExchanged(call, position)
        ? Reports.received(call, Counts.position(call, position))
        : asked;
  }

  private void convert(CodeBlock count, CodeBlock value) {
    CodeBlock.Builder convert = code.convert();
    CodeBlock at = call.local(position, "Elements");
    CodeBlock length = call.length(position);
    convert.addStatement("long $L = $T.getLong($L)", at, RuntimeTypes.MEMORY, pointer);
    CodeBlock received =
        CodeBlock.of(
            "$T.received($L,$W$L,$W$S,$W$S)",
            RuntimeTypes.RESULTS,
            count,
            at,
            call.method(),
            parameter.name());
    // The callee that hands out no array has not said that there are no elements.
    convert.addStatement(
        "int $L =$W$L",
        length,
        type.valueNullable() && Counts.isPassed(call, position)
            ? CodeBlock.of("$L == 0L ? 0 :$W$L", at, received)
            : received);
    if (type.valueNullable()) {
      if (!parameter.nullable()) {
        convert.addStatement("$T $L = null", type.array(), value);
      }
      convert.beginControlFlow("if ($L != 0L)", at);
    }
    CodeBlock made =
        type.isText()
            ? CodeBlock.of(
                "$T.read($L, $L, $L)",
                RuntimeTypes.TEXT,
                at,
                length,
                Texts.encoding(TextForm.UTF16))
            : allocated
                .list()
                .map(list -> list.received(code, call, pointer, at, length))
                .orElse(CodeBlock.of("new $T[$L]", elements.javaType(), length));
    if (parameter.nullable() || type.valueNullable()) {
      convert.addStatement("$L =$W$L", value, made);
    } else {
      convert.addStatement("$T $L =$W$L", type.array(), value, made);
    }
    if (allocated.list().isEmpty() && !type.isText()) {
      elements.take(code, convert, at, length, value);
    }
    if (type.valueNullable()) {
      convert.endControlFlow();
    }
  }
}
