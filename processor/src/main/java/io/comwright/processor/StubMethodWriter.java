package io.comwright.processor;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
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
 *     Memory.putInt(result, target.method(textText));
 *     return 0L;
 *   } catch (Throwable failure) {
 *     Upcall.clear(result, 4);
 *     return Upcall.failure(failure, "IBar.method");
 *   } finally {
 *     Upcall.exit(frame);
 *   }
 * }
 * </pre>
 */
final class StubMethodWriter {
  private final ComInterface model;
  private final ComMethod method;
  private final String site;
  private final Locals locals;
  private final String self;
  private final String result;
  private final String frame;
  private final String target;
  private final MethodSpec.Builder code;

  /** What is passed to the implementation, in order. */
  private final List<CodeBlock> arguments = new ArrayList<>();

  /** What is done with structs once the call has succeeded. */
  private final CodeBlock.Builder publishes = CodeBlock.builder();

  /** What is done with outs once the call has failed. */
  private final CodeBlock.Builder clears = CodeBlock.builder();

  StubMethodWriter(ComInterface model, ComMethod method) {
    this.model = model;
    this.method = method;
    this.site = model.site(method);
    this.locals = new Locals(method.parameters().stream().map(ComParameter::name).toList());
    this.self = locals.local("self");
    this.result = locals.local("result");
    this.frame = locals.local("frame");
    this.target = locals.local("target");
    this.code =
        MethodSpec.methodBuilder(method.entry())
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(method.result().carrier().type());
  }

  MethodSpec write() {
    code.addParameter(TypeName.LONG, self);
    for (int i = 0; i < method.parameters().size(); i++) {
      code.addParameter(method.parameters().get(i).type().carrier().type(), locals.parameter(i));
    }
    if (method.result().retval().isPresent()) {
      code.addParameter(TypeName.LONG, result);
    }
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
    if (method.result().retval().isPresent()) {
      code.addStatement("$T.nonNull($N, $S, $S)", RuntimeTypes.UPCALL, result, site, "result");
    }
    for (int i = 0; i < method.parameters().size(); i++) {
      argument(method.parameters().get(i), locals.parameter(i));
    }
    code.addCode(Tracing.of(site, arguments));
    callAndReturn();
    failure();
    code.nextControlFlow("finally");
    code.addStatement("$T.exit($N)", RuntimeTypes.UPCALL, frame);
    return code.endControlFlow().build();
  }

  // String textText = frame.readUtf16(Upcall.nonNull(text, "IBar.method", "text"));
  private void argument(ComParameter parameter, String name) {
    Marshaller marshaller = Marshallers.of(parameter.type());
    CodeBlock converted =
        marshaller.fromNative(
            CodeBlock.of("$N", name),
            Site.parameter(site, parameter.name(), parameter.nullable(), frame));
    if (marshaller.javaSuffix().isEmpty()) {
      arguments.add(converted);
      return;
    }
    String local = locals.local(name + marshaller.javaSuffix());
    code.addStatement("$T $N =$W$L", parameter.type().javaType(), local, converted);
    arguments.add(CodeBlock.of("$N", local));
    if (marshaller instanceof StructMarshaller struct) {
      publish(struct, parameter, name, local);
    }
  }

  // FooStruct.publish(infoStruct, info);
  private void publish(
      StructMarshaller struct, ComParameter parameter, String pointer, String value) {
    CodeBlock publish = struct.publish(CodeBlock.of("$N", value), CodeBlock.of("$N", pointer));
    if (parameter.nullable()) {
      publishes.beginControlFlow("if ($N != null)", value);
      publishes.addStatement(publish).endControlFlow();
    } else {
      publishes.addStatement(publish);
    }
    clears.addStatement(struct.clear(CodeBlock.of("$N", pointer)));
  }

  private void callAndReturn() {
    switch (method.result()) {
      case ComResult.Checked checked -> {
        code.addStatement(call());
        code.addCode(publishes.build());
        code.addStatement("return 0L");
      }
      case ComResult.SuccessCode success -> hresult();
      case ComResult.Retval retval -> retval(retval);
      case ComResult.Preserved preserved -> preserved(preserved);
      case ComResult.Nothing nothing -> {
        code.addStatement(call());
        code.addCode(publishes.build());
        code.addStatement("return 0L");
      }
    }
  }

  // Memory.putInt(result, target.method(textText));
  // return 0L;
  private void retval(ComResult.Retval retval) {
    Marshaller marshaller = Marshallers.of(retval.type());
    CodeBlock value = call();
    if (retval.nullable() || !publishes.isEmpty()) {
      String local = locals.local("value");
      code.addStatement("$T $N =$W$L", retval.type().javaType(), local, value);
      value = CodeBlock.of("$N", local);
    }
    code.addCode(publishes.build());
    code.addStatement(
        marshaller.give(
            CodeBlock.of("$N", result), value, Site.result(site, retval.nullable(), self)));
    code.addStatement("return 0L");
    clears.addStatement(
        "$T.clear($N, $L)", RuntimeTypes.UPCALL, result, marshaller.size(retval.type()));
  }

  // return Upcall.nonNullResult(target.method(), "IBar.method").code();
  private void hresult() {
    CodeBlock value =
        Marshallers.of(new NativeType.HResultType())
            .toNative(call(), Site.result(site, false, self));
    if (publishes.isEmpty()) {
      code.addStatement("return $L", value);
      return;
    }
    String hr = locals.local("hr");
    code.addStatement("int $N =$W$L", hr, value);
    code.beginControlFlow("if ($N >= 0)", hr);
    code.addCode(publishes.build());
    code.nextControlFlow("else");
    code.addCode(clears.build());
    code.endControlFlow();
    code.addStatement("return $N", hr);
  }

  // return Integer.toUnsignedLong(target.method());
  private void preserved(ComResult.Preserved preserved) {
    if (method.result().isHresult()) {
      hresult();
      return;
    }
    Site place = Site.result(site, preserved.nullable(), self);
    CodeBlock value = call();
    if (preserved.nullable() || !publishes.isEmpty()) {
      String local = locals.local("value");
      code.addStatement("$T $N =$W$L", preserved.type().javaType(), local, value);
      value = CodeBlock.of("$N", local);
    }
    code.addCode(publishes.build());
    code.addStatement("return $L", Marshallers.of(preserved.type()).toNative(value, place));
  }

  // } catch (Throwable failure) {
  //   Upcall.clear(result, 4);
  //   return Upcall.failure(failure, "IBar.method");
  private void failure() {
    String failure = locals.local("failure");
    code.nextControlFlow("catch ($T $N)", RuntimeTypes.THROWABLE, failure);
    code.addCode(clears.build());
    if (method.result().isHresult()) {
      code.addStatement("return $T.failure($N, $S)", RuntimeTypes.UPCALL, failure, site);
      return;
    }
    code.addStatement("$T.report($N, $S)", RuntimeTypes.UPCALL, failure, site);
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
    for (CodeBlock argument : arguments) {
      call.add(separator + "$L", argument);
      separator = ",$W";
    }
    return call.add(")").build();
  }
}
