package io.comwright.nativetest.msvc;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.PreserveSig;

/** The vtable of {@link IMsvc} as MSVC compiles it: a pointer to the result follows this. */
@ComInterface(value = "6f1e2d3c-4b5a-4978-8695-a4b3c2d1e0fa", preserveSig = true)
interface IMsvcLowered extends IUnknown {
  @PreserveSig(whenThrown = 0)
  int itemDouble(double value);

  @PreserveSig(whenThrown = 0)
  int itemFloat(float value);

  @PreserveSig(whenThrown = 0)
  int itemInt(int value);

  @Pointer
  long floats(@Pointer long result, int seed);

  @Pointer
  long number(@Pointer long result, int seed);

  @Pointer
  long bytes1(@Pointer long result, int seed);

  @Pointer
  long bytes2(@Pointer long result, int seed);

  @Pointer
  long bytes3(@Pointer long result, int seed);

  @Pointer
  long bytes4(@Pointer long result, int seed);

  @Pointer
  long bytes5(@Pointer long result, int seed);

  @Pointer
  long bytes6(@Pointer long result, int seed);

  @Pointer
  long bytes7(@Pointer long result, int seed);

  @Pointer
  long bytes8(@Pointer long result, int seed);

  @Pointer
  long bytes9(@Pointer long result, int seed);

  @Pointer
  long bytes10(@Pointer long result, int seed);

  @Pointer
  long bytes11(@Pointer long result, int seed);

  @Pointer
  long bytes12(@Pointer long result, int seed);

  @Pointer
  long bytes13(@Pointer long result, int seed);

  @Pointer
  long bytes14(@Pointer long result, int seed);

  @Pointer
  long bytes15(@Pointer long result, int seed);

  @Pointer
  long bytes16(@Pointer long result, int seed);

  @Pointer
  long bytes17(@Pointer long result, int seed);

  @Pointer
  long bytes18(@Pointer long result, int seed);

  @Pointer
  long bytes19(@Pointer long result, int seed);

  @Pointer
  long bytes20(@Pointer long result, int seed);

  @Pointer
  long bytes21(@Pointer long result, int seed);

  @Pointer
  long bytes22(@Pointer long result, int seed);

  @Pointer
  long bytes23(@Pointer long result, int seed);

  @Pointer
  long bytes24(@Pointer long result, int seed);
}
