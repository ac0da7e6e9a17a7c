package io.comwright.processor.model;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.comwright.processor.type.Converted;
import io.comwright.processor.type.Pointer;
import io.comwright.processor.type.Register;
import io.comwright.processor.type.RuntimeTypes;
import io.comwright.processor.type.Text;
import io.comwright.processor.type.Value;

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

  /**
   * Whether the field is or holds a pointer to what Java may implement; views are not looked into.
   */
  default boolean holdsObjects() {
    return false;
  }

  /** Whether the field may be NULL. */
  default boolean nullable() {
    return true;
  }

  /** Whether a setter makes sense. */
  default boolean settable() {
    return false;
  }

  /** Whether a setter needs memory for what the field points to. */
  default boolean needsMemory() {
    return false;
  }

  /** What a setter can write. */
  sealed interface Settable extends ViewForm {
    @Override
    default boolean settable() {
      return true;
    }
  }

  /** Structs in the struct, which are viewed. */
  sealed interface Nested extends ViewForm {
    Pointer.View type();

    /** What is known of each. */
    ViewShape shape();

    @Override
    default int alignment() {
      return shape().alignment();
    }

    @Override
    default boolean flat() {
      return shape().flat();
    }

    @Override
    default boolean nullable() {
      return false;
    }
  }

  /** A pointer. */
  sealed interface Pointing extends ViewForm {
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
   */
  record Plain(Value type) implements Settable {
    @Override
    public boolean flat() {
      return type.flat();
    }

    @Override
    public boolean holdsObjects() {
      return type.holdsObjects();
    }

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
      return !(type instanceof Converted) && type.nullableInMemory();
    }
  }

  /**
   * A struct in the struct, viewed.
   *
   * @param type the struct
   * @param shape what is known of it
   */
  record Inner(Pointer.View type, ViewShape shape) implements Nested {
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
  record Inners(Pointer.View type, ViewShape shape, int length) implements Nested {
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
    public boolean settable() {
      return false;
    }
  }

  /**
   * A pointer to text.
   *
   * @param type how the text is written
   */
  record TextPointer(Text.Passed type) implements Pointing, Settable {
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
  record Reference(Register target) implements Pointing, Settable {
    @Override
    public TypeName javaType() {
      return target.javaType();
    }

    @Override
    public String spelling() {
      return target instanceof Pointer.View view
          ? view.parameterSpelling()
          : target.storedSpelling() + "*";
    }

    @Override
    public boolean needsMemory() {
      return !(target instanceof Pointer.View);
    }
  }

  /**
   * An interface pointer.
   *
   * @param type the interface
   */
  record InterfacePointer(Pointer.Interface type) implements Pointing {
    @Override
    public boolean holdsObjects() {
      return true;
    }

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
   * @param nullableElements whether an element may be NULL
   * @param count the field with their number
   */
  record Counted(Register element, boolean nullableElements, String count)
      implements Pointing, Settable {
    /** What an interface or a variant holds would have no owner. */
    @Override
    public boolean settable() {
      return !element.owned();
    }

    @Override
    public boolean holdsObjects() {
      return element.holdsObjects();
    }

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
      return !(element instanceof Pointer.View);
    }
  }

  /**
   * An array at the end of the struct.
   *
   * @param element the type of its elements
   * @param shape of an element
   * @param count the field with their number
   */
  record Flexible(Register element, ViewShape shape, String count) implements Settable {
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
      return !(element instanceof Pointer.View);
    }
  }

  private static TypeName arrayOf(Register element) {
    return element instanceof Pointer.View view
        ? ParameterizedTypeName.get(RuntimeTypes.STRUCT_LIST, view.javaType())
        : ArrayTypeName.of(element.javaType());
  }

  private static String spellingOf(Register element) {
    return element instanceof Pointer.View view ? view.nativeName() : element.storedSpelling();
  }
}
