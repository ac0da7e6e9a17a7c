package example;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.Unsigned;
import java.lang.foreign.MemorySegment;

/** Results of primitive types and bare pointers as {@code [out, retval]}. */
@ComInterface("00000000-0000-0000-0000-000000000002")
public interface IResults extends IUnknown {
  byte getByte();

  @Unsigned
  short getShort();

  char getChar();

  int getInt(int index);

  long getLong();

  float getFloat();

  double getDouble();

  MemorySegment getSegment();

  @Pointer
  long getAddress();
}
