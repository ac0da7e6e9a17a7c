package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;

/** Writes the statements that copy a field of a struct. */
public interface FieldMarshaller {
  /**
   * From memory to Java.
   *
   * @param local a variable for the value
   * @param takes whether the Java value takes over what the field owns
   * @return the Java value
   */
  CodeBlock read(
      CodeBlock.Builder code,
      String local,
      CodeBlock address,
      Site site,
      Locals locals,
      boolean takes);

  /**
   * From Java to memory.
   *
   * @param local a variable for the value, if one is needed
   * @param gives whether the field is to own what it holds
   */
  void write(
      CodeBlock.Builder code,
      String local,
      CodeBlock value,
      CodeBlock address,
      Site site,
      Locals locals,
      boolean gives);

  /** Gives back what the field owns, in a method of an {@code Owned}. */
  void discard(CodeBlock.Builder code, CodeBlock address, Locals locals);
}
