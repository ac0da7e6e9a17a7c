package io.comwright.processor.type;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeVariableName;
import io.comwright.processor.marshal.Marshaller;
import io.comwright.processor.parse.TypeParser;
import java.util.List;
import java.util.Optional;

/**
 * A native type together with the Java type that stands for it. These are facts only; the code that
 * converts one into the other is the business of the type's {@link Marshaller}.
 *
 * <p>A new type is a new case here, its marshaller, and the line in {@link TypeParser} that
 * recognises it.
 */
public sealed interface NativeType {
  /** The Java type of a parameter, result or component. */
  TypeName javaType();

  /** The type of a C parameter. */
  String parameterSpelling();

  /** The type of a C variable, the one that a result points to. */
  default String storedSpelling() {
    return parameterSpelling();
  }

  /** How a value travels through a method handle. */
  default Carrier carrier() {
    return Carrier.J;
  }

  /** How an argument travels, in the words of the runtime's linker. */
  default String shape() {
    return carrier().name();
  }

  /** Size in memory, in bytes, on a 64-bit platform. */
  default int size() {
    return 8;
  }

  /** Natural alignment in bytes. */
  default int alignment() {
    return size();
  }

  /** Whether the value may be NULL natively, so that {@code @Nullable} says something. */
  default boolean nullable() {
    return true;
  }

  /** The same for a value in memory: a result or a field. */
  default boolean nullableInMemory() {
    return nullable();
  }

  /**
   * Whether a value in memory belongs to whoever holds the memory, who gives it back: a reference
   * to an object, or an allocation.
   */
  default boolean owned() {
    return false;
  }

  /** What it is natively, whatever its Java type. */
  default NativeType plain() {
    return this;
  }

  /** Whether the native method has it and the Java method has not. */
  default boolean implied() {
    return false;
  }

  /** Integers. Their names are those of the Windows headers. */
  enum IntegerType implements NativeType {
    INT8(TypeName.BYTE, 1, true),
    UINT8(TypeName.BYTE, 1, false),
    SHORT(TypeName.SHORT, 2, true),
    USHORT(TypeName.SHORT, 2, false),
    WCHAR(TypeName.CHAR, 2, false),
    LONG(TypeName.INT, 4, true),
    ULONG(TypeName.INT, 4, false),
    LONGLONG(TypeName.LONG, 8, true),
    ULONGLONG(TypeName.LONG, 8, false);

    private final TypeName javaType;
    private final int size;
    private final boolean signed;

    IntegerType(TypeName javaType, int size, boolean signed) {
      this.javaType = javaType;
      this.size = size;
      this.signed = signed;
    }

    @Override
    public TypeName javaType() {
      return javaType;
    }

    @Override
    public String parameterSpelling() {
      return name();
    }

    @Override
    public int size() {
      return size;
    }

    @Override
    public boolean nullable() {
      return false;
    }

    public boolean signed() {
      return signed;
    }
  }

  /** Floating point. */
  enum FloatingType implements NativeType {
    FLOAT(TypeName.FLOAT, 4, Carrier.F),
    DOUBLE(TypeName.DOUBLE, 8, Carrier.D);

    private final TypeName javaType;
    private final int size;
    private final Carrier carrier;

    FloatingType(TypeName javaType, int size, Carrier carrier) {
      this.javaType = javaType;
      this.size = size;
      this.carrier = carrier;
    }

    @Override
    public TypeName javaType() {
      return javaType;
    }

    @Override
    public String parameterSpelling() {
      return name();
    }

    @Override
    public Carrier carrier() {
      return carrier;
    }

    @Override
    public int size() {
      return size;
    }

    @Override
    public boolean nullable() {
      return false;
    }
  }

  /** Truth. The names are those of the Windows headers. */
  enum BooleanType implements NativeType {
    BOOL(IntegerType.LONG),
    VARIANT_BOOL(IntegerType.SHORT),
    BOOLEAN(IntegerType.INT8),

    /** {@code S_OK} or {@code S_FALSE}: a result only. */
    HRESULT(IntegerType.LONG);

    private final IntegerType integer;

