package io.comwright.processor.type;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import java.util.Optional;

/**
 * How a parameter passes what is more than a value: by way of the caller's or the callee's memory,
 * or together with other parameters, which its {@link ComParameter} links.
 */
public sealed interface Passing extends Argument {
  /**
   * An array of the caller, with its length passed beside it.
   *
   * @param element the type of an element, in memory
   * @param elementNullable whether an element may be NULL
   * @param direction which way the elements go
   */
  record Array(Register element, boolean elementNullable, Direction direction) implements Passing {
    @Override
    public TypeName javaType() {
      return ArrayTypeName.of(element.javaType());
    }

    @Override
    public String parameterSpelling() {
      return element.storedSpelling() + "*";
    }

    @Override
    public boolean hasPlaces() {
      return direction != Direction.OUT && element.hasPlaces();
    }

    @Override
    public boolean holdsObjects() {
      return element.holdsObjects();
    }
  }

  /**
   * A pointer to an array that the callee allocates, with its length reported beside it. Text that
   * is counted, and has no zero at its end, is an array of its units.
   *
   * @param element the type of an element, in memory
   * @param elementNullable whether an element may be NULL
   * @param freeing who frees the array
   * @param valueNullable whether there may be no array
   * @param isResult whether it is the Java result, rather than in a {@code Ref}
   * @param isText whether it is a text in Java
   */
  record AllocatedArray(
      Register element,
      boolean elementNullable,
      Freeing freeing,
      boolean valueNullable,
      boolean isResult,
      boolean isText)
      implements Passing {
    @Override
    public TypeName javaType() {
      return isResult ? array() : ParameterizedTypeName.get(RuntimeTypes.REF, array());
    }

    /** What Java has of it: an array, a text, or a list if structs are viewed where they lie. */
    public TypeName array() {
      if (isText) {
        return RuntimeTypes.STRING;
      }
      return element instanceof Pointer.View view
          ? view.list()
          : ArrayTypeName.of(element.javaType());
    }

    @Override
    public String parameterSpelling() {
      if (isText) {
        TextForm form = TextForm.UTF16;
        return (freeing.isOwned() ? form.variable() : form.constant()) + "*";
      }
      return element instanceof Pointer.View
          ? element.parameterSpelling() + "*"
          : element.storedSpelling() + "**";
    }

    @Override
    public boolean implied() {
      return isResult;
    }

    @Override
    public boolean holdsObjects() {
      return element.holdsObjects();
    }
  }

  /**
   * A pointer to an array that the caller has allocated and the callee may replace, with its length
   * passed and reported beside it.
   *
   * @param element the type of an element, in memory
   * @param elementNullable whether an element may be NULL
   * @param freeing who frees the array
   * @param valueNullable whether there may be no array
   */
  record ExchangedArray(
      Register element, boolean elementNullable, Freeing freeing, boolean valueNullable)
      implements Passing {
    @Override
    public TypeName javaType() {
      return ParameterizedTypeName.get(RuntimeTypes.REF, array());
    }

    /** What the {@code Ref} holds. */
    public TypeName array() {
      return ArrayTypeName.of(element.javaType());
    }

    @Override
    public String parameterSpelling() {
      return element.storedSpelling() + "**";
    }

    @Override
    public boolean holdsObjects() {
      return element.holdsObjects();
    }
  }

  /** UTF-16 text that the caller passes in, with its length passed beside it. */
  record CountedText() implements Passing {
    @Override
    public TypeName javaType() {
      return RuntimeTypes.STRING;
    }

    @Override
    public String parameterSpelling() {
      return TextForm.UTF16.constant();
    }
  }

