package io.comwright.automation;

import io.comwright.StructView;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Offset;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.Unsigned;
import java.lang.foreign.MemorySegment;

/**
 * A variable, a constant or a property, {@code VARDESC} (Microsoft Learn, "VARDESC structure
 * (oaidl.h)"): 64 bytes. One that {@link ITypeInfo#getVarDesc} gives is given back with {@link
 * ITypeInfo#releaseVarDesc}.
 */
@ComStruct(size = 64)
@NativeName("VARDESC")
public interface VarDesc extends StructView {
  /**
   * Its number, a DISPID if it is a member.
   *
   * @return {@code memid}
   */
  int id();

  /**
   * Writes the same.
   *
   * @param value {@code memid}
   */
  void id(int value);

  /**
   * Reserved.
   *
   * @return {@code lpstrSchema}
   */
  @Offset(8)
  @Pointer
  long schema();

  /**
   * Where a field lies, if the {@link #kind} is {@link VarKind#PER_INSTANCE}.
   *
   * @return {@code oInst}, in bytes
   */
  @Offset(16)
  @Unsigned
  int offset();

  /**
   * Writes the same.
   *
   * @param value {@code oInst}
   */
  void offset(int value);

  /**
   * Where the value of a constant lies, if the {@link #kind} is {@link VarKind#CONSTANT}; {@link
   * Variant#read} reads it.
   *
   * @return {@code lpvarValue}
   */
  @Offset(16)
  MemorySegment value();

  /**
   * Writes the same.
   *
   * @param value {@code lpvarValue}
   */
  void value(MemorySegment value);

  /**
   * Its type.
   *
   * @return {@code elemdescVar}
   */
  ElemDesc type();

  /**
   * What else is true of it.
   *
   * @return {@code wVarFlags}
   */
  VarFlags flags();

  /**
   * Writes the same.
   *
   * @param value {@code wVarFlags}
   */
  void flags(VarFlags value);

  /**
   * What it is.
   *
   * @return {@code varkind}
   */
  VarKind kind();

  /**
   * Writes the same.
   *
   * @param value {@code varkind}
   */
  void kind(VarKind value);
}
