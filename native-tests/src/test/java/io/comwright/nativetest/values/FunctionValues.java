package io.comwright.nativetest.values;

import io.comwright.annotation.ByValue;
import io.comwright.annotation.Callback;
import io.comwright.annotation.ThrowOnFailure;

/** The structs of {@link IValues} by value in C functions, as {@code values.cpp} declares them. */
interface FunctionValues {
  @Callback
  interface PassByte1 {
    @ThrowOnFailure
    void call(
        int a,
        @ByValue IValues.Byte1 b,
        float c,
        @ByValue IValues.Byte1 d,
        long e,
        @ByValue IValues.Byte1 f);
  }

  @Callback
  interface ReturnByte1 {
    IValues.Byte1 call(double a, @ByValue IValues.Byte1 b);
  }

  @Callback
  interface PassShort1 {
    @ThrowOnFailure
    void call(
        int a,
        @ByValue IValues.Short1 b,
        float c,
        @ByValue IValues.Short1 d,
        long e,
        @ByValue IValues.Short1 f);
  }

  @Callback
  interface ReturnShort1 {
    IValues.Short1 call(double a, @ByValue IValues.Short1 b);
  }

  @Callback
  interface PassByte3 {
    @ThrowOnFailure
    void call(
        int a,
        @ByValue IValues.Byte3 b,
        float c,
        @ByValue IValues.Byte3 d,
        long e,
        @ByValue IValues.Byte3 f);
  }

  @Callback
  interface ReturnByte3 {
    IValues.Byte3 call(double a, @ByValue IValues.Byte3 b);
  }

  @Callback
  interface PassInt1 {
    @ThrowOnFailure
    void call(
        int a,
        @ByValue IValues.Int1 b,
        float c,
        @ByValue IValues.Int1 d,
        long e,
        @ByValue IValues.Int1 f);
  }

  @Callback
  interface ReturnInt1 {
    IValues.Int1 call(double a, @ByValue IValues.Int1 b);
  }

  @Callback
  interface PassFloat1 {
    @ThrowOnFailure
    void call(
        int a,
        @ByValue IValues.Float1 b,
        float c,
        @ByValue IValues.Float1 d,
        long e,
        @ByValue IValues.Float1 f);
  }

  @Callback
  interface ReturnFloat1 {
    IValues.Float1 call(double a, @ByValue IValues.Float1 b);
  }

  @Callback
  interface PassShort3 {
    @ThrowOnFailure
    void call(
        int a,
        @ByValue IValues.Short3 b,
        float c,
        @ByValue IValues.Short3 d,
        long e,
        @ByValue IValues.Short3 f);
  }

  @Callback
  interface ReturnShort3 {
    IValues.Short3 call(double a, @ByValue IValues.Short3 b);
  }

  @Callback
  interface PassIntByte {
    @ThrowOnFailure
    void call(
        int a,
        @ByValue IValues.IntByte b,
        float c,
        @ByValue IValues.IntByte d,
        long e,
        @ByValue IValues.IntByte f);
  }

  @Callback
  interface ReturnIntByte {
    IValues.IntByte call(double a, @ByValue IValues.IntByte b);
  }

  @Callback
  interface PassLong1 {
    @ThrowOnFailure
    void call(
        int a,
        @ByValue IValues.Long1 b,
        float c,
        @ByValue IValues.Long1 d,
        long e,
        @ByValue IValues.Long1 f);
  }

  @Callback
  interface ReturnLong1 {
    IValues.Long1 call(double a, @ByValue IValues.Long1 b);
  }

  @Callback
  interface PassDouble1 {
    @ThrowOnFailure
    void call(
        int a,
        @ByValue IValues.Double1 b,
        float c,
        @ByValue IValues.Double1 d,
        long e,
        @ByValue IValues.Double1 f);
  }

  @Callback
  interface ReturnDouble1 {
    IValues.Double1 call(double a, @ByValue IValues.Double1 b);
  }

  @Callback
  interface PassFloat2 {
    @ThrowOnFailure
    void call(
        int a,
        @ByValue IValues.Float2 b,
        float c,
        @ByValue IValues.Float2 d,
        long e,
        @ByValue IValues.Float2 f);
  }

  @Callback
  interface ReturnFloat2 {
    IValues.Float2 call(double a, @ByValue IValues.Float2 b);
  }

  @Callback
  interface PassIntFloat {
    @ThrowOnFailure
    void call(
        int a,
        @ByValue IValues.IntFloat b,
        float c,
        @ByValue IValues.IntFloat d,
        long e,
        @ByValue IValues.IntFloat f);
  }

  @Callback
  interface ReturnIntFloat {
    IValues.IntFloat call(double a, @ByValue IValues.IntFloat b);
  }

  @Callback
  interface PassLongByte {
    @ThrowOnFailure
    void call(
        int a,
        @ByValue IValues.LongByte b,
        float c,
        @ByValue IValues.LongByte d,
        long e,
        @ByValue IValues.LongByte f);
  }

  @Callback
  interface ReturnLongByte {
    IValues.LongByte call(double a, @ByValue IValues.LongByte b);
  }

  @Callback
  interface PassFloat3 {
    @ThrowOnFailure
    void call(
        int a,
        @ByValue IValues.Float3 b,
        float c,
        @ByValue IValues.Float3 d,
        long e,
        @ByValue IValues.Float3 f);
  }

