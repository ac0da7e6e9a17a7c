package io.comwright.processor;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.NativeType.ArrayType;
import io.comwright.processor.NativeType.Direction;

/**
 * Arrays of the caller, with their length passed beside them. The marshaller of the element
 * converts each; numbers are copied at once.
 */
record ArrayMarshaller(ArrayType type) implements CountedMarshaller {

  @Override
  public CodeBlock passedCount(Stages stages, ComParameter parameter) {
    return Counts.passed(
        stages,
        parameter,
        type.count(),
        CodeBlock.of("$N.length", stages.variable(parameter.name())));
  }

  // int valuesLength = Downcall.count(count, values.length, "IBar.method", "values");
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
                    array, CodeBlock.of("$N.array($L, $L)", stages.frame(), length, size())));
    stages.argument(pointer);
    if (type.direction() != Direction.OUT) {
      if (isBulk()) {
        stages
            .prepare()
            .addStatement("$T.copy($L, $L, $L)", RuntimeTypes.MEMORY, array, pointer, length);
      } else {
        String i = loop(stages, stages.prepare(), length);
        stages
            .prepare()
            .addStatement(
                element()
                    .store(
                        at(pointer, i), CodeBlock.of("$L[$N]", array, i), site(stages, parameter)))
            .endControlFlow();
      }
    }
    if (type.direction() != Direction.IN) {
      stages.later(() -> receive(stages, parameter, array, pointer, length));
    }
  }

  // int itemsFilled = Downcall.stored(Memory.getInt(fetchedPointer), itemsLength, "IBar.method",
  // "items");
  // for (int i = 0; i < itemsFilled; i++) {
  //   frame.own(itemsPointer + 8L * i, Owned.INTERFACE);
  // }
  // IFoo[] itemsValue = new IFoo[itemsFilled];
  // for (int i = 0; i < itemsFilled; i++) {
  //   itemsValue[i] = frame.take(itemsPointer + 8L * i, IFooProxy.TYPE, "IBar.method", "items");
  // }
  // System.arraycopy(itemsValue, 0, items, 0, itemsFilled);
  private void receive(
      Stages stages, ComParameter parameter, CodeBlock array, CodeBlock pointer, CodeBlock length) {
    CodeBlock count = count(stages, stages.succeed(), parameter, length, RuntimeTypes.DOWNCALL);
    if (isBulk()) {
      stages
          .deliver()
          .addStatement("$T.copy($L, $L, $L)", RuntimeTypes.MEMORY, pointer, array, count);
      return;
    }
    element()
        .owned()
        .ifPresent(
            owned -> {
              stages.owns();
              String i = loop(stages, stages.succeed(), count);
              stages
                  .succeed()
                  .addStatement("$N.own($L, $L)", stages.frame(), at(pointer, i), owned)
                  .endControlFlow();
            });
    String values = stages.locals().local(parameter.name() + "Value");
    stages
        .convert()
        .addStatement(
            "$T[] $N = new $T[$L]",
            type.element().javaType(),
            values,
            type.element().javaType(),
            count);
    read(stages, stages.convert(), parameter, pointer, count, CodeBlock.of("$N", values), true);
    if (parameter.nullable()) {
      stages.deliver().beginControlFlow("if ($L != null)", array);
    }
    stages
        .deliver()
        .addStatement("$T.arraycopy($N, 0, $L, 0, $L)", System.class, values, array, count);
    if (parameter.nullable()) {
      stages.deliver().endControlFlow();
    }
  }

  /** How many elements are there after the call: all, or what the callee reports. */
  private CodeBlock count(
      Stages stages,
      CodeBlock.Builder code,
      ComParameter parameter,
      CodeBlock length,
      ClassName side) {
    if (type.length().isEmpty()) {
      return length;
    }
    CodeBlock count = CodeBlock.of("$N", stages.locals().local(parameter.name() + "Filled"));
    code.addStatement(
        "int $L =$W$T.stored($L,$W$L,$W$L,$W$L)",
        count,
        side,
        stages.reported(type.length().get()),
        length,
        CodeBlock.of("$S", stages.method()),
        CodeBlock.of("$S", parameter.name()));
    return count;
  }

  /** A loop that fills a Java array. */
  private void read(
      Stages stages,
      CodeBlock.Builder code,
      ComParameter parameter,
      CodeBlock pointer,
      CodeBlock count,
      CodeBlock values,
      boolean owned) {
    String i = loop(stages, code, count);
    Site site = site(stages, parameter);
    CodeBlock value;
    if (owned && element().transfers()) {
      stages.transfers();
      value = element().transfer(at(pointer, i), site);
    } else {
      CodeBlock stored = element().load(at(pointer, i));
      if (site.nullable()) {
        String local = stages.locals().local(parameter.name() + "Stored");
        code.addStatement("$T $N = $L", element().storedType(), local, stored);
        stored = CodeBlock.of("$N", local);
      }
      value = element().fromStored(stored, site);
    }
    code.addStatement("$L[$N] =$W$L", values, i, value).endControlFlow();
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
    CodeBlock array = CodeBlock.of("$N", stages.locals().local(name + "Array"));
    stages
        .prepare()
        .addStatement(
            "$T[] $L =$W$L",
            type.element().javaType(),
            array,
            stages
                .site(parameter.name(), parameter.nullable())
                .unlessZero(
                    pointer, CodeBlock.of("new $T[$L]", type.element().javaType(), length)));
    stages.argument(array);
    if (type.direction() != Direction.OUT) {
      if (isBulk()) {
        stages
            .prepare()
            .addStatement("$T.copy($L, $L, $L)", RuntimeTypes.MEMORY, pointer, array, length);
      } else {
        read(stages, stages.prepare(), parameter, pointer, length, array, false);
      }
    }
    if (type.direction() != Direction.IN) {
      stages.later(() -> answer(stages, parameter, pointer, array, length));
    }
    if (type.direction() == Direction.OUT) {
      stages
          .clear()
          .addStatement(
              "$T.clear($L, $L, $L)",
              RuntimeTypes.UPCALL,
              pointer,
              Counts.nativeCount(stages, type.count()),
              size());
    }
  }

  // long itemsOut = frame.array(itemsFilled, 8);
  // for (int i = 0; i < itemsFilled; i++) {
  //   frame.own(itemsOut + 8L * i, Owned.INTERFACE);
  //   Memory.putLong(itemsOut + 8L * i, Upcall.detach(itemsArray[i], IFooProxy.TYPE,
  // "IBar.method"));
  // }
  // Memory.move(itemsOut, items, 8L * itemsFilled);
  private void answer(
      Stages stages, ComParameter parameter, CodeBlock pointer, CodeBlock array, CodeBlock length) {
    CodeBlock count = count(stages, stages.convert(), parameter, length, RuntimeTypes.UPCALL);
    if (isBulk()) {
      stages
          .deliver()
          .addStatement("$T.copy($L, $L, $L)", RuntimeTypes.MEMORY, array, pointer, count);
      return;
    }
    CodeBlock.Builder code = stages.convert();
    CodeBlock out = CodeBlock.of("$N", stages.locals().local(parameter.name() + "Out"));
    code.addStatement("long $L = $N.array($L, $L)", out, stages.frame(), count, size());
    String i = loop(stages, code, count);
    element()
        .owned()
        .ifPresent(owned -> code.addStatement("$N.own($L, $L)", stages.frame(), at(out, i), owned));
    code.addStatement(
            element()
                .give(
                    at(out, i),
                    CodeBlock.of("$L[$N]", array, i),
                    stages.answer("an element of " + parameter.name(), type.elementNullable())))
        .endControlFlow();
    stages
        .deliver()
        .addStatement("$T.move($L, $L, $L)", RuntimeTypes.MEMORY, out, pointer, bytes(count));
  }

  // for (int i = 0; i < valuesLength; i++) {
  private static String loop(Stages stages, CodeBlock.Builder code, CodeBlock length) {
    String i = stages.index();
    code.beginControlFlow("for (int $N = 0; $N < $L; $N++)", i, i, length, i);
    return i;
  }

  private Site site(Stages stages, ComParameter parameter) {
    return stages.site("an element of " + parameter.name(), type.elementNullable());
  }

  private CodeBlock at(CodeBlock pointer, String i) {
    return CodeBlock.of("$L + $L", pointer, bytes(CodeBlock.of("$N", i)));
  }

  private CodeBlock bytes(CodeBlock count) {
    return type.element() instanceof NativeType.StructType
        ? CodeBlock.of("(long) $L * $L", size(), count)
        : CodeBlock.of("$LL * $L", size(), count);
  }

  private CodeBlock size() {
    return element().size(type.element());
  }

  /** Whether an element has the same bytes in Java. */
  private boolean isBulk() {
    return type.element().javaType().isPrimitive()
        && (type.element() instanceof NativeType.IntegerType
            || type.element() instanceof NativeType.FloatingType
            || type.element() instanceof NativeType.AddressType);
  }

  private Marshaller element() {
    return Marshallers.of(type.element());
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
