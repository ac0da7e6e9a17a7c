package io.comwright.nativetest.results;

import io.comwright.ComEnum;
import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.annotation.ByteBool;
import io.comwright.annotation.Callback;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.PreserveSig;
import io.comwright.annotation.UnknownValue;
import io.comwright.annotation.Unsigned;

/** Numbers that tell of a failure, as {@code numbers.cpp} declares them. */
@ComInterface("a03b4c5d-6e7f-4081-9293-a4b5c6d7e8f9")
public interface INumbers extends IUnknown {
  /** A function that has no HRESULT. */
  @Callback
  interface Compare {
    @PreserveSig(whenThrown = -2)
    int compare(int a, int b);
  }

  /** Answers of a method. */
  enum Answer implements ComEnum {
    GOOD(1),
    BAD(-7),
    @UnknownValue
    UNKNOWN(0);

    private final long value;

    Answer(long value) {
      this.value = value;
    }

    @Override
    public long value() {
      return value;
    }
  }

  @PreserveSig(whenThrown = -128)
  byte int8();

  @PreserveSig(whenThrown = 255)
  @Unsigned
  byte uint8();

  @PreserveSig(whenThrown = -2)
  short int16();

  @PreserveSig(whenThrown = 0xFFFE)
  @Unsigned
  short uint16();

  @PreserveSig(whenThrown = -1)
  int int32();

  @PreserveSig(whenThrown = -1)
  @Unsigned
  int uint32();

  @PreserveSig(whenThrown = -3)
  long int64();

  @PreserveSig(whenThrown = 1)
  @ByteBool
  boolean truth();

  @PreserveSig(whenThrown = -7)
  Answer answer();

  @PreserveSig(whenThrown = -1)
  Handle handle();

  @PreserveSig(whenThrown = -1)
  @Pointer
  long address();

  @PreserveSig(whenThrown = 0)
  int zero();

  @PreserveSig
  long unsaid();
}