  @Callback
  interface ReturnFloat3 {
    IValues.Float3 call(double a, @ByValue IValues.Float3 b);
  }

  @Callback
  interface PassIntFloat2 {
    @ThrowOnFailure
    void call(
        int a,
        @ByValue IValues.IntFloat2 b,
        float c,
        @ByValue IValues.IntFloat2 d,
        long e,
        @ByValue IValues.IntFloat2 f);
  }

  @Callback
  interface ReturnIntFloat2 {
    IValues.IntFloat2 call(double a, @ByValue IValues.IntFloat2 b);
  }

  @Callback
  interface PassFloat2Int {
    @ThrowOnFailure
    void call(
        int a,
        @ByValue IValues.Float2Int b,
        float c,
        @ByValue IValues.Float2Int d,
        long e,
        @ByValue IValues.Float2Int f);
  }

  @Callback
  interface ReturnFloat2Int {
    IValues.Float2Int call(double a, @ByValue IValues.Float2Int b);
  }

  @Callback
  interface PassLong2 {
    @ThrowOnFailure
    void call(
        int a,
        @ByValue IValues.Long2 b,
        float c,
        @ByValue IValues.Long2 d,
        long e,
        @ByValue IValues.Long2 f);
  }

  @Callback
  interface ReturnLong2 {
    IValues.Long2 call(double a, @ByValue IValues.Long2 b);
  }

  @Callback
  interface PassDouble2 {
    @ThrowOnFailure
    void call(
        int a,
        @ByValue IValues.Double2 b,
        float c,
        @ByValue IValues.Double2 d,
        long e,
        @ByValue IValues.Double2 f);
  }

  @Callback
  interface ReturnDouble2 {
    IValues.Double2 call(double a, @ByValue IValues.Double2 b);
  }

  @Callback
  interface PassFloat4 {
    @ThrowOnFailure
    void call(
        int a,
        @ByValue IValues.Float4 b,
        float c,
        @ByValue IValues.Float4 d,
        long e,
        @ByValue IValues.Float4 f);
  }

  @Callback
  interface ReturnFloat4 {
    IValues.Float4 call(double a, @ByValue IValues.Float4 b);
  }

  @Callback
  interface PassLongDouble {
    @ThrowOnFailure
    void call(
        int a,
        @ByValue IValues.LongDouble b,
        float c,
        @ByValue IValues.LongDouble d,
        long e,
        @ByValue IValues.LongDouble f);
  }

  @Callback
  interface ReturnLongDouble {
    IValues.LongDouble call(double a, @ByValue IValues.LongDouble b);
  }

  @Callback
  interface PassDoubleInt {
    @ThrowOnFailure
    void call(
        int a,
        @ByValue IValues.DoubleInt b,
        float c,
        @ByValue IValues.DoubleInt d,
        long e,
        @ByValue IValues.DoubleInt f);
  }

  @Callback
  interface ReturnDoubleInt {
    IValues.DoubleInt call(double a, @ByValue IValues.DoubleInt b);
  }

  @Callback
  interface PassDoubleFloat {
    @ThrowOnFailure
    void call(
        int a,
        @ByValue IValues.DoubleFloat b,
        float c,
        @ByValue IValues.DoubleFloat d,
        long e,
        @ByValue IValues.DoubleFloat f);
  }

  @Callback
  interface ReturnDoubleFloat {
    IValues.DoubleFloat call(double a, @ByValue IValues.DoubleFloat b);
  }

  @Callback
  interface PassByte17 {
    @ThrowOnFailure
    void call(
        int a,
        @ByValue IValues.Byte17 b,
        float c,
        @ByValue IValues.Byte17 d,
        long e,
        @ByValue IValues.Byte17 f);
  }

  @Callback
  interface ReturnByte17 {
    IValues.Byte17 call(double a, @ByValue IValues.Byte17 b);
  }

  @Callback
  interface PassDouble3 {
    @ThrowOnFailure
    void call(
        int a,
        @ByValue IValues.Double3 b,
        float c,
        @ByValue IValues.Double3 d,
        long e,
        @ByValue IValues.Double3 f);
  }

  @Callback
  interface ReturnDouble3 {
    IValues.Double3 call(double a, @ByValue IValues.Double3 b);
  }

  @Callback
  interface PassDouble4 {
    @ThrowOnFailure
    void call(
        int a,
        @ByValue IValues.Double4 b,
        float c,
        @ByValue IValues.Double4 d,
        long e,
        @ByValue IValues.Double4 f);
  }

  @Callback
  interface ReturnDouble4 {
    IValues.Double4 call(double a, @ByValue IValues.Double4 b);
  }

  @Callback
  interface PassNested {
    @ThrowOnFailure
    void call(
        int a,
        @ByValue IValues.Nested b,
        float c,
        @ByValue IValues.Nested d,
        long e,
        @ByValue IValues.Nested f);
  }

  @Callback
  interface ReturnNested {
    IValues.Nested call(double a, @ByValue IValues.Nested b);
  }

  @Callback
  interface PassWhole {
    @ThrowOnFailure
    void call(
        int a,
        @ByValue IValues.Whole b,
        float c,
        @ByValue IValues.Whole d,
        long e,
        @ByValue IValues.Whole f);
  }

  @Callback
  interface ReturnWhole {
    IValues.Whole call(double a, @ByValue IValues.Whole b);
  }
}
