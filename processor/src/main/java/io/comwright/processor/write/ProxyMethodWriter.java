package io.comwright.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.TypeVariableName;
import io.comwright.processor.marshal.Call;
import io.comwright.processor.marshal.Contribution;
import io.comwright.processor.marshal.Locals;
import io.comwright.processor.marshal.Marshallers;
import io.comwright.processor.marshal.ParameterMarshaller;
import io.comwright.processor.marshal.Places;
import io.comwright.processor.marshal.Tracing;
import io.comwright.processor.model.ComInterface;
import io.comwright.processor.model.ComMethod;
import io.comwright.processor.model.ComResult;
import io.comwright.processor.model.Form;
import io.comwright.processor.type.Argument;
import io.comwright.processor.type.ComParameter;
import io.comwright.processor.type.JavaType;
import io.comwright.processor.type.Passing;
import io.comwright.processor.type.Pointer;
import io.comwright.processor.type.RuntimeTypes;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes one method of a proxy. One that may have to be called again has all of this in a loop:
 * each call has its own frame, which gives back what a call has handed out in vain.
 *
 * <pre>
 * public int method(String text, IFoo object) {
 *   long self = Downcall.enter(this, "IBar.method");
 *   try (Frame frame = Downcall.frame(this)) {
 *     if (Trace.ON) Trace.call("IBar.method", text, object);
 *     long textPointer = frame.utf16(text, "IBar.method", "text");
 *     long objectPointer = frame.pointer(object, IFooProxy.TYPE, "IBar.method", "object");
 *     long result = frame.cell(4);
 *     int hr = (int) Calls.call(self, IBarVtable.SLOT_method, textPointer, objectPointer, result);
 *     Downcall.check(hr, this, TYPE, "IBar.method");
 *     return Trace.result(Memory.getInt(result));
 *   } finally {
 *     Reference.reachabilityFence(object);
 *   }
 * }
 * </pre>
 *
 * or, for a function of a library, with {@code MemorySegment function = Downcall.enter(this, 3,
 * "Bar.Method")}.
 */
final class ProxyMethodWriter {
  private final ComInterface model;
  private final ComMethod method;
  private final String site;
  private final Locals locals;
  private final String self;
  private final String frame;

  ProxyMethodWriter(ComInterface model, ComMethod method) {
    this.model = model;
    this.method = method;
    this.site = model.site(method);
    this.locals = new Locals(method.parameters().stream().map(ComParameter::name).toList());
    this.self = locals.local(model.form() == Form.LIBRARY ? "function" : "self");
    this.frame = locals.local("frame");
  }

  MethodSpec write() {
    MethodSpec.Builder code = declaration();
    Call call = Call.out(site, method.parameters(), locals, frame, self, model.proxy());
    List<Contribution> each =
        positions().mapToObj(position -> marshaller(position).proxy(call, position)).toList();
    Contribution parameters =
        Contribution.join(Stream.concat(each.stream(), Stream.of(Places.proxy(call))).toList());
    Contribution onFailure =
        Contribution.join(
            positions()
                .filter(position -> method.parameters().get(position).onFailure())
                .mapToObj(each::get)
                .toList());
    boolean repeats = !parameters.repetitions().isEmpty();
    parameters
        .repetitions()
        .forEach(
            repetition ->
                code.addStatement(
                    "$T $L =$W$L", repetition.type(), repetition.variable(), repetition.initial()));
    if (repeats) {
      code.beginControlFlow("while (true)");
    }
    if (model.form() == Form.LIBRARY) {
      code.addStatement(
          "$T $N = $T.enter(this, $L, $S)",
          RuntimeTypes.MEMORY_SEGMENT,
          self,
          RuntimeTypes.DOWNCALL,
          method.slot(),
          site);
    } else {
      code.addStatement("long $N = $T.enter(this, $S)", self, RuntimeTypes.DOWNCALL, site);
    }
    if (needsFrame()) {
      code.beginControlFlow(
          "try ($T $N = $T.frame(this))", RuntimeTypes.FRAME, frame, RuntimeTypes.DOWNCALL);
    } else {
      code.beginControlFlow("try");
    }
    code.addCode(Tracing.of(site, traced()));
    code.addCode(parameters.count());
    code.addCode(parameters.before());
    code.addCode(new ProxyResultWriter(model, method, call, parameters, onFailure).write());
    CodeBlock last = last();
    if (!last.isEmpty()) {
      code.nextControlFlow("finally").addCode(last);
    }
    code.endControlFlow();
    if (repeats) {
      code.endControlFlow();
    }
    return code.build();
  }

  private MethodSpec.Builder declaration() {
    MethodSpec.Builder declaration =
        MethodSpec.methodBuilder(method.javaName())
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(method.declared().name());
    method.declared().annotations().forEach(declaration::addAnnotation);
    requested().ifPresent(type -> declaration.addTypeVariable((TypeVariableName) type.javaType()));
    positions()
        .filter(position -> !type(position).implied())
        .forEach(position -> declaration.addParameter(parameter(position)));
    return declaration;
  }

  /** The interface that the caller wants. */
  private Optional<Pointer.Requested> requested() {
    return Stream.concat(
            method.result().outs().stream().map(ComResult.Part::type),
            method.parameters().stream()
                .map(ComParameter::type)
                .filter(Passing.Out.class::isInstance)
                .map(out -> ((Passing.Out) out).pointee()))
        .filter(Pointer.Requested.class::isInstance)
        .map(Pointer.Requested.class::cast)
        .findFirst();
  }

  private ParameterSpec parameter(int position) {
    JavaType declared = method.parameters().get(position).declared();
    ParameterSpec.Builder parameter =
        ParameterSpec.builder(declared.name(), locals.parameter(position));
    declared.annotations().forEach(parameter::addAnnotation);
    return parameter.build();
  }

  /** The Java arguments, as they are traced. */
  private List<CodeBlock> traced() {
    return positions()
        .filter(position -> !type(position).implied())
        .mapToObj(
            position ->
                Tracing.value(type(position), CodeBlock.of("$N", locals.parameter(position))))
        .toList();
  }

  private boolean needsFrame() {
    return ProxyResultWriter.needsFrame(method.result())
        || positions().anyMatch(position -> marshaller(position).needsFrame());
  }

  // Reference.reachabilityFence(object);
  // Downcall.exit(this);
  /** What happens in any case; the end of a frame is that of the call. */
  private CodeBlock last() {
    CodeBlock.Builder last = CodeBlock.builder();
    positions()
        .filter(position -> marshaller(position).needsFence())
        .forEach(
            position ->
                last.addStatement(
                    "$T.reachabilityFence($N)",
                    RuntimeTypes.REFERENCE,
                    locals.parameter(position)));
    if (!needsFrame()) {
      last.addStatement("$T.exit(this)", RuntimeTypes.DOWNCALL);
    }
    return last.build();
  }

  private IntStream positions() {
    return IntStream.range(0, method.parameters().size());
  }

  private Argument type(int position) {
    return method.parameters().get(position).type();
  }

  private ParameterMarshaller marshaller(int position) {
    return Marshallers.of(type(position));
  }
}
