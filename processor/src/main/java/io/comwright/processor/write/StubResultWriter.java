package io.comwright.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeVariableName;
import io.comwright.processor.marshal.Call;
import io.comwright.processor.marshal.Cells;
import io.comwright.processor.marshal.Contribution;
import io.comwright.processor.marshal.Locals;
import io.comwright.processor.marshal.Marshallers;
import io.comwright.processor.marshal.StoredMarshaller;
import io.comwright.processor.marshal.Tracing;
import io.comwright.processor.marshal.ValueMarshaller;
import io.comwright.processor.model.ComInterface;
import io.comwright.processor.model.ComMethod;
import io.comwright.processor.model.ComResult;
import io.comwright.processor.type.RuntimeTypes;
import io.comwright.processor.type.Scalar;
import java.util.List;
import java.util.Optional;

/** Writes the call of an implementation, and how the entry of a stub returns. */
final class StubResultWriter {
  private final ComMethod method;
  private final Call call;
  private final Locals locals;
  private final ComInterface model;

  /** What the parameters add. */
  private final Contribution parameters;

  /** What those of them add that hand something out after a failure, too. */
  private final Contribution onFailure;

  /** What the others add. */
  private final Contribution cleared;

  /** The parameters through which the result goes, in order. */
  private final List<CodeBlock> outs;

  /** The parameter that points to where a struct result goes. */
  private final Optional<CodeBlock> struct;

  /** What the result adds. */
  private final Contribution.Builder result = new Contribution.Builder();

  /** The variable with what the implementation has answered, if it has been called already. */
  private Optional<CodeBlock> answered = Optional.empty();

  private final CodeBlock.Builder code = CodeBlock.builder();

  StubResultWriter(
      ComInterface model,
      ComMethod method,
      Call call,
      Contribution parameters,
      Contribution onFailure,
      Contribution cleared,
      List<CodeBlock> outs,
      Optional<CodeBlock> struct) {
    this.method = method;
    this.call = call;
    this.locals = call.locals();
    this.model = model;
    this.parameters = parameters;
    this.onFailure = onFailure;
    this.cleared = cleared;
    this.outs = outs;
    this.struct = struct;
  }

  /** What goes out if the call fails, once the result is written. */
  CodeBlock clear() {
    return Contribution.join(List.of(cleared, result.build())).clear();
  }

  CodeBlock write() {
    if (onFailure.collects()) {
      answered = Optional.of(guarded());
    }
    switch (method.result()) {
      case ComResult.Checked checked -> {
        if (answered.isEmpty()) {
          code.addStatement(called());
        }
        publish("0L");
      }
      case ComResult.SuccessCode success -> hresult();
      case ComResult.Truth truth -> truth();
      case ComResult.Retval retval -> retval(retval);
      case ComResult.Outs several -> outs(several);
      case ComResult.Filled filled -> {
        value(filled.javaType(), traced());
        publish("0L");
      }
      case ComResult.Preserved preserved -> preserved(preserved);
      case ComResult.Struct preserved -> struct(preserved);
      case ComResult.Nothing nothing -> {
        code.addStatement(called());
        publish("0L");
      }
    }
    return code.build();
  }

  private Contribution all() {
    return Contribution.join(List.of(parameters, result.build()));
  }

  /** After a call that has succeeded. */
  private void publish(String returned) {
    publish(CodeBlock.of(returned));
  }

  private void publish(CodeBlock returned) {
    Contribution all = all();
    code.add(all.after());
    returns(returned);
  }

  // return Upcall.done(0L);
  private void returns(CodeBlock answer) {
    code.addStatement("return $T.done($L)", RuntimeTypes.UPCALL, answer);
  }

  // Memory.putInt(result, Trace.result(target.method(textText)));
  // return Upcall.done(0L);
  private void retval(ComResult.Retval retval) {
    StoredMarshaller marshaller = Marshallers.stored(retval.type());
    CodeBlock value = traced();
    if (retval.nullable() || parameters.collects() || !marshaller.atomic()) {
      value = value(retval.type().javaType(), value);
    }
    adopt(marshaller, value);
    Cells.clear(marshaller, result, outs.getFirst());
    if (marshaller.atomic()) {
      // The last conversion of all.
      result
          .convert()
          .addStatement(marshaller.give(outs.getFirst(), value, call.result(retval.nullable())));
    } else {
      Cells.answer(call, marshaller, result, "result", outs.getFirst(), value, retval.nullable());
    }
    publish("0L");
  }

  // Pair value = Answers.nonNullResult(target.method(textText), "IBar.method");
  // Memory.putInt(a, value.a());
  // return Upcall.done(0L);
  private void outs(ComResult.Outs several) {
    CodeBlock value = value(several.javaType(), call.result(false).required(traced()));
    for (int i = 0; i < outs.size(); i++) {
      ComResult.Part part = several.parts().get(i);
      CodeBlock component = CodeBlock.of("$L.$N()", value, part.name());
      StoredMarshaller marshaller = Marshallers.stored(part.type());
      adopt(marshaller, component);
      if (part.nullable()) {
        String local = locals.local(part.name() + "Value");
        result.convert().addStatement("$T $N = $L", part.type().javaType(), local, component);
        component = CodeBlock.of("$N", local);
      }
      Cells.answer(call, marshaller, result, part.name(), outs.get(i), component, part.nullable());
      Cells.clear(marshaller, result, outs.get(i));
    }
    publish("0L");
  }

