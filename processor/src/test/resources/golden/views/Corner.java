package example;

import io.comwright.ComEnum;
import io.comwright.annotation.NativeSize;
import io.comwright.annotation.UnknownValue;

/** A corner. */
@NativeSize(2)
public enum Corner implements ComEnum {
  /** The first. */
  LEFT(1),
  /** The second. */
  RIGHT(2),
  /** Any other. */
  @UnknownValue
  UNKNOWN(-1);

  private final long value;

  Corner(long value) {
    this.value = value;
  }

  @Override
  public long value() {
    return value;
  }
}
