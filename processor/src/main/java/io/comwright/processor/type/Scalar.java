package io.comwright.processor.type;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import java.util.List;

/** One number, or what is one number natively. */
public sealed interface Scalar extends Value {
  /** The number that lies in memory. */
  Value number();

  @Override
  default TypeName javaType() {
    return number().javaType();
  }

  @Override
  default String parameterSpelling() {
    return number().parameterSpelling();
  }

  @Override
  default int size() {
    return number().size();
  }

  @Override
  default boolean nullable() {
    return false;
  }

  @Override
  default boolean bits() {
    return true;
  }

  /** Integers. Their names are those of the Windows headers. */
  enum Integer implements Scalar, Register {
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

    Integer(TypeName javaType, int size, boolean signed) {
      this.javaType = javaType;
      this.size = size;
      this.signed = signed;
    }

    @Override
    public TypeName javaType() {
      return javaType;
    }

    @Override
    public Integer number() {
      return this;
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
    public boolean bulk() {
      return true;
    }

    public boolean signed() {
      return signed;
    }

    /** A character is no number. */
    @Override
    public boolean counts() {
      return this != WCHAR;
    }

    /** The largest number of elements that it can say, as far as Java has arrays of so many. */
    public int largestCount() {
      int bits = 8 * size - (signed ? 1 : 0);
      return bits >= 31 ? java.lang.Integer.MAX_VALUE : (1 << bits) - 1;
    }
  }

  /** Floating point. */
  enum Floating implements Scalar, Register {
    FLOAT(TypeName.FLOAT, 4, Carrier.F),
    DOUBLE(TypeName.DOUBLE, 8, Carrier.D);

    private final TypeName javaType;
    private final int size;
    private final Carrier carrier;

    Floating(TypeName javaType, int size, Carrier carrier) {
      this.javaType = javaType;
      this.size = size;
      this.carrier = carrier;
    }

    @Override
    public TypeName javaType() {
      return javaType;
    }

    @Override
    public Floating number() {
      return this;
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
    public boolean bulk() {
      return true;
    }

    @Override
    public List<StructScalar> scalars() {
      return List.of(new StructScalar(0, size, true));
    }
  }

  /**
   * Truth. The names are those of the Windows headers, but for {@link #HRESULT}, which is {@code
   * S_OK} or {@code S_FALSE} and a result only.
   */
  enum Boolean implements Scalar, Register {
    BOOL(Integer.LONG),
    VARIANT_BOOL(Integer.SHORT),
    BOOLEAN(Integer.INT8),
    HRESULT(Integer.LONG);

    private final Integer number;

    Boolean(Integer number) {
      this.number = number;
    }

    @Override
    public TypeName javaType() {
      return TypeName.BOOLEAN;
    }

    @Override
    public Integer number() {
      return number;
    }

    @Override
    public String parameterSpelling() {
      return name();
    }

    @Override
    public boolean bits() {
      return this != HRESULT;
    }

    @Override
    public boolean convertible() {
      return this != HRESULT;
    }
  }

  /**
   * An enum of native values.
   *
   * @param javaType the enum, a {@code ComEnum}
   * @param unknown the constant for values that no constant has
   * @param number how it lies in memory
   */
  record Enum(ClassName javaType, String unknown, Integer number) implements Scalar, Register {
    @Override
    public String parameterSpelling() {
      return number == Integer.LONG ? javaType.simpleName() : number.name();
    }
  }

  /**
   * A set of bits.
   *
   * @param javaType the record with {@code @Flags}
   * @param component its component
   * @param number the type of the component, unsigned
   */
  record Flags(ClassName javaType, String component, Integer number) implements Scalar, Register {}

  /** An {@code HRESULT}, as data. */
  record HResult() implements Scalar, Register {
    @Override
    public TypeName javaType() {
      return RuntimeTypes.HRESULT;
    }

    @Override
    public Integer number() {
      return Integer.LONG;
    }

    @Override
    public String parameterSpelling() {
      return "HRESULT";
    }
  }

  /**
   * A field that holds the size of its struct.
   *
   * @param number the integer
   */
  record StructSize(Integer number) implements Scalar, Single {
    @Override
    public boolean bits() {
      return false;
    }
  }
}
