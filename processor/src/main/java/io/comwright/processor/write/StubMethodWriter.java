package io.comwright.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeVariableName;
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
import io.comwright.processor.type.ComParameter;
import io.comwright.processor.type.NativeType;
import io.comwright.processor.type.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes one entry of a stub. Whatever is thrown is caught, because an exception that leaves an
 * upcall ends the VM.
 *
 * <pre>
 * private static long method(long self, long text, long result) {
 *   Frame frame = null;
 *   try {
 *     frame = Upcall.enter();
 *     IBar target = (IBar) Upcall.target(self);
 *     Upcall.nonNull(result, "IBar.method", "result");
 *     String textText = frame.readUtf16(Upcall.nonNull(text, "IBar.method", "text"));
 *     if (Trace.ON) {
 *       Trace.call("IBar.method", textText);
 *     }
 *     Memory.putInt(result, Trace.result(target.method(textText)));
 *     return 0L;
 *   } catch (Throwable failure) {
 *     Answers.clear(result, 4);
 *     return Upcall.failure(failure, "IBar.method");
 *   } finally {
 *     Upcall.exit(frame);
 *   }
 * }
 * </pre>
 */
public final class StubMethodWriter {
  private final ComInterface model;
  private final ComMethod method;
  private final String site;
  private final Locals locals;
  private final String self;

  /** The parameter that points to where a struct result goes; empty if there is none. */
  private final String struct;

  private final String frame;
  private final String target;
  private final MethodSpec.Builder code;

  private final Stages stages;

  /** The parameters through which the result goes, in order. */
  private final List<CodeBlock> outs = new ArrayList<>();

  StubMethodWriter(ComInterface model, ComMethod method) {
    this.model = model;
    this.method = method;
    this.site = model.site(method);
    this.locals = new Locals(method.parameters().stream().map(ComParameter::name).toList());
    this.self = locals.local("self");
    for (ComParameter out : method.result().outs()) {
      outs.add(CodeBlock.of("$N", locals.local(out.name())));
    }
    this.struct = method.result() instanceof ComResult.Struct ? locals.local("result") : "";
    this.frame = locals.local("frame");
    this.target = locals.local("target");
    this.stages = new Stages(site, method.parameters(), locals, frame, self);
    this.code =
        MethodSpec.methodBuilder(method.entry())
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(method.result().carrier().type());
  }

  MethodSpec write() {
    code.addParameter(model.callback() ? RuntimeTypes.NATIVE_FUNCTION : TypeName.LONG, self);
    if (!struct.isEmpty()) {
      code.addParameter(TypeName.LONG, struct);
      stages.check().addStatement(stages.site("result", false).requiredPointer(pointer()));
    }
    for (int i = 0; i < method.parameters().size(); i++) {
      code.addParameter(method.parameters().get(i).type().carrier().type(), locals.parameter(i));
    }
    outs.forEach(out -> code.addParameter(TypeName.LONG, out.toString()));
    code.addStatement("$T $N = null", RuntimeTypes.FRAME, frame);
    code.beginControlFlow("try");
    code.addStatement("$N = $T.enter()", frame, RuntimeTypes.UPCALL);
    code.addStatement(
        "$T $N =$W($T) $T.target($N)",
        model.name(),
        target,
        model.name(),
        RuntimeTypes.UPCALL,
        self);
    for (int i = 0; i < method.parameters().size(); i++) {
      ComParameter parameter = method.parameters().get(i);
      Marshallers.of(parameter.type()).stub(stages, parameter, locals.parameter(i));
    }
    stages.finish();
    for (int i = 0; i < outs.size(); i++) {
      String name = method.result().outs().get(i).name();
      stages.check().addStatement(stages.site(name, false).requiredPointer(outs.get(i)));
    }
    code.addCode(stages.check().build());
    code.addCode(stages.prepare().build());
    code.addCode(Tracing.of(site, traced()));
    callAndReturn();
    failure();
    code.nextControlFlow("finally");
    code.addStatement("$T.exit($N)", RuntimeTypes.UPCALL, frame);
    return code.endControlFlow().build();
  }

