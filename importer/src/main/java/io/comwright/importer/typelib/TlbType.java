package io.comwright.importer.typelib;

import java.util.List;

/** A type that a type library mentions ({@code TYPEDESC} of oaidl.h). */
public sealed interface TlbType {
  /**
   * A type without a name of its own.
   *
   * @param vt its {@code VARENUM} (wtypes.h)
   */
  record Basic(int vt) implements TlbType {}

  /**
   * A pointer, {@code VT_PTR}.
   *
   * @param to what it points to
   */
  record Pointer(TlbType to) implements TlbType {}

  /**
   * A SAFEARRAY, {@code VT_SAFEARRAY}; natively a pointer to one.
   *
   * @param element what it holds
   */
  record SafeArray(TlbType element) implements TlbType {}

  /**
   * An array of fixed length, {@code VT_CARRAY}.
   *
   * @param element what it holds
   * @param lengths how long it is in each dimension
   */
  record FixedArray(TlbType element, List<Integer> lengths) implements TlbType {}

  /**
   * A type with a description, {@code VT_USERDEFINED}.
   *
   * @param reference where that is
   */
  record Named(TlbReference reference) implements TlbType {}
}
