package io.comwright.importer.binary;

/** A file that is not what it should be; the message names the file, the part and the offset. */
public final class DamagedFileException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * Says what is wrong.
   *
   * @param message with the file and the place in it
   */
  public DamagedFileException(String message) {
    super(message);
  }
}