  /** Memory of the caller, with its size in bytes passed beside it. */
  record SizedSegment() implements Passing {
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
   * Structs of the caller, viewed where they lie, with their number passed beside them.
   *
   * @param element the struct
   */
  record StructList(Pointer.View element) implements Passing {
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
   * A buffer of the caller into which the callee writes text.
   *
   * @param form how the text is written
   * @param capacity its size in units, if the binding gives it
   * @param inOut whether the callee reads what is in it, too
   * @param isResult whether the text is the Java result, rather than in a {@code Ref}
   */
  record TextBuffer(TextForm form, int capacity, boolean inOut, boolean isResult)
      implements Passing {
    @Override
    public TypeName javaType() {
      return isResult
          ? RuntimeTypes.STRING
          : ParameterizedTypeName.get(RuntimeTypes.REF, RuntimeTypes.STRING);
    }

    @Override
    public String parameterSpelling() {
      return form.variable();
    }

    @Override
    public boolean implied() {
      return isResult;
    }
  }

  /**
   * The size of a text buffer: passed, reported through a pointer, or both.
   *
   * @param number the type of the number
   * @param javaType the same in Java, or an {@code IntRef} or a kin of it
   * @param in whether the caller passes how large the buffer is
   * @param out whether the callee reports how much the text takes
   * @param implied whether the Java method does not have it
   */
  record BufferSize(
      Scalar.Integer number, TypeName javaType, boolean in, boolean out, boolean implied)
      implements Passing {
    @Override
    public String parameterSpelling() {
      return out ? number.storedSpelling() + "*" : number.parameterSpelling();
    }

    @Override
    public boolean nullable() {
      return !in;
    }
  }

  /**
   * A pointer through which a callee reports how many elements of an array it has filled or
   * allocated.
   *
   * @param pointee the type of the number
   * @param javaType an {@code IntRef} or a kin of it
   * @param inOut whether it says before the call how many there are
   */
  record Length(Register pointee, TypeName javaType, boolean inOut) implements Passing {
    @Override
    public String parameterSpelling() {
      return pointee.storedSpelling() + "*";
    }
  }

  /**
   * A pointer to one value, through which the callee hands it out. It can lie in a struct, too.
   *
   * @param pointee the type of the value
   * @param javaType a {@code Ref}, or a kin of it for primitive values
   * @param inOut whether the callee reads the value too
   * @param valueNullable whether the value may be NULL
   */
  record Out(Single pointee, TypeName javaType, boolean inOut, boolean valueNullable)
      implements Passing, Stored {
    @Override
    public String parameterSpelling() {
      return pointee.storedSpelling() + "*";
    }

    @Override
    public boolean ownable() {
      return false;
    }

    @Override
    public boolean hasPlaces() {
      return inOut && pointee.hasPlaces();
    }

    /** Whether the value is converted without fail. */
    public boolean isPrimitive() {
      return pointee.plain() == pointee && pointee.javaType().isPrimitive();
    }

    @Override
    public boolean holdsObjects() {
      return pointee.holdsObjects();
    }
  }

  /**
   * The IID of the interface that a caller wants.
   *
   * @param javaType {@code ComType<T>}
   */
  record Iid(TypeName javaType) implements Passing {
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
   * What lies inline in memory, as an argument by value.
   *
   * @param inline the struct, GUID or VARIANT
   * @param conversion how it is converted, if an author's marshaller does
   * @param shape how it travels: {@code {DJ}}, or {@code J} in an integer register
   */
  record ByValue(Inline inline, Optional<Converted> conversion, String shape) implements Passing {
    @Override
    public TypeName javaType() {
      return conversion.map(Converted::javaType).orElse(inline.javaType());
    }

    @Override
    public String parameterSpelling() {
      return inline.storedSpelling();
    }

    @Override
    public boolean nullable() {
      return false;
    }

    @Override
    public boolean hasPlaces() {
      return inline.hasPlaces();
    }

    @Override
    public int words() {
      return isInteger() ? 1 : (inline.size() + 7) / 8;
    }

    /** Whether it travels in an integer register under every convention. */
    public boolean isInteger() {
      return shape.equals(Carrier.J.name());
    }

    @Override
    public boolean holdsObjects() {
      return inline.holdsObjects();
    }
  }
}
