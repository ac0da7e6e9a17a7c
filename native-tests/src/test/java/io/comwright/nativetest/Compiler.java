package io.comwright.nativetest;

import java.nio.file.Path;

/** A C++ compiler. Each has its own view of what a caller or callee owes the other. */
public enum Compiler {
  GCC("g++"),
  CLANG("clang++");

  private final String program;

  Compiler(String program) {
    this.program = program;
  }

  /** Where the compiler is; the test is skipped if it is nowhere. */
  public Path require() {
    return Tools.program(program).orElseThrow(() -> Tools.missing(program));
  }

  @Override
  public String toString() {
    return program;
  }
}
