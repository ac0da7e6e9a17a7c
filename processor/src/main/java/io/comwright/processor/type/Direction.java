package io.comwright.processor.type;

/** Which way the contents of the caller's memory go. */
public enum Direction {
  IN,
  OUT,
  IN_OUT
}
