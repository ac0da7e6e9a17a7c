package io.comwright.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.TypeVariableName;
import io.comwright.processor.marshal.Call;
import io.comwright.processor.marshal.Contribution;
import io.comwright.processor.marshal.FrameNeed;
import io.comwright.processor.marshal.Locals;
import io.comwright.processor.marshal.Marshallers;
import io.comwright.processor.marshal.ParameterMarshaller;
import io.comwright.processor.marshal.Places;
import io.comwright.processor.marshal.StoredMarshaller;
import io.comwright.processor.marshal.Tracing;
import io.comwright.processor.marshal.ValueMarshaller;
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
 *   try (FrameMemory frame = Downcall.memory(this)) {
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
 * or, if something may have to be given back, with {@code Frame frame = Downcall.frame(this)}; or,
 * for a function of a library, with {@code MemorySegment function = Downcall.enter(this, 3,
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
    FrameNeed need = frameNeed();
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
    boolean repeats = repeats();
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
    switch (need) {
      case NONE -> code.beginControlFlow("try");
      case MEMORY ->
          code.beginControlFlow(
              "try ($T $N = $T.memory(this))",
              RuntimeTypes.FRAME_MEMORY,
              frame,
              RuntimeTypes.DOWNCALL);
      case WHOLE ->
          code.beginControlFlow(
              "try ($T $N = $T.frame(this))", RuntimeTypes.FRAME, frame, RuntimeTypes.DOWNCALL);
    }
    code.addCode(Tracing.of(site, traced()));
    code.addCode(parameters.count());
    code.addCode(parameters.before());
    code.addCode(new ProxyResultWriter(model, method, call, parameters, onFailure).write());
    CodeBlock last = last(need);
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

  private FrameNeed frameNeed() {
    List<FrameNeed> needs =
        positions()
            .mapToObj(position -> marshaller(position).frameNeed())
            .filter(need -> need != FrameNeed.NONE)
            .toList();
    return FrameNeed.all(Stream.concat(needs.stream(), Stream.of(ofResult(!needs.isEmpty()))));
  }

  /**
   * What the result needs of a frame.
   *
   * @param collects whether parameters may have something to hand out
   */
  private FrameNeed ofResult(boolean collects) {
    return switch (method.result()) {
      case ComResult.Retval retval -> {
        StoredMarshaller marshaller = Marshallers.stored(retval.type());
        boolean taken = marshaller.atomic() && !repeats();
        yield FrameNeed.memoryIf(taken ? marshaller.takesAlone() : retval.type().frameless());
      }
      case ComResult.Outs outs ->
          FrameNeed.memoryIf(outs.parts().stream().allMatch(part -> part.type().frameless()));
      case ComResult.Struct struct -> FrameNeed.memoryIf(struct.type().frameless());
      case ComResult.Preserved preserved -> {
        ValueMarshaller marshaller = Marshallers.value(preserved.type());
        boolean cell = !marshaller.atomic() || marshaller.owned().isPresent() && collects;
        yield cell ? FrameNeed.WHOLE : FrameNeed.NONE;
      }
      case ComResult.Checked checked -> FrameNeed.NONE;
      case ComResult.SuccessCode code -> FrameNeed.NONE;
      case ComResult.Truth truth -> FrameNeed.NONE;
      case ComResult.Filled filled -> FrameNeed.NONE;
      case ComResult.Nothing nothing -> FrameNeed.NONE;
    };
  }

  /** Whether the proxy is looked at after the call, which keeps it reachable. */
  private boolean isChecked() {
    return method.result().isHresult()
        && !(method.result() instanceof ComResult.Preserved)
        && !model.function();
  }

  /** Whether the method may be called again. */
  private boolean repeats() {
    return positions().anyMatch(position -> type(position) instanceof Passing.TextBuffer);
  }

  // Reference.reachabilityFence(object);
  // Downcall.exit(this);
  /** What happens in any case; the end of a frame is that of the call. */
  private CodeBlock last(FrameNeed need) {
    CodeBlock.Builder last = CodeBlock.builder();
    positions()
        .filter(position -> marshaller(position).needsFence())
        .forEach(
            position ->
                last.addStatement(
                    "$T.reachabilityFence($N)",
                    RuntimeTypes.REFERENCE,
                    locals.parameter(position)));
    if (need == FrameNeed.NONE) {
      last.addStatement("$T.exit(this)", RuntimeTypes.DOWNCALL);
    } else if (need == FrameNeed.WHOLE && !isChecked()) {
      last.addStatement("$T.reachabilityFence(this)", RuntimeTypes.REFERENCE);
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
