package com.squareup.javapoet;

import java.util.List;

/** What a {@link CodeBlock} consists of, which JavaPoet shows nobody outside of its package. */
public final class CodeParts {
  private CodeParts() {}

  /** Texts, and placeholders for what they are mixed with. */
  public static List<String> formats(CodeBlock code) {
    return code.formatParts;
  }

  /** What the placeholders stand for, in order. */
  public static List<Object> arguments(CodeBlock code) {
    return code.args;
  }
}
