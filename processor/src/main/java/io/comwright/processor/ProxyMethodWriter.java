package io.comwright.processor;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
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
 *     int hr = (int) Downcall.call(self, IBarVtable.SLOT_method, textPointer, objectPointer, result);
 *     if (hr &lt; 0) {
 *       throw Downcall.failure(hr, self, IBarProxy.TYPE, "IBar.method");
 *     }
 *     return Memory.getInt(result);
 *   } finally {
 *     Reference.reachabilityFence(object);
 *     frame.exit();
 *     Downcall.exit(this);
 *   }
 * }
 * </pre>
 */
final class ProxyMethodWriter {
  private final ComInterface model;
  private final ComMethod method;
  private final String site;
  private final Locals locals;
  private final String self;
  private final String frame;
  private final MethodSpec.Builder code;

  /** What is passed natively, in order. */
  private final List<CodeBlock> arguments = new ArrayList<>();

  /** What is done with structs once the call has succeeded. */
  private final CodeBlock.Builder collects = CodeBlock.builder();

  ProxyMethodWriter(ComInterface model, ComMethod method) {
    this.model = model;
    this.method = method;
    this.site = model.site(method);
    this.locals = new Locals(method.parameters().stream().map(ComParameter::name).toList());
    this.self = locals.local("self");
    this.frame = locals.local("frame");
    this.code =
        MethodSpec.methodBuilder(method.javaName())
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(method.result().javaType())
            .addJavadoc("Slot $L: {@code $L}.", method.slot(), method.signatureWithNames());
  }

  MethodSpec write() {
    for (int i = 0; i < method.parameters().size(); i++) {
      code.addParameter(method.parameters().get(i).type().javaType(), locals.parameter(i));
    }
    code.addStatement("long $N = $T.enter(this, $S)", self, RuntimeTypes.DOWNCALL, site);
    if (needsFrame()) {
      code.addStatement("$T $N = $T.enter()", RuntimeTypes.FRAME, frame, RuntimeTypes.FRAME);
    }
    code.beginControlFlow("try");
    trace();
    for (int i = 0; i < method.parameters().size(); i++) {
      argument(method.parameters().get(i), locals.parameter(i));
    }
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
      values.add(CodeBlock.of("$N", locals.parameter(i)));
    }
    code.addCode(Tracing.of(site, values));
  }

  private boolean needsFrame() {
    return method.result().retval().isPresent()
        || method.parameters().stream()
            .anyMatch(parameter -> Marshallers.of(parameter.type()).needsFrame());
  }

  // long textPointer = frame.utf16(text, "IBar.method", "text");
  private void argument(ComParameter parameter, String name) {
    Marshaller marshaller = Marshallers.of(parameter.type());
    CodeBlock converted =
        marshaller.toNative(
            CodeBlock.of("$N", name),
            Site.parameter(site, parameter.name(), parameter.nullable(), frame));
    if (marshaller.nativeSuffix().isEmpty()) {
      arguments.add(converted);
      return;
    }
    String local = locals.local(name + marshaller.nativeSuffix());
    code.addStatement("long $N =$W$L", local, converted);
    arguments.add(CodeBlock.of("$N", local));
    if (marshaller instanceof StructMarshaller struct) {
      collect(struct, parameter, name, local);
    }
  }

  // FooStruct.collect(info, infoPointer);
  private void collect(
      StructMarshaller struct, ComParameter parameter, String name, String pointer) {
    CodeBlock collect = struct.collect(CodeBlock.of("$N", name), CodeBlock.of("$N", pointer));
    if (parameter.nullable()) {
      collects.beginControlFlow("if ($N != null)", name);
      collects.addStatement(collect).endControlFlow();
    } else {
      collects.addStatement(collect);
    }
  }

  private void callAndReturn() {
    switch (method.result()) {
      case ComResult.Checked checked -> {
        checkedCall();
        code.addCode(collects.build());
      }
      case ComResult.SuccessCode success -> {
        String hr = checkedCall();
        code.addCode(collects.build());
        code.addStatement("return $T.of($N)", RuntimeTypes.HRESULT, hr);
      }
      case ComResult.Retval retval -> retval(retval);
      case ComResult.Preserved preserved -> preserved(preserved);
      case ComResult.Nothing nothing -> {
        code.addStatement(call());
        code.addCode(collects.build());
      }
    }
  }

  // int hr = (int) Downcall.call(self, IBarVtable.SLOT_method, ...);
  // if (hr < 0) {
  //   throw Downcall.failure(hr, self, IBarProxy.TYPE, "IBar.method");
  // }
  private String checkedCall() {
    String hr = locals.local("hr");
    code.addStatement("int $N =$W(int) $L", hr, call());
    code.beginControlFlow("if ($N < 0)", hr);
    code.addStatement(
        "throw $T.failure($N, $N,$W$T.TYPE,$W$S)",
        RuntimeTypes.DOWNCALL,
        hr,
        self,
        model.proxy(),
        site);
    code.endControlFlow();
    return hr;
  }

  // long result = frame.cell(4);
  // ...
  // return Memory.getInt(result);
  private void retval(ComResult.Retval retval) {
    Marshaller marshaller = Marshallers.of(retval.type());
    Site place = Site.result(site, retval.nullable(), self);
    String result = locals.local("result");
    code.addStatement("long $N = $N.cell($L)", result, frame, marshaller.size(retval.type()));
    arguments.add(CodeBlock.of("$N", result));
    checkedCall();
    code.addCode(collects.build());
    CodeBlock stored = marshaller.load(CodeBlock.of("$N", result));
    if (retval.nullable()) {
      String value = locals.local("value");
      code.addStatement("$T $N =$W$L", marshaller.storedType(), value, stored);
      stored = CodeBlock.of("$N", value);
    }
    code.addStatement("return $L", marshaller.take(stored, place));
  }

  // return (int) Downcall.call(self, IBarVtable.SLOT_method, ...);
  private void preserved(ComResult.Preserved preserved) {
    Marshaller marshaller = Marshallers.of(preserved.type());
    Site place = Site.result(site, preserved.nullable(), self);
    if (!preserved.nullable() && collects.isEmpty()) {
      code.addStatement("return $L", marshaller.fromNative(call(), place));
      return;
    }
    String result = locals.local("result");
    code.addStatement("$T $N =$W$L", method.result().carrier().type(), result, call());
    if (!collects.isEmpty() && method.result().isHresult()) {
      code.beginControlFlow("if ((int) $N >= 0)", result);
      code.addCode(collects.build());
      code.endControlFlow();
    } else {
      code.addCode(collects.build());
    }
    code.addStatement("return $L", marshaller.fromNative(CodeBlock.of("$N", result), place));
  }

  private CodeBlock call() {
    Shape shape = Shape.of(method);
    CodeBlock.Builder call = CodeBlock.builder();
    if (shape.isShared()) {
      call.add("$T", RuntimeTypes.DOWNCALL);
    } else {
      call.add("$L", shape.className());
    }
    call.add(".call($N,$W$T.$L", self, model.vtable(), method.constant());
    for (CodeBlock argument : arguments) {
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
