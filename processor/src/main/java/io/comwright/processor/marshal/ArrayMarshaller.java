package io.comwright.processor.marshal;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.ComParameter;
import io.comwright.processor.type.NativeType.ArrayType;
import io.comwright.processor.type.NativeType.Direction;
import io.comwright.processor.type.NativeType.StructType;
import io.comwright.processor.type.RuntimeTypes;
import java.util.Arrays;

/**
 * Arrays of the caller, with their length passed beside them. The marshaller of the element
 * converts each; numbers are copied at once.
 */
public record ArrayMarshaller(ArrayType type) implements CountedMarshaller {

  @Override
  public CodeBlock passedCount(Stages stages, ComParameter parameter) {
    return Counts.passed(
        stages,
        parameter,
        type.count(),
        CodeBlock.of("$N.length", stages.variable(parameter.name())));
  }

  // int valuesLength = Arguments.count(count, values.length, "IBar.method", "values");
  // long valuesPointer = frame.array(valuesLength, 8);
  // for (int i = 0; i < valuesLength; i++) {
  //   Memory.putLong(valuesPointer + 8L * i, frame.utf16(values[i], "IBar.method", "values"));
  // }
  @Override
  public void proxy(Stages stages, ComParameter parameter, String name) {
    CodeBlock array = CodeBlock.of("$N", name);
    CodeBlock length = passedCount(stages, parameter);
    CodeBlock pointer = CodeBlock.of("$N", stages.locals().local(name + "Pointer"));
    stages
        .prepare()
        .addStatement(
            "long $L =$W$L",
            pointer,
            stages
                .site(parameter.name(), parameter.nullable())
                .unlessNull(
                    array,
                    CodeBlock.of("$N.array($L, $L)", stages.frame(), length, elements().size())));
    stages.argument(pointer);
    if (exchanges()) {
      pass(stages, parameter, array, pointer, length);
      return;
    }
    if (type.direction() != Direction.OUT) {
      store(stages, parameter, array, pointer, length);
    } else if (type.element().plain() instanceof StructType struct && struct.sized()) {
      String i = ArrayElements.loop(stages, stages.prepare(), length);
      stages
          .prepare()
          .addStatement("$T.fillSize($L)", struct.struct(), elements().at(pointer, i))
          .endControlFlow();
    }
    if (type.direction() != Direction.IN) {
      stages.later(() -> receive(stages, parameter, array, pointer, length));
    }
  }

