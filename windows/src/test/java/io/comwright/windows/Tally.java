package io.comwright.windows;

import org.jspecify.annotations.Nullable;

/** Adds numbers, and keeps what is noted with them. */
class Tally implements ITally {
  private int sum;
  private final StringBuilder notes = new StringBuilder();

  @Override
  public synchronized int add(int amount, String note) {
    sum += amount;
    notes.append(note).append(' ').append(amount).append(';');
    return sum;
  }

  @Override
  public synchronized String notes() {
    return notes.toString();
  }

  @Override
  public void addTo(@Nullable ITally other) {
    if (other != null) {
      other.add(sum, "all");
    }
  }
}