    BooleanType(IntegerType integer) {
      this.integer = integer;
    }

    /** How it lies in memory. */
    public IntegerType integer() {
      return integer;
    }

    @Override
    public TypeName javaType() {
      return TypeName.BOOLEAN;
    }

    @Override
    public String parameterSpelling() {
      return name();
    }

    @Override
    public int size() {
      return integer.size();
    }

    @Override
    public boolean nullable() {
      return false;
    }
  }

  /**
   * An enum of native values.
   *
   * @param javaType the enum, a {@code ComEnum}
   * @param unknown the constant for values that no constant has
   * @param integer how it lies in memory
   */
  record EnumType(ClassName javaType, String unknown, IntegerType integer) implements NativeType {
    @Override
    public String parameterSpelling() {
      return integer == IntegerType.LONG ? javaType.simpleName() : integer.name();
    }

    @Override
    public int size() {
      return integer.size();
    }

    @Override
    public boolean nullable() {
      return false;
    }
  }

  /**
   * A set of bits.
   *
   * @param javaType the record with {@code @Flags}
   * @param component its component
   * @param integer the type of the component, unsigned
   */
  record FlagsType(ClassName javaType, String component, IntegerType integer)
      implements NativeType {
    @Override
    public String parameterSpelling() {
      return integer.name();
    }

    @Override
    public int size() {
      return integer.size();
    }

    @Override
    public boolean nullable() {
      return false;
    }
  }

  /** Any pointer, as a {@code MemorySegment}. */
  record SegmentType() implements NativeType {
    @Override
    public TypeName javaType() {
      return RuntimeTypes.MEMORY_SEGMENT;
    }

    @Override
    public String parameterSpelling() {
      return "void*";
    }
  }

  /** Any pointer, as a {@code @Pointer long}. */
  record AddressType() implements NativeType {
    @Override
    public TypeName javaType() {
      return TypeName.LONG;
    }

    @Override
    public String parameterSpelling() {
      return "void*";
    }

    @Override
    public boolean nullable() {
      return false;
    }
  }

  /** {@code HANDLE} and its kin. */
  record HandleType() implements NativeType {
    @Override
    public TypeName javaType() {
      return RuntimeTypes.HANDLE;
    }

    @Override
    public String parameterSpelling() {
      return "HANDLE";
    }
  }

  /** An {@code HRESULT}, as data. */
  record HResultType() implements NativeType {
    @Override
    public TypeName javaType() {
      return RuntimeTypes.HRESULT;
    }

    @Override
    public String parameterSpelling() {
      return "HRESULT";
    }

    @Override
    public int size() {
      return 4;
    }

    @Override
    public boolean nullable() {
      return false;
    }
  }

  /** How text is written in native memory. */
  enum TextForm {
    UTF16("LPCWSTR", "LPWSTR"),
    UTF8("const char*", "char*"),
    ANSI("LPCSTR", "LPSTR"),
    WIDE("const wchar_t*", "wchar_t*"),
    BSTR("BSTR", "BSTR");

    private final String constant;
    private final String variable;

    TextForm(String constant, String variable) {
      this.constant = constant;
      this.variable = variable;
    }
  }

  /**
   * Text that the caller passes in and owns.
   *
   * @param form how it is written
   */
  record StringType(TextForm form) implements NativeType {
    @Override
    public TypeName javaType() {
      return RuntimeTypes.STRING;
    }

    @Override
    public String parameterSpelling() {
      return form.constant;
    }
  }

  /** Who frees memory that a method hands out, and how. */
  sealed interface Freeing {
    /** The receiver, as task memory. */
    record TaskMemory() implements Freeing {}

    /** The receiver, with {@code SysFreeString}. */
    record Bstr() implements Freeing {}

    /**
     * The receiver, with an allocator of the API.
     *
     * @param allocator the class
     */
    record Custom(ClassName allocator) implements Freeing {}

    /** Nobody: it stays the callee's. */
    record Nobody() implements Freeing {}
  }

  /**
   * Text that a method hands out.
   *
   * @param form how it is written
   * @param freeing who frees it
   */
  record ReturnedStringType(TextForm form, Freeing freeing) implements NativeType {
    @Override
    public TypeName javaType() {
      return RuntimeTypes.STRING;
    }

