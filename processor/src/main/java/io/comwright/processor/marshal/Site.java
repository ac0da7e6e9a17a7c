package io.comwright.processor.marshal;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.RuntimeTypes;
import java.util.Optional;

/**
 * A place where a value crosses between Java and native code: what messages call it, whether it may
 * be null, and which variable holds the frame. There a null that is not allowed is found before
 * anything native happens.
 *
 * @param method an expression for the interface and method
 * @param parameter an expression for the parameter
 * @param nullable whether null and NULL are allowed
 * @param frame the variable of the frame
 * @param self the variable of the interface pointer that is called; empty in a struct
 * @param requested the variable of the interface that the caller wants; empty if it wants none
 * @param isResult whether a Java implementation gives the value, rather than a caller
 * @param within the class that the code stands in, if that is a proxy
 * @param giver the variable that says who does, where it may be either; empty elsewhere
 */
public record Site(
    CodeBlock method,
    CodeBlock parameter,
    boolean nullable,
    String frame,
    String self,
    CodeBlock requested,
    boolean isResult,
    Optional<ClassName> within,
    String giver) {

  private static final CodeBlock NONE = CodeBlock.of("");

  /** A parameter of a method. */
  static Site parameter(String method, String parameter, boolean nullable, String frame) {
    return new Site(
        literal(method),
        literal(parameter),
        nullable,
        frame,
        "",
        NONE,
        false,
        Optional.empty(),
        "");
  }

  /** A value that a Java implementation hands out through a parameter. */
  static Site answer(String method, String parameter, boolean nullable, String frame, String self) {
    return new Site(
        literal(method),
        literal(parameter),
        nullable,
        frame,
        self,
        NONE,
        true,
        Optional.empty(),
        "");
  }

  /** A field of a struct that passes as an argument; the method's name is in a variable. */
  public static Site field(
      CodeBlock method, String field, boolean nullable, String frame, boolean isResult) {
    return new Site(
        method, literal(field), nullable, frame, "", NONE, isResult, Optional.empty(), "");
  }

  /** A field of a struct that native code is to own; who gives it is in a variable. */
  public static Site field(CodeBlock method, String field, boolean nullable, String giver) {
    return new Site(method, literal(field), nullable, "", "", NONE, false, Optional.empty(), giver);
  }

  /** The same place in a method like {@code QueryInterface}. */
  Site requesting(CodeBlock type) {
    return new Site(method, parameter, nullable, frame, self, type, isResult, within, giver);
  }

  /** The same place in a proxy. */
  Site within(Optional<ClassName> proxy) {
    return new Site(method, parameter, nullable, frame, self, requested, isResult, proxy, giver);
  }

  // IFooProxy.TYPE
  /** The type of an interface, which has a short name in its own proxy. */
  CodeBlock type(ClassName proxy) {
    return within.equals(Optional.of(proxy))
        ? CodeBlock.of("TYPE")
        : CodeBlock.of("$T.TYPE", proxy);
  }

  /** The same place, for the elements of an array. */
  public Site elements(boolean nullable) {
    return new Site(method, parameter, nullable, frame, self, requested, isResult, within, giver);
  }

  /** The same place, for a value that is not null. */
  Site notNull() {
    return elements(false);
  }

  private static CodeBlock literal(String text) {
    return CodeBlock.of("$S", text);
  }

  /** A Java value that must not be null. */
  public CodeBlock required(CodeBlock value) {
    if (!giver.isEmpty()) {
      return CodeBlock.of("$N.nonNull($L,$W$L,$W$L)", giver, value, method, parameter);
    }
    return isResult
        ? CodeBlock.of("$T.nonNullResult($L,$W$L)", RuntimeTypes.ANSWERS, value, method)
        : CodeBlock.of(
            "$T.nonNull($L,$W$L,$W$L)", RuntimeTypes.ARGUMENTS, value, method, parameter);
  }

  /**
   * Who gives the value, as an expression.
   *
   * @param keeps whether the giver has to keep something of it
   */
  CodeBlock givenBy(boolean keeps) {
    if (!giver.isEmpty()) {
      return CodeBlock.of("$N", giver);
    } else if (!keeps) {
      return CodeBlock.of("$T.$L", RuntimeTypes.GIVER, isResult ? "IMPLEMENTATION" : "CALLER");
    }
    return isResult
        ? CodeBlock.of("$T.implementation($L, $L)", RuntimeTypes.GIVER, frame, self)
        : CodeBlock.of("$T.caller($L)", RuntimeTypes.GIVER, frame);
  }

  /** A native pointer that must not be NULL. */
  public CodeBlock requiredPointer(CodeBlock pointer) {
    return CodeBlock.of(
        "$T.nonNull($L,$W$L,$W$L)", RuntimeTypes.UPCALL, pointer, method, parameter);
  }

  /** A conversion to native code that null bypasses if it is allowed here. */
  public CodeBlock unlessNull(CodeBlock value, CodeBlock converted) {
    return nullable ? CodeBlock.of("$L == null ? 0L :$W$L", value, converted) : converted;
  }

  /** A conversion to Java that NULL bypasses if it is allowed here. */
  public CodeBlock unlessZero(CodeBlock raw, CodeBlock converted) {
    return nullable ? CodeBlock.of("$L == 0L ? null :$W$L", raw, converted) : converted;
  }
}
