package io.comwright.automation;

import io.comwright.StructList;
import io.comwright.StructView;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Offset;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.SizeIs;
import org.jspecify.annotations.Nullable;

/**
 * A function, {@code FUNCDESC} (Microsoft Learn, "FUNCDESC structure (oaidl.h)"): 88 bytes. One
 * that {@link ITypeInfo#getFuncDesc} gives is given back with {@link ITypeInfo#releaseFuncDesc}.
 */
@ComStruct(size = 88)
@NativeName("FUNCDESC")
public interface FuncDesc extends StructView {
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
   * The failures that it has, where they are told.
   *
   * @return {@code lprgscode}
   */
  @Offset(8)
  @Pointer
  long codes();

  /**
   * Its parameters, in the order of the call.
   *
   * @return {@code lprgelemdescParam}
   */
  @Nullable
  @SizeIs("parameterCount")
  StructList<ElemDesc> parameters();

  /**
   * Writes the same, with the count; the structs have to stay.
   *
   * @param value {@code lprgelemdescParam}
   */
  void parameters(@Nullable StructList<ElemDesc> value);

  /**
   * How it is reached.
   *
   * @return {@code funckind}
   */
  FuncKind kind();

  /**
   * Writes the same.
   *
   * @param value {@code funckind}
   */
  void kind(FuncKind value);

  /**
   * What a call does.
   *
   * @return {@code invkind}
   */
  InvokeKind invokeKind();

  /**
   * Writes the same.
   *
   * @param value {@code invkind}
   */
  void invokeKind(InvokeKind value);

  /**
   * The calling convention.
   *
   * @return {@code callconv}
   */
  CallConvention convention();

  /**
   * Writes the same.
   *
   * @param value {@code callconv}
   */
  void convention(CallConvention value);

  /**
   * How many parameters it has.
   *
   * @return {@code cParams}
   */
  short parameterCount();

  /**
   * How many of the last parameters are VARIANTs that may be left out; -1 if the last one takes all
   * further arguments.
   *
   * @return {@code cParamsOpt}
   */
  short optionalCount();

  /**
   * Writes the same.
   *
   * @param value {@code cParamsOpt}
   */
  void optionalCount(short value);

  /**
   * Where it stands in the vtable: 8 bytes for each slot on 64 bits.
   *
   * @return {@code oVft}, in bytes
   */
  short offset();

  /**
   * Writes the same.
   *
   * @param value {@code oVft}, in bytes
   */
  void offset(short value);

  /**
   * How many {@link #codes} there are.
   *
   * @return {@code cScodes}
   */
  short codeCount();

  /**
   * The result.
   *
   * @return {@code elemdescFunc}
   */
  @Offset(48)
  ElemDesc result();

  /**
   * What else is true of it.
   *
   * @return {@code wFuncFlags}
   */
  FuncFlags flags();

  /**
   * Writes the same.
   *
   * @param value {@code wFuncFlags}
   */
  void flags(FuncFlags value);
}
