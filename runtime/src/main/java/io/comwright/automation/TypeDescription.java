package io.comwright.automation;

import io.comwright.ComException;
import io.comwright.Guid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an {@link ITypeInfo} tells of a type, as a value: everything is read at once, and all memory
 * and references are given back, also if reading fails.
 *
 * @param name the name
 * @param text what is said of it, or null
 * @param kind what it is
 * @param guid the IID of an interface, the CLSID of a class; zeros if it has none
 * @param flags what else is true of it
 * @param vtableSize how large the vtable is, in bytes
 * @param instanceSize how large an instance is, in bytes
 * @param functions the functions; of a vtable its own ones only, and those of all bases where
 *     {@code Invoke} calls them
 * @param variables the fields of a struct, the constants of an enum, properties without functions
 * @param implemented the base of an interface, the interfaces of a class
 * @param alias what it is another name of, or null
 */
public record TypeDescription(
    String name,
    @Nullable String text,
    TypeKind kind,
    Guid guid,
    TypeFlags flags,
    int vtableSize,
    int instanceSize,
    List<Function> functions,
    List<Variable> variables,
    List<Implemented> implemented,
    @Nullable TypeName alias) {

  /**
   * A function.
   *
   * @param id its number, a DISPID
   * @param name the name
   * @param text what is said of it, or null
   * @param invokeKind what a call does
   * @param kind how it is reached
   * @param offset where it stands in the vtable, in bytes of the system that describes it
   * @param flags what else is true of it
   * @param result its result
   * @param parameters its parameters, in order
   * @param variableArguments whether the last parameter takes all further arguments
   */
  public record Function(
      int id,
      String name,
      @Nullable String text,
      InvokeKind invokeKind,
      FuncKind kind,
      int offset,
      FuncFlags flags,
      TypeName result,
      List<Parameter> parameters,
      boolean variableArguments) {
    /** A function; the list is copied. */
    public Function {
      parameters = List.copyOf(parameters);
    }
  }

  /**
   * A parameter.
   *
   * @param name the name; the value of a property that is written has none, and is {@code rhs}
   * @param type its type
   * @param flags what becomes of it
   * @param otherwise what it is if it is left out; null if nothing is said
   */
  public record Parameter(
      String name, TypeName type, ParamFlags flags, @Nullable Variant otherwise) {}

  /**
   * A variable.
   *
   * @param id its number, a DISPID if it is a property
   * @param name the name
   * @param text what is said of it, or null
   * @param kind what it is
   * @param type its type
   * @param flags what else is true of it
   * @param offset where a field lies, in bytes
   * @param value the value of a constant, or null
   */
  public record Variable(
      int id,
      String name,
      @Nullable String text,
      VarKind kind,
      TypeName type,
      VarFlags flags,
      int offset,
      @Nullable Variant value) {}

  /**
   * An interface that is implemented.
   *
   * @param type the interface
   * @param flags what it is for a class
   */
  public record Implemented(TypeName type, ImplTypeFlags flags) {}

  /** A description; the lists are copied. */
  public TypeDescription {
    functions = List.copyOf(functions);
    variables = List.copyOf(variables);
    implemented = List.copyOf(implemented);
  }

  /**
   * Reads a description. A dual interface is described twice: by its members, which is what objects
   * and libraries hand out, and by its vtable; {@link #ofVtable} reads that.
   *
   * @param info the description, which stays the caller's
   * @return what it tells
   * @throws ComException if it cannot be read, ({@code DISP_E_BADVARTYPE}) if a constant or a
   *     default is of a type that no VARIANT has
   */
  public static TypeDescription of(ITypeInfo info) {
    return new TypeReader(info).read();
  }

  /**
   * Reads how the vtable of a dual interface is described; of any other type, the type itself.
   *
   * @param info the description, which stays the caller's
   * @return what it tells
   * @throws ComException as {@link #of} says
   */
  public static TypeDescription ofVtable(ITypeInfo info) {
    TypeDescription members = of(info);
    if (members.kind != TypeKind.DISPATCH || !members.flags.has(TypeFlags.DUAL)) {
      return members;
    }
    try (ITypeInfo vtable = info.getRefTypeInfo(info.getRefTypeOfImplType(-1))) {
      return of(vtable);
    }
  }
}
