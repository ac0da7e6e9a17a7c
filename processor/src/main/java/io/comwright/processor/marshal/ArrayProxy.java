package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.ComParameter;
import io.comwright.processor.type.Direction;
import io.comwright.processor.type.RuntimeTypes;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * An array of the caller in a proxy: a copy in the frame.
 *
 * <pre>
 * int valuesLength = Arguments.count(count, values.length, "IBar.method", "values");
 * long valuesPointer = frame.array(valuesLength, 8);
 * for (int i = 0; i &lt; valuesLength; i++) {
 *   Memory.putLong(valuesPointer + 8L * i, frame.utf16(values[i], "IBar.method", "values"));
 * }
 * </pre>
 */
final class ArrayProxy {
  private final CallerArray passed;
  private final ArrayElements elements;
  private final ValueMarshaller element;
  private final Call call;
  private final int position;
  private final ComParameter parameter;
  private final CodeBlock array;
  private final CodeBlock pointer;
  private final CodeBlock length;
  private final Contribution.Builder code = new Contribution.Builder();

  ArrayProxy(CallerArray passed, Call call, int position) {
    this.passed = passed;
    this.elements = passed.elements(call, position);
    this.element = passed.element();
    this.call = call;
    this.position = position;
    this.parameter = call.parameter(position);
    this.array = call.variable(position);
    this.pointer = call.local(position, "Pointer");
    this.length = call.length(position);
  }

  Contribution write() {
    Counts.pass(code, call, position, "length");
    code.prepare()
        .addStatement(
            "long $L =$W$L",
            pointer,
            call.site(position)
                .unlessNull(
                    array,
                    CodeBlock.of("$N.array($L, $L)", call.frame(), length, elements.size())));
    code.argument(pointer);
    if (passed.exchanges()) {
      pass();
      receiveExchanged();
      return code.build();
    }
    if (passed.type().direction() != Direction.OUT) {
      store();
    } else {
      passed.sized().ifPresent(struct -> fillSizes(CodeBlock.of("$T", struct.struct())));
    }
    if (passed.type().direction() != Direction.IN) {
      receive();
    }
    return code.build();
  }

  private void store() {
    CallerArray.unlessNull(array, parameter, code.prepare(), this::storeAll);
  }

  private void storeAll(CodeBlock.Builder prepare) {
    if (passed.type().element().bulk()) {
      ArrayElements.copy(prepare, array, pointer, length);
      return;
    }
    String i = elements.loop(prepare, length);
    CodeBlock at = elements.at(pointer, i);
    unlessUnmade(
        prepare,
        at,
        CodeBlock.of("$L[$N]", array, i),
        value -> prepare.addStatement(element.store(at, value, elements.site())));
    prepare.endControlFlow();
  }

  // if (infos[i] != null) {
  //   InfoStruct.write(infosPointer + (long) InfoStruct.SIZE * i, infos[i], ...);
  // }
  /** A struct that is still to be made begins as zeros. */
  private void unlessUnmade(
      CodeBlock.Builder prepare, CodeBlock at, CodeBlock value, Consumer<CodeBlock> statements) {
    if (!passed.beginsUnmade()) {
      statements.accept(value);
      return;
    }
    prepare.beginControlFlow("if ($L != null)", value);
    statements.accept(value);
    passed
        .sized()
        .ifPresent(
            struct ->
                prepare
                    .nextControlFlow("else")
                    .addStatement("$T.fillSize($L)", struct.struct(), at));
    prepare.endControlFlow();
  }

  private void fillSizes(CodeBlock struct) {
    String i = elements.loop(code.prepare(), length);
    code.prepare()
        .addStatement("$L.fillSize($L)", struct, elements.at(pointer, i))
        .endControlFlow();
  }

