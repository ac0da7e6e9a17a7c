package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import io.comwright.processor.type.Value;
import java.util.Optional;

/**
 * Writes the expressions and statements that convert between a Java value and what lies in memory.
 * The same marshaller serves proxies, stubs and structs, in both directions.
 */
public interface StoredMarshaller {
  Value type();

  /** The type that {@link #load} gives. */
  default TypeName storedType() {
    return TypeName.LONG;
  }

  /** What lies at an address, before it becomes a Java value. */
  CodeBlock load(CodeBlock address);

  /** From memory to Java, for the time of a call. */
  CodeBlock fromStored(CodeBlock stored, Site site);

  /**
   * From memory to Java, together with the ownership, as the last thing that can fail: it happens
   * as a whole or gives back what it has found.
   */
  default CodeBlock take(CodeBlock stored, Site site) {
    return fromStored(stored, site);
  }

  /** Whether {@link #take} needs no frame. */
  default boolean takesAlone() {
    return type().frameless();
  }

  /** A statement that stores a Java value, for the time of a call. */
  CodeBlock store(CodeBlock address, CodeBlock value, Site site);

  /** A statement that stores a Java value and hands over the ownership. */
  default CodeBlock give(CodeBlock address, CodeBlock value, Site site) {
    return store(address, value, site);
  }

  /**
   * How the runtime gives back a value in memory that nobody has taken: an {@code Owned}; empty if
   * there is nothing to give back. Present exactly if the type is {@link Value#owned()}.
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
   * From memory that the frame owns to Java: what the Java value takes over, the memory holds no
   * longer, and the frame gives it back unless the call commits it. Empty if a Java value is a
   * copy, which {@link #fromStored} makes.
   */
  default Optional<CodeBlock> transfer(CodeBlock address, Site site) {
    return Optional.empty();
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

  /** The size in memory, as an expression. */
  default CodeBlock size() {
    return CodeBlock.of("$L", type().size());
  }
}
