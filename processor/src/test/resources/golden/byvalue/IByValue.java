package example;

import example.Values.Byte;
import example.Values.Color;
import example.Values.Handle;
import example.Values.Holder;
import example.Values.Matrix;
import example.Values.Mixed;
import example.Values.Named;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.annotation.ByValue;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.PreserveSig;

/** Structs by value, and as results. */
@ComInterface("00000000-0000-0000-0000-0000000000c2")
interface IByValue extends IUnknown {
  void handle(@ByValue Handle handle, @ByValue Byte b);

  HResult color(@ByValue Color color, int self, @ByValue Mixed mixed);

  double matrix(@ByValue Matrix matrix, @ByValue Guid guid);

  void named(@ByValue Named named);

  @PreserveSig
  Handle start();

  @PreserveSig
  Color mix(@ByValue Color a, @ByValue Color b, float result);

  @PreserveSig
  Holder holder(IUnknown object);
}
