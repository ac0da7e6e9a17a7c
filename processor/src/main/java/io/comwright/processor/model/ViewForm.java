package io.comwright.processor.model;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.comwright.processor.type.NativeType;
import io.comwright.processor.type.NativeType.ConvertedType;
import io.comwright.processor.type.NativeType.InterfaceType;
import io.comwright.processor.type.NativeType.StringType;
import io.comwright.processor.type.NativeType.ViewType;
import io.comwright.processor.type.RuntimeTypes;

/** What a field of a struct is that is viewed in place. */
public sealed interface ViewForm {
  /** The type of the getter. */
  TypeName javaType();

  /** The type in C, for people. */
  String spelling();

  /** Size in bytes; 0 for a flexible array. */
  int size();

  /** Natural alignment in bytes. */
  int alignment();

  /** Whether the bytes of the field are all there is of it. */
  default boolean flat() {
    return false;
  }

  /** Whether the field may be NULL. */
  default boolean nullable() {
    return true;
  }

  /** Whether a setter makes sense. */
  default boolean settable() {
    return true;
  }

  /** Whether a setter needs memory for what the field points to. */
  default boolean needsMemory() {
    return false;
  }

  /** A pointer. */
  sealed interface Pointer extends ViewForm {
    @Override
    default int size() {
      return 8;
    }

    @Override
    default int alignment() {
      return 8;
    }
  }

  /**
   * A value in the struct, which is copied.
   *
   * @param type its type
   * @param flat whether it has no pointers
   */
  record Value(NativeType type, boolean flat) implements ViewForm {
    @Override
    public TypeName javaType() {
      return type.javaType();
    }

    @Override
    public String spelling() {
      return type.storedSpelling();
    }

    @Override
    public int size() {
      return type.size();
    }

    @Override
    public int alignment() {
      return type.alignment();
    }

    @Override
    public boolean nullable() {
      return !(type instanceof ConvertedType) && type.nullableInMemory();
    }
  }

  /**
   * A struct in the struct, viewed.
   *
   * @param type the struct
   * @param shape what is known of it
   */
  record Inner(ViewType type, ViewShape shape) implements ViewForm {
    @Override
    public TypeName javaType() {
      return type.javaType();
    }

    @Override
    public String spelling() {
      return type.nativeName();
    }

    @Override
    public int size() {
      return shape.size();
    }

    @Override
    public int alignment() {
      return shape.alignment();
    }

    @Override
    public boolean flat() {
      return shape.flat();
    }

    @Override
    public boolean nullable() {
      return false;
    }

    @Override
    public boolean settable() {
      return false;
    }
  }

  /**
   * An array of structs in the struct, viewed.
   *
   * @param type the struct
   * @param shape what is known of it
   * @param length the number of elements
   */
  record Inners(ViewType type, ViewShape shape, int length) implements ViewForm {
    @Override
    public TypeName javaType() {
      return ParameterizedTypeName.get(RuntimeTypes.STRUCT_LIST, type.javaType());
    }

    @Override
    public String spelling() {
      return type.nativeName() + "[" + length + "]";
    }

    @Override
    public int size() {
      return Math.multiplyExact(shape.size(), length);
    }

    @Override
    public int alignment() {
      return shape.alignment();
    }

    @Override
    public boolean flat() {
      return shape.flat();
    }

    @Override
    public boolean nullable() {
      return false;
    }

    @Override
    public boolean settable() {
      return false;
    }
  }

  /**
   * A pointer to text.
   *
   * @param type how the text is written
   */
  record Text(StringType type) implements Pointer {
    @Override
    public TypeName javaType() {
      return RuntimeTypes.STRING;
    }

    @Override
    public String spelling() {
      return type.storedSpelling();
    }

    @Override
    public boolean needsMemory() {
      return true;
    }
  }

  /**
   * A pointer to a GUID or a struct.
   *
   * @param target what it points to
   */
  record Reference(NativeType target) implements Pointer {
    @Override
    public TypeName javaType() {
      return target.javaType();
    }

    @Override
    public String spelling() {
      return target instanceof ViewType view
          ? view.parameterSpelling()
          : target.storedSpelling() + "*";
    }

    @Override
    public boolean needsMemory() {
      return !(target instanceof ViewType);
    }
  }

  /**
   * An interface pointer.
   *
   * @param type the interface
   */
  record Interface(InterfaceType type) implements Pointer {
    @Override
    public TypeName javaType() {
      return type.javaType();
    }

    @Override
    public String spelling() {
      return type.storedSpelling();
    }

    @Override
    public boolean settable() {
      return false;
    }
  }

  /**
   * A pointer to an array.
   *
   * @param element the type of its elements
   * @param count the field with their number
   */
  record Counted(NativeType element, String count) implements Pointer {
    @Override
    public TypeName javaType() {
      return arrayOf(element);
    }

    @Override
    public String spelling() {
      return spellingOf(element) + "*";
    }

    @Override
    public boolean needsMemory() {
      return !(element instanceof ViewType);
    }
  }

  /**
   * An array at the end of the struct.
   *
   * @param element the type of its elements
   * @param shape of an element
   * @param count the field with their number
   */
  record Flexible(NativeType element, ViewShape shape, String count) implements ViewForm {
    @Override
    public TypeName javaType() {
      return arrayOf(element);
    }

    @Override
    public String spelling() {
      return spellingOf(element) + "[]";
    }

    @Override
    public int size() {
      return 0;
    }

    @Override
    public int alignment() {
      return shape.alignment();
    }

    @Override
    public boolean flat() {
      return shape.flat();
    }

    @Override
    public boolean nullable() {
      return false;
    }

    @Override
    public boolean settable() {
      return !(element instanceof ViewType);
    }
  }

  private static TypeName arrayOf(NativeType element) {
    return element instanceof ViewType view
        ? ParameterizedTypeName.get(RuntimeTypes.STRUCT_LIST, view.javaType())
        : ArrayTypeName.of(element.javaType());
  }

  private static String spellingOf(NativeType element) {
    return element instanceof ViewType view ? view.nativeName() : element.storedSpelling();
  }
}
