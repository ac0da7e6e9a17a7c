package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import io.comwright.processor.type.ComParameter;
import io.comwright.processor.type.NativeType;
import io.comwright.processor.type.RuntimeTypes;
import java.util.Optional;

/**
 * Writes the expressions that convert between a Java value and its native form. The same marshaller
 * serves proxies, stubs and structs, in both directions. What one expression cannot do is
 * statements, which a marshaller contributes to the {@linkplain Stages stages} of a call.
 *
 * <p>An expression that is passed in may be used more than once, so it is a variable or a constant
 * wherever {@link Site#nullable()} holds.
 */
public interface Marshaller {
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

  /**
   * From memory to Java, together with the ownership, as the last thing that can fail: it happens
   * as a whole or gives back what it has found.
   */
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

  /**
   * How the runtime gives back a value in memory that nobody has taken: an {@code Owned}; empty if
   * there is nothing to give back. Present exactly if the type is {@link NativeType#owned()}.
   */
  default Optional<CodeBlock> owned() {
    return Optional.empty();
  }

  /**
   * Whether {@link #take} and {@link #give} happen as a whole or not at all, so that there is
   * nothing to give back when they fail.
   */
  default boolean atomic() {
    return true;
  }

  /**
   * Whether a Java value takes over what lies in memory, with {@link #transfer}; otherwise it is a
   * copy, which {@link #fromStored} makes.
   */
  default boolean transfers() {
    return false;
  }

  /**
   * From memory that the frame owns to Java: what the Java value takes over, the memory holds no
   * longer, and the frame gives it back unless the call commits it.
   */
  default CodeBlock transfer(CodeBlock address, Site site) {
    throw new UnsupportedOperationException("a copy");
  }

  /**
   * {@link #transfer} for an {@code [in, out]} value which holds others: those that the callee did
   * not replace stay the same objects. Empty if {@link #transfer}, or the pointer, says it all.
   *
   * @param before the Java value that was passed
   */
  default Optional<CodeBlock> exchange(CodeBlock address, CodeBlock before, Site site) {
    return Optional.empty();
  }

  /**
   * Whether an implementation gives a Java value up by handing it out, so that a call that fails
   * afterwards has to give it back.
   */
  default boolean adopts() {
    return false;
  }

  /** Whether an {@code [in, out]} value that the callee did not replace stays the same object. */
  default boolean hasIdentity() {
    return false;
  }

  /** What the type adds to a proxy's method as the parameter {@code name}. */
  default void proxy(Stages stages, ComParameter parameter, String name) {
    CodeBlock converted =
        toNative(CodeBlock.of("$N", name), stages.site(parameter.name(), parameter.nullable()));
    if (nativeSuffix().isEmpty()) {
      stages.argument(converted);
      return;
    }
    String local = stages.locals().local(name + nativeSuffix());
    stages.prepare().addStatement("long $N =$W$L", local, converted);
    stages.argument(CodeBlock.of("$N", local));
  }

  /** What the type adds to a stub's entry as the parameter {@code name}. */
  default void stub(Stages stages, ComParameter parameter, String name) {
    CodeBlock converted =
        fromNative(CodeBlock.of("$N", name), stages.site(parameter.name(), parameter.nullable()));
    if (javaSuffix().isEmpty()) {
      stages.argument(converted);
      return;
    }
    String local = stages.locals().local(name + javaSuffix());
    stages.prepare().addStatement("$T $N =$W$L", parameter.type().javaType(), local, converted);
    stages.argument(CodeBlock.of("$N", local));
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
