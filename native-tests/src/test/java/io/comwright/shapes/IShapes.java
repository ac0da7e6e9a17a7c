package io.comwright.shapes;

import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.annotation.ByValue;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.PreserveSig;

/**
 * Every number of arguments up to twelve, whose shapes all proxies share, and what has a shape of
 * its own: more arguments, floating-point numbers, structs.
 */
@ComInterface("6b7c2d9e-1f3a-4c58-9d46-20e1b8a7f503")
public interface IShapes extends IUnknown {
  void longs0();

  void longs1(int a);

  void longs2(int a, int b);

  void longs3(int a, int b, int c);

  void longs4(int a, int b, int c, int d);

  void longs5(int a, int b, int c, int d, int e);

  void longs6(int a, int b, int c, int d, int e, int f);

  void longs7(int a, int b, int c, int d, int e, int f, int g);

  void longs8(int a, int b, int c, int d, int e, int f, int g, int h);

  void longs9(int a, int b, int c, int d, int e, int f, int g, int h, int i);

  void longs10(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j);

  void longs11(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k);

  void longs12(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k, int l);

  void longs13(
      int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k, int l, int m);

  void longs14(
      int a,
      int b,
      int c,
      int d,
      int e,
      int f,
      int g,
      int h,
      int i,
      int j,
      int k,
      int l,
      int m,
      int n);

  int result2(int a, int b);

  int result7(int a, int b, int c, int d, int e, int f, int g);

  HResult success1(int a);

  HResult success8(int a, int b, int c, int d, int e, int f, int g, int h);

  void float1(float a);

  void double1(double a);

  void mixed3(int a, float b, double c);

  void mixed8(int a, float b, double c, int d, float e, double f, int g, float h);

  double floatResult2(int a, double b);

  void struct1(@ByValue Pair a);

  void struct3(int a, @ByValue Pair b, double c);

  int structResult2(@ByValue Pair a, int b);

  @PreserveSig
  HResult preservedHResult1(int a);

  @PreserveSig
  HResult preservedHResult7(int a, int b, int c, int d, int e, int f, int g);

  @PreserveSig
  HResult preservedHResultOfDouble1(double a);

  @PreserveSig(whenThrown = 0)
  int preservedInt1(int a);

  @PreserveSig
  double preservedDouble1(double a);

  @PreserveSig
  Pair preservedPair1(int a);

  @PreserveSig
  void preservedVoid1(int a);

  @PreserveSig
  void preservedVoidOfDouble1(double a);
}
