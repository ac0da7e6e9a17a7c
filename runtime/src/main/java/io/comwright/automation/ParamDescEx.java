package io.comwright.automation;

import io.comwright.StructView;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.FixedSize;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Offset;
import io.comwright.annotation.Unsigned;

/**
 * The default of a parameter, {@code PARAMDESCEX} (Microsoft Learn, "PARAMDESCEX structure
 * (oaidl.h)"): 32 bytes.
 */
@ComStruct(size = 32)
@NativeName("PARAMDESCEX")
public interface ParamDescEx extends StructView {
  /** Where the VARIANT lies. */
  int VALUE = 8;

  /**
   * The size of the struct.
   *
   * @return {@code cBytes}
   */
  @Unsigned
  int size();

  /**
   * Writes the same.
   *
   * @param value {@code cBytes}
   */
  void size(int value);

  /**
   * The VARIANT, 24 bytes; {@link #value} reads it.
   *
   * @return {@code varDefaultValue}
   */
  @Offset(8)
  @FixedSize(24)
  byte[] variant();

  /**
   * What the parameter is if it is left out.
   *
   * @return a copy of {@code varDefaultValue}
   */
  default Variant value() {
    return Variant.read(segment().asSlice(VALUE, Variants.SIZE));
  }
}
