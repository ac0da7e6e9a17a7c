package io.comwright.automation;

import io.comwright.ComEnum;
import io.comwright.annotation.UnknownValue;

/** What is described (Microsoft Learn, "TYPEKIND enumeration (oaidl.h)"). */
public enum TypeKind implements ComEnum {
  /** {@code TKIND_ENUM}: constants. */
  ENUM(0),

  /** {@code TKIND_RECORD}: a struct. */
  RECORD(1),

  /** {@code TKIND_MODULE}: functions of a DLL, and constants. */
  MODULE(2),

  /** {@code TKIND_INTERFACE}: an interface with a vtable. */
  INTERFACE(3),

  /** {@code TKIND_DISPATCH}: members that {@code Invoke} calls. */
  DISPATCH(4),

  /** {@code TKIND_COCLASS}: a class, with its interfaces. */
  COCLASS(5),

  /** {@code TKIND_ALIAS}: another name of a type. */
  ALIAS(6),

  /** {@code TKIND_UNION}: a union. */
  UNION(7),

  /** Another one. */
  @UnknownValue
  UNKNOWN(-1);

  private final long value;

  TypeKind(long value) {
    this.value = value;
  }

  @Override
  public long value() {
    return value;
  }
}