  // frame.adopt(value);
  private void adopt(StoredMarshaller marshaller, CodeBlock value) {
    if (marshaller.adopts()) {
      result.succeed().addStatement("$N.adopt($L)", call.frame(), value);
    }
  }

  // Foo value = target.method(textText);
  private CodeBlock value(TypeName type, CodeBlock expression) {
    code.addStatement(
        "$T $L =$W$L",
        type instanceof TypeVariableName ? RuntimeTypes.IUNKNOWN : type,
        call.returned(),
        expression);
    return call.returned();
  }

  // return target.method() ? HResult.S_OK : HResult.S_FALSE;
  private void truth() {
    CodeBlock value = traced();
    if (parameters.collects()) {
      value = value(TypeName.BOOLEAN, value);
    }
    publish(CodeBlock.of("$1L ? $2T.S_OK : $2T.S_FALSE", value, RuntimeTypes.HRESULT));
  }

  // return Answers.nonNullResult(target.method(), "IBar.method").code();
  private void hresult() {
    CodeBlock value =
        Marshallers.value(new Scalar.HResult()).toNative(traced(), call.result(false));
    if (!parameters.collects()) {
      returns(value);
      return;
    }
    String hr = locals.local("hr");
    code.addStatement("int $N =$W$L", hr, value);
    code.add(parameters.succeed());
    CodeBlock success =
        CodeBlock.builder().add(parameters.convert()).add(parameters.deliver()).build();
    CodeBlock failure =
        CodeBlock.builder()
            .add(onFailure.convert())
            .add(onFailure.deliver())
            .add(cleared.clear())
            .build();
    if (success.equals(failure)) {
      code.add(success);
    } else {
      code.beginControlFlow("if ($N >= 0)", hr).add(success);
      if (!failure.isEmpty()) {
        code.nextControlFlow("else").add(failure);
      }
      code.endControlFlow();
    }
    returns(CodeBlock.of("$N", hr));
  }

  // return Integer.toUnsignedLong(target.method());
  private void preserved(ComResult.Preserved preserved) {
    if (method.result().isHresult()) {
      hresult();
      return;
    }
    ValueMarshaller marshaller = Marshallers.value(preserved.type());
    CodeBlock value = traced();
    if (preserved.nullable() || parameters.collects()) {
      value = value(preserved.type().javaType(), value);
    }
    value = marshaller.toNative(value, call.result(preserved.nullable()));
    if (!parameters.deliver().isEmpty()) {
      String answer = locals.local("answer");
      result.convert().addStatement("$T $N =$W$L", method.result().carrier().type(), answer, value);
      value = CodeBlock.of("$N", answer);
    }
    publish(value);
  }

  // FooStruct.put(Answers.nonNullResult(target.method(), "IBar.method"), result, "IBar.method");
  // return result;
  private void struct(ComResult.Struct preserved) {
    ValueMarshaller marshaller = Marshallers.value(preserved.type());
    CodeBlock pointer = struct.orElseThrow();
    CodeBlock value = traced();
    if (parameters.collects() || !marshaller.atomic()) {
      value = value(preserved.type().javaType(), value);
    }
    Cells.clear(marshaller, result, pointer);
    Cells.answer(call, marshaller, result, "result", pointer, value, false);
    publish(pointer);
  }

  // ((IBar) Upcall.target(self)).method(textText, (int) index)
  private CodeBlock called() {
    return CodeBlock.of(
        "(($T) $T.target($N)).$N($L)",
        model.name(),
        RuntimeTypes.UPCALL,
        call.self(),
        method.javaName(),
        CodeBlock.join(parameters.arguments(), ",$W"));
  }

  // int answered;
  // try {
  //   answered = target.method(fooRef);
  // } catch (Throwable failed) {
  //   ... what goes out after a failure ...
  //   throw failed;
  // }
  /** Calls the implementation; what it hands out goes out if it fails, too. */
  private CodeBlock guarded() {
    String failed = locals.local("failed");
    boolean isVoid = method.declared().name().equals(TypeName.VOID);
    CodeBlock variable = CodeBlock.of("$N", locals.local("answered"));
    if (isVoid) {
      code.beginControlFlow("try").addStatement(called());
    } else {
      TypeName type = method.result().javaType();
      code.addStatement(
          "$T $L", type instanceof TypeVariableName ? RuntimeTypes.IUNKNOWN : type, variable);
      code.beginControlFlow("try").addStatement("$L =$W$L", variable, traced());
    }
    code.nextControlFlow("catch ($T $N)", RuntimeTypes.THROWABLE, failed);
    code.add(onFailure.succeed()).add(onFailure.convert()).add(onFailure.deliver());
    code.addStatement("throw $N", failed).endControlFlow();
    return variable;
  }

  private CodeBlock traced() {
    if (answered.isPresent()) {
      return answered.get();
    }
    return Tracing.result(called(), method.declared());
  }
}
