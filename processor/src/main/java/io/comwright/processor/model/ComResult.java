package io.comwright.processor.model;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import io.comwright.processor.type.Carrier;
import io.comwright.processor.type.Register;
import io.comwright.processor.type.RuntimeTypes;
import io.comwright.processor.type.Scalar;
import io.comwright.processor.type.Single;
import java.util.List;

/** What a method with a slot gives back, natively and in Java. */
public sealed interface ComResult {
  /**
   * A value that is handed out through a pointer of its own.
   *
   * @param name the component, or {@code result}
   * @param type what the pointer points to
   * @param nullable whether NULL is an answer
   */
  record Part(String name, Single type, boolean nullable) {}

  /** An HRESULT whose failures are exceptions; {@code void} in Java. */
  record Checked() implements ComResult {}

  /** An HRESULT whose failures are exceptions; its success code is the Java result. */
  record SuccessCode() implements ComResult {}

  /** An HRESULT whose failures are exceptions, {@code S_FALSE} is false and the rest is true. */
  record Truth() implements ComResult {}

  /**
   * An HRESULT whose failures are exceptions, and a last parameter {@code [out, retval]}.
   *
   * @param type what the parameter points to
   * @param nullable whether NULL is an answer
   */
  record Retval(Single type, boolean nullable) implements ComResult {}

  /**
   * An HRESULT whose failures are exceptions, and several last parameters {@code [out]}, which are
   * the components of the Java result.
   *
   * @param javaType the record
   * @param parts its components
   */
  record Outs(ClassName javaType, List<Part> parts) implements ComResult {}

  /**
   * The native result as it is.
   *
   * @param type its type
   * @param nullable whether NULL is an answer
   * @param whenThrown what the register holds if an implementation fails; 0 in one of floats
   */
  record Preserved(Register type, boolean nullable, long whenThrown) implements ComResult {}

  /**
   * A struct or a GUID, by the C++ ABI in force.
   *
   * @param type the struct or GUID, or what is converted to it
   * @param shape how the runtime's linker is told of it
   */
  record Struct(Register type, String shape) implements ComResult {}

  /**
   * An HRESULT whose failures are exceptions; the Java result comes through a parameter that the
   * Java method does not have, into memory of the caller.
   *
   * @param javaType the Java result
   */
  record Filled(TypeName javaType) implements ComResult {}

  /** {@code void} on both sides. */
  record Nothing() implements ComResult {}

  default String nativeSpelling() {
    return switch (this) {
      case Checked checked -> "HRESULT";
      case SuccessCode code -> "HRESULT";
      case Truth truth -> "HRESULT";
      case Retval retval -> "HRESULT";
      case Outs outs -> "HRESULT";
      case Filled filled -> "HRESULT";
      case Preserved preserved -> preserved.type().parameterSpelling();
      case Struct struct -> struct.type().storedSpelling();
      case Nothing nothing -> "void";
    };
  }

  default TypeName javaType() {
    return switch (this) {
      case Checked checked -> TypeName.VOID;
      case SuccessCode code -> RuntimeTypes.HRESULT;
      case Truth truth -> TypeName.BOOLEAN;
      case Retval retval -> retval.type().javaType();
      case Outs outs -> outs.javaType();
      case Filled filled -> filled.javaType();
      case Preserved preserved -> preserved.type().javaType();
      case Struct struct -> struct.type().javaType();
      case Nothing nothing -> TypeName.VOID;
    };
  }

  default Carrier carrier() {
    return this instanceof Preserved preserved ? preserved.type().carrier() : Carrier.J;
  }

  /** How the result travels, in the words of the runtime's linker. */
  default String shape() {
    return this instanceof Struct struct ? struct.shape() : carrier().name();
  }

  /** The pointers through which the result comes, as parameters after all others. */
  default List<Part> outs() {
    return switch (this) {
      case Retval retval -> List.of(new Part("result", retval.type(), retval.nullable()));
      case Outs outs -> outs.parts();
      case Checked checked -> List.of();
      case SuccessCode code -> List.of();
      case Truth truth -> List.of();
      case Filled filled -> List.of();
      case Preserved preserved -> List.of();
      case Struct struct -> List.of();
      case Nothing nothing -> List.of();
    };
  }

  /** What the register holds after a failure of which it cannot tell. */
  default long whenThrown() {
    return this instanceof Preserved preserved ? preserved.whenThrown() : 0;
  }

  /** Whether native code learns of a failure by the result. */
  default boolean isHresult() {
    return switch (this) {
      case Checked checked -> true;
      case SuccessCode code -> true;
      case Truth truth -> true;
      case Retval retval -> true;
      case Outs outs -> true;
      case Filled filled -> true;
      case Preserved preserved -> preserved.type() instanceof Scalar.HResult;
      case Struct struct -> false;
      case Nothing nothing -> false;
    };
  }
}
