package io.comwright.nativetest.values;

import io.comwright.Guid;
import io.comwright.IUnknown;
import io.comwright.annotation.ByValue;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.FixedSize;
import io.comwright.annotation.PreserveSig;

/** Structs of 1 to 72 bytes by value, as {@code values.cpp} declares them. */
@ComInterface("5d1c9e70-3b2a-4f60-9182-a3b4c5d6e7f9")
interface IValues extends IUnknown {
  @ComStruct
  record Byte1(byte a) {}

  @ComStruct
  record Short1(short a) {}

  @ComStruct
  record Byte3(byte a, byte b, byte c) {}

  @ComStruct
  record Int1(int a) {}

  @ComStruct
  record Float1(float a) {}

  @ComStruct
  record Short3(short a, short b, short c) {}

  @ComStruct
  record IntByte(int a, byte b) {}

  @ComStruct
  record Long1(long a) {}

  @ComStruct
  record Double1(double a) {}

  @ComStruct
  record Float2(float a, float b) {}

  @ComStruct
  record IntFloat(int a, float b) {}

  @ComStruct
  record LongByte(long a, byte b) {}

  @ComStruct
  record Float3(float a, float b, float c) {}

  @ComStruct
  record IntFloat2(int a, float b, float c) {}

  @ComStruct
  record Float2Int(float a, float b, int c) {}

  @ComStruct
  record Long2(long a, long b) {}

  @ComStruct
  record Double2(double a, double b) {}

  @ComStruct
  record Float4(float a, float b, float c, float d) {}

  @ComStruct
  record LongDouble(long a, double b) {}

  @ComStruct
  record DoubleInt(double a, int b) {}

  @ComStruct
  record DoubleFloat(double a, float b) {}

  @ComStruct
  record Byte17(@FixedSize(17) byte[] a) {}

  @ComStruct
  record Double3(double a, double b, double c) {}

  @ComStruct
  record Double4(double a, double b, double c, double d) {}

  @ComStruct
  record Nested(IntFloat a, byte b, Double1 c, @FixedSize(2) Short3[] d) {}

  @ComStruct
  record Whole(long a, double b, @FixedSize(4) float[] c, @FixedSize(8) short[] d, Guid e) {}

  void passByte1(int a, @ByValue Byte1 b, float c, @ByValue Byte1 d, long e, @ByValue Byte1 f);

  @PreserveSig
  Byte1 returnByte1(double a, @ByValue Byte1 b);

  void passShort1(int a, @ByValue Short1 b, float c, @ByValue Short1 d, long e, @ByValue Short1 f);

  @PreserveSig
  Short1 returnShort1(double a, @ByValue Short1 b);

  void passByte3(int a, @ByValue Byte3 b, float c, @ByValue Byte3 d, long e, @ByValue Byte3 f);

  @PreserveSig
  Byte3 returnByte3(double a, @ByValue Byte3 b);

  void passInt1(int a, @ByValue Int1 b, float c, @ByValue Int1 d, long e, @ByValue Int1 f);

  @PreserveSig
  Int1 returnInt1(double a, @ByValue Int1 b);

  void passFloat1(int a, @ByValue Float1 b, float c, @ByValue Float1 d, long e, @ByValue Float1 f);

  @PreserveSig
  Float1 returnFloat1(double a, @ByValue Float1 b);

  void passShort3(int a, @ByValue Short3 b, float c, @ByValue Short3 d, long e, @ByValue Short3 f);

  @PreserveSig
  Short3 returnShort3(double a, @ByValue Short3 b);

  void passIntByte(
      int a, @ByValue IntByte b, float c, @ByValue IntByte d, long e, @ByValue IntByte f);

  @PreserveSig
  IntByte returnIntByte(double a, @ByValue IntByte b);

  void passLong1(int a, @ByValue Long1 b, float c, @ByValue Long1 d, long e, @ByValue Long1 f);

  @PreserveSig
  Long1 returnLong1(double a, @ByValue Long1 b);

  void passDouble1(
      int a, @ByValue Double1 b, float c, @ByValue Double1 d, long e, @ByValue Double1 f);

  @PreserveSig
  Double1 returnDouble1(double a, @ByValue Double1 b);

  void passFloat2(int a, @ByValue Float2 b, float c, @ByValue Float2 d, long e, @ByValue Float2 f);

