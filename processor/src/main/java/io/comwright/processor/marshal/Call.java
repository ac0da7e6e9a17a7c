package io.comwright.processor.marshal;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.ComParameter;
import io.comwright.processor.type.Passing;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The call that is written, as far as a parameter has to know it.
 *
 * @param method the interface and method, for messages
 * @param parameters those of the native method, without the pointers to its result
 * @param locals the names of the method that is written
 * @param frame the variable of the frame
 * @param self the variable of the interface pointer
 * @param within the proxy that the code stands in; empty in a stub
 * @param requested the variable of the interface that the caller wants; empty if it wants none
 */
public record Call(
    String method,
    List<ComParameter> parameters,
    Locals locals,
    String frame,
    String self,
    Optional<ClassName> within,
    CodeBlock requested) {

  /**
   * What the variable of a stub with the requested type adds to the name of the IID's parameter.
   */
  static final String REQUESTED = "Type";

  /** A call out, whose variables are Java values. */
  public static Call out(
      String method,
      List<ComParameter> parameters,
      Locals locals,
      String frame,
      String self,
      ClassName proxy) {
    return new Call(
        method,
        parameters,
        locals,
        frame,
        self,
        Optional.of(proxy),
        requested(parameters, locals::parameter));
  }

  /** A call in, whose variables are native values. */
  public static Call in(
      String method, List<ComParameter> parameters, Locals locals, String frame, String self) {
    return new Call(
        method,
        parameters,
        locals,
        frame,
        self,
        Optional.empty(),
        requested(parameters, position -> locals.of(position, REQUESTED)));
  }

  private static CodeBlock requested(List<ComParameter> parameters, IntFunction<String> variable) {
    return IntStream.range(0, parameters.size())
        .filter(position -> parameters.get(position).type() instanceof Passing.Iid)
        .mapToObj(position -> CodeBlock.of("$N", variable.apply(position)))
        .findFirst()
        .orElse(CodeBlock.of(""));
  }

  public ComParameter parameter(int position) {
    return parameters.get(position);
  }

  /** The variable of a parameter. */
  CodeBlock variable(int position) {
    return CodeBlock.of("$N", locals.parameter(position));
  }

  /** A variable that belongs to a parameter, the same for everyone who asks. */
  CodeBlock local(int position, String role) {
    return CodeBlock.of("$N", locals.of(position, role));
  }

  /** The variable with the number of elements of a parameter. */
  CodeBlock length(int position) {
    return local(position, "Length");
  }

  /** The variable of the Java result. */
  public CodeBlock returned() {
    return CodeBlock.of("$N", locals.once("value"));
  }

  /** The place of a parameter. */
  Site site(int position) {
    return site(parameter(position).name(), parameter(position).nullable());
  }

  /** The place of something that is passed. */
  public Site site(String what, boolean nullable) {
    return Site.parameter(method, what, nullable, frame).requesting(requested).within(within);
  }

  /** The place of a value that an implementation hands out through a parameter. */
  public Site answer(String what, boolean nullable) {
    return Site.answer(method, what, nullable, frame, self).requesting(requested).within(within);
  }

  /** The place of the method's result. */
  public Site result(boolean nullable) {
    return answer("result", nullable);
  }
}
