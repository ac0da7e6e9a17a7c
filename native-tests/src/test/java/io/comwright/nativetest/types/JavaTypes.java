package io.comwright.nativetest.types;

import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.Handle;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.function.Supplier;

/** Notes the arguments of the last call, and answers what the test has chosen. */
public final class JavaTypes implements ITypes {
  public int calls;
  public List<Object> arguments = List.of();
  public Supplier<Object> answer = () -> 0;

  @SuppressWarnings("unchecked")
  private <T> T got(Object... values) {
    calls++;
    arguments = List.of(values);
    return (T) answer.get();
  }

  @Override
  public byte signed8(byte a) {
    return got(a);
  }

  @Override
  public byte unsigned8(byte a) {
    return got(a);
  }

  @Override
  public short signed16(short a) {
    return got(a);
  }

  @Override
  public short unsigned16(short a) {
    return got(a);
  }

  @Override
  public int signed32(int a) {
    return got(a);
  }

  @Override
  public int unsigned32(int a) {
    return got(a);
  }

  @Override
  public long signed64(long a) {
    return got(a);
  }

  @Override
  public long unsigned64(long a) {
    return got(a);
  }

  @Override
  public char wchar(char a) {
    return got(a);
  }

  @Override
  public float float32(float a) {
    return got(a);
  }

  @Override
  public double float64(double a) {
    return got(a);
  }

  @Override
  public MemorySegment pointer(MemorySegment a) {
    return got(a);
  }

  @Override
  public long address(long a) {
    return got(a);
  }

  @Override
  public Handle handle(Handle a) {
    return got(a);
  }

  @Override
  public Guid guid(Guid a) {
    return got(a);
  }

  @Override
  public HResult status(HResult a) {
    return got(a);
  }

  @Override
  public long integers(
      byte a,
      short b,
      int c,
      long d,
      byte e,
      short f,
      int g,
      long h,
      char i,
      long j,
      Handle k,
      HResult l,
      MemorySegment m,
      byte n) {
    return got(a, b, c, d, e, f, g, h, i, j, k, l, m, n);
  }

  @Override
  public double mixed(
      byte a,
      double b,
      short c,
      float d,
      int e,
      float f,
      long g,
      double h,
      char i,
      float j,
      byte k,
      double l,
      short m,
      float n,
      Handle o,
      double p,
      float q,
      int r,
      double s,
      Guid t) {
    return got(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t);
  }

  @Override
  public float floats(
      float a,
      double b,
      float c,
      double d,
      float e,
      double f,
      float g,
      double h,
      float i,
      double j) {
    return got(a, b, c, d, e, f, g, h, i, j);
  }

  @Override
  public byte nativeSigned8(byte a) {
    return got(a);
  }

  @Override
  public byte nativeUnsigned8(byte a) {
    return got(a);
  }

  @Override
  public short nativeSigned16(short a) {
    return got(a);
  }

  @Override
  public short nativeUnsigned16(short a) {
    return got(a);
  }

  @Override
  public int nativeSigned32(int a) {
    return got(a);
  }

  @Override
  public int nativeUnsigned32(int a) {
    return got(a);
  }

  @Override
  public long nativeSigned64(long a) {
    return got(a);
  }

  @Override
  public long nativeUnsigned64(long a) {
    return got(a);
  }

  @Override
  public char nativeWchar(char a) {
    return got(a);
  }

  @Override
  public float nativeFloat32(float a) {
    return got(a);
  }

  @Override
  public double nativeFloat64(double a) {
    return got(a);
  }

  @Override
  public MemorySegment nativePointer(MemorySegment a) {
    return got(a);
  }

  @Override
  public long nativeAddress(long a) {
    return got(a);
  }

  @Override
  public Handle nativeHandle(Handle a) {
    return got(a);
  }

  @Override
  public HResult nativeStatus(HResult a) {
    return got(a);
  }

  @Override
  public void nativeNothing(int a, double b) {
    got(a, b);
  }

  @Override
  public byte nativeIntegers(
      byte a,
      short b,
      int c,
      long d,
      byte e,
      short f,
      int g,
      long h,
      char i,
      long j,
      Handle k,
      HResult l,
      MemorySegment m,
      byte n) {
    return got(a, b, c, d, e, f, g, h, i, j, k, l, m, n);
  }

  @Override
  public float nativeMixed(
      double a,
      byte b,
      float c,
      short d,
      double e,
      int f,
      float g,
      long h,
      double i,
      char j,
      float k,
      byte l,
      double m,
      short n,
      float o,
      Handle p,
      double q,
      float r) {
    return got(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r);
  }

  @Override
  public int lookupSigned8(byte a) {
    return got(a);
  }

  @Override
  public int lookupUnsigned8(byte a) {
    return got(a);
  }

  @Override
  public int lookupSigned16(short a) {
    return got(a);
  }

  @Override
  public int lookupUnsigned16(short a) {
    return got(a);
  }

  @Override
  public int lookupWchar(char a) {
    return got(a);
  }
}
