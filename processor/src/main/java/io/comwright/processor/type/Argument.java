package io.comwright.processor.type;

/** What can be a parameter of a native method. */
public sealed interface Argument extends NativeType permits Register, Passing, Implied {
  /** How it travels through a method handle. */
  default Carrier carrier() {
    return Carrier.J;
  }

  /** How it travels, in the words of the runtime's linker. */
  default String shape() {
    return carrier().name();
  }

  /** How many eightbytes it takes among the arguments. */
  default int words() {
    return 1;
  }

  /** Whether the native method has it and the Java method has not. */
  default boolean implied() {
    return false;
  }
}
