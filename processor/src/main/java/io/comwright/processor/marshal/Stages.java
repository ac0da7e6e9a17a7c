package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.ComParameter;
import io.comwright.processor.type.NativeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The stages of one call, to which the marshallers of its parameters contribute statements. They
 * run in this order:
 *
 * <ol>
 *   <li>{@link #check}: a stub requires the pointers through which it is to answer;
 *   <li>{@link #prepare}: arguments are converted, cells for outs are made;
 *   <li>the call, with the {@linkplain #argument arguments};
 *   <li>{@link #succeed}: a proxy's frame takes over what the callee has handed out, a stub's frame
 *       what the implementation has given up;
 *   <li>{@link #convert}: all that can fail: a proxy converts outs to Java values, a stub converts
 *       them to cells of its frame, or, if nothing has an owner, in the caller's memory;
 *   <li>{@link #deliver}: nothing that can fail: a proxy sets the refs, a stub moves the cells into
 *       the caller's memory;
 *   <li>{@link #clear}, in a stub whose call has failed: zeros go out.
 * </ol>
 *
 * <p>What a cell of a frame owns when the call ends is given back ({@code Frame.own}), so that a
 * failure at any stage leaks nothing. See {@code docs/design/outs.md}.
 */
public final class Stages {
  private final String method;
  private final List<ComParameter> parameters;
  private final Locals locals;
  private final String frame;
  private final String self;
  private final List<CodeBlock> arguments = new ArrayList<>();
  private final CodeBlock.Builder check = CodeBlock.builder();
  private final CodeBlock.Builder prepare = CodeBlock.builder();
  private final CodeBlock.Builder succeed = CodeBlock.builder();
  private final CodeBlock.Builder convert = CodeBlock.builder();
  private final CodeBlock.Builder deliver = CodeBlock.builder();
  private final CodeBlock.Builder clear = CodeBlock.builder();
  private final Map<String, CodeBlock> lengths = new HashMap<>();
  private final Map<String, CodeBlock> reports = new HashMap<>();
  private final List<Runnable> later = new ArrayList<>();
  private CodeBlock given;
  private Consumer<CodeBlock> onResult;
  private String index;
  private CodeBlock requested = CodeBlock.of("");
  private boolean owning;
  private boolean transferring;

  public Stages(
      String method, List<ComParameter> parameters, Locals locals, String frame, String self) {
    this.parameters = parameters;
    this.method = method;
    this.locals = locals;
    this.frame = frame;
    this.self = self;
  }

  /** The names of the method that is written. */
  Locals locals() {
    return locals;
  }

  /** A parameter that another one names. */
  ComParameter parameter(String name) {
    return parameters.get(index(name));
  }

  /** The variable of such a parameter: a Java value in a proxy, a native one in a stub. */
  String variable(String name) {
    return locals.parameter(index(name));
  }

  private int index(String name) {
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).name().equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no parameter " + name);
  }

  /** The length of an array or text, which is made where it is first asked for. */
  CodeBlock once(String parameter, Supplier<CodeBlock> length) {
    CodeBlock known = lengths.get(parameter);
    if (known == null) {
      known = length.get();
      lengths.put(parameter, known);
    }
    return known;
  }

  /** The count of something that is counted by a parameter which the Java method does not have. */
  ComParameter countOf(ComParameter counted) {
    return parameters.stream()
        .filter(
            each ->
                each.type() instanceof NativeType.ImpliedCountType count
                    && count.of().equals(counted.name()))
        .findFirst()
        .orElseThrow();
  }

  /** The same for the length of an array that the callee allocates. */
  ComParameter lengthOf(ComParameter array) {
    return parameters.stream()
        .filter(
            each ->
                each.type() instanceof NativeType.ImpliedLengthType length
                    && length.of().equals(array.name()))
        .findFirst()
        .orElseThrow();
  }

  /** In a proxy: the Java result that comes through a parameter. */
  void give(CodeBlock value) {
    given = value;
  }

  public CodeBlock given() {
    return given;
  }

  /** In a stub: what is done with a Java result that goes through a parameter. */
  void onResult(Consumer<CodeBlock> contribution) {
    onResult = contribution;
  }

  public void returned(CodeBlock value) {
    onResult.accept(value);
  }

  /** The variable of a loop; loops do not nest. */
  String index() {
    if (index == null) {
      index = locals.local("i");
    }
    return index;
  }

  /** A parameter through which the callee reports a number, and the number once it has. */
  void report(String parameter, CodeBlock value) {
    reports.put(parameter, value);
  }

  CodeBlock reported(String parameter) {
    return reports.get(parameter);
  }

  /** Something to contribute when all parameters have contributed. */
  void later(Runnable contribution) {
    later.add(contribution);
  }

  public void finish() {
    later.forEach(Runnable::run);
    later.clear();
  }

  /** The variable of the frame. */
  String frame() {
    return frame;
  }

  /** The interface and method, for messages. */
  String method() {
    return method;
  }

  /** The place of a parameter. */
  public Site site(String parameter, boolean nullable) {
    return Site.parameter(method, parameter, nullable, frame).requesting(requested);
  }

  /** The place of a value that an implementation hands out through a parameter. */
  Site answer(String parameter, boolean nullable) {
    return Site.answer(method, parameter, nullable, frame, self).requesting(requested);
  }

  /** The place of the method's result. */
  public Site result(boolean nullable) {
    return answer("result", nullable);
  }

  /** The variable of the interface that the caller wants. */
  void request(CodeBlock type) {
    requested = type;
  }

  /** The next argument: a native one in a proxy, a Java one in a stub. */
  public void argument(CodeBlock argument) {
    arguments.add(argument);
  }

  public List<CodeBlock> arguments() {
    return arguments;
  }

  public CodeBlock.Builder check() {
    return check;
  }

  public CodeBlock.Builder prepare() {
    return prepare;
  }

  public CodeBlock.Builder succeed() {
    return succeed;
  }

  public CodeBlock.Builder convert() {
    return convert;
  }

  public CodeBlock.Builder deliver() {
    return deliver;
  }

  public CodeBlock.Builder clear() {
    return clear;
  }

  /** A cell owns something: what comes after it may fail without harm only if the frame knows. */
  void owns() {
    owning = true;
  }

  public boolean owning() {
    return owning;
  }

  /** A Java value takes something over, which ends with {@code frame.commit()}. */
  void transfers() {
    transferring = true;
  }

  public boolean transferring() {
    return transferring;
  }
}
