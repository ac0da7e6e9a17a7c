package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.ComParameter;
import io.comwright.processor.type.NativeType.AllocatedArrayType;
import io.comwright.processor.type.NativeType.ViewType;
import io.comwright.processor.type.RuntimeTypes;
import java.util.Optional;

/**
 * A pointer to an array that the callee allocates, with its length reported beside it. A proxy
 * copies the elements and frees the array, unless they are {@linkplain AllocatedList viewed} where
 * they lie; a stub allocates it, and publishes it when nothing can fail any more.
 */
public record AllocatedArrayMarshaller(AllocatedArrayType type) implements Marshaller {

  @Override
  public CodeBlock toNative(CodeBlock value, Site site) {
    throw new UnsupportedOperationException("an out pointer is written with its cell");
  }

  @Override
  public CodeBlock fromNative(CodeBlock raw, Site site) {
    throw new UnsupportedOperationException("an out pointer is read with its Ref");
  }

  // Arguments.nonNull(items, "IBar.method", "items");
  // long itemsPointer = frame.cell(8);
  @Override
  public void proxy(Stages stages, ComParameter parameter, String name) {
    CodeBlock ref = CodeBlock.of("$N", name);
    CodeBlock pointer = CodeBlock.of("$N", stages.locals().local(name + "Pointer"));
    Site site = stages.site(parameter.name(), parameter.nullable());
    if (!type.isResult() && !parameter.nullable()) {
      stages.prepare().addStatement(site.required(ref));
    }
    stages
        .prepare()
        .addStatement(
            "long $L =$W$L",
            pointer,
            site.unlessNull(ref, CodeBlock.of("$N.cell(8)", stages.frame())));
    stages.argument(pointer);
    stages.later(() -> receive(stages, parameter, ref, pointer));
  }

  // frame.own(itemsPointer, Owned.array(Owned.TASK_MEMORY, Owned.INTERFACE, 8, count));
  // long itemsElements = Memory.getLong(itemsPointer);
  // int itemsLength = Results.received(count, itemsElements, "IBar.method", "items");
  // IFoo[] itemsValue = new IFoo[itemsLength];
  // for (int i = 0; i < itemsLength; i++) {
  //   itemsValue[i] = frame.take(itemsElements + 8L * i, IFooProxy.TYPE, "IBar.method", "items");
  // }
  // items.set(itemsValue);
  private void receive(Stages stages, ComParameter parameter, CodeBlock ref, CodeBlock pointer) {
    CodeBlock count = stages.reported(length(stages, parameter).name());
    memory()
        .ifPresent(
            memory -> {
              stages.owns();
              stages
                  .succeed()
                  .addStatement(
                      "$N.own($L,$W$L)", stages.frame(), pointer, elements().owned(memory, count));
            });
    CodeBlock.Builder code = stages.convert();
    String value = stages.locals().local(ref + "Value");
    CodeBlock at = CodeBlock.of("$N", stages.locals().local(ref + "Elements"));
    CodeBlock length = CodeBlock.of("$N", stages.locals().local(ref + "Length"));
    if (parameter.nullable()) {
      code.addStatement("$T $N = null", type.array(), value);
      code.beginControlFlow("if ($L != null)", ref);
    }
    code.addStatement("long $L = $T.getLong($L)", at, RuntimeTypes.MEMORY, pointer);
    code.addStatement(
        "int $L =$W$T.received($L,$W$L,$W$S,$W$S)",
        length,
        RuntimeTypes.RESULTS,
        count,
        at,
        stages.method(),
        parameter.name());
    CodeBlock made = CodeBlock.of("new $T[$L]", elements().javaType(), length);
    if (list().isPresent()) {
      made = list().get().received(stages, pointer, at, length);
    }
    if (type.valueNullable()) {
      made = CodeBlock.of("$L == 0L ? null :$W$L", at, made);
    }
    if (parameter.nullable()) {
      code.addStatement("$N =$W$L", value, made);
    } else {
      code.addStatement("$T $N =$W$L", type.array(), value, made);
    }
    if (list().isEmpty()) {
      elements().read(stages, code, parameter, at, length, CodeBlock.of("$N", value), true);
    }
    if (parameter.nullable()) {
      code.endControlFlow();
    }
    if (type.isResult()) {
      stages.give(CodeBlock.of("$N", value));
      return;
    }
    if (parameter.nullable()) {
      stages.deliver().beginControlFlow("if ($L != null)", ref);
    }
    stages.deliver().addStatement("$L.set($N)", ref, value);
    if (parameter.nullable()) {
      stages.deliver().endControlFlow();
    }
  }

  // Upcall.nonNull(items, "IBar.method", "items");
  // Ref<IFoo[]> itemsRef = new Ref<>();
  @Override
  public void stub(Stages stages, ComParameter parameter, String name) {
    CodeBlock pointer = CodeBlock.of("$N", name);
    Site site = stages.site(parameter.name(), parameter.nullable());
    if (!parameter.nullable()) {
      stages.check().addStatement(site.requiredPointer(pointer));
    }
    if (type.isResult()) {
      stages.onResult(value -> answer(stages, parameter, name, value));
    } else {
      CodeBlock ref = CodeBlock.of("$N", stages.locals().local(name + "Ref"));
      stages
          .prepare()
          .addStatement(
              "$T $L =$W$L",
              type.javaType(),
              ref,
              site.unlessZero(pointer, CodeBlock.of("new $T<>()", RuntimeTypes.REF)));
      stages.argument(ref);
      stages.later(() -> answer(stages, parameter, name, ref));
    }
    stages.clear().addStatement("$T.clear($L, 8)", RuntimeTypes.ANSWERS, pointer);
  }

