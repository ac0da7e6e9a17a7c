package io.comwright.processor.type;

import com.squareup.javapoet.TypeName;

/** Text: a pointer to it, or the text itself in a struct. */
public sealed interface Text extends Value {
  /** How it is written. */
  TextForm form();

  @Override
  default TypeName javaType() {
    return RuntimeTypes.STRING;
  }

  @Override
  default boolean flat() {
    return false;
  }

  /**
   * A pointer to text that the caller passes in and owns.
   *
   * @param form how it is written
   */
  record Passed(TextForm form) implements Text, Register {
    @Override
    public String parameterSpelling() {
      return form.constant();
    }

    @Override
    public boolean ownable() {
      return false;
    }
  }

  /**
   * A pointer to text that a method hands out.
   *
   * @param form how it is written
   * @param freeing who frees it
   */
  record Returned(TextForm form, Freeing freeing) implements Text, Register {
    @Override
    public boolean owned() {
      return freeing.isOwned();
    }

    @Override
    public boolean lends() {
      return !owned();
    }

    @Override
    public String parameterSpelling() {
      return owned() ? form.variable() : form.constant();
    }
  }

  /**
   * Text that lies in a struct, with a terminating zero.
   *
   * @param form how it is written
   * @param length in units, the zero included
   */
  record Fixed(TextForm form, int length) implements Text, Single {
    @Override
    public String parameterSpelling() {
      return form.constant();
    }

    @Override
    public String storedSpelling() {
      return (form == TextForm.UTF16 ? "WCHAR[" : "CHAR[") + length + "]";
    }

    @Override
    public int size() {
      return alignment() * length;
    }

    @Override
    public int alignment() {
      return form == TextForm.UTF16 ? 2 : 1;
    }

    @Override
    public boolean nullable() {
      return false;
    }

    @Override
    public boolean bits() {
      return true;
    }

    @Override
    public boolean flat() {
      return true;
    }
  }
}