  /** The Java arguments, as they are traced. */
  private List<CodeBlock> traced() {
    List<ComParameter> javaParameters =
        method.parameters().stream().filter(parameter -> !parameter.type().implied()).toList();
    List<CodeBlock> values = new ArrayList<>();
    for (int i = 0; i < javaParameters.size(); i++) {
      values.add(Tracing.value(javaParameters.get(i).type(), stages.arguments().get(i)));
    }
    return values;
  }

  private void callAndReturn() {
    switch (method.result()) {
      case ComResult.Checked checked -> {
        code.addStatement(call());
        publish();
        code.addStatement("return 0L");
      }
      case ComResult.SuccessCode success -> hresult();
      case ComResult.Truth truth -> truth();
      case ComResult.Retval retval -> retval(retval);
      case ComResult.Outs result -> outs(result);
      case ComResult.Filled filled -> {
        stages.returned(called(filled.javaType(), call()));
        publish();
        code.addStatement("return 0L");
      }
      case ComResult.Preserved preserved -> preserved(preserved);
      case ComResult.Struct result -> struct(result);
      case ComResult.Nothing nothing -> {
        code.addStatement(call());
        publish();
        code.addStatement("return 0L");
      }
    }
  }

  /** After a call that has succeeded. */
  private void publish() {
    code.addCode(stages.succeed().build());
    convert();
  }

  private void convert() {
    code.addCode(stages.convert().build());
    code.addCode(stages.deliver().build());
  }

  private boolean publishes() {
    return !stages.succeed().isEmpty()
        || !stages.convert().isEmpty()
        || !stages.deliver().isEmpty();
  }

  // Memory.putInt(result, Trace.result(target.method(textText)));
  // return 0L;
  private void retval(ComResult.Retval retval) {
    Marshaller marshaller = Marshallers.of(retval.type());
    CodeBlock value = call();
    if (retval.nullable() || publishes() || !marshaller.atomic()) {
      value = called(retval.type().javaType(), value);
    }
    adopt(marshaller, value);
    clear(marshaller, retval.type(), outs.getFirst());
    if (marshaller.atomic()) {
      // The last conversion of all.
      stages
          .convert()
          .addStatement(marshaller.give(outs.getFirst(), value, stages.result(retval.nullable())));
    } else {
      OutMarshaller.answer(
          marshaller, retval.type(), stages, "result", outs.getFirst(), value, retval.nullable());
    }
    publish();
    code.addStatement("return 0L");
  }

  // Pair value = Answers.nonNullResult(target.method(textText), "IBar.method");
  // Memory.putInt(a, value.a());
  // return 0L;
  private void outs(ComResult.Outs result) {
    CodeBlock value = called(result.javaType(), stages.result(false).required(call()));
    for (int i = 0; i < outs.size(); i++) {
      ComParameter part = result.parts().get(i);
      CodeBlock component = CodeBlock.of("$L.$N()", value, part.name());
      if (part.nullable()) {
        String local = locals.local(part.name() + "Value");
        stages.convert().addStatement("$T $N = $L", part.type().javaType(), local, component);
        component = CodeBlock.of("$N", local);
      }
      Marshaller marshaller = Marshallers.of(part.type());
      adopt(marshaller, CodeBlock.of("$L.$N()", value, part.name()));
      OutMarshaller.answer(
          marshaller, part.type(), stages, part.name(), outs.get(i), component, part.nullable());
      clear(marshaller, part.type(), outs.get(i));
    }
    publish();
    code.addStatement("return 0L");
  }

  // frame.adopt(value);
  private void adopt(Marshaller marshaller, CodeBlock value) {
    if (marshaller.adopts()) {
      stages.succeed().addStatement("$N.adopt($L)", frame, value);
    }
  }

  // Foo value = target.method(textText);
  private CodeBlock called(TypeName type, CodeBlock call) {
    String local = locals.local("value");
    code.addStatement(
        "$T $N =$W$L",
        type instanceof TypeVariableName ? RuntimeTypes.IUNKNOWN : type,
        local,
        call);
    return CodeBlock.of("$N", local);
  }

