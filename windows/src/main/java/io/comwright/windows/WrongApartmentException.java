package io.comwright.windows;

/** The thread is in an apartment of another kind than the one that is asked for. */
public final class WrongApartmentException extends IllegalStateException {
  private static final long serialVersionUID = 1;

  WrongApartmentException(String message) {
    super(message);
  }
}
