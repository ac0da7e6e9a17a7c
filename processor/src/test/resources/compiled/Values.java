package example;

import io.comwright.IUnknown;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.FixedSize;

/** Structs that pass by value. */
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
}
