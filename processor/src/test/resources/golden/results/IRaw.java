package example;

import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.PreserveSig;
import io.comwright.annotation.ThrowOnFailure;
import io.comwright.annotation.Unsigned;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Native results as they are. */
@ComInterface(value = "00000000-0000-0000-0000-000000000004", preserveSig = true)
public interface IRaw extends IUnknown {
  void nothing();

  HResult status(int code);

  @PreserveSig(whenThrown = -128)
  byte int8();

  @Unsigned
  @PreserveSig(whenThrown = 255)
  byte uint8();

  short int16();

  @Unsigned
  short uint16();

  char wchar();

  @PreserveSig(whenThrown = 0)
  int int32();

  @Unsigned
  @PreserveSig(whenThrown = -1)
  int uint32();

  @PreserveSig(whenThrown = -1)
  long int64();

  float float32(float x);

  double float64(double x, int y);

  MemorySegment segment();

  @Pointer
  long address();

  @PreserveSig(whenThrown = -1)
  Handle handle();

  @Nullable Handle handleOrNull();

  @ThrowOnFailure
  int checked();

  @ThrowOnFailure
  @NativeName("Close")
  void closeRaw();
}
