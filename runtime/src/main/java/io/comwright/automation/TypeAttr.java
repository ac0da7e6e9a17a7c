package io.comwright.automation;

import io.comwright.Guid;
import io.comwright.StructView;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.Unsigned;

/**
 * What there is to know of a type, {@code TYPEATTR} (Microsoft Learn, "TYPEATTR structure
 * (oaidl.h)"): 96 bytes. One that {@link ITypeInfo#getTypeAttr} gives is given back with {@link
 * ITypeInfo#releaseTypeAttr}.
 */
@ComStruct(size = 96)
@NativeName("TYPEATTR")
public interface TypeAttr extends StructView {
  /**
   * Its GUID: the IID of an interface, the CLSID of a class.
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
   * The language of names and texts, an LCID.
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
   * Reserved.
   *
   * @return {@code dwReserved}
   */
  @Unsigned
  int reserved();

  /**
   * The number of the constructor, -1 if there is none.
   *
   * @return {@code memidConstructor}
   */
  int constructor();

  /**
   * Writes the same.
   *
   * @param value {@code memidConstructor}
   */
  void constructor(int value);

  /**
   * The number of the destructor, -1 if there is none.
   *
   * @return {@code memidDestructor}
   */
  int destructor();

  /**
   * Writes the same.
   *
   * @param value {@code memidDestructor}
   */
  void destructor(int value);

  /**
   * Reserved.
   *
   * @return {@code lpstrSchema}
   */
  @Pointer
  long schema();

  /**
   * How large an instance is.
   *
   * @return {@code cbSizeInstance}, in bytes
   */
  @Unsigned
  int instanceSize();

  /**
   * Writes the same.
   *
   * @param value {@code cbSizeInstance}
   */
  void instanceSize(int value);

  /**
   * What it is.
   *
   * @return {@code typekind}
   */
  TypeKind kind();

  /**
   * Writes the same.
   *
   * @param value {@code typekind}
   */
  void kind(TypeKind value);

  /**
   * How many functions it has.
   *
   * @return {@code cFuncs}
   */
  @Unsigned
  short functions();

  /**
   * Writes the same.
   *
   * @param value {@code cFuncs}
   */
  void functions(short value);

  /**
   * How many variables it has.
   *
   * @return {@code cVars}
   */
  @Unsigned
  short variables();

  /**
   * Writes the same.
   *
   * @param value {@code cVars}
   */
  void variables(short value);

  /**
   * How many interfaces it implements: the base of an interface, those of a class.
   *
   * @return {@code cImplTypes}
   */
  @Unsigned
  short implemented();

  /**
   * Writes the same.
   *
   * @param value {@code cImplTypes}
   */
  void implemented(short value);

  /**
   * How large its vtable is.
   *
   * @return {@code cbSizeVft}, in bytes
   */
  @Unsigned
  short vtableSize();

  /**
   * Writes the same.
   *
   * @param value {@code cbSizeVft}
   */
  void vtableSize(short value);

  /**
   * How an instance is aligned.
   *
   * @return {@code cbAlignment}, in bytes
   */
  @Unsigned
  short alignment();

  /**
   * Writes the same.
   *
   * @param value {@code cbAlignment}
   */
  void alignment(short value);

  /**
   * What else is true of it.
   *
   * @return {@code wTypeFlags}
   */
  TypeFlags flags();

  /**
   * Writes the same.
   *
   * @param value {@code wTypeFlags}
   */
  void flags(TypeFlags value);

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
   * What it is another name of, if the {@link #kind} is {@link TypeKind#ALIAS}.
   *
   * @return {@code tdescAlias}
   */
  TypeDesc alias();

  /**
   * How it is marshalled.
   *
   * @return {@code idldescType}
   */
  ParamDesc idl();
}
