package io.comwright.processor.write;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.marshal.Call;
import io.comwright.processor.marshal.Cells;
import io.comwright.processor.marshal.Contribution;
import io.comwright.processor.marshal.Locals;
import io.comwright.processor.marshal.Marshallers;
import io.comwright.processor.marshal.ReturnedInterfaceMarshaller;
import io.comwright.processor.marshal.Site;
import io.comwright.processor.marshal.StoredMarshaller;
import io.comwright.processor.marshal.Tracing;
import io.comwright.processor.marshal.ValueMarshaller;
import io.comwright.processor.model.ComInterface;
import io.comwright.processor.model.ComMethod;
import io.comwright.processor.model.ComResult;
import io.comwright.processor.type.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;

/** Writes the call of a proxy's method, and how it returns. */
final class ProxyResultWriter {
  private final ComInterface model;
  private final ComMethod method;
  private final Call call;
  private final Locals locals;
  private final String frame;

  /** What the parameters add. */
  private final Contribution parameters;

  /** What those of them add that hand something out after a failure, too. */
  private final Contribution onFailure;

  /** What the result adds to the stages after the call. */
  private final Contribution.Builder result = new Contribution.Builder();

  private final List<CodeBlock> arguments;
  private final CodeBlock.Builder code = CodeBlock.builder();

  ProxyResultWriter(
      ComInterface model,
      ComMethod method,
      Call call,
      Contribution parameters,
      Contribution onFailure) {
    this.model = model;
    this.method = method;
    this.call = call;
    this.locals = call.locals();
    this.frame = call.frame();
    this.parameters = parameters;
    this.onFailure = onFailure;
    this.arguments = new ArrayList<>(parameters.arguments());
  }

  /** Whether the method may be called again. */
  private boolean repeats() {
    return !parameters.repetitions().isEmpty();
  }

  // if (fileRoom.tooShort(hr)) {
  //   if (hr >= 0) {
  //     frame.own(foo, Owned.INTERFACE);
  //   }
  //   continue;
  // }
  /** After a call whose callee may ask to be called again; what it has handed out is given back. */
  private void repeat(CodeBlock hr) {
    if (!repeats()) {
      return;
    }
    // All of them are to hear it.
    boolean several = parameters.repetitions().size() > 1;
    code.beginControlFlow(
        "if ($L)",
        parameters.repetitions().stream()
            .map(repetition -> repetition.asked(hr))
            .map(asked -> several ? CodeBlock.of("($L)", asked) : asked)
            .collect(CodeBlock.joining(" | ")));
    CodeBlock succeed = Contribution.join(List.of(parameters, result.build())).succeed();
    if (!succeed.isEmpty() && method.result().isHresult()) {
      code.beginControlFlow("if ($L >= 0)", hr).add(succeed);
      if (!onFailure.succeed().isEmpty()) {
        code.nextControlFlow("else").add(onFailure.succeed());
      }
      code.endControlFlow();
    } else {
      code.add(succeed);
    }
    code.addStatement("continue").endControlFlow();
  }

  // return;
  /** A method without a result is not called again once it has succeeded. */
  private void done() {
    if (repeats()) {
      code.addStatement("return");
    }
  }

  CodeBlock write() {
    switch (method.result()) {
      case ComResult.Checked checked -> {
        checkedCall();
        collect();
        done();
      }
      case ComResult.SuccessCode success -> {
        String hr = checkedCall();
        collect();
        returns(CodeBlock.of("$T.of($N)", RuntimeTypes.HRESULT, hr));
      }
      case ComResult.Truth truth -> {
        String hr = checkedCall();
        collect();
        returns(CodeBlock.of("$N != $T.S_FALSE", hr, RuntimeTypes.HRESULT));
      }
      case ComResult.Retval retval -> retval(retval);
      case ComResult.Outs outs -> outs(outs);
      case ComResult.Filled filled -> {
        checkedCall();
        collect();
        returns(parameters.result().orElseThrow());
      }
      case ComResult.Preserved preserved -> preserved(preserved);
      case ComResult.Struct struct -> struct(struct);
      case ComResult.Nothing nothing -> {
        code.addStatement(call());
        repeat(CodeBlock.of("0"));
        collect();
        done();
      }
    }
    return code.build();
  }

  // return Trace.result(Memory.getInt(result));
  private void returns(CodeBlock value) {
    code.addStatement("return $L", Tracing.result(value, method.declared()));
  }

  /** After a call that has succeeded. */
  private void collect() {
    collect(Contribution.join(List.of(parameters, result.build())));
  }

  private void collect(Contribution all) {
    code.add(all.after());
    if (all.transfers()) {
      code.addStatement("$N.commit()", frame);
    }
  }

  // int hr = (int) Calls.call(self, IBarVtable.SLOT_method, ...);
  // Downcall.check(hr, this, TYPE, "IBar.method");
  private String checkedCall() {
    String hr = locals.local("hr");
    code.addStatement("int $N =$W(int) $L", hr, call());
    repeat(CodeBlock.of("$N", hr));
    if (onFailure.collects()) {
      code.beginControlFlow("if ($N < 0)", hr);
      collect(onFailure);
      code.endControlFlow();
    }
    code.addStatement(
        model.function() ? "$T.check($N,$W$S)" : "$T.check($N,$Wthis,$WTYPE,$W$S)",
        RuntimeTypes.DOWNCALL,
        hr,
        call.method());
    return hr;
  }

