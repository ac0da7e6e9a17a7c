package io.comwright.processor.marshal;

import static io.comwright.processor.marshal.OutValue.assign;
import static io.comwright.processor.marshal.OutValue.begin;
import static io.comwright.processor.marshal.OutValue.end;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.ComParameter;
import io.comwright.processor.type.RuntimeTypes;

/**
 * An out pointer in a stub: a {@code Ref} for the implementation, whose value goes to the caller by
 * way of a cell of the frame if it is owned.
 *
 * <pre>
 * Upcall.nonNull(foo, "IBar.method", "foo");
 * Ref&lt;IFoo&gt; fooRef = new Ref&lt;&gt;();
 * ... call ...
 * IFoo fooValue = fooRef.get();
 * long fooOut = frame.cell(8);
 * frame.own(fooOut, Owned.INTERFACE);
 * Memory.putLong(fooOut, Answers.detach(fooValue, IFooProxy.TYPE, "IBar.method"));
 * Memory.move(fooOut, foo, 8);
 * </pre>
 */
final class OutStub {
  private final OutValue out;
  private final StoredMarshaller pointee;
  private final Call call;
  private final int position;
  private final ComParameter parameter;
  private final CodeBlock pointer;
  private final CodeBlock ref;
  private final Contribution.Builder code = new Contribution.Builder();

  OutStub(OutValue out, Call call, int position) {
    this.out = out;
    this.pointee = out.pointee();
    this.call = call;
    this.position = position;
    this.parameter = call.parameter(position);
    this.pointer = call.variable(position);
    this.ref = call.local(position, "Ref");
  }

  Contribution write() {
    Site site = call.site(position);
    if (!parameter.nullable()) {
      code.check().addStatement(site.requiredPointer(pointer));
    }
    code.argument(ref);
    if (out.type().inOut()) {
      lend();
      replace();
      return code.build();
    }
    code.prepare()
        .addStatement(
            "$T $L =$W$L",
            out.type().javaType(),
            ref,
            site.unlessZero(pointer, out.make(CodeBlock.of(""))));
    if (pointee.adopts()) {
      begin(code.succeed(), parameter, ref, "null");
      code.succeed().addStatement("$N.adopt($L.get())", call.frame(), ref);
      end(code.succeed(), parameter);
    }
    answer();
    Cells.clear(pointee, code, pointer);
    return code.build();
  }

  private void answer() {
    CodeBlock.Builder convert = code.convert();
    if (!out.isOwned() || !parameter.nullable()) {
      begin(convert, parameter, ref, "null");
      CodeBlock value = out.checked(value(), answerSite());
      Cells.answer(
          call, pointee, code, parameter.name(), pointer, value, out.type().valueNullable());
      end(convert, parameter);
      return;
    }
    CodeBlock cell = call.local(position, "Out");
    convert.addStatement("long $L = 0L", cell);
    begin(convert, parameter, ref, "null");
    CodeBlock value = value();
    convert.addStatement("$L = $N.cell($L)", cell, call.frame(), out.size());
    giveOwned(cell, value);
    end(convert, parameter);
    code.deliver().beginControlFlow("if ($L != 0L)", cell);
    code.deliver().addStatement(move("move", cell)).endControlFlow();
  }

  private void giveOwned(CodeBlock cell, CodeBlock value) {
    Cells.own(call, pointee, code, code.convert(), cell);
    code.convert().addStatement(pointee.give(cell, out.checked(value, answerSite()), answerSite()));
  }

  // IFoo fooBefore = frame.lend(Memory.getLong(foo), IFooProxy.TYPE);
  // Ref<IFoo> fooRef = new Ref<>(fooBefore);
  private void lend() {
    CodeBlock.Builder prepare = code.prepare();
    if (parameter.nullable()) {
      prepare.addStatement("$T $L = null", out.type().javaType(), ref);
      if (out.isOwned()) {
        prepare.addStatement("$T $L = $L", out.valueType(), before(), out.nothing());
      }
    }
    begin(prepare, parameter, pointer, "0L");
    boolean nullable = out.type().valueNullable();
    CodeBlock value =
        pointee.fromStored(
            Cells.loaded(call, pointee, prepare, pointer.toString(), pointer, nullable),
            call.site(OutValue.valueOf(parameter), nullable));
    if (out.isOwned()) {
      assign(prepare, parameter, out.valueType(), before(), value);
      value = before();
    }
    assign(prepare, parameter, out.type().javaType(), ref, out.make(value));
    end(prepare, parameter);
  }

  private void replace() {
    if (out.type().isPrimitive()) {
      begin(code.deliver(), parameter, ref, "null");
      code.deliver()
          .addStatement(
              pointee.give(
                  pointer, CodeBlock.of("$L.get()", ref), call.answer(parameter.name(), false)));
      end(code.deliver(), parameter);
      return;
    }
    CodeBlock.Builder convert = code.convert();
    CodeBlock cell = call.local(position, "Out");
    if (parameter.nullable()) {
      convert.addStatement("long $L = 0L", cell);
    }
    begin(convert, parameter, ref, "null");
    CodeBlock value = value();
    CodeBlock made = CodeBlock.of("$N.cell($L)", call.frame(), out.size());
    if (out.isOwned()) {
      made = CodeBlock.of("$L ? 0L :$W$L", same(value), made);
    }
    convert.addStatement(parameter.nullable() ? "$L =$W$L" : "long $L =$W$L", cell, made);
    if (out.isOwned()) {
      convert.beginControlFlow("if ($L != 0L)", cell);
    }
    giveOwned(cell, value);
    if (out.isOwned()) {
      convert.endControlFlow();
    }
    end(convert, parameter);
    boolean perhaps = out.isOwned() || parameter.nullable();
    if (perhaps) {
      code.deliver().beginControlFlow("if ($L != 0L)", cell);
    }
    code.deliver().addStatement(move(out.isOwned() ? "swap" : "move", cell));
    if (perhaps) {
      code.deliver().endControlFlow();
    }
  }

  // Answers.same(fooValue, fooBefore)
  private CodeBlock same(CodeBlock value) {
    return out.valueType().isPrimitive()
        ? CodeBlock.of("$L == $L", value, before())
        : CodeBlock.of("$T.same($L, $L)", RuntimeTypes.ANSWERS, value, before());
  }

  private CodeBlock move(String how, CodeBlock cell) {
    return CodeBlock.of("$T.$L($L, $L, $L)", RuntimeTypes.MEMORY, how, cell, pointer, out.size());
  }

  /** What the implementation has left in the {@code Ref}. */
  private CodeBlock value() {
    if (out.type().isPrimitive() || !out.type().inOut() && !out.type().valueNullable()) {
      return CodeBlock.of("$L.get()", ref);
    }
    CodeBlock value = call.local(position, "Value");
    code.convert().addStatement("$T $L = $L.get()", out.valueType(), value, ref);
    return value;
  }

  /** What the implementation has been lent. */
  private CodeBlock before() {
    return call.local(position, "Before");
  }

  private Site answerSite() {
    return call.answer(parameter.name(), out.type().valueNullable());
  }
}
