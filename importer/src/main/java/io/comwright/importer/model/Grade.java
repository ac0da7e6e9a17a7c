package io.comwright.importer.model;

/** How much of a choice a person has to decide. */
public enum Grade {
  /** The source says it. */
  SURE("sure"),
  /** A rule of COM says it, which an API may break. */
  BY_RULE("by rule"),
  /** The source does not say enough, so that memory is passed as it is. */
  RAW("raw");

  private final String text;

  Grade(String text) {
    this.text = text;
  }

  /**
   * The grade of two choices together.
   *
   * @param other another grade
   * @return the one that leaves more to decide
   */
  public Grade and(Grade other) {
    return compareTo(other) >= 0 ? this : other;
  }

  @Override
  public String toString() {
    return text;
  }
}
