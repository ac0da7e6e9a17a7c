package io.comwright.automation;

import io.comwright.StructView;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Offset;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.Unsigned;

/**
 * A type of automation, {@code TYPEDESC} (Microsoft Learn, "TYPEDESC structure (oaidl.h)"): 16
 * bytes. {@link #vt} says which of the others is there.
 */
@ComStruct(size = 16)
@NativeName("TYPEDESC")
public interface TypeDesc extends StructView {
  /**
   * What a pointer ({@link VarType#VT_PTR}) points to, or what an array ({@link
   * VarType#VT_SAFEARRAY}) holds.
   *
   * @return {@code lptdesc}
   */
  @Pointer
  TypeDesc pointee();

  /**
   * Writes the same; the struct has to stay.
   *
   * @param value {@code lptdesc}
   */
  void pointee(TypeDesc value);

  /**
   * An array of fixed length ({@link VarType#VT_CARRAY}).
   *
   * @return {@code lpadesc}
   */
  @Offset(0)
  @Pointer
  ArrayDesc array();

  /**
   * A type with a name ({@link VarType#VT_USERDEFINED}).
   *
   * @return {@code hreftype}, for {@link ITypeInfo#getRefTypeInfo}
   */
  @Offset(0)
  @Unsigned
  int reference();

  /**
   * Writes the same.
   *
   * @param value {@code hreftype}
   */
  void reference(int value);

  /**
   * Which type it is.
   *
   * @return {@code vt}, a constant of {@link VarType}
   */
  @Offset(8)
  @Unsigned
  short vt();

  /**
   * Writes the same.
   *
   * @param value {@code vt}
   */
  void vt(short value);
}
