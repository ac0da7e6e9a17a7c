package io.comwright.automation;

import io.comwright.Guid;
import io.comwright.StructView;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Unsigned;

/**
 * What there is to know of a type library, {@code TLIBATTR} (Microsoft Learn, "TLIBATTR structure
 * (oaidl.h)"): 32 bytes. One that {@link ITypeLib#getLibAttr} gives is given back with {@link
 * ITypeLib#releaseLibAttr}.
 */
@ComStruct(size = 32)
@NativeName("TLIBATTR")
public interface LibAttr extends StructView {
  /**
   * Its GUID.
   *
   * @return {@code guid}
   */
  Guid guid();

  /**
   * Writes the same.
   *
   * @param value {@code guid}
   */
  void guid(Guid value);

  /**
   * The language of names and texts, an LCID; 0 for none.
   *
   * @return {@code lcid}
   */
  @Unsigned
  int locale();

  /**
   * Writes the same.
   *
   * @param value {@code lcid}
   */
  void locale(int value);

  /**
   * The system that it is for.
   *
   * @return {@code syskind}
   */
  SystemKind system();

  /**
   * Writes the same.
   *
   * @param value {@code syskind}
   */
  void system(SystemKind value);

  /**
   * The version, before the dot.
   *
   * @return {@code wMajorVerNum}
   */
  @Unsigned
  short major();

  /**
   * Writes the same.
   *
   * @param value {@code wMajorVerNum}
   */
  void major(short value);

  /**
   * The version, behind the dot.
   *
   * @return {@code wMinorVerNum}
   */
  @Unsigned
  short minor();

  /**
   * Writes the same.
   *
   * @param value {@code wMinorVerNum}
   */
  void minor(short value);

  /**
   * What else is true of it.
   *
   * @return {@code wLibFlags}
   */
  LibFlags flags();

  /**
   * Writes the same.
   *
   * @param value {@code wLibFlags}
   */
  void flags(LibFlags value);
}
