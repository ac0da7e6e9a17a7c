package io.comwright.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.CodeParts;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import io.comwright.processor.marshal.Call;
import io.comwright.processor.marshal.Contribution;
import io.comwright.processor.marshal.Locals;
import io.comwright.processor.marshal.Marshallers;
import io.comwright.processor.marshal.Places;
import io.comwright.processor.marshal.Tracing;
import io.comwright.processor.model.ComInterface;
import io.comwright.processor.model.ComMethod;
import io.comwright.processor.model.ComResult;
import io.comwright.processor.model.Shape;
import io.comwright.processor.type.Argument;
import io.comwright.processor.type.ComParameter;
import io.comwright.processor.type.RuntimeTypes;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes one entry of a stub. Whatever is thrown is caught, because an exception that leaves an
 * upcall ends the VM. The words beyond the parameters are nobody's: {@link Shape#entry}.
 *
 * <pre>
 * static long method(long self, long text, long result) {
 *   try (Nesting _ = Upcall.begin()) {
 *     Upcall.nonNull(result, "IBar.method", "result");
 *     String textText = Upcall.readUtf16(Upcall.nonNull(text, "IBar.method", "text"));
 *     if (Trace.ON) Trace.call("IBar.method", textText);
 *     Memory.putInt(result, Trace.result(((IBar) Upcall.target(self)).method(textText)));
 *     return Upcall.done(0L);
 *   } catch (Throwable failure) {
 *     return Upcall.failure(failure, VTABLE, "IBar.method", result, 4);
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
  private final String frame;

  StubMethodWriter(ComInterface model, ComMethod method) {
    this.model = model;
    this.method = method;
    this.site = model.site(method);
    this.locals = new Locals(method.parameters().stream().map(ComParameter::name).toList());
    this.self = locals.local("self");
    this.outs =
        method.result().outs().stream()
            .map(out -> CodeBlock.of("$N", locals.local(out.name())))
            .toList();
    this.struct =
        method.result() instanceof ComResult.Struct
            ? Optional.of(CodeBlock.of("$N", locals.local("result")))
            : Optional.empty();
    this.frame = locals.local("frame");
  }

  /** The parameters through which the result goes, in order. */
  private final List<CodeBlock> outs;

  /** The parameter that points to where a struct result goes. */
  private final Optional<CodeBlock> struct;

  MethodSpec write() {
    Call call = Call.in(site, method.parameters(), locals, frame, self);
    List<Contribution> each =
        IntStream.range(0, method.parameters().size())
            .mapToObj(
                position ->
                    Marshallers.of(method.parameters().get(position).type()).stub(call, position))
            .toList();
    Contribution parameters =
        Contribution.join(Stream.concat(each.stream(), Stream.of(Places.stub(call))).toList());
    Contribution onFailure = Contribution.join(select(each, ComParameter::onFailure));
    Contribution cleared = Contribution.join(select(each, parameter -> !parameter.onFailure()));
    StubResultWriter result =
        new StubResultWriter(model, method, call, parameters, onFailure, cleared, outs, struct);
    CodeBlock returning = result.write();
    CodeBlock body = body(call, parameters, onFailure, returning);
    MethodSpec.Builder code = declaration();
    if (mentions(body, frame)) {
      code.beginControlFlow(
          "try ($T $N = $T.enter())", RuntimeTypes.FRAME, frame, RuntimeTypes.UPCALL);
    } else {
      code.beginControlFlow("try ($T _ = $T.begin())", RuntimeTypes.NESTING, RuntimeTypes.UPCALL);
    }
    code.addCode(body);
    failure(code, cleared, result);
    return code.endControlFlow().build();
  }

  private List<Contribution> select(List<Contribution> each, Predicate<ComParameter> which) {
    return IntStream.range(0, each.size())
        .filter(position -> which.test(method.parameters().get(position)))
        .mapToObj(each::get)
        .toList();
  }

  private CodeBlock body(
      Call call, Contribution parameters, Contribution onFailure, CodeBlock returning) {
    CodeBlock.Builder body = CodeBlock.builder();
    struct.ifPresent(pointer -> require(body, call, "result", pointer));
    body.add(parameters.count());
    body.add(parameters.check());
    for (int i = 0; i < outs.size(); i++) {
      require(body, call, method.result().outs().get(i).name(), outs.get(i));
    }
    // Not after a failure, with which they may go out.
    body.add(onFailure.clear());
    return body.add(parameters.before())
        .add(Tracing.of(site, traced(parameters)))
        .add(returning)
        .build();
  }

  /** Whether code uses a variable. */
  private static boolean mentions(CodeBlock code, String variable) {
    for (Object argument : CodeParts.arguments(code)) {
      if (argument instanceof CodeBlock inner
          ? mentions(inner, variable)
          : variable.equals(argument)) {
        return true;
      }
    }
    for (String text : CodeParts.formats(code)) {
      if (hasWord(text, variable)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasWord(String text, String word) {
    int end = -1;
    for (int start = text.indexOf(word); start >= 0; start = text.indexOf(word, end)) {
      end = start + word.length();
      if ((start == 0 || !Character.isJavaIdentifierPart(text.charAt(start - 1)))
          && (end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  private MethodSpec.Builder declaration() {
    MethodSpec.Builder declaration =
        MethodSpec.methodBuilder(method.entry())
            .addModifiers(Modifier.STATIC)
            .returns(method.result().carrier().type())
            .addJavadoc("{@code $L}", method.signatureWithNames())
            .addParameter(model.function() ? RuntimeTypes.NATIVE_FUNCTION : TypeName.LONG, self);
    struct.ifPresent(pointer -> declaration.addParameter(TypeName.LONG, pointer.toString()));
    for (int i = 0; i < method.parameters().size(); i++) {
      declaration.addParameter(
          method.parameters().get(i).type().carrier().type(), locals.parameter(i));
    }
    outs.forEach(out -> declaration.addParameter(TypeName.LONG, out.toString()));
    Shape shape = model.shape(method);
    for (int i = shape.count() + 1; i <= shape.entry().count(); i++) {
      declaration.addParameter(TypeName.LONG, locals.local("word" + i));
    }
    return declaration;
  }

  // Upcall.nonNull(result, "IBar.method", "result");
  private static void require(CodeBlock.Builder code, Call call, String name, CodeBlock pointer) {
    code.addStatement(call.site(name, false).requiredPointer(pointer));
  }

  /** The Java arguments, as they are traced. */
  private List<CodeBlock> traced(Contribution parameters) {
    List<Argument> types =
        method.parameters().stream()
            .map(ComParameter::type)
            .filter(type -> !type.implied())
            .toList();
    return IntStream.range(0, types.size())
        .mapToObj(i -> Tracing.value(types.get(i), parameters.arguments().get(i)))
        .toList();
  }

  // } catch (Throwable failure) {
  //   return Upcall.failure(failure, VTABLE, "IBar.method", result, 4);
  //
  // or, with other outs:
  //
  //   Answers.clear(out, 4);
  //   return Upcall.failure(failure, VTABLE, "IBar.method");
  //
  // Functions have no VTABLE.
  private void failure(MethodSpec.Builder code, Contribution parameters, StubResultWriter result) {
    String failure = locals.local("failure");
    CodeBlock vtable = model.function() ? CodeBlock.of("") : CodeBlock.of("$WVTABLE,");
    code.nextControlFlow("catch ($T $N)", RuntimeTypes.THROWABLE, failure);
    if (method.result() instanceof ComResult.Retval retval && parameters.clear().isEmpty()) {
      code.addStatement(
          "return $T.failure($N,$L$W$S,$W$L,$W$L)",
          RuntimeTypes.UPCALL,
          failure,
          vtable,
          site,
          outs.getFirst(),
          Marshallers.stored(retval.type()).size());
      return;
    }
    code.addCode(result.clear());
    if (method.result().isHresult()) {
      code.addStatement("return $T.failure($N,$L$W$S)", RuntimeTypes.UPCALL, failure, vtable, site);
      return;
    }
    code.addStatement("$T.report($N, $S)", RuntimeTypes.UPCALL, failure, site);
    code.addStatement(
        "return $L",
        struct.orElse(
            CodeBlock.of(
                switch (method.result().carrier()) {
                  case J -> method.result().whenThrown() + "L";
                  case F -> "0F";
                  case D -> "0D";
                })));
  }
}
