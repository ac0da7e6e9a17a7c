package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.ComParameter;
import io.comwright.processor.type.Direction;
import io.comwright.processor.type.Inline;
import io.comwright.processor.type.RuntimeTypes;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An array of the caller in a stub: a Java array for the implementation.
 *
 * <pre>
 * int valuesLength = Upcall.length((int) count, values, "IBar.method", "values");
 * String[] valuesArray = new String[valuesLength];
 * for (int i = 0; i &lt; valuesLength; i++) {
 *   valuesArray[i] = Upcall.readUtf16(...);
 * }
 * </pre>
 */
final class ArrayStub {
  private final CallerArray passed;
  private final ArrayElements elements;
  private final ValueMarshaller element;
  private final Call call;
  private final int position;
  private final ComParameter parameter;
  private final CodeBlock pointer;
  private final CodeBlock length;
  private final CodeBlock array;
  private final Contribution.Builder code = new Contribution.Builder();

  ArrayStub(CallerArray passed, Call call, int position) {
    this.passed = passed;
    this.elements = passed.elements(call, position);
    this.element = passed.element();
    this.call = call;
    this.position = position;
    this.parameter = call.parameter(position);
    this.pointer = call.variable(position);
    this.length = call.length(position);
    this.array = call.local(position, "Array");
  }

  Contribution write() {
    Direction direction = passed.type().direction();
    CodeBlock.Builder first = direction == Direction.IN ? code.prepare() : code.check();
    first.addStatement("int $L =$W$L", length, Counts.received(call, position));
    passed.sized().ifPresent(struct -> requireSizes(first, struct));
    make(code.prepare(), direction != Direction.OUT);
    code.argument(array);
    if (passed.exchanges()) {
      replace();
    } else if (direction != Direction.IN) {
      answer();
    }
    // What says its own size was filled in by the caller, and stays as it was.
    if (direction == Direction.OUT && passed.sized().isEmpty()) {
      code.clear()
          .addStatement(
              "$T.clear($L, $L, $L)",
              RuntimeTypes.ANSWERS,
              pointer,
              Counts.failedCount(call, position),
              elements.size());
    }
    return code.build();
  }

  // String[] valuesArray = null;
  // if (values != 0L) {
  //   valuesArray = new String[valuesLength];
  //   for (int i = 0; i < valuesLength; i++) {
  //     valuesArray[i] = Upcall.readUtf16(...);
  //   }
  // }
  private void make(CodeBlock.Builder prepare, boolean reads) {
    boolean perhaps = parameter.nullable() && reads;
    CodeBlock made = CodeBlock.of("new $T[$L]", elements.javaType(), length);
    if (perhaps) {
      prepare.addStatement("$T $L = null", passed.type().javaType(), array);
      prepare.beginControlFlow("if ($L != 0L)", pointer);
      prepare.addStatement("$L = $L", array, made);
    } else {
      prepare.addStatement(
          "$T $L =$W$L",
          passed.type().javaType(),
          array,
          call.site(position).unlessZero(pointer, made));
    }
    if (reads) {
      elements.read(prepare, pointer, length, array);
    }
    if (perhaps) {
      prepare.endControlFlow();
    }
  }

  // for (int i = 0; i < infosLength; i++) {
  //   InfoStruct.requireSize(infos + (long) InfoStruct.SIZE * i, "IBar.method");
  // }
  private void requireSizes(CodeBlock.Builder stage, Inline.Struct struct) {
    String i = elements.loop(stage, length);
    stage
        .addStatement(
            "$T.requireSize($L,$W$S)", struct.struct(), elements.at(pointer, i), call.method())
        .endControlFlow();
  }

