package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.ComParameter;
import io.comwright.processor.type.Implied;
import io.comwright.processor.type.Passing;
import io.comwright.processor.type.RuntimeTypes;
import java.util.Optional;

/**
 * An array that the callee allocates, in a stub.
 *
 * <pre>
 * Upcall.nonNull(items, "IBar.method", "items");
 * Ref&lt;IFoo[]&gt; itemsRef = new Ref&lt;&gt;();
 * ... call ...
 * IFoo[] itemsValue = Answers.nonNullResult(itemsRef.get(), "IBar.method");
 * int itemsLength = itemsValue.length;
 * long itemsOut = frame.cell(8);
 * frame.own(itemsOut, Owned.array(Owned.TASK_MEMORY, Owned.INTERFACE, 8, itemsLength));
 * long itemsElements = Upcall.allocate(TaskMemory.allocator(), itemsLength, 8, ...);
 * Memory.putLong(itemsOut, itemsElements);
 * for (int i = 0; i &lt; itemsLength; i++) {
 *   Memory.putLong(itemsElements + 8L * i, Answers.detach(itemsValue[i], ...));
 * }
 * Memory.move(itemsOut, items, 8);
 * Memory.putInt(itemsCount, itemsLength);
 * </pre>
 */
final class AllocatedArrayStub {
  private final CalleeArray allocated;
  private final Passing.AllocatedArray type;
  private final ArrayElements elements;
  private final Call call;
  private final int position;
  private final int count;
  private final ComParameter parameter;
  private final CodeBlock pointer;
  private final CodeBlock out;
  private final CodeBlock length;
  private final Contribution.Builder code = new Contribution.Builder();

  AllocatedArrayStub(CalleeArray allocated, Call call, int position) {
    this.allocated = allocated;
    this.type = allocated.type();
    this.elements = allocated.elements(call, position);
    this.call = call;
    this.position = position;
    this.count = Counts.position(call, position);
    this.parameter = call.parameter(position);
    this.pointer = call.variable(position);
    this.out = call.local(position, "Out");
    this.length = call.length(position);
  }

  Contribution write() {
    Site site = call.site(position);
    if (!parameter.nullable()) {
      code.check().addStatement(site.requiredPointer(pointer));
    }
    if (type.isResult()) {
      answer(call.returned());
    } else {
      CodeBlock ref = call.local(position, "Ref");
      code.prepare()
          .addStatement(
              "$T $L =$W$L",
              type.javaType(),
              ref,
              site.unlessZero(pointer, CodeBlock.of("new $T<>()", RuntimeTypes.REF)));
      code.argument(ref);
      answer(ref);
    }
    code.clear().addStatement("$T.clear($L, 8)", RuntimeTypes.ANSWERS, pointer);
    return code.build();
  }

  /**
   * After the call.
   *
   * @param from the variable with the result, or the {@code Ref}
   */
  private void answer(CodeBlock from) {
    allocated
        .list()
        .ifPresent(list -> list.adopt(code, call, from, type.isResult(), parameter.nullable()));
    CodeBlock.Builder convert = code.convert();
    boolean perhaps = parameter.nullable();
    if (perhaps) {
      convert.addStatement("long $L = 0L", out);
      convert.addStatement("int $L = 0", length);
      convert.beginControlFlow("if ($L != null)", from);
    }
    CodeBlock value = from;
    if (!type.isResult()) {
      value = call.local(position, "Value");
      CodeBlock left = CodeBlock.of("$L.get()", from);
      convert.addStatement(
          "$T $L =$W$L", type.array(), value, type.valueNullable() ? left : required(left));
    }
    convert.addStatement(perhaps ? "$L =$W$L" : "int $L =$W$L", length, known(value));
    if (!isImplied()) {
      requireCount(value);
    }
    convert.addStatement(perhaps ? "$L = $N.cell(8)" : "long $L = $N.cell(8)", out, call.frame());
    write(value);
    if (perhaps) {
      convert.endControlFlow();
      code.deliver().beginControlFlow("if ($L != 0L)", out);
    }
    code.deliver().addStatement("$T.move($L, $L, 8)", RuntimeTypes.MEMORY, out, pointer);
    if (perhaps) {
      code.deliver().endControlFlow();
    }
    if (isImplied()) {
      ImpliedLengthMarshaller.publish(code, call, count, length);
    }
  }

