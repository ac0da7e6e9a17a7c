package io.comwright.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import io.comwright.processor.marshal.Locals;
import io.comwright.processor.marshal.Marshaller;
import io.comwright.processor.marshal.Marshallers;
import io.comwright.processor.marshal.OutMarshaller;
import io.comwright.processor.marshal.Site;
import io.comwright.processor.marshal.Stages;
import io.comwright.processor.marshal.Tracing;
import io.comwright.processor.model.ComInterface;
import io.comwright.processor.model.ComMethod;
import io.comwright.processor.model.ComResult;
import io.comwright.processor.model.Shape;
import io.comwright.processor.type.ComParameter;
import io.comwright.processor.type.NativeType;
import io.comwright.processor.type.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes one method of a proxy.
 *
 * <pre>
 * public int method(String text, IFoo object) {
 *   long self = Downcall.enter(this, "IBar.method");
 *   Frame frame = Frame.enter();
 *   try {
 *     if (Trace.ON) {
 *       Trace.call("IBar.method", text, object);
 *     }
 *     long textPointer = frame.utf16(text, "IBar.method", "text");
 *     long objectPointer = frame.pointer(object, IFooProxy.TYPE, "IBar.method", "object");
 *     long result = frame.cell(4);
 *     int hr = (int) Calls.call(self, IBarVtable.SLOT_method, textPointer, objectPointer, result);
 *     if (hr &lt; 0) {
 *       throw Downcall.failure(hr, self, IBarProxy.TYPE, "IBar.method");
 *     }
 *     return Trace.result(Memory.getInt(result));
 *   } finally {
 *     Reference.reachabilityFence(object);
 *     frame.exit();
 *     Downcall.exit(this);
 *   }
 * }
 * </pre>
 */
public final class ProxyMethodWriter {
  private final ComInterface model;
  private final ComMethod method;
  private final String site;
  private final Locals locals;
  private final String self;
  private final String frame;
  private final MethodSpec.Builder code;

  private final Stages stages;

  ProxyMethodWriter(ComInterface model, ComMethod method) {
    this.model = model;
    this.method = method;
    this.site = model.site(method);
    this.locals = new Locals(method.parameters().stream().map(ComParameter::name).toList());
    this.self = locals.local("self");
    this.frame = locals.local("frame");
    this.stages = new Stages(site, method.parameters(), locals, frame, self);
    this.code =
        MethodSpec.methodBuilder(method.javaName())
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(method.result().javaType())
            .addJavadoc(
                model.callback()
                    ? CodeBlock.of("{@code $L}.", method.signatureWithNames())
                    : CodeBlock.of(
                        "Slot $L: {@code $L}.", method.slot(), method.signatureWithNames()));
  }

  MethodSpec write() {
    if (method.result() instanceof ComResult.Retval retval
        && retval.type() instanceof NativeType.RequestedType requested) {
      code.addTypeVariable(requested.javaType());
    }
    for (int i = 0; i < method.parameters().size(); i++) {
      if (!method.parameters().get(i).type().implied()) {
        code.addParameter(method.parameters().get(i).type().javaType(), locals.parameter(i));
      }
    }
    code.addStatement("long $N = $T.enter(this, $S)", self, RuntimeTypes.DOWNCALL, site);
    if (needsFrame()) {
      code.addStatement("$T $N = $T.enter()", RuntimeTypes.FRAME, frame, RuntimeTypes.FRAME);
    }
    code.beginControlFlow("try");
    trace();
    for (int i = 0; i < method.parameters().size(); i++) {
      ComParameter parameter = method.parameters().get(i);
      Marshallers.of(parameter.type()).proxy(stages, parameter, locals.parameter(i));
    }
    stages.finish();
    code.addCode(stages.prepare().build());
    callAndReturn();
    code.nextControlFlow("finally");
    fences();
    if (needsFrame()) {
      code.addStatement("$N.exit()", frame);
    }
    code.addStatement("$T.exit(this)", RuntimeTypes.DOWNCALL);
    return code.endControlFlow().build();
  }

