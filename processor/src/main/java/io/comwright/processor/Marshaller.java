package io.comwright.processor;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;

/**
 * Writes the expressions that convert between a Java value and its native form. The same marshaller
 * serves proxies, stubs and structs, in both directions.
 *
 * <p>An expression that is passed in may be used more than once, so it is a variable or a constant
 * wherever {@link Site#nullable()} holds.
 */
interface Marshaller {
  /** From Java to a register, for the time of a call. */
  CodeBlock toNative(CodeBlock value, Site site);

  /** From a register to Java, for the time of a call. */
  CodeBlock fromNative(CodeBlock raw, Site site);

  /** The type that {@link #load} gives. */
  default TypeName storedType() {
    return TypeName.LONG;
  }

  /** What lies at an address, before it becomes a Java value. */
  default CodeBlock load(CodeBlock address) {
    return CodeBlock.of("$T.getLong($L)", RuntimeTypes.MEMORY, address);
  }

  /** From memory to Java, for the time of a call. */
  default CodeBlock fromStored(CodeBlock stored, Site site) {
    return fromNative(stored, site);
  }

  /** From memory to Java, together with the ownership. */
  default CodeBlock take(CodeBlock stored, Site site) {
    return fromStored(stored, site);
  }

  /** A statement that stores a Java value, for the time of a call. */
  default CodeBlock store(CodeBlock address, CodeBlock value, Site site) {
    return CodeBlock.of("$T.putLong($L,$W$L)", RuntimeTypes.MEMORY, address, toNative(value, site));
  }

  /** A statement that stores a Java value and hands over the ownership. */
  default CodeBlock give(CodeBlock address, CodeBlock value, Site site) {
    return store(address, value, site);
  }

  /** The size in memory, as an expression. */
  default CodeBlock size(NativeType type) {
    return CodeBlock.of("$L", type.size());
  }

  /** Whether {@link #toNative} needs a frame in a proxy. */
  default boolean needsFrame() {
    return false;
  }

  /** Whether the Java value has to stay reachable until a call out returns. */
  default boolean needsFence() {
    return false;
  }

  /**
   * What the local variable with the native form adds to the parameter's name; empty if the
   * conversions are short enough to stand among the arguments of a call.
   */
  default String nativeSuffix() {
    return "";
  }

  /** The same for the Java form. */
  default String javaSuffix() {
    return "";
  }
}