  private void store(
      Stages stages, ComParameter parameter, CodeBlock array, CodeBlock pointer, CodeBlock length) {
    if (elements().isBulk()) {
      stages
          .prepare()
          .addStatement("$T.copy($L, $L, $L)", RuntimeTypes.MEMORY, array, pointer, length);
      return;
    }
    String i = ArrayElements.loop(stages, stages.prepare(), length);
    stages
        .prepare()
        .addStatement(
            element()
                .store(
                    elements().at(pointer, i),
                    CodeBlock.of("$L[$N]", array, i),
                    elements().site(stages, parameter)))
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
  private void receive(
      Stages stages, ComParameter parameter, CodeBlock array, CodeBlock pointer, CodeBlock length) {
    CodeBlock reported = type.length().map(stages::reported).orElse(length);
    elements().own(stages, stages.succeed(), pointer, reported, length);
    CodeBlock count = count(stages, parameter, length, RuntimeTypes.RESULTS);
    if (elements().isBulk()) {
      stages
          .deliver()
          .addStatement("$T.copy($L, $L, $L)", RuntimeTypes.MEMORY, pointer, array, count);
      return;
    }
    CodeBlock values = values(stages, parameter, count);
    elements().read(stages, stages.convert(), parameter, pointer, count, values, true);
    deliver(stages, parameter, values, array, count);
  }

  // IFoo[] itemsIn = Arrays.copyOf(items, itemsLength);
  // long[] itemsBefore = new long[itemsLength];
  // frame.own(itemsPointer, Owned.elements(Owned.INTERFACE, 8, itemsLength, itemsLength));
  // for (int i = 0; i < itemsLength; i++) {
  //   Memory.putLong(itemsPointer + 8L * i, Answers.detach(itemsIn[i], IFooProxy.TYPE, ...));
  //   itemsBefore[i] = Memory.getLong(itemsPointer + 8L * i);
  // }
  private void pass(
      Stages stages, ComParameter parameter, CodeBlock array, CodeBlock pointer, CodeBlock length) {
    CodeBlock.Builder code = stages.prepare();
    CodeBlock in = CodeBlock.of("$N", stages.locals().local(array + "In"));
    CodeBlock before = CodeBlock.of("$N", stages.locals().local(array + "Before"));
    code.addStatement(
        "$T $L =$W$L", type.javaType(), in, copy(array, length, parameter.nullable()));
    if (element().hasIdentity()) {
      code.addStatement("long[] $L = new long[$L]", before, length);
    }
    elements().own(stages, code, pointer, length, length);
    String i = ArrayElements.loop(stages, code, length);
    CodeBlock at = elements().at(pointer, i);
    code.addStatement(
        element().give(at, CodeBlock.of("$L[$N]", in, i), elements().site(stages, parameter)));
    if (element().hasIdentity()) {
      code.addStatement("$L[$N] = $L", before, i, element().load(at));
    }
    code.endControlFlow();
    stages.later(() -> receive(stages, parameter, array, pointer, length, in, before));
  }

  // IFoo[] itemsValue = new IFoo[itemsLength];
  // for (int i = 0; i < itemsLength; i++) {
  //   itemsValue[i] = Memory.getLong(itemsPointer + 8L * i) == itemsBefore[i] ? itemsIn[i] :
  //       frame.take(itemsPointer + 8L * i, IFooProxy.TYPE, "IBar.method", "items");
  // }
  // System.arraycopy(itemsValue, 0, items, 0, itemsLength);
  private void receive(
      Stages stages,
      ComParameter parameter,
      CodeBlock array,
      CodeBlock pointer,
      CodeBlock length,
      CodeBlock in,
      CodeBlock before) {
    CodeBlock.Builder code = stages.convert();
    CodeBlock count = count(stages, parameter, length, RuntimeTypes.RESULTS);
    CodeBlock values = values(stages, parameter, count);
    String i = ArrayElements.loop(stages, code, count);
    CodeBlock value =
        OutMarshaller.exchanged(
            element(),
            stages,
            code,
            parameter.name(),
            elements().at(pointer, i),
            CodeBlock.of("$L[$N]", in, i),
            CodeBlock.of("$L[$N]", before, i),
            elements().site(stages, parameter));
    code.addStatement("$L[$N] =$W$L", values, i, value).endControlFlow();
    deliver(stages, parameter, values, array, count);
  }

  private CodeBlock values(Stages stages, ComParameter parameter, CodeBlock count) {
    CodeBlock values = CodeBlock.of("$N", stages.locals().local(parameter.name() + "Value"));
    stages
        .convert()
        .addStatement(
            "$T $L = new $T[$L]", type.javaType(), values, type.element().javaType(), count);
    return values;
  }

  private static void deliver(
      Stages stages, ComParameter parameter, CodeBlock values, CodeBlock array, CodeBlock count) {
    if (parameter.nullable()) {
      stages.deliver().beginControlFlow("if ($L != null)", array);
    }
    stages
        .deliver()
        .addStatement("$T.arraycopy($L, 0, $L, 0, $L)", System.class, values, array, count);
    if (parameter.nullable()) {
      stages.deliver().endControlFlow();
    }
  }

  /** How many elements are there after the call: all, or what the callee reports. */
  private CodeBlock count(Stages stages, ComParameter parameter, CodeBlock length, ClassName side) {
    if (type.length().isEmpty()) {
      return length;
    }
    CodeBlock count = CodeBlock.of("$N", stages.locals().local(parameter.name() + "Filled"));
    stages
        .convert()
        .addStatement(
            "int $L =$W$T.stored($L,$W$L,$W$S,$W$S)",
            count,
            side,
            stages.reported(type.length().get()),
            length,
            stages.method(),
            parameter.name());
    return count;
  }

  // int valuesLength = Upcall.length((int) count, values, "IBar.method", "values");
  // String[] valuesArray = new String[valuesLength];
  // for (int i = 0; i < valuesLength; i++) {
  //   valuesArray[i] = frame.readUtf16(...);
  // }
  @Override
  public void stub(Stages stages, ComParameter parameter, String name) {
    CodeBlock pointer = CodeBlock.of("$N", name);
    CodeBlock length = CodeBlock.of("$N", stages.locals().local(name + "Length"));
    CodeBlock.Builder code = type.direction() == Direction.IN ? stages.prepare() : stages.check();
    code.addStatement("int $L =$W$L", length, Counts.received(stages, parameter, type.count()));
    boolean sized = type.element().plain() instanceof StructType struct && struct.sized();
    if (sized) {
      requireSizes(stages, code, pointer, length);
    }
    CodeBlock array = CodeBlock.of("$N", stages.locals().local(name + "Array"));
    stages
        .prepare()
        .addStatement(
            "$T $L =$W$L",
            type.javaType(),
            array,
            stages
                .site(parameter.name(), parameter.nullable())
                .unlessZero(
                    pointer, CodeBlock.of("new $T[$L]", type.element().javaType(), length)));
    stages.argument(array);
    if (type.direction() != Direction.OUT) {
      elements().read(stages, stages.prepare(), parameter, pointer, length, array, false);
    }
    if (exchanges()) {
      CodeBlock before = CodeBlock.of("$N", stages.locals().local(name + "Before"));
      stages
          .prepare()
          .addStatement(
              "$T $L =$W$L", type.javaType(), before, copy(array, length, parameter.nullable()));
      stages.later(() -> replace(stages, parameter, pointer, array, length, before));
    } else if (type.direction() != Direction.IN) {
      stages.later(() -> answer(stages, parameter, pointer, array, length));
    }
    // What says its own size was filled in by the caller, and stays as it was.
    if (type.direction() == Direction.OUT && !sized) {
      stages
          .clear()
          .addStatement(
              "$T.clear($L, $L, $L)",
              RuntimeTypes.ANSWERS,
              pointer,
              Counts.nativeCount(stages, type.count()),
              elements().size());
    }
  }

  // for (int i = 0; i < infosLength; i++) {
  //   InfoStruct.requireSize(infos + (long) InfoStruct.SIZE * i, "IBar.method");
  // }
  private void requireSizes(
      Stages stages, CodeBlock.Builder code, CodeBlock pointer, CodeBlock length) {
    String i = ArrayElements.loop(stages, code, length);
    code.addStatement(
            "$T.requireSize($L,$W$S)",
            ((StructType) type.element().plain()).struct(),
            elements().at(pointer, i),
            stages.method())
        .endControlFlow();
  }

  // long itemsOut = frame.array(itemsFilled, 8);
  // frame.own(itemsOut, Owned.elements(Owned.INTERFACE, 8, itemsFilled, itemsFilled));
  // for (int i = 0; i < itemsFilled; i++) {
  //   Memory.putLong(itemsOut + 8L * i, Answers.detach(itemsArray[i], IFooProxy.TYPE,
  // "IBar.method"));
  // }
  // Memory.move(itemsOut, items, 8L * itemsFilled);
  private void answer(
      Stages stages, ComParameter parameter, CodeBlock pointer, CodeBlock array, CodeBlock length) {
    CodeBlock count = count(stages, parameter, length, RuntimeTypes.ANSWERS);
    if (elements().isBulk()) {
      stages
          .deliver()
          .addStatement("$T.copy($L, $L, $L)", RuntimeTypes.MEMORY, array, pointer, count);
      return;
    }
    CodeBlock out = out(stages, parameter, count);
    elements()
        .give(stages, stages.convert(), out, array, count, elements().answer(stages, parameter));
    stages
        .deliver()
        .addStatement(
            "$T.move($L, $L, $L)", RuntimeTypes.MEMORY, out, pointer, elements().bytes(count));
  }

  private CodeBlock out(Stages stages, ComParameter parameter, CodeBlock count) {
    CodeBlock out = CodeBlock.of("$N", stages.locals().local(parameter.name() + "Out"));
    stages
        .convert()
        .addStatement("long $L = $N.array($L, $L)", out, stages.frame(), count, elements().size());
    elements().own(stages, stages.convert(), out, count, count);
    return out;
  }

  // IFoo[] itemsValue = Arrays.copyOf(itemsArray, itemsLength);
  // for (int i = 0; i < itemsLength; i++) {
  //   if (itemsValue[i] != itemsBefore[i]) {
  //     Memory.putLong(itemsOut + 8L * i, Answers.detach(itemsValue[i], IFooProxy.TYPE, ...));
  //   }
  // }
  // for (int i = 0; i < itemsLength; i++) {
  //   if (itemsValue[i] != itemsBefore[i]) {
  //     Memory.swap(itemsOut + 8L * i, items + 8L * i, 8);
  //   }
  // }
  private void replace(
      Stages stages,
      ComParameter parameter,
      CodeBlock pointer,
      CodeBlock array,
      CodeBlock length,
      CodeBlock before) {
    CodeBlock.Builder code = stages.convert();
    CodeBlock count = count(stages, parameter, length, RuntimeTypes.ANSWERS);
    CodeBlock out = out(stages, parameter, count);
    CodeBlock values = CodeBlock.of("$N", stages.locals().local(parameter.name() + "Value"));
    code.addStatement(
        "$T $L =$W$L", type.javaType(), values, copy(array, count, parameter.nullable()));
    String i = ArrayElements.loop(stages, code, count);
    code.beginControlFlow("if ($1L[$3N] != $2L[$3N])", values, before, i);
    code.addStatement(
            element()
                .give(
                    elements().at(out, i),
                    CodeBlock.of("$L[$N]", values, i),
                    elements().answer(stages, parameter)))
        .endControlFlow()
        .endControlFlow();
    ArrayElements.loop(stages, stages.deliver(), count);
    stages.deliver().beginControlFlow("if ($1L[$3N] != $2L[$3N])", values, before, i);
    stages
        .deliver()
        .addStatement(
            "$T.swap($L,$W$L,$W$L)",
            RuntimeTypes.MEMORY,
            elements().at(out, i),
            elements().at(pointer, i),
            elements().size())
        .endControlFlow()
        .endControlFlow();
  }

  /** What the other side may not change meanwhile. */
  private CodeBlock copy(CodeBlock array, CodeBlock length, boolean nullable) {
    CodeBlock copy = CodeBlock.of("$T.copyOf($L, $L)", Arrays.class, array, length);
    return nullable
        ? CodeBlock.of("$L == null ? new $T[0] :$W$L", array, type.element().javaType(), copy)
        : copy;
  }

  /** Whether the callee replaces what elements own, as through an {@code @InOut Ref}. */
  private boolean exchanges() {
    return type.direction() == Direction.IN_OUT
        && (element().owned().isPresent() || element().hasIdentity());
  }

  private ArrayElements elements() {
    return new ArrayElements(type.element(), type.elementNullable());
  }

  private Marshaller element() {
    return elements().marshaller();
  }

  @Override
  public boolean needsFrame() {
    return true;
  }

  @Override
  public boolean needsFence() {
    return element().needsFence();
  }
}
