package example;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;

/** Twelve arguments have a shape of the runtime's, thirteen have not. */
@ComInterface("00000000-0000-0000-0000-00000000000d")
public interface IMany extends IUnknown {
  void twelve(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k, int l);

  int eleven(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k);

  int twelveAndOne(
      int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k, int l);

  void thirteen(
      int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k, int l, int m);

  void mixed(float a, double b, long c, float d);

  void mixedAgain(float a, double b, int c, float d);
}