  // IFoo[] itemsValue = itemsRef.get();
  // int itemsLength = Answers.nonNullResult(itemsValue, "IBar.method").length;
  // long itemsOut = frame.cell(8);
  // frame.own(itemsOut, Owned.array(Owned.TASK_MEMORY, Owned.INTERFACE, 8, itemsLength));
  // long itemsElements = Answers.allocate(TaskMemory.allocator(), itemsLength, 8, ...);
  // Memory.putLong(itemsOut, itemsElements);
  // for (int i = 0; i < itemsLength; i++) {
  //   Memory.putLong(itemsElements + 8L * i, Answers.detach(itemsValue[i], ...));
  // }
  // Memory.move(itemsOut, items, 8);
  // Memory.putInt(itemsCount, itemsLength);
  private void answer(Stages stages, ComParameter parameter, String name, CodeBlock from) {
    CodeBlock.Builder code = stages.convert();
    list().ifPresent(list -> list.adopt(stages, from, type.isResult(), parameter.nullable()));
    CodeBlock out = CodeBlock.of("$N", stages.locals().local(name + "Out"));
    CodeBlock length = CodeBlock.of("$N", stages.locals().local(name + "Length"));
    boolean perhaps = parameter.nullable();
    if (perhaps) {
      code.addStatement("long $L = 0L", out);
      code.addStatement("int $L = 0", length);
      code.beginControlFlow("if ($L != null)", from);
    }
    CodeBlock value = from;
    if (!type.isResult()) {
      value = CodeBlock.of("$N", stages.locals().local(name + "Value"));
      code.addStatement("$T $L = $L.get()", type.array(), value, from);
    }
    String size = list().isPresent() ? "size()" : "length";
    CodeBlock known =
        type.valueNullable()
            ? CodeBlock.of("$1L == null ? 0 :$W$1L.$2L", value, size)
            : CodeBlock.of("$L.$L", stages.answer(parameter.name(), false).required(value), size);
    code.addStatement(perhaps ? "$L =$W$L" : "int $L =$W$L", length, known);
    ComParameter count = length(stages, parameter);
    if (type.count().isPresent()) {
      code.addStatement(
          "$T.counted($L,$W$L,$W$S,$W$S)",
          RuntimeTypes.ANSWERS,
          stages.reported(count.name()),
          length,
          stages.method(),
          parameter.name());
    }
    code.addStatement(perhaps ? "$L = $N.cell(8)" : "long $L = $N.cell(8)", out, stages.frame());
    write(stages, parameter, name, value, length, out);
    if (perhaps) {
      code.endControlFlow();
      stages.deliver().beginControlFlow("if ($L != 0L)", out);
    }
    stages.deliver().addStatement("$T.move($L, $N, 8)", RuntimeTypes.MEMORY, out, name);
    if (perhaps) {
      stages.deliver().endControlFlow();
    }
    if (type.count().isEmpty()) {
      ImpliedLengthMarshaller.publish(stages, count, length);
    }
  }

  /** The elements go into memory of their own, whose address goes into a cell. */
  private void write(
      Stages stages,
      ComParameter parameter,
      String name,
      CodeBlock value,
      CodeBlock length,
      CodeBlock out) {
    CodeBlock.Builder code = stages.convert();
    Site site = elements().answer(stages, parameter);
    Optional<CodeBlock> memory = memory();
    memory.ifPresent(
        owned ->
            code.addStatement(
                "$N.own($L,$W$L)", stages.frame(), out, elements().owned(owned, length)));
    if (type.valueNullable()) {
      code.beginControlFlow("if ($L != null)", value);
    }
    if (list().isPresent()) {
      code.addStatement(
          "$T.putLong($L,$W$L)",
          RuntimeTypes.MEMORY,
          out,
          list().get().handedOut(value, length, site));
    } else if (memory.isPresent()) {
      CodeBlock at = elementsOf(stages, name);
      code.addStatement(
          "long $L =$W$T.allocate($L,$W$L,$W$L,$W$S,$W$S)",
          at,
          RuntimeTypes.ANSWERS,
          ReturnedStringMarshaller.allocator(type.freeing()),
          length,
          elements().size(),
          stages.method(),
          parameter.name());
      code.addStatement("$T.putLong($L, $L)", RuntimeTypes.MEMORY, out, at);
      elements().give(stages, code, at, value, length, site);
    } else {
      CodeBlock at = elementsOf(stages, name);
      code.addStatement(
          "long $L = $N.array($L, $L)", at, stages.frame(), length, elements().size());
      elements().give(stages, code, at, value, length, site);
      code.addStatement(
          "$T.putLong($L,$W$T.lend($L,$W$L,$W$L,$W$L))",
          RuntimeTypes.MEMORY,
          out,
          RuntimeTypes.ANSWERS,
          at,
          length,
          elements().size(),
          site.self());
    }
    if (type.valueNullable()) {
      code.endControlFlow();
    }
  }

  /** The parameter that reports the length. */
  private ComParameter length(Stages stages, ComParameter parameter) {
    return type.count().map(stages::parameter).orElseGet(() -> stages.lengthOf(parameter));
  }

  private Optional<CodeBlock> memory() {
    return ReturnedStringMarshaller.owned(type.freeing());
  }

  private static CodeBlock elementsOf(Stages stages, String name) {
    return CodeBlock.of("$N", stages.locals().local(name + "Elements"));
  }

  /** Present if the elements are not copied, but viewed where they lie. */
  private Optional<AllocatedList> list() {
    return type.element() instanceof ViewType view
        ? Optional.of(new AllocatedList(view, type.freeing()))
        : Optional.empty();
  }

  private ArrayElements elements() {
    return new ArrayElements(type.element(), type.elementNullable());
  }

  @Override
  public boolean needsFrame() {
    return true;
  }
}
