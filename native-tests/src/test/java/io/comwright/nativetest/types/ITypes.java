package io.comwright.nativetest.types;

import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.PreserveSig;
import io.comwright.annotation.Unsigned;
import java.lang.foreign.MemorySegment;

/** {@code types.h}: one method for each scalar type and direction. */
@ComInterface("0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0")
public interface ITypes extends IUnknown {
  byte signed8(byte a);

  @Unsigned
  byte unsigned8(@Unsigned byte a);

  short signed16(short a);

  @Unsigned
  short unsigned16(@Unsigned short a);

  int signed32(int a);

  @Unsigned
  int unsigned32(@Unsigned int a);

  long signed64(long a);

  @Unsigned
  long unsigned64(@Unsigned long a);

  char wchar(char a);

  float float32(float a);

  double float64(double a);

  MemorySegment pointer(MemorySegment a);

  @Pointer
  long address(@Pointer long a);

  Handle handle(Handle a);

  Guid guid(Guid a);

  HResult status(HResult a);

  long integers(
      byte a,
      short b,
      int c,
      long d,
      @Unsigned byte e,
      @Unsigned short f,
      @Unsigned int g,
      @Unsigned long h,
      char i,
      @Pointer long j,
      Handle k,
      HResult l,
      MemorySegment m,
      byte n);

  double mixed(
      byte a,
      double b,
      @Unsigned short c,
      float d,
      int e,
      float f,
      long g,
      double h,
      char i,
      float j,
      @Unsigned byte k,
      double l,
      short m,
      float n,
      Handle o,
      double p,
      float q,
      @Unsigned int r,
      double s,
      Guid t);

  float floats(
      float a,
      double b,
      float c,
      double d,
      float e,
      double f,
      float g,
      double h,
      float i,
      double j);

  @PreserveSig
  byte nativeSigned8(byte a);

  @PreserveSig
  @Unsigned
  byte nativeUnsigned8(@Unsigned byte a);

  @PreserveSig
  short nativeSigned16(short a);

  @PreserveSig
  @Unsigned
  short nativeUnsigned16(@Unsigned short a);

  @PreserveSig(whenThrown = -1)
  int nativeSigned32(int a);

  @PreserveSig
  @Unsigned
  int nativeUnsigned32(@Unsigned int a);

  @PreserveSig
  long nativeSigned64(long a);

  @PreserveSig
  @Unsigned
  long nativeUnsigned64(@Unsigned long a);

  @PreserveSig
  char nativeWchar(char a);

  @PreserveSig
  float nativeFloat32(float a);

  @PreserveSig
  double nativeFloat64(double a);

  @PreserveSig
  MemorySegment nativePointer(MemorySegment a);

  @PreserveSig
  @Pointer
  long nativeAddress(@Pointer long a);

  @PreserveSig
  Handle nativeHandle(Handle a);

  @PreserveSig
  HResult nativeStatus(HResult a);

  @PreserveSig
  void nativeNothing(int a, double b);

  @PreserveSig
  @Unsigned
  byte nativeIntegers(
      byte a,
      short b,
      int c,
      long d,
      @Unsigned byte e,
      @Unsigned short f,
      @Unsigned int g,
      @Unsigned long h,
      char i,
      @Pointer long j,
      Handle k,
      HResult l,
      MemorySegment m,
      byte n);

  @PreserveSig
  float nativeMixed(
      double a,
      byte b,
      float c,
      @Unsigned short d,
      double e,
      int f,
      float g,
      long h,
      double i,
      char j,
      float k,
      @Unsigned byte l,
      double m,
      short n,
      float o,
      Handle p,
      double q,
      float r);

  @PreserveSig(whenThrown = -1)
  int lookupSigned8(byte a);

  @PreserveSig(whenThrown = -1)
  int lookupUnsigned8(@Unsigned byte a);

  @PreserveSig(whenThrown = -1)
  int lookupSigned16(short a);

  @PreserveSig(whenThrown = -1)
  int lookupUnsigned16(@Unsigned short a);

  @PreserveSig(whenThrown = -1)
  int lookupWchar(char a);
}