  // if (Trace.ON) {
  //   Trace.call("IBar.method", text, object);
  // }
  private void trace() {
    List<CodeBlock> values = new ArrayList<>();
    for (int i = 0; i < method.parameters().size(); i++) {
      ComParameter parameter = method.parameters().get(i);
      if (!parameter.type().implied()) {
        values.add(Tracing.value(parameter.type(), CodeBlock.of("$N", locals.parameter(i))));
      }
    }
    code.addCode(Tracing.of(site, values));
  }

  private boolean needsFrame() {
    return !method.result().outs().isEmpty()
        || method.result() instanceof ComResult.Struct
        || method.result() instanceof ComResult.Preserved preserved && !isLast(preserved)
        || method.parameters().stream()
            .anyMatch(parameter -> Marshallers.of(parameter.type()).needsFrame());
  }

  private void callAndReturn() {
    switch (method.result()) {
      case ComResult.Checked checked -> {
        checkedCall();
        collect();
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
        returns(stages.given());
      }
      case ComResult.Preserved preserved -> preserved(preserved);
      case ComResult.Struct struct -> struct(struct);
      case ComResult.Nothing nothing -> {
        code.addStatement(call());
        collect();
      }
    }
  }

  // return Trace.result(Memory.getInt(result));
  private void returns(CodeBlock value) {
    code.addStatement("return $L", Tracing.result(value));
  }

  /** After a call that has succeeded. */
  private void collect() {
    code.addCode(stages.succeed().build());
    code.addCode(stages.convert().build());
    code.addCode(stages.deliver().build());
    if (stages.transferring()) {
      code.addStatement("$N.commit()", frame);
    }
  }

  // int hr = (int) Calls.call(self, IBarVtable.SLOT_method, ...);
  // if (hr < 0) {
  //   throw Downcall.failure(hr, self, IBarProxy.TYPE, "IBar.method");
  // }
  private String checkedCall() {
    String hr = locals.local("hr");
    code.addStatement("int $N =$W(int) $L", hr, call());
    code.beginControlFlow("if ($N < 0)", hr);
    code.addStatement(
        "throw $T.failure($N,$W$L$S)",
        RuntimeTypes.DOWNCALL,
        hr,
        model.callback() ? CodeBlock.of("") : CodeBlock.of("$N,$W$T.TYPE,$W", self, model.proxy()),
        site);
    code.endControlFlow();
    return hr;
  }

