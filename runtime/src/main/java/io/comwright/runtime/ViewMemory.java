package io.comwright.runtime;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_CHAR_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

/**
 * The numbers in the memory of views, read and written through the segment of the view, unaligned,
 * so that a view outlives nothing: out of bounds, closed, expired or another thread's is an
 * exception that names the field.
 */
public final class ViewMemory {
  private ViewMemory() {}

  /**
   * Reads a field of 1 byte.
   *
   * @param view the struct
   * @param offset where the field lies
   * @param field the struct and field, for people
   * @return the value
   */
  public static byte getByte(GeneratedView view, long offset, String field) {
    try {
      return view.segment().get(JAVA_BYTE, offset);
    } catch (RuntimeException e) {
      throw named(e, view, field);
    }
  }

  /**
   * Writes a field of 1 byte.
   *
   * @param view the struct
   * @param offset where the field lies
   * @param value the value, whose upper bits are dropped
   * @param field the struct and field, for people
   */
  public static void putByte(GeneratedView view, long offset, long value, String field) {
    try {
      view.segment().set(JAVA_BYTE, offset, (byte) value);
    } catch (RuntimeException e) {
      throw named(e, view, field);
    }
  }

  /**
   * Reads a field of 2 bytes.
   *
   * @param view the struct
   * @param offset where the field lies
   * @param field the struct and field, for people
   * @return the value
   */
  public static short getShort(GeneratedView view, long offset, String field) {
    try {
      return view.segment().get(JAVA_SHORT_UNALIGNED, offset);
    } catch (RuntimeException e) {
      throw named(e, view, field);
    }
  }

  /**
   * Writes a field of 2 bytes.
   *
   * @param view the struct
   * @param offset where the field lies
   * @param value the value, whose upper bits are dropped
   * @param field the struct and field, for people
   */
  public static void putShort(GeneratedView view, long offset, long value, String field) {
    try {
      view.segment().set(JAVA_SHORT_UNALIGNED, offset, (short) value);
    } catch (RuntimeException e) {
      throw named(e, view, field);
    }
  }

  /**
   * Reads a field of 2 bytes.
   *
   * @param view the struct
   * @param offset where the field lies
   * @param field the struct and field, for people
   * @return the value
   */
  public static char getChar(GeneratedView view, long offset, String field) {
    try {
      return view.segment().get(JAVA_CHAR_UNALIGNED, offset);
    } catch (RuntimeException e) {
      throw named(e, view, field);
    }
  }

  /**
   * Writes a field of 2 bytes.
   *
   * @param view the struct
   * @param offset where the field lies
   * @param value the value, whose upper bits are dropped
   * @param field the struct and field, for people
   */
  public static void putChar(GeneratedView view, long offset, long value, String field) {
    try {
      view.segment().set(JAVA_CHAR_UNALIGNED, offset, (char) value);
    } catch (RuntimeException e) {
      throw named(e, view, field);
    }
  }

  /**
   * Reads a field of 4 bytes.
   *
   * @param view the struct
   * @param offset where the field lies
   * @param field the struct and field, for people
   * @return the value
   */
  public static int getInt(GeneratedView view, long offset, String field) {
    try {
      return view.segment().get(JAVA_INT_UNALIGNED, offset);
    } catch (RuntimeException e) {
      throw named(e, view, field);
    }
  }

  /**
   * Writes a field of 4 bytes.
   *
   * @param view the struct
   * @param offset where the field lies
   * @param value the value, whose upper bits are dropped
   * @param field the struct and field, for people
   */
  public static void putInt(GeneratedView view, long offset, long value, String field) {
    try {
      view.segment().set(JAVA_INT_UNALIGNED, offset, (int) value);
    } catch (RuntimeException e) {
      throw named(e, view, field);
    }
  }

  /**
   * Reads a field of 8 bytes.
   *
   * @param view the struct
   * @param offset where the field lies
   * @param field the struct and field, for people
   * @return the value
   */
  public static long getLong(GeneratedView view, long offset, String field) {
    try {
      return view.segment().get(JAVA_LONG_UNALIGNED, offset);
    } catch (RuntimeException e) {
      throw named(e, view, field);
    }
  }

  /**
   * Writes a field of 8 bytes.
   *
   * @param view the struct
   * @param offset where the field lies
   * @param value the value
   * @param field the struct and field, for people
   */
  public static void putLong(GeneratedView view, long offset, long value, String field) {
    try {
      view.segment().set(JAVA_LONG_UNALIGNED, offset, value);
    } catch (RuntimeException e) {
      throw named(e, view, field);
    }
  }

  /**
   * Reads a field of 4 bytes.
   *
   * @param view the struct
   * @param offset where the field lies
   * @param field the struct and field, for people
   * @return the value
   */
  public static float getFloat(GeneratedView view, long offset, String field) {
    try {
      return view.segment().get(JAVA_FLOAT_UNALIGNED, offset);
    } catch (RuntimeException e) {
      throw named(e, view, field);
    }
  }

  /**
   * Writes a field of 4 bytes.
   *
   * @param view the struct
   * @param offset where the field lies
   * @param value the value
   * @param field the struct and field, for people
   */
  public static void putFloat(GeneratedView view, long offset, float value, String field) {
    try {
      view.segment().set(JAVA_FLOAT_UNALIGNED, offset, value);
    } catch (RuntimeException e) {
      throw named(e, view, field);
    }
  }

  /**
   * Reads a field of 8 bytes.
   *
   * @param view the struct
   * @param offset where the field lies
   * @param field the struct and field, for people
   * @return the value
   */
  public static double getDouble(GeneratedView view, long offset, String field) {
    try {
      return view.segment().get(JAVA_DOUBLE_UNALIGNED, offset);
    } catch (RuntimeException e) {
      throw named(e, view, field);
    }
  }

  /**
   * Writes a field of 8 bytes.
   *
   * @param view the struct
   * @param offset where the field lies
   * @param value the value
   * @param field the struct and field, for people
   */
  public static void putDouble(GeneratedView view, long offset, double value, String field) {
    try {
      view.segment().set(JAVA_DOUBLE_UNALIGNED, offset, value);
    } catch (RuntimeException e) {
      throw named(e, view, field);
    }
  }

  /** The same exception, with the name of the field. */
  private static RuntimeException named(RuntimeException e, GeneratedView view, String field) {
    return switch (e) {
      case IllegalStateException closed ->
          new IllegalStateException(field + ": " + view.ended(), closed);
      case WrongThreadException wrong ->
          new WrongThreadException(field + ": the memory of the struct belongs to another thread");
      case IndexOutOfBoundsException bounds ->
          new IndexOutOfBoundsException(field + ": " + bounds.getMessage());
      default ->
          view.segment().isReadOnly()
              ? new UnsupportedOperationException(
                  field + ": the memory of the struct can only be read", e)
              : e;
    };
  }
}
