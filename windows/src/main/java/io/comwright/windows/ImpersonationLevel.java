package io.comwright.windows;

/** What a server may do in the name of its caller ({@code RPC_C_IMP_LEVEL}). */
public enum ImpersonationLevel {
  /** As the system decides. */
  DEFAULT,

  /** Nothing: the caller is unknown to it. */
  ANONYMOUS,

  /** Learn who the caller is. */
  IDENTIFY,

  /** Act as the caller on its own machine; WMI needs this. */
  IMPERSONATE,

  /** Act as the caller on other machines, too. */
  DELEGATE;

  int value() {
    return ordinal();
  }
}