  // long result = frame.cell(4);
  // ...
  // return Trace.result(Memory.getInt(result));
  private void retval(ComResult.Retval retval) {
    StoredMarshaller marshaller = Marshallers.stored(retval.type());
    CodeBlock cell = cell("result", marshaller);
    arguments.add(cell);
    if (parameters.owns() || !marshaller.atomic() || repeats()) {
      CodeBlock value = received(method.result().outs().getFirst(), cell, "value");
      checkedCall();
      collect();
      returns(value);
      return;
    }
    checkedCall();
    CodeBlock stored = marshaller.load(cell);
    if (retval.nullable()) {
      String local = locals.local("value");
      result.convert().addStatement("$T $N =$W$L", marshaller.storedType(), local, stored);
      stored = CodeBlock.of("$N", local);
    }
    CodeBlock value = marshaller.take(stored, call.result(retval.nullable()));
    if (!parameters.deliver().isEmpty()) {
      String local = locals.local("taken");
      result.convert().addStatement("$T $N =$W$L", retval.type().javaType(), local, value);
      value = CodeBlock.of("$N", local);
    }
    collect();
    returns(value);
  }

  // long a = frame.cell(4);
  private CodeBlock cell(String name, StoredMarshaller marshaller) {
    CodeBlock cell = CodeBlock.of("$N", locals.local(name));
    code.addStatement("long $L = $N.cell($L)", cell, frame, marshaller.size());
    return cell;
  }

  // long a = frame.cell(4);
  // long b = frame.cell(8);
  // ...
  // frame.own(b, Owned.INTERFACE);
  // IFoo bValue = frame.take(b, IFooProxy.TYPE, "IBar.method", "b");
  // Pair value = new Pair(Memory.getInt(a), bValue);
  // frame.commit();
  // return value;
  private void outs(ComResult.Outs outs) {
    List<CodeBlock> cells = new ArrayList<>();
    for (ComResult.Part part : outs.parts()) {
      cells.add(cell(part.name(), Marshallers.stored(part.type())));
    }
    arguments.addAll(cells);
    List<CodeBlock> values = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      ComResult.Part part = outs.parts().get(i);
      values.add(received(part, cells.get(i), part.name() + "Value"));
    }
    String value = locals.local("value");
    result
        .convert()
        .addStatement(
            "$T $N =$Wnew $T($L)",
            outs.javaType(),
            value,
            outs.javaType(),
            CodeBlock.join(values, ",$W"));
    checkedCall();
    collect();
    returns(CodeBlock.of("$N", value));
  }

  /** A part of the result that is not the last thing that can fail. */
  private CodeBlock received(ComResult.Part out, CodeBlock cell, String name) {
    StoredMarshaller marshaller = Marshallers.stored(out.type());
    Cells.own(call, marshaller, result, result.succeed(), cell);
    CodeBlock value =
        Cells.collect(
            call,
            marshaller,
            result,
            result.convert(),
            cell.toString(),
            cell,
            call.site(out.name(), out.nullable()));
    String local = locals.local(name);
    result.convert().addStatement("$T $N =$W$L", out.type().javaType(), local, value);
    return CodeBlock.of("$N", local);
  }

  // return (int) Calls.call(self, IBarVtable.SLOT_method, ...);
  private void preserved(ComResult.Preserved preserved) {
    ValueMarshaller marshaller = Marshallers.value(preserved.type());
    Site place = call.result(preserved.nullable());
    boolean collects = !parameters.convert().isEmpty() || !parameters.deliver().isEmpty();
    if (!marshaller.atomic() || marshaller.owned().isPresent() && collects) {
      CodeBlock cell = CodeBlock.of("$N", locals.local("result"));
      code.addStatement("long $L =$W$N.word($L)", cell, frame, call());
      CodeBlock value =
          received(
              new ComResult.Part("result", preserved.type(), preserved.nullable()), cell, "value");
      repeat(CodeBlock.of("0"));
      collect();
      returns(value);
      return;
    }
    if (!preserved.nullable() && !collects) {
      returns(marshaller.fromNative(call(), place));
      return;
    }
    String local = locals.local("result");
    code.addStatement("$T $N =$W$L", method.result().carrier().type(), local, call());
    repeat(method.result().isHresult() ? CodeBlock.of("(int) $N", local) : CodeBlock.of("0"));
    CodeBlock value = marshaller.fromNative(CodeBlock.of("$N", local), place);
    if (collects && method.result().isHresult()) {
      code.beginControlFlow("if ((int) $N >= 0)", local);
      collect();
      if (onFailure.collects()) {
        code.nextControlFlow("else");
        collect(onFailure);
      }
      code.endControlFlow();
    } else if (collects && marshaller instanceof ReturnedInterfaceMarshaller) {
      // NULL is found before something is delivered.
      String taken = locals.local("value");
      result.convert().addStatement("$T $N =$W$L", preserved.type().javaType(), taken, value);
      collect();
      value = CodeBlock.of("$N", taken);
    } else {
      collect();
    }
    returns(value);
  }

  // long result = frame.cell(FooStruct.SIZE);
  // Call_J_DJ_.call(self, IBarVtable.SLOT_method, result, ...);
  // return FooStruct.take(result, frame, "IBar.method");
  private void struct(ComResult.Struct struct) {
    ValueMarshaller marshaller = Marshallers.value(struct.type());
    CodeBlock cell = cell("result", marshaller);
    arguments.addFirst(cell);
    code.addStatement(call());
    boolean last = marshaller.atomic() && !parameters.owns() && parameters.deliver().isEmpty();
    CodeBlock value =
        last
            ? marshaller.take(marshaller.load(cell), call.result(false))
            : received(new ComResult.Part("result", struct.type(), false), cell, "value");
    repeat(CodeBlock.of("0"));
    collect();
    returns(value);
  }

  private CodeBlock call() {
    return CallWriter.call(model, method, call.self(), arguments);
  }
}