  // long result = frame.cell(4);
  // ...
  // return Trace.result(Memory.getInt(result));
  private void retval(ComResult.Retval retval) {
    Marshaller marshaller = Marshallers.of(retval.type());
    Site place = stages.result(retval.nullable());
    CodeBlock result = CodeBlock.of("$N", locals.local("result"));
    code.addStatement("long $L = $N.cell($L)", result, frame, marshaller.size(retval.type()));
    stages.argument(result);
    checkedCall();
    boolean last = !stages.owning() && marshaller.atomic();
    CodeBlock value;
    if (!last) {
      value = received(method.result().outs().getFirst(), result, "value");
    } else if (retval.nullable()) {
      String stored = locals.local("value");
      stages
          .convert()
          .addStatement("$T $N =$W$L", marshaller.storedType(), stored, marshaller.load(result));
      value = marshaller.take(CodeBlock.of("$N", stored), place);
    } else {
      value = marshaller.take(marshaller.load(result), place);
    }
    if (last && !stages.deliver().isEmpty()) {
      String local = locals.local("taken");
      stages.convert().addStatement("$T $N =$W$L", retval.type().javaType(), local, value);
      value = CodeBlock.of("$N", local);
    }
    collect();
    returns(value);
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
    for (ComParameter part : outs.parts()) {
      CodeBlock cell = CodeBlock.of("$N", locals.local(part.name()));
      code.addStatement(
          "long $L = $N.cell($L)", cell, frame, Marshallers.of(part.type()).size(part.type()));
      stages.argument(cell);
      cells.add(cell);
    }
    checkedCall();
    List<CodeBlock> values = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      ComParameter part = outs.parts().get(i);
      values.add(received(part, cells.get(i), part.name() + "Value"));
    }
    String value = locals.local("value");
    stages
        .convert()
        .addStatement(
            "$T $N =$Wnew $T($L)",
            outs.javaType(),
            value,
            outs.javaType(),
            CodeBlock.join(values, ",$W"));
    collect();
    returns(CodeBlock.of("$N", value));
  }

  /** A part of the result that is not the last thing that can fail. */
  private CodeBlock received(ComParameter out, CodeBlock cell, String name) {
    Marshaller marshaller = Marshallers.of(out.type());
    marshaller
        .owned()
        .ifPresent(owned -> stages.succeed().addStatement("$N.own($L, $L)", frame, cell, owned));
    CodeBlock value =
        OutMarshaller.collect(
            marshaller,
            stages,
            stages.convert(),
            cell.toString(),
            cell,
            stages.site(out.name(), out.nullable()));
    String local = locals.local(name);
    stages.convert().addStatement("$T $N =$W$L", out.type().javaType(), local, value);
    return CodeBlock.of("$N", local);
  }

  /** Whether nothing can fail between a result's arrival and the end of its conversion. */
  private boolean isLast(ComResult.Preserved preserved) {
    Marshaller marshaller = Marshallers.of(preserved.type());
    return marshaller.atomic()
        && (marshaller.owned().isEmpty()
            || stages.convert().isEmpty() && stages.deliver().isEmpty());
  }

  // return (int) Calls.call(self, IBarVtable.SLOT_method, ...);
  private void preserved(ComResult.Preserved preserved) {
    Marshaller marshaller = Marshallers.of(preserved.type());
    Site place = stages.result(preserved.nullable());
    boolean collects = !stages.convert().isEmpty() || !stages.deliver().isEmpty();
    if (!isLast(preserved)) {
      CodeBlock result = CodeBlock.of("$N", locals.local("result"));
      code.addStatement("long $L =$W$N.word($L)", result, frame, call());
      CodeBlock value =
          received(
              new ComParameter("result", preserved.type(), preserved.nullable()), result, "value");
      collect();
      returns(value);
      return;
    }
    if (!preserved.nullable() && !collects) {
      returns(marshaller.fromNative(call(), place));
      return;
    }
    String result = locals.local("result");
    code.addStatement("$T $N =$W$L", method.result().carrier().type(), result, call());
    if (collects && method.result().isHresult()) {
      code.beginControlFlow("if ((int) $N >= 0)", result);
      collect();
      code.endControlFlow();
    } else {
      collect();
    }
    returns(marshaller.fromNative(CodeBlock.of("$N", result), place));
  }

  // long result = frame.cell(FooStruct.SIZE);
  // Call_J_DJ_.call(self, IBarVtable.SLOT_method, result, ...);
  // return FooStruct.take(result, frame, "IBar.method");
  private void struct(ComResult.Struct struct) {
    Marshaller marshaller = Marshallers.of(struct.type());
    CodeBlock result = CodeBlock.of("$N", locals.local("result"));
    code.addStatement("long $L = $N.cell($L)", result, frame, marshaller.size(struct.type()));
    stages.arguments().addFirst(result);
    code.addStatement(call());
    CodeBlock value;
    if (stages.owning() || !marshaller.atomic() || !stages.deliver().isEmpty()) {
      value = received(new ComParameter("result", struct.type(), false), result, "value");
    } else {
      value = marshaller.take(result, stages.result(false));
    }
    collect();
    returns(value);
  }

  private CodeBlock call() {
    Shape shape = model.shape(method);
    CodeBlock.Builder call = CodeBlock.builder();
    if (shape.isShared()) {
      call.add("$T", RuntimeTypes.CALLS);
    } else {
      call.add("$L", shape.className());
    }
    call.add(".call($N", self);
    if (!model.callback()) {
      call.add(",$W$T.$L", model.vtable(), method.constant());
    }
    for (CodeBlock argument : stages.arguments()) {
      call.add(",$W$L", argument);
    }
    return call.add(")").build();
  }

  // Reference.reachabilityFence(object);
  private void fences() {
    for (int i = 0; i < method.parameters().size(); i++) {
      if (Marshallers.of(method.parameters().get(i).type()).needsFence()) {
        code.addStatement("$T.reachabilityFence($N)", RuntimeTypes.REFERENCE, locals.parameter(i));
      }
    }
  }
}
