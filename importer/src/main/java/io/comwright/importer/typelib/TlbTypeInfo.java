package io.comwright.importer.typelib;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type of a library. A dual interface is described by its vtable.
 *
 * @param name its name
 * @param kind a {@code TYPEKIND}
 * @param guid its GUID in lower case with hyphens, or null if it has none
 * @param flags {@code TYPEFLAGS}
 * @param size of an instance, in bytes
 * @param alignment of an instance, in bytes
 * @param functions in the order of the library; of an interface its own ones
 * @param variables fields, constants, or the properties of a dispinterface
 * @param implemented the base of an interface, or the interfaces of a class
 * @param alias what it is another name of, or null
 */
public record TlbTypeInfo(
    String name,
    int kind,
    @Nullable String guid,
    int flags,
    int size,
    int alignment,
    List<Function> functions,
    List<Variable> variables,
    List<Implemented> implemented,
    @Nullable TlbType alias) {

  /** {@code TKIND_ENUM}. */
  public static final int ENUM = 0;

  /** {@code TKIND_RECORD}. */
  public static final int RECORD = 1;

  /** {@code TKIND_MODULE}. */
  public static final int MODULE = 2;

  /** {@code TKIND_INTERFACE}. */
  public static final int INTERFACE = 3;

  /** {@code TKIND_DISPATCH}. */
  public static final int DISPATCH = 4;

  /** {@code TKIND_COCLASS}. */
  public static final int COCLASS = 5;

  /** {@code TKIND_ALIAS}. */
  public static final int ALIAS = 6;

  /** {@code TKIND_UNION}. */
  public static final int UNION = 7;

  /** {@code TYPEFLAG_FDUAL}. */
  public static final int DUAL = 0x40;

  /**
   * Whether it has slots and is called through {@code Invoke}, too.
   *
   * @return whether it is a dual interface
   */
  public boolean isDual() {
    return (kind == DISPATCH || kind == INTERFACE) && (flags & DUAL) != 0;
  }

  /**
   * A function.
   *
   * @param id its DISPID
   * @param name its name
   * @param kind a {@code FUNCKIND}
   * @param invoke an {@code INVOKEKIND}: 1 a method, 2 a get, 4 a put, 8 a putref
   * @param convention a {@code CALLCONV}
   * @param offset in the vtable, in bytes where pointers have 8; 0 without a vtable
   * @param flags {@code FUNCFLAGS}
   * @param optional how many parameters at the end are optional VARIANTs, or -1 if the last takes
   *     all further arguments
   * @param result what it returns
   * @param parameters its parameters
   */
  public record Function(
      int id,
      String name,
      int kind,
      int invoke,
      int convention,
      int offset,
      int flags,
      int optional,
      TlbType result,
      List<Parameter> parameters) {
    /** {@code FUNC_DISPATCH}. */
    public static final int CALLED_BY_ID = 4;

    /** {@code INVOKE_PROPERTYGET}. */
    public static final int GET = 2;

    /** {@code INVOKE_PROPERTYPUT}. */
    public static final int PUT = 4;

    /** {@code INVOKE_PROPERTYPUTREF}. */
    public static final int PUT_REF = 8;

    /** {@code FUNCFLAG_FRESTRICTED}. */
    public static final int RESTRICTED = 0x1;

    /** {@code FUNCFLAG_FHIDDEN}. */
    public static final int HIDDEN = 0x40;
  }

  /**
   * A parameter.
   *
   * @param name its name, or null
   * @param type its type
   * @param flags {@code PARAMFLAG_…}
   * @param otherwise what it is if it is left out, or null
   */
  public record Parameter(
      @Nullable String name, TlbType type, int flags, @Nullable TlbValue otherwise) {
    /** {@code PARAMFLAG_FIN}. */
    public static final int IN = 0x1;

    /** {@code PARAMFLAG_FOUT}. */
    public static final int OUT = 0x2;

    /** {@code PARAMFLAG_FLCID}. */
    public static final int LCID = 0x4;

    /** {@code PARAMFLAG_FRETVAL}. */
    public static final int RETVAL = 0x8;

    /** {@code PARAMFLAG_FOPT}. */
    public static final int OPTIONAL = 0x10;

    /** {@code PARAMFLAG_FHASDEFAULT}. */
    public static final int HAS_DEFAULT = 0x20;

    /**
     * Whether a flag is set.
     *
     * @param flag the flag
     * @return whether it is
     */
    public boolean is(int flag) {
      return (flags & flag) != 0;
    }
  }

  /**
   * A variable.
   *
   * @param id its DISPID, if it is a property
   * @param name its name
   * @param kind a {@code VARKIND}
   * @param type its type
   * @param flags {@code VARFLAGS}
   * @param offset where a field lies, in bytes, by the pointers of the library; 0 of others
   * @param value the value of a constant, or null
   */
  public record Variable(
      int id,
      String name,
      int kind,
      TlbType type,
      int flags,
      int offset,
      @Nullable TlbValue value) {
    /** {@code VAR_PERINSTANCE}. */
    public static final int FIELD = 0;

    /** {@code VAR_CONST}. */
    public static final int CONSTANT = 2;

    /** {@code VAR_DISPATCH}. */
    public static final int PROPERTY = 3;

    /** {@code VARFLAG_FREADONLY}. */
    public static final int READ_ONLY = 0x1;

    /** {@code VARFLAG_FHIDDEN}. */
    public static final int HIDDEN = 0x40;

    /** {@code VARFLAG_FRESTRICTED}. */
    public static final int RESTRICTED = 0x80;
  }

  /**
   * An interface of a class, or a base.
   *
   * @param type the interface
   * @param flags {@code IMPLTYPEFLAGS}
   */
  public record Implemented(TlbReference type, int flags) {
    /** {@code IMPLTYPEFLAG_FDEFAULT}. */
    public static final int DEFAULT = 0x1;

    /** {@code IMPLTYPEFLAG_FSOURCE}. */
    public static final int SOURCE = 0x2;

    /** {@code IMPLTYPEFLAG_FRESTRICTED}. */
    public static final int RESTRICTED = 0x4;
  }
}