  // Answers.counted(countRef.get(), itemsLength, "IBar.method", "items");
  /** There are as many elements as the implementation reports, or as the caller has asked for. */
  private void requireCount(CodeBlock value) {
    boolean asked = Counts.isPassed(call, position) && !Counts.isExchanged(call, position);
    boolean perhaps = asked && type.valueNullable();
    if (perhaps) {
      code.convert().beginControlFlow("if ($L != null)", value);
    }
    code.convert()
        .addStatement(
            "$T.$L($L,$W$L,$W$S,$W$S)",
            RuntimeTypes.ANSWERS,
            asked ? "asked" : "counted",
            asked ? Counts.nativeCount(call, position) : Reports.given(call, count),
            length,
            call.method(),
            parameter.name());
    if (perhaps) {
      code.convert().endControlFlow();
    }
  }

  /** How many elements there are. */
  private CodeBlock known(CodeBlock value) {
    String size = type.isText() ? "length()" : allocated.list().isPresent() ? "size()" : "length";
    return type.valueNullable()
        ? CodeBlock.of("$1L == null ? 0 :$W$1L.$2L", value, size)
        : CodeBlock.of("$L.$L", type.isResult() ? required(value) : value, size);
  }

  private CodeBlock required(CodeBlock value) {
    return call.answer(parameter.name(), false).required(value);
  }

  /** The elements go into memory of their own, whose address goes into a cell. */
  private void write(CodeBlock value) {
    CodeBlock.Builder convert = code.convert();
    Optional<CodeBlock> memory = Memory.owned(type.freeing());
    memory.ifPresent(
        owned ->
            convert.addStatement(
                "$N.own($L,$W$L)", call.frame(), out, elements.owned(owned, length)));
    if (type.valueNullable()) {
      convert.beginControlFlow("if ($L != null)", value);
    }
    if (allocated.list().isPresent()) {
      CodeBlock address = allocated.list().get().handedOut(value, length, elements.answer());
      convert.addStatement("$T.putLong($L,$W$L)", RuntimeTypes.MEMORY, out, address);
    } else if (memory.isPresent()) {
      allocate(value);
    } else {
      lend(value);
    }
    if (type.valueNullable()) {
      convert.endControlFlow();
    }
  }

  private void allocate(CodeBlock value) {
    CodeBlock at = call.local(position, "Elements");
    code.convert()
        .addStatement(
            "long $L =$W$T.allocate($L,$W$L,$W$L,$W$S,$W$S)",
            at,
            RuntimeTypes.ANSWERS,
            Memory.allocator(type.freeing()),
            length,
            elements.size(),
            call.method(),
            parameter.name());
    code.convert().addStatement("$T.putLong($L, $L)", RuntimeTypes.MEMORY, out, at);
    elements.give(code.convert(), at, units(value), length);
  }

  private void lend(CodeBlock value) {
    CodeBlock at = call.local(position, "Elements");
    code.convert()
        .addStatement("long $L = $N.array($L, $L)", at, call.frame(), length, elements.size());
    elements.give(code.convert(), at, units(value), length);
    code.convert()
        .addStatement(
            "$T.putLong($L,$W$T.lend($L,$W$L,$W$L,$W$L))",
            RuntimeTypes.MEMORY,
            out,
            RuntimeTypes.ANSWERS,
            at,
            length,
            elements.size(),
            call.self());
  }

  /** The elements, which are those of a text. */
  private CodeBlock units(CodeBlock value) {
    return type.isText() ? CodeBlock.of("$L.toCharArray()", value) : value;
  }

  /** Whether the Java method has no parameter for the length. */
  private boolean isImplied() {
    return call.parameter(count).type() instanceof Implied;
  }
}
