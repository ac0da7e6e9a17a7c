package example;

import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.annotation.ByValue;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.FixedSize;
import io.comwright.annotation.PreserveSig;

/** Structs by value, and as results. */
class Values {
  @ComStruct
  record Handle(long pointer) {}

  @ComStruct
  record Byte(byte value) {}

  @ComStruct
  record Color(float red, float green, float blue, float alpha) {}

  @ComStruct
  record Mixed(int a, float b, double c) {}

  @ComStruct
  record Matrix(@FixedSize(6) float[] elements) {}

  @ComStruct
  record Named(String name, int length) {}

  @ComStruct
  record Holder(IUnknown object) {}

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
}
