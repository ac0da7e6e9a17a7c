package io.comwright.processor.type;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;

/** A pointer to something with a life of its own. */
public sealed interface Pointer extends Value {
  @Override
  default boolean flat() {
    return false;
  }

  /** Any pointer, as a {@code MemorySegment}. */
  record Segment() implements Pointer, Register {
    @Override
    public TypeName javaType() {
      return RuntimeTypes.MEMORY_SEGMENT;
    }

    @Override
    public String parameterSpelling() {
      return "void*";
    }

    @Override
    public boolean bits() {
      return true;
    }
  }

  /** Any pointer, as a {@code @Pointer long}. */
  record Address() implements Pointer, Register {
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

    @Override
    public boolean bits() {
      return true;
    }

    /** {@code SIZE_T} is as wide as a pointer. */
    @Override
    public boolean counts() {
      return true;
    }

    @Override
    public boolean bulk() {
      return true;
    }
  }

  /** {@code HANDLE} and its kin, which point to nothing that the process could read. */
  record Handle() implements Pointer, Register {
    @Override
    public TypeName javaType() {
      return RuntimeTypes.HANDLE;
    }

    @Override
    public String parameterSpelling() {
      return "HANDLE";
    }

    @Override
    public boolean bits() {
      return true;
    }

    @Override
    public boolean flat() {
      return true;
    }
  }

  /**
   * A pointer to an interface.
   *
   * @param javaType the {@code @ComInterface}, {@code @Vtable} or {@code IUnknown}
   * @param counted whether it has a reference count
   */
  record Interface(ClassName javaType, boolean counted) implements Pointer, Register {
    @Override
    public String parameterSpelling() {
      return javaType.simpleName() + "*";
    }

    @Override
    public boolean transfers() {
      return true;
    }

    @Override
    public boolean owned() {
      return counted;
    }

    public ClassName proxy() {
      return GeneratedNames.proxy(javaType);
    }

    @Override
    public boolean holdsObjects() {
      return true;
    }
  }

  /**
   * A pointer to an interface, as the native result of a method.
   *
   * @param type the interface
   * @param borrowed whether the receiver gets no reference
   */
  record ReturnedInterface(Interface type, boolean borrowed) implements Pointer, Register {
    @Override
    public ClassName javaType() {
      return type.javaType();
    }

    @Override
    public String parameterSpelling() {
      return type.parameterSpelling();
    }

    @Override
    public boolean transfers() {
      return owned();
    }

    @Override
    public boolean owned() {
      return type.owned() && !borrowed;
    }

    @Override
    public boolean holdsObjects() {
      return true;
    }
  }

  /**
   * A pointer to a C function. Nobody owns it.
   *
   * @param javaType the {@code @Callback} interface
   */
  record Callback(ClassName javaType) implements Pointer, Register {
    @Override
    public String parameterSpelling() {
      return javaType.simpleName();
    }

    public ClassName proxy() {
      return GeneratedNames.proxy(javaType);
    }

    @Override
    public boolean holdsObjects() {
      return true;
    }
  }

  /**
   * A pointer to a struct that is viewed where it lies.
   *
   * @param javaType the {@code @ComStruct} interface
   * @param nativeName its name in C
   */
  record View(ClassName javaType, String nativeName) implements Pointer, Register {
    @Override
    public String parameterSpelling() {
      return nativeName + "*";
    }

    @Override
    public boolean convertible() {
      return false;
    }

    public ClassName struct() {
      return GeneratedNames.struct(javaType);
    }

    public TypeName list() {
      return ParameterizedTypeName.get(RuntimeTypes.STRUCT_LIST, javaType);
    }
  }

  /**
   * A pointer to a struct that a method hands out.
   *
   * @param view the struct
   * @param freeing who frees it
   */
  record ReturnedView(View view, Freeing freeing) implements Pointer, Register {
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
      return freeing.isOwned();
    }

    @Override
    public boolean transfers() {
      return owned();
    }

    @Override
    public boolean convertible() {
      return false;
    }
  }

  /** A pointer to a SAFEARRAY. */
  record SafeArray() implements Pointer, Register {
    @Override
    public TypeName javaType() {
      return RuntimeTypes.SAFE_ARRAY;
    }

    @Override
    public String parameterSpelling() {
      return "SAFEARRAY*";
    }

    @Override
    public boolean hasPlaces() {
      return true;
    }

    @Override
    public boolean transfers() {
      return true;
    }

    @Override
    public boolean owned() {
      return true;
    }

    @Override
    public boolean holdsObjects() {
      return true;
    }
  }

  /**
   * The interface that a caller wants: a result or an out.
   *
   * @param javaType the type variable of the method; {@code IUnknown} where it is not known
   */
  record Requested(TypeName javaType) implements Pointer, Single {
    @Override
    public String parameterSpelling() {
      return "void*";
    }

    @Override
    public boolean transfers() {
      return true;
    }

    @Override
    public boolean owned() {
      return true;
    }

    @Override
    public boolean holdsObjects() {
      return true;
    }
  }
}