  private void clear(Marshaller marshaller, NativeType type, CodeBlock out) {
    stages
        .clear()
        .addStatement("$T.clear($L, $L)", RuntimeTypes.ANSWERS, out, marshaller.size(type));
  }

  // return target.method() ? HResult.S_OK : HResult.S_FALSE;
  private void truth() {
    CodeBlock value = call();
    if (publishes()) {
      value = called(TypeName.BOOLEAN, value);
    }
    publish();
    code.addStatement("return $1L ? $2T.S_OK : $2T.S_FALSE", value, RuntimeTypes.HRESULT);
  }

  // return Answers.nonNullResult(target.method(), "IBar.method").code();
  private void hresult() {
    CodeBlock value =
        Marshallers.of(new NativeType.HResultType()).toNative(call(), stages.result(false));
    if (!publishes()) {
      code.addStatement("return $L", value);
      return;
    }
    String hr = locals.local("hr");
    code.addStatement("int $N =$W$L", hr, value);
    code.addCode(stages.succeed().build());
    code.beginControlFlow("if ($N >= 0)", hr);
    convert();
    if (!stages.clear().isEmpty()) {
      code.nextControlFlow("else");
      code.addCode(stages.clear().build());
    }
    code.endControlFlow();
    code.addStatement("return $N", hr);
  }

  // return Integer.toUnsignedLong(target.method());
  private void preserved(ComResult.Preserved preserved) {
    if (method.result().isHresult()) {
      hresult();
      return;
    }
    Site place = stages.result(preserved.nullable());
    CodeBlock value = call();
    if (preserved.nullable() || publishes()) {
      value = called(preserved.type().javaType(), value);
    }
    value = Marshallers.of(preserved.type()).toNative(value, place);
    if (!stages.deliver().isEmpty()) {
      String answer = locals.local("answer");
      stages.convert().addStatement("$T $N =$W$L", method.result().carrier().type(), answer, value);
      value = CodeBlock.of("$N", answer);
    }
    publish();
    code.addStatement("return $L", value);
  }

  // FooStruct.put(Answers.nonNullResult(target.method(), "IBar.method"), result, "IBar.method");
  // return result;
  private void struct(ComResult.Struct result) {
    Marshaller marshaller = Marshallers.of(result.type());
    CodeBlock value = call();
    if (publishes() || !marshaller.atomic()) {
      value = called(result.type().javaType(), value);
    }
    clear(marshaller, result.type(), pointer());
    OutMarshaller.answer(marshaller, result.type(), stages, "result", pointer(), value, false);
    publish();
    code.addStatement("return $L", pointer());
  }

  private CodeBlock pointer() {
    return CodeBlock.of("$N", struct);
  }

  // } catch (Throwable failure) {
  //   Answers.clear(result, 4);
  //   return Upcall.failure(failure, "IBar.method");
  private void failure() {
    String failure = locals.local("failure");
    code.nextControlFlow("catch ($T $N)", RuntimeTypes.THROWABLE, failure);
    code.addCode(stages.clear().build());
    if (method.result().isHresult()) {
      code.addStatement("return $T.failure($N, $S)", RuntimeTypes.UPCALL, failure, site);
      return;
    }
    code.addStatement("$T.report($N, $S)", RuntimeTypes.UPCALL, failure, site);
    if (!struct.isEmpty()) {
      code.addStatement("return $L", pointer());
      return;
    }
    code.addStatement(
        "return $L",
        switch (method.result().carrier()) {
          case J -> "0L";
          case F -> "0F";
          case D -> "0D";
        });
  }

  private CodeBlock call() {
    CodeBlock.Builder call = CodeBlock.builder().add("$N.$N(", target, method.javaName());
    String separator = "";
    for (CodeBlock argument : stages.arguments()) {
      call.add(separator + "$L", argument);
      separator = ",$W";
    }
    CodeBlock result = call.add(")").build();
    return switch (method.result()) {
      case ComResult.Checked checked -> result;
      case ComResult.Nothing nothing -> result;
      default -> Tracing.result(result);
    };
  }
}
