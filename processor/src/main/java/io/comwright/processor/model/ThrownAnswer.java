package io.comwright.processor.model;

import io.comwright.processor.type.Converted;
import io.comwright.processor.type.FixedArray;
import io.comwright.processor.type.Inline;
import io.comwright.processor.type.Pointed;
import io.comwright.processor.type.Pointer;
import io.comwright.processor.type.Scalar;
import io.comwright.processor.type.Text;
import io.comwright.processor.type.Value;
import java.util.Optional;

/**
 * A number in the place of a native result that an implementation owes, because it has thrown.
 *
 * @param number the native result
 */
public record ThrownAnswer(Scalar.Integer number) {
  /** As what a number is answered; empty if a native result is no number, or says its failures. */
  public static Optional<ThrownAnswer> of(Value result) {
    return number(result.plain()).map(ThrownAnswer::new);
  }

  private static Optional<Scalar.Integer> number(Value result) {
    return switch (result) {
      case Scalar.Integer number -> Optional.of(number);
      case Scalar.Boolean truth -> Optional.of(truth.number());
      case Scalar.Enum constant -> Optional.of(constant.number());
      case Scalar.Flags flags -> Optional.of(flags.number());
      case Scalar.StructSize size -> Optional.of(size.number());
      case Scalar.HResult hresult -> Optional.empty();
      case Scalar.Floating floating -> Optional.empty();
      case Pointer.Address address -> Optional.of(Scalar.Integer.LONGLONG);
      case Pointer.Handle handle -> Optional.of(Scalar.Integer.LONGLONG);
      case Pointer pointer -> Optional.empty();
      case Text text -> Optional.empty();
      case Inline inline -> Optional.empty();
      case FixedArray array -> Optional.empty();
      case Pointed pointed -> Optional.empty();
      case Converted converted -> number(converted.inner());
    };
  }

  /** Whether the result has room for a number; for 4 bytes and more the bits are what counts. */
  public boolean holds(int answer) {
    return answer >= least() && answer <= most();
  }

  public int least() {
    return number.size() >= Integer.BYTES
        ? Integer.MIN_VALUE
        : number.signed() ? -1 << 8 * number.size() - 1 : 0;
  }

  public int most() {
    return number.size() >= Integer.BYTES
        ? Integer.MAX_VALUE
        : (1 << 8 * number.size() - (number.signed() ? 1 : 0)) - 1;
  }

  /** The register that holds a number. */
  public long register(int answer) {
    return number == Scalar.Integer.ULONG ? Integer.toUnsignedLong(answer) : answer;
  }
}