    @Override
    public boolean owned() {
      return !(freeing instanceof Freeing.Nobody);
    }

    @Override
    public String parameterSpelling() {
      return freeing instanceof Freeing.Nobody ? form.constant : form.variable;
    }
  }

  /** Which way the contents of the caller's memory go. */
  enum Direction {
    IN,
    OUT,
    IN_OUT
  }

  /**
   * An array of the caller, with its length passed beside it.
   *
   * @param element the type of an element, in memory
   * @param elementNullable whether an element may be NULL
   * @param direction which way the elements go
   * @param count the parameter that passes the length
   * @param length the parameter through which the callee reports how many elements it has filled;
   *     empty if it fills all
   */
  record ArrayType(
      NativeType element,
      boolean elementNullable,
      Direction direction,
      String count,
      Optional<String> length)
      implements NativeType {
    @Override
    public TypeName javaType() {
      return ArrayTypeName.of(element.javaType());
    }

    @Override
    public String parameterSpelling() {
      return element.storedSpelling() + "*";
    }
  }

  /**
   * A pointer to an array that the callee allocates, with its length reported beside it.
   *
   * @param element the type of an element, in memory
   * @param elementNullable whether an element may be NULL
   * @param freeing who frees the array
   * @param count the parameter that reports the length; empty if the Java method does not have it
   * @param valueNullable whether there may be no array
   * @param isResult whether it is the Java result, rather than in a {@code Ref}
   */
  record AllocatedArrayType(
      NativeType element,
      boolean elementNullable,
      Freeing freeing,
      Optional<String> count,
      boolean valueNullable,
      boolean isResult)
      implements NativeType {
    @Override
    public TypeName javaType() {
      return isResult ? array() : ParameterizedTypeName.get(RuntimeTypes.REF, array());
    }

    /** What Java has of it: an array, or a list if the structs are viewed where they lie. */
    public TypeName array() {
      return element instanceof ViewType view ? view.list() : ArrayTypeName.of(element.javaType());
    }

    @Override
    public String parameterSpelling() {
      return element instanceof ViewType
          ? element.parameterSpelling() + "*"
          : element.storedSpelling() + "**";
    }

    @Override
    public boolean implied() {
      return isResult;
    }
  }

  /**
   * A pointer through which a callee reports the length of an array that it has allocated, and that
   * the Java method does not have.
   *
   * @param of the array
   */
  record ImpliedLengthType(String of) implements NativeType {
    @Override
    public TypeName javaType() {
      return TypeName.INT;
    }

    @Override
    public String parameterSpelling() {
      return "ULONG*";
    }

    @Override
    public boolean implied() {
      return true;
    }
  }

  /**
   * UTF-16 text that the caller passes in, with its length passed beside it.
   *
   * @param count the parameter that passes the length
   */
  record CountedStringType(String count) implements NativeType {
    @Override
    public TypeName javaType() {
      return RuntimeTypes.STRING;
    }

    @Override
    public String parameterSpelling() {
      return "LPCWSTR";
    }
  }

  /**
   * Memory of the caller, with its size passed beside it.
   *
   * @param count the parameter that passes the size in bytes
   */
  record SizedSegmentType(String count) implements NativeType {
    @Override
    public TypeName javaType() {
      return RuntimeTypes.MEMORY_SEGMENT;
    }

    @Override
    public String parameterSpelling() {
      return "void*";
    }
  }

  /**
   * A count that the Java method does not have.
   *
   * @param of the parameter that is counted
   */
  record ImpliedCountType(String of) implements NativeType {
    @Override
    public TypeName javaType() {
      return TypeName.INT;
    }

    @Override
    public String parameterSpelling() {
      return "ULONG";
    }

    @Override
    public boolean implied() {
      return true;
    }
  }

  /**
   * A pointer through which a callee reports how many elements of an array it has filled.
   *
   * @param pointee the type of the number
   * @param javaType an {@code IntRef} or a kin of it
   */
  record LengthType(IntegerType pointee, TypeName javaType) implements NativeType {
    @Override
    public String parameterSpelling() {
      return pointee.storedSpelling() + "*";
    }
  }

