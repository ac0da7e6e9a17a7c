package io.comwright.automation;

import io.comwright.Guid;
import io.comwright.HResult;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A type that a description mentions: what {@code TYPEDESC} says, as a value. {@code toString}
 * spells it as IDL does.
 */
public sealed interface TypeName {
  /**
   * A type without a name of its own.
   *
   * @param vt a constant of {@link VarType}
   */
  record Basic(int vt) implements TypeName {
    @Override
    public String toString() {
      return TypeNames.idl(vt);
    }
  }

  /**
   * A pointer.
   *
   * @param pointee what it points to
   */
  record PointerTo(TypeName pointee) implements TypeName {
    @Override
    public String toString() {
      return pointee + "*";
    }
  }

  /**
   * A SAFEARRAY; natively a pointer to one.
   *
   * @param element what it holds
   */
  record SafeArrayOf(TypeName element) implements TypeName {
    @Override
    public String toString() {
      return "SAFEARRAY(" + element + ")";
    }
  }

  /**
   * An array of fixed length.
   *
   * @param element what it holds
   * @param lengths how long it is in each dimension
   */
  record FixedArrayOf(TypeName element, List<Integer> lengths) implements TypeName {
    /** An array; the list is copied. */
    public FixedArrayOf {
      lengths = List.copyOf(lengths);
    }

    @Override
    public String toString() {
      return element
          + lengths.stream().map(length -> "[" + length + "]").collect(Collectors.joining());
    }
  }

  /**
   * A type with a name and a description.
   *
   * @param name the name
   * @param guid its GUID, zeros if it has none
   * @param kind what it is
   */
  record Named(String name, Guid guid, TypeKind kind) implements TypeName {
    @Override
    public String toString() {
      return name;
    }
  }

  /**
   * A type whose description cannot be had, mostly since its library is not there.
   *
   * @param reference the number that stands for it
   * @param failure why it is not there
   */
  record Unresolved(int reference, HResult failure) implements TypeName {
    @Override
    public String toString() {
      return "unresolved_" + Integer.toHexString(reference);
    }
  }
}
