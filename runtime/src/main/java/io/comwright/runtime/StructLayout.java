package io.comwright.runtime;

/**
 * Where the fields of a struct lie, for those who were compiled with it. Called by generated code.
 *
 * <p>A struct may be compiled again without what uses it: it is in another jar. So nothing of a
 * layout is a constant that a compiler copies, and whoever has taken an offset or the way in which
 * the struct travels from it compares the two, once, before the first call.
 */
public final class StructLayout {
  private static final String ALIGNED = "aligned to ";

  private final String name;
  private final String text;
  private final int size;
  private final int alignment;

  private StructLayout(String name, String text) {
    this.name = name;
    this.text = text;
    int aligned = text.indexOf(ALIGNED) + ALIGNED.length();
    this.size = Integer.parseInt(text, 0, text.indexOf(' '), 10);
    this.alignment = Integer.parseInt(text, aligned, text.indexOf(':'), 10);
  }

  /**
   * A layout.
   *
   * @param contract the version of this package with which the struct's class was made
   * @param name the struct, for people
   * @param text its size, its alignment and where which type lies: {@code 8 bytes, aligned to 4: 0
   *     LONG, 4 LONG}
   * @return the layout
   * @throws IncompatibleClassChangeError if this runtime does not have the version
   */
  public static StructLayout of(int contract, String name, String text) {
    Contract.require(name, contract);
    return new StructLayout(name, text);
  }

  /** {@return the size in bytes, without the elements of a flexible array} */
  public int size() {
    return size;
  }

  /** {@return the alignment in bytes} */
  public int alignment() {
    return alignment;
  }

  /**
   * The offset of a field: the given one, by way of a call, so that no compiler copies it.
   *
   * @param offset in bytes
   * @return the same
   */
  public int at(int offset) {
    return offset;
  }

  /**
   * Compares the layout with the one that a class was compiled with.
   *
   * @param user what was compiled, for people
   * @param compiled the layout then
   * @throws IncompatibleClassChangeError if it is another one now, since memory beyond the struct
   *     would be read and written
   */
  public void require(String user, String compiled) {
    if (!text.equals(compiled)) {
      throw new IncompatibleClassChangeError(
          "%s was compiled with another layout of %s: %s; now it is %s. Compile both from the same sources"
              .formatted(user, name, compiled, text));
    }
  }

  @Override
  public String toString() {
    return name + ": " + text;
  }
}