  /**
   * A buffer of the caller into which the callee writes UTF-16 text, the Java result.
   *
   * @param capacity its size in units
   */
  record TextBufferType(int capacity) implements NativeType {
    @Override
    public TypeName javaType() {
      return RuntimeTypes.STRING;
    }

    @Override
    public String parameterSpelling() {
      return "LPWSTR";
    }

    @Override
    public boolean implied() {
      return true;
    }

    @Override
    public boolean nullableInMemory() {
      return false;
    }
  }

  /** A GUID: by reference as a parameter, inline in memory. */
  record GuidType() implements NativeType {
    @Override
    public TypeName javaType() {
      return RuntimeTypes.GUID;
    }

    @Override
    public String parameterSpelling() {
      return "REFGUID";
    }

    @Override
    public String storedSpelling() {
      return "GUID";
    }

    @Override
    public int size() {
      return 16;
    }

    @Override
    public int alignment() {
      return 4;
    }

    @Override
    public boolean nullableInMemory() {
      return false;
    }
  }

  /**
   * A pointer to an interface.
   *
   * @param javaType the {@code @ComInterface}, {@code @Vtable} or {@code IUnknown}
   * @param counted whether it has a reference count
   */
  record InterfaceType(ClassName javaType, boolean counted) implements NativeType {
    @Override
    public String parameterSpelling() {
      return javaType.simpleName() + "*";
    }

    @Override
    public boolean owned() {
      return counted;
    }

    public ClassName proxy() {
      return GeneratedNames.proxy(javaType);
    }
  }

  /**
   * A pointer to a C function. Nobody owns it.
   *
   * @param javaType the {@code @Callback} interface
   */
  record CallbackType(ClassName javaType) implements NativeType {
    @Override
    public String parameterSpelling() {
      return javaType.simpleName();
    }

    public ClassName proxy() {
      return GeneratedNames.proxy(javaType);
    }
  }

  /**
   * A struct: by pointer as a parameter, inline in memory.
   *
   * @param javaType the {@code @ComStruct} record
   * @param nativeName its name in C
   * @param size in bytes
   * @param alignment in bytes
   * @param ownable whether it can be handed over as a result: whether no field's memory has an
   *     owner that the receiver would have to know
   * @param owned whether one of its fields is owned
   * @param hasOuts whether the callee hands out values through pointers in it
   * @param sized whether it says its own size, which the caller fills in
   * @param scalars what it consists of in the end
   */
  record StructType(
      ClassName javaType,
      String nativeName,
      int size,
      int alignment,
      boolean ownable,
      boolean owned,
      boolean hasOuts,
      boolean sized,
      List<StructScalar> scalars)
      implements NativeType {
    @Override
    public String parameterSpelling() {
      return nativeName + "*";
    }

    @Override
    public String storedSpelling() {
      return nativeName;
    }

    @Override
    public boolean nullableInMemory() {
      return false;
    }

    public ClassName struct() {
      return GeneratedNames.struct(javaType);
    }
  }

  /**
   * A pointer to a struct that is viewed where it lies.
   *
   * @param javaType the {@code @ComStruct} interface
   * @param nativeName its name in C
   */
  record ViewType(ClassName javaType, String nativeName) implements NativeType {
    @Override
    public String parameterSpelling() {
      return nativeName + "*";
    }

    public ClassName struct() {
      return GeneratedNames.struct(javaType);
    }

    TypeName list() {
      return ParameterizedTypeName.get(RuntimeTypes.STRUCT_LIST, javaType);
    }
  }

  /**
   * A pointer to a struct that a method hands out.
   *
   * @param view the struct
   * @param freeing who frees it
   */
  record ReturnedViewType(ViewType view, Freeing freeing) implements NativeType {
    @Override
    public ClassName javaType() {
      return view.javaType();
    }

    @Override
    public String parameterSpelling() {
      return view.parameterSpelling();
    }

    @Override
    public boolean owned() {
      return !(freeing instanceof Freeing.Nobody);
    }
  }