  // long itemsOut = frame.array(itemsFilled, 8);
  // frame.own(itemsOut, Owned.elements(Owned.INTERFACE, 8, itemsFilled, itemsFilled));
  // for (int i = 0; i < itemsFilled; i++) {
  //   Memory.putLong(itemsOut + 8L * i, Answers.detach(itemsArray[i], IFooProxy.TYPE,
  // "IBar.method"));
  // }
  // Memory.move(itemsOut, items, 8L * itemsFilled);
  private void answer() {
    CodeBlock count = count();
    if (passed.type().element().bulk()) {
      CallerArray.unlessNull(
          array,
          parameter,
          code.deliver(),
          deliver -> ArrayElements.copy(deliver, array, pointer, count));
      return;
    }
    CodeBlock out = out(count);
    CallerArray.unlessNull(
        array, parameter, code.convert(), convert -> elements.give(convert, out, array, count));
    code.deliver()
        .addStatement(
            "$T.move($L, $L, $L)", RuntimeTypes.MEMORY, out, pointer, elements.bytes(count));
  }

  private CodeBlock out(CodeBlock count) {
    CodeBlock out = call.local(position, "Out");
    code.convert()
        .addStatement("long $L = $N.array($L, $L)", out, call.frame(), count, elements.size());
    elements.own(code, code.convert(), out, count, count);
    return out;
  }

  // IFoo[] itemsBefore = Arrays.copyOf(itemsArray, itemsLength);
  // ... call ...
  // IFoo[] itemsValue = Arrays.copyOf(itemsArray, itemsLength);
  // for (int i = 0; i < itemsLength; i++) {
  //   if (!Answers.same(itemsValue[i], itemsBefore[i])) {
  //     Memory.putLong(itemsOut + 8L * i, Answers.detach(itemsValue[i], IFooProxy.TYPE, ...));
  //   }
  // }
  // for (int i = 0; i < itemsLength; i++) {
  //   if (!Answers.same(itemsValue[i], itemsBefore[i])) {
  //     Memory.swap(itemsOut + 8L * i, items + 8L * i, 8);
  //   }
  // }
  private void replace() {
    CodeBlock before = call.local(position, "Before");
    code.prepare()
        .addStatement(
            "$T $L =$W$L",
            passed.type().javaType(),
            before,
            passed.copy(array, length, parameter.nullable()));
    CodeBlock.Builder convert = code.convert();
    CodeBlock count = count();
    CodeBlock out = out(count);
    CodeBlock values = call.local(position, "Value");
    convert.addStatement(
        "$T $L =$W$L",
        passed.type().javaType(),
        values,
        passed.copy(array, count, parameter.nullable()));
    String i = elements.loop(convert, count);
    convert.beginControlFlow("if ($L)", replaced(values, before, i));
    convert
        .addStatement(
            element.give(elements.at(out, i), CodeBlock.of("$L[$N]", values, i), elements.answer()))
        .endControlFlow()
        .endControlFlow();
    CodeBlock.Builder deliver = code.deliver();
    elements.loop(deliver, count);
    deliver.beginControlFlow("if ($L)", replaced(values, before, i));
    deliver
        .addStatement(
            "$T.swap($L,$W$L,$W$L)",
            RuntimeTypes.MEMORY,
            elements.at(out, i),
            elements.at(pointer, i),
            elements.size())
        .endControlFlow()
        .endControlFlow();
  }

  // !Answers.same(itemsValue[i], itemsBefore[i])
  private CodeBlock replaced(CodeBlock values, CodeBlock before, String i) {
    return elements.javaType().isPrimitive()
        ? CodeBlock.of("$L[$N] != $L[$N]", values, i, before, i)
        : CodeBlock.of("!$T.same($L[$N], $L[$N])", RuntimeTypes.ANSWERS, values, i, before, i);
  }

  private CodeBlock count() {
    OptionalInt filled = CallerArray.filled(call, position);
    return CallerArray.count(
        code,
        call,
        position,
        array,
        RuntimeTypes.ANSWERS,
        filled.isPresent()
            ? Optional.of(Reports.given(call, filled.getAsInt()))
            : Optional.empty());
  }
}
