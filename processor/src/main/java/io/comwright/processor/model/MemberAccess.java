package io.comwright.processor.model;

/** What a call of a member does. */
public enum MemberAccess {
  METHOD("method"),
  GET("get"),
  PUT("put"),
  PUTREF("putRef");

  private final String factory;

  MemberAccess(String factory) {
    this.factory = factory;
  }

  /** The method of the runtime's {@code Member} that makes one. */
  public String factory() {
    return factory;
  }

  public boolean isPut() {
    return this == PUT || this == PUTREF;
  }

  /**
   * Whether a number cannot stand for both: a method has its own, and scripts do not say whether
   * they call one or read a property.
   */
  public boolean overlaps(MemberAccess other) {
    return this == other || this == METHOD || other == METHOD;
  }
}
