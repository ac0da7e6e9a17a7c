package example;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.Unsigned;

@ComInterface("00000000-0000-0000-0000-000000000001")
public interface IScalars extends IUnknown {
  void signed(byte b, short s, int i, long l);

  void unsigned(@Unsigned byte b, @Unsigned short s, @Unsigned int i, @Unsigned long l);

  void others(char c, @Pointer long address);

  void floats(float f, double d);
}