  /**
   * Structs of the caller, viewed where they lie, with their number passed beside them.
   *
   * @param element the struct
   * @param count the parameter that passes the number
   */
  record StructListType(ViewType element, String count) implements NativeType {
    @Override
    public TypeName javaType() {
      return element.list();
    }

    @Override
    public String parameterSpelling() {
      return element.parameterSpelling();
    }
  }

  /**
   * A struct as an argument by value.
   *
   * @param struct the struct
   * @param shape how it travels: {@code {DJ}}, or {@code J} in an integer register
   */
  record ByValueType(StructType struct, String shape) implements NativeType {
    @Override
    public TypeName javaType() {
      return struct.javaType();
    }

    @Override
    public String parameterSpelling() {
      return struct.nativeName();
    }

    @Override
    public int size() {
      return struct.size();
    }

    @Override
    public boolean nullable() {
      return false;
    }
  }

  /** A GUID as an argument by value. */
  record ByValueGuidType() implements NativeType {
    @Override
    public TypeName javaType() {
      return RuntimeTypes.GUID;
    }

    @Override
    public String parameterSpelling() {
      return "GUID";
    }

    @Override
    public String shape() {
      return "{JJ}";
    }

    @Override
    public int size() {
      return 16;
    }

    @Override
    public boolean nullable() {
      return false;
    }
  }

  /** The types of automation and of property stores whose values the runtime converts. */
  enum AutomationKind {
    VARIANT("VARIANT", RuntimeTypes.VARIANT, RuntimeTypes.VARIANTS),
    PROPVARIANT("PROPVARIANT", RuntimeTypes.PROP_VARIANT, RuntimeTypes.PROP_VARIANTS);

    private final String spelling;
    private final ClassName javaType;

    /** The class of the runtime that converts. */
    public final ClassName functions;

    AutomationKind(String spelling, ClassName javaType, ClassName functions) {
      this.spelling = spelling;
      this.javaType = javaType;
      this.functions = functions;
    }
  }

  /**
   * A VARIANT or PROPVARIANT: as a parameter by pointer or by value, in place in memory.
   *
   * @param kind which
   * @param byValue whether a parameter passes by value
   */
  record VariantType(AutomationKind kind, boolean byValue) implements NativeType {
    @Override
    public TypeName javaType() {
      return kind.javaType;
    }

    @Override
    public String parameterSpelling() {
      return byValue ? kind.spelling : kind.spelling + "*";
    }

    @Override
    public String storedSpelling() {
      return kind.spelling;
    }

    /** More than two eightbytes: no convention asks what they are. */
    @Override
    public String shape() {
      return byValue ? "{JJJ}" : NativeType.super.shape();
    }

    @Override
    public int size() {
      return 24;
    }

    @Override
    public int alignment() {
      return 8;
    }

    @Override
    public boolean owned() {
      return true;
    }

    @Override
    public boolean nullable() {
      return !byValue;
    }

    @Override
    public boolean nullableInMemory() {
      return false;
    }
  }

  /** A pointer to a SAFEARRAY. */
  record SafeArrayType() implements NativeType {
    @Override
    public TypeName javaType() {
      return RuntimeTypes.SAFE_ARRAY;
    }

    @Override
    public String parameterSpelling() {
      return "SAFEARRAY*";
    }

    @Override
    public boolean owned() {
      return true;
    }
  }

  /**
   * An array that lies in a struct.
   *
   * @param element the type of its elements, each as it lies in memory
   * @param nullableElements whether elements may be null
   * @param length the number of elements
   */
  record FixedArrayType(NativeType element, boolean nullableElements, int length)
      implements NativeType {
    @Override
    public TypeName javaType() {
      return ArrayTypeName.of(element.javaType());
    }

    @Override
    public String parameterSpelling() {
      return element.storedSpelling() + "*";
    }

    @Override
    public String storedSpelling() {
      return element.storedSpelling() + "[" + length + "]";
    }

    @Override
    public int size() {
      return Math.multiplyExact(element.size(), length);
    }

    @Override
    public int alignment() {
      return element.alignment();
    }

    @Override
    public boolean owned() {
      return element.owned();
    }

    @Override
    public boolean nullable() {
      return false;
    }
  }

