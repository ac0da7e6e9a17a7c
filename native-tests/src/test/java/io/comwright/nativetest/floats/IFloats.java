package io.comwright.nativetest.floats;

import io.comwright.IUnknown;
import io.comwright.annotation.Callback;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.PreserveSig;

/**
 * Floating-point numbers in every register and on the stack, as {@code floats.cpp} declares them.
 */
@ComInterface("a03b4c5d-6e7f-4081-9293-a4b5c6d7e8fa")
public interface IFloats extends IUnknown {
  /** A C function, whose first argument may be a floating-point number. */
  @Callback
  interface Function {
    @PreserveSig
    float apply(float a, int b, double c, float d, long e, double f);
  }

  /** A C function without arguments. */
  @Callback
  interface Nothing {
    @PreserveSig
    double get();
  }

  void one(float a1);

  void oneDouble(double a1);

  void early(float a1, int a2, double a3);

  void later(int a1, float a2, long a3, double a4);

  void doubles(
      double a1, double a2, double a3, double a4, double a5, double a6, double a7, double a8);

  void singles(float a1, float a2, float a3, float a4, float a5, float a6, float a7, float a8);

  void tenSingles(
      float a1,
      float a2,
      float a3,
      float a4,
      float a5,
      float a6,
      float a7,
      float a8,
      float a9,
      float a10);

  void tenDoubles(
      double a1,
      double a2,
      double a3,
      double a4,
      double a5,
      double a6,
      double a7,
      double a8,
      double a9,
      double a10);

  void alternating(
      int a1,
      float a2,
      long a3,
      double a4,
      int a5,
      float a6,
      long a7,
      double a8,
      int a9,
      float a10,
      long a11,
      double a12,
      float a13);

  void behindIntegers(
      long a1,
      long a2,
      int a3,
      long a4,
      int a5,
      long a6,
      long a7,
      int a8,
      long a9,
      int a10,
      long a11,
      float a12,
      double a13,
      float a14);

  void behindThem(
      int a1, float a2, long a3, long a4, long a5, long a6, long a7, long a8, long a9, long a10);

  void twentyWords(
      float a1,
      long a2,
      long a3,
      long a4,
      long a5,
      long a6,
      long a7,
      long a8,
      long a9,
      long a10,
      long a11,
      long a12,
      long a13,
      double a14,
      float a15,
      double a16,
      float a17,
      double a18,
      float a19,
      double a20);

  void bothOnTheStack(
      int a1,
      float a2,
      double a3,
      long a4,
      float a5,
      double a6,
      int a7,
      float a8,
      double a9,
      long a10,
      float a11,
      double a12,
      int a13,
      float a14,
      double a15,
      long a16,
      long a17,
      float a18);

  @PreserveSig
  float single();

  @PreserveSig
  float same(float a1);

  @PreserveSig
  float mixedSingle(int a1, float a2, double a3);

  @PreserveSig
  float lateSingle(long a1, long a2, long a3, long a4, long a5, long a6, int a7, float a8);

  @PreserveSig
  float singleOfTen(
      float a1,
      float a2,
      float a3,
      float a4,
      float a5,
      float a6,
      float a7,
      float a8,
      float a9,
      float a10);

  @PreserveSig
  double number();

  @PreserveSig
  double sameNumber(double a1);

  @PreserveSig
  double mixedNumber(double a1, int a2, float a3);

  @PreserveSig
  double ofIntegers(int a1, long a2, int a3, long a4, int a5, long a6);

  @PreserveSig
  long integer(float a1, double a2);
}
