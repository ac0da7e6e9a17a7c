package example;

import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.Unsigned;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Results of every kind as {@code [out, retval]}. */
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

  Handle getHandle();

  @Nullable Handle getHandleOrNull();

  Guid getGuid();

  IScalars getScalars();

  @Nullable IScalars getScalarsOrNull();

  Box getBox(Guid kind, @Nullable Guid subkind);

  HResult next();
}
