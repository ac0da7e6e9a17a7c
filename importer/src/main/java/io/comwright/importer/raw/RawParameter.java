package io.comwright.importer.raw;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A parameter.
 *
 * @param name its native name
 * @param type its native type
 * @param says what the source says of it
 * @param size where its size is, or null
 * @param freeWith the function that frees what comes out, or null
 */
public record RawParameter(
    String name, RawType type, Set<Says> says, @Nullable Size size, @Nullable String freeWith) {

  /** What a source may say of a parameter. */
  public enum Says {
    /** The callee reads it. */
    IN,
    /** The callee writes it. */
    OUT,
    /** It may be NULL. */
    OPTIONAL,
    /** It may not be NULL, whatever rules there are. */
    NEVER_NULL,
    /** What it points to may be NULL after a success. */
    NULL_COMES_OUT,
    /** It is the result of the method in other languages. */
    RETVAL,
    /** What it points to is constant. */
    CONST,
    /** It receives the interface whose IID is passed, too. */
    COM_OUT_PTR,
    /** It has to be zero. */
    RESERVED,
    /** The interface that comes out has no reference for the caller. */
    BORROWED,
    /** A text in it need not end with a zero. */
    NOT_TERMINATED
  }

  /**
   * A size.
   *
   * @param constant the size, or -1
   * @param parameter the index of the parameter that says it, or -1
   * @param bytes whether it counts bytes, and not elements
   */
  public record Size(int constant, int parameter, boolean bytes) {}

  /**
   * Whether the source says something.
   *
   * @param what what it may say
   * @return whether it does
   */
  public boolean is(Says what) {
    return says.contains(what);
  }

  /**
   * Whether the callee only writes it.
   *
   * @return whether it is out and not in
   */
  public boolean onlyOut() {
    return is(Says.OUT) && !is(Says.IN);
  }

  /**
   * Whether the callee reads and writes it.
   *
   * @return whether it is in and out
   */
  public boolean inOut() {
    return is(Says.OUT) && is(Says.IN);
  }
}
