package com.squareup.javapoet;

import java.util.List;

/** What a {@link CodeBlock} consists of, which JavaPoet shows nobody outside of its package. */
public final class CodeParts {
  private CodeParts() {}

  /**
   * {@return texts, and placeholders for what they are mixed with}
   *
   * @param code the code
   */
  public static List<String> formats(CodeBlock code) {
    return code.formatParts;
  }

  /**
   * {@return what the placeholders stand for, in order}
   *
   * @param code the code
   */
  public static List<Object> arguments(CodeBlock code) {
    return code.args;
  }
}