  /**
   * Text that lies in a struct, with a terminating zero.
   *
   * @param form how it is written
   * @param length in units, the zero included
   */
  record FixedTextType(TextForm form, int length) implements NativeType {
    @Override
    public TypeName javaType() {
      return RuntimeTypes.STRING;
    }

    @Override
    public String parameterSpelling() {
      return form.constant;
    }

    @Override
    public String storedSpelling() {
      return (form == TextForm.UTF16 ? "WCHAR[" : "CHAR[") + length + "]";
    }

    @Override
    public int size() {
      return alignment() * length;
    }

    @Override
    public int alignment() {
      return form == TextForm.UTF16 ? 2 : 1;
    }

    @Override
    public boolean nullable() {
      return false;
    }
  }

  /**
   * A field that holds the size of its struct.
   *
   * @param type the integer
   */
  record StructSizeType(IntegerType type) implements NativeType {
    @Override
    public TypeName javaType() {
      return type.javaType();
    }

    @Override
    public String parameterSpelling() {
      return type.parameterSpelling();
    }

    @Override
    public int size() {
      return type.size();
    }

    @Override
    public boolean nullable() {
      return false;
    }
  }

  /**
   * A pointer to one value, through which the callee hands it out.
   *
   * @param pointee the type of the value
   * @param javaType a {@code Ref}, or a kin of it for primitive values
   * @param inOut whether the callee reads the value too
   * @param valueNullable whether the value may be NULL
   */
  record OutType(NativeType pointee, TypeName javaType, boolean inOut, boolean valueNullable)
      implements NativeType {
    @Override
    public String parameterSpelling() {
      return pointee.storedSpelling() + "*";
    }
  }

  /**
   * A value with a marshaller of the author's.
   *
   * @param inner what it is converted to
   * @param javaType what it is converted from
   * @param marshaller the class
   * @param frees whether the marshaller gives back what native code hands out
   */
  record ConvertedType(NativeType inner, TypeName javaType, ClassName marshaller, boolean frees)
      implements NativeType {
    public ConvertedType with(NativeType other) {
      return new ConvertedType(other, javaType, marshaller, frees);
    }

    @Override
    public NativeType plain() {
      return inner;
    }

    @Override
    public String parameterSpelling() {
      return inner.parameterSpelling();
    }

    @Override
    public String storedSpelling() {
      return inner.storedSpelling();
    }

    @Override
    public Carrier carrier() {
      return inner.carrier();
    }

    @Override
    public String shape() {
      return inner.shape();
    }

    @Override
    public int size() {
      return inner.size();
    }

    @Override
    public int alignment() {
      return inner.alignment();
    }

    @Override
    public boolean nullable() {
      return inner.nullable() && !javaType.isPrimitive();
    }

    @Override
    public boolean nullableInMemory() {
      return inner.nullableInMemory() && !javaType.isPrimitive();
    }

    @Override
    public boolean owned() {
      return frees || inner.owned();
    }
  }

  /**
   * The IID of the interface that a caller wants.
   *
   * @param javaType {@code ComType<T>}
   */
  record IidType(TypeName javaType) implements NativeType {
    @Override
    public String parameterSpelling() {
      return "REFIID";
    }

    @Override
    public boolean nullable() {
      return false;
    }
  }

  /**
   * The interface that a caller wants: a result only.
   *
   * @param javaType the type variable of the method
   */
  record RequestedType(TypeVariableName javaType) implements NativeType {
    @Override
    public String parameterSpelling() {
      return "void*";
    }

    @Override
    public boolean owned() {
      return true;
    }
  }

  /**
   * The values behind several pointers: a result only.
   *
   * @param javaType the record with {@code @Outs}
   * @param parts its components
   */
  record OutsType(ClassName javaType, List<ComParameter> parts) implements NativeType {
    @Override
    public String parameterSpelling() {
      throw new UnsupportedOperationException("several parameters");
    }

    @Override
    public boolean nullable() {
      return false;
    }
  }
}