  @PreserveSig
  Float2 returnFloat2(double a, @ByValue Float2 b);

  void passIntFloat(
      int a, @ByValue IntFloat b, float c, @ByValue IntFloat d, long e, @ByValue IntFloat f);

  @PreserveSig
  IntFloat returnIntFloat(double a, @ByValue IntFloat b);

  void passLongByte(
      int a, @ByValue LongByte b, float c, @ByValue LongByte d, long e, @ByValue LongByte f);

  @PreserveSig
  LongByte returnLongByte(double a, @ByValue LongByte b);

  void passFloat3(int a, @ByValue Float3 b, float c, @ByValue Float3 d, long e, @ByValue Float3 f);

  @PreserveSig
  Float3 returnFloat3(double a, @ByValue Float3 b);

  void passIntFloat2(
      int a, @ByValue IntFloat2 b, float c, @ByValue IntFloat2 d, long e, @ByValue IntFloat2 f);

  @PreserveSig
  IntFloat2 returnIntFloat2(double a, @ByValue IntFloat2 b);

  void passFloat2Int(
      int a, @ByValue Float2Int b, float c, @ByValue Float2Int d, long e, @ByValue Float2Int f);

  @PreserveSig
  Float2Int returnFloat2Int(double a, @ByValue Float2Int b);

  void passLong2(int a, @ByValue Long2 b, float c, @ByValue Long2 d, long e, @ByValue Long2 f);

  @PreserveSig
  Long2 returnLong2(double a, @ByValue Long2 b);

  void passDouble2(
      int a, @ByValue Double2 b, float c, @ByValue Double2 d, long e, @ByValue Double2 f);

  @PreserveSig
  Double2 returnDouble2(double a, @ByValue Double2 b);

  void passFloat4(int a, @ByValue Float4 b, float c, @ByValue Float4 d, long e, @ByValue Float4 f);

  @PreserveSig
  Float4 returnFloat4(double a, @ByValue Float4 b);

  void passLongDouble(
      int a, @ByValue LongDouble b, float c, @ByValue LongDouble d, long e, @ByValue LongDouble f);

  @PreserveSig
  LongDouble returnLongDouble(double a, @ByValue LongDouble b);

  void passDoubleInt(
      int a, @ByValue DoubleInt b, float c, @ByValue DoubleInt d, long e, @ByValue DoubleInt f);

  @PreserveSig
  DoubleInt returnDoubleInt(double a, @ByValue DoubleInt b);

  void passDoubleFloat(
      int a,
      @ByValue DoubleFloat b,
      float c,
      @ByValue DoubleFloat d,
      long e,
      @ByValue DoubleFloat f);

  @PreserveSig
  DoubleFloat returnDoubleFloat(double a, @ByValue DoubleFloat b);

  void passByte17(int a, @ByValue Byte17 b, float c, @ByValue Byte17 d, long e, @ByValue Byte17 f);

  @PreserveSig
  Byte17 returnByte17(double a, @ByValue Byte17 b);

  void passDouble3(
      int a, @ByValue Double3 b, float c, @ByValue Double3 d, long e, @ByValue Double3 f);

  @PreserveSig
  Double3 returnDouble3(double a, @ByValue Double3 b);

  void passDouble4(
      int a, @ByValue Double4 b, float c, @ByValue Double4 d, long e, @ByValue Double4 f);

  @PreserveSig
  Double4 returnDouble4(double a, @ByValue Double4 b);

  void passNested(int a, @ByValue Nested b, float c, @ByValue Nested d, long e, @ByValue Nested f);

  @PreserveSig
  Nested returnNested(double a, @ByValue Nested b);

  void passWhole(int a, @ByValue Whole b, float c, @ByValue Whole d, long e, @ByValue Whole f);

  @PreserveSig
  Whole returnWhole(double a, @ByValue Whole b);

  void exhaust(
      long a,
      long b,
      long c,
      long d,
      @ByValue Long2 e,
      long f,
      @ByValue Double2 g,
      @ByValue Double2 h,
      @ByValue Double2 i,
      double j,
      @ByValue Double2 k,
      double l,
      @ByValue LongDouble m,
      @ByValue Byte3 n,
      @ByValue Guid o);
}
