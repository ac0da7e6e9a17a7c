package io.comwright.processor.type;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import java.util.List;

/** More than a register holds: it lies where it is stored, and an argument is its address. */
public sealed interface Inline extends Register {
  @Override
  default boolean nullableInMemory() {
    return false;
  }

  /** A GUID. */
  record Guid() implements Inline {
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
    public boolean bits() {
      return true;
    }
  }

  /**
   * A struct that is copied.
   *
   * @param javaType the {@code @ComStruct} record
   * @param nativeName its name in C
   * @param fields their types, in order
   * @param size in bytes
   * @param alignment in bytes
   * @param scalars what it consists of in the end
   */
  record Struct(
      ClassName javaType,
      String nativeName,
      List<Stored> fields,
      int size,
      int alignment,
      List<StructScalar> scalars)
      implements Inline {
    @Override
    public String parameterSpelling() {
      return nativeName + "*";
    }

    @Override
    public String storedSpelling() {
      return nativeName;
    }

    @Override
    public boolean ownable() {
      return fields.stream().allMatch(Stored::ownable);
    }

    /** Whether one of its fields is owned, so that what a result holds has to be given back. */
    @Override
    public boolean owned() {
      return ownable() && fields.stream().anyMatch(Stored::owned);
    }

    @Override
    public boolean lends() {
      return ownable() && fields.stream().anyMatch(Stored::lends);
    }

    /** Whether the callee hands out values through pointers in it. */
    public boolean hasOuts() {
      return fields.stream().anyMatch(Passing.Out.class::isInstance);
    }

    /** Whether it says its own size, which the caller fills in. */
    public boolean sized() {
      return fields.stream().anyMatch(Scalar.StructSize.class::isInstance);
    }

    @Override
    public boolean bits() {
      return fields.stream().allMatch(field -> field instanceof Value value && value.bits());
    }

    @Override
    public boolean frameless() {
      return fields.stream().allMatch(field -> field instanceof Value value && value.frameless());
    }

    @Override
    public boolean transfers() {
      return fields.stream().anyMatch(Stored::transfers);
    }

    @Override
    public boolean flat() {
      return fields.stream().allMatch(field -> field instanceof Value value && value.flat());
    }

    @Override
    public boolean convertible() {
      return !hasOuts();
    }

    @Override
    public boolean hasPlaces() {
      return fields.stream().anyMatch(NativeType::hasPlaces);
    }

    /** The class that copies it. */
    public ClassName struct() {
      return GeneratedNames.struct(javaType);
    }

    @Override
    public boolean holdsObjects() {
      return fields.stream().anyMatch(NativeType::holdsObjects);
    }
  }

  /**
   * A VARIANT or PROPVARIANT.
   *
   * @param kind which
   */
  record Variant(AutomationKind kind) implements Inline {
    @Override
    public TypeName javaType() {
      return kind.javaType();
    }

    @Override
    public String parameterSpelling() {
      return kind + "*";
    }

    @Override
    public String storedSpelling() {
      return kind.name();
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
    public boolean transfers() {
      return true;
    }

    @Override
    public boolean owned() {
      return true;
    }

    @Override
    public boolean flat() {
      return false;
    }

    /** A PROPVARIANT has no place that the callee could write to. */
    @Override
    public boolean hasPlaces() {
      return kind == AutomationKind.VARIANT;
    }

    @Override
    public boolean holdsObjects() {
      return true;
    }
  }
}