  // frame.own(itemsPointer, Owned.elements(Owned.INTERFACE, 8, itemsFilled, itemsLength));
  // int itemsFilled = Results.stored(Memory.getInt(fetchedPointer), itemsLength, "IBar.method",
  // "items");
  // IFoo[] itemsValue = new IFoo[itemsFilled];
  // for (int i = 0; i < itemsFilled; i++) {
  //   itemsValue[i] = frame.take(itemsPointer + 8L * i, IFooProxy.TYPE, "IBar.method", "items");
  // }
  // System.arraycopy(itemsValue, 0, items, 0, itemsFilled);
  private void receive() {
    elements.own(code, code.succeed(), pointer, reported().orElse(length), length);
    CodeBlock count = count();
    if (passed.type().element().bulk()) {
      CallerArray.unlessNull(
          array,
          parameter,
          code.deliver(),
          deliver -> ArrayElements.copy(deliver, pointer, array, count));
      return;
    }
    CodeBlock values = values(count);
    elements.take(code, code.convert(), pointer, count, values);
    deliver(values, count);
  }

  // IFoo[] itemsIn = Arrays.copyOf(items, itemsLength);
  // long[] itemsBefore = new long[itemsLength];
  // frame.own(itemsPointer, Owned.elements(Owned.INTERFACE, 8, itemsLength, itemsLength));
  // for (int i = 0; i < itemsLength; i++) {
  //   Memory.putLong(itemsPointer + 8L * i, Answers.detach(itemsIn[i], IFooProxy.TYPE, ...));
  //   itemsBefore[i] = Memory.getLong(itemsPointer + 8L * i);
  // }
  private void pass() {
    CodeBlock.Builder prepare = code.prepare();
    prepare.addStatement(
        "$T $L =$W$L",
        passed.type().javaType(),
        in(),
        passed.copy(array, length, parameter.nullable()));
    if (element.hasIdentity()) {
      prepare.addStatement("long[] $L = new long[$L]", before(), length);
    }
    elements.own(code, prepare, pointer, length, length);
    String i = elements.loop(prepare, length);
    CodeBlock at = elements.at(pointer, i);
    unlessUnmade(
        prepare,
        at,
        CodeBlock.of("$L[$N]", in(), i),
        value -> prepare.addStatement(element.give(at, value, elements.site())));
    if (element.hasIdentity()) {
      prepare.addStatement("$L[$N] = $L", before(), i, element.load(at));
    }
    prepare.endControlFlow();
  }

  // IFoo[] itemsValue = new IFoo[itemsLength];
  // for (int i = 0; i < itemsLength; i++) {
  //   itemsValue[i] = Memory.getLong(itemsPointer + 8L * i) == itemsBefore[i] ? itemsIn[i] :
  //       frame.take(itemsPointer + 8L * i, IFooProxy.TYPE, "IBar.method", "items");
  // }
  // System.arraycopy(itemsValue, 0, items, 0, itemsLength);
  private void receiveExchanged() {
    CodeBlock.Builder convert = code.convert();
    CodeBlock count = count();
    CodeBlock values = values(count);
    String i = elements.loop(convert, count);
    CodeBlock value =
        Cells.exchanged(
            call,
            element,
            code,
            parameter.name(),
            elements.at(pointer, i),
            CodeBlock.of("$L[$N]", in(), i),
            CodeBlock.of("$L[$N]", before(), i),
            elements.site());
    convert.addStatement("$L[$N] =$W$L", values, i, value).endControlFlow();
    deliver(values, count);
  }

  /** The Java values that are passed. */
  private CodeBlock in() {
    return call.local(position, "In");
  }

  /** The pointers that are passed, to see which the callee replaces. */
  private CodeBlock before() {
    return call.local(position, "Before");
  }

  private CodeBlock values(CodeBlock count) {
    CodeBlock values = call.local(position, "Value");
    code.convert()
        .addStatement(
            "$T $L = new $T[$L]", passed.type().javaType(), values, elements.javaType(), count);
    return values;
  }

  private void deliver(CodeBlock values, CodeBlock count) {
    CallerArray.unlessNull(
        array,
        parameter,
        code.deliver(),
        deliver ->
            deliver.addStatement(
                "$T.arraycopy($L, 0, $L, 0, $L)", System.class, values, array, count));
  }

  private CodeBlock count() {
    return CallerArray.count(code, call, position, array, RuntimeTypes.RESULTS, reported());
  }

  private Optional<CodeBlock> reported() {
    OptionalInt filled = CallerArray.filled(call, position);
    return filled.isPresent()
        ? Optional.of(Reports.received(call, filled.getAsInt()))
        : Optional.empty();
  }
}
