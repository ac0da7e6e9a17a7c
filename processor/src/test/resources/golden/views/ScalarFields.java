package example;

import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.StructView;
import io.comwright.annotation.ByteBool;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.StructSize;
import io.comwright.annotation.Unsigned;
import io.comwright.annotation.Win32Bool;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Fields with a value of their own, whose size comes first. */
@ComStruct(size = 88)
public interface ScalarFields extends StructView {
  @StructSize
  @Unsigned
  int size();

  void size(int value);

  byte b();

  void b(byte value);

  char c();

  void c(char value);

  long l();

  void l(long value);

  float f();

  void f(float value);

  @Win32Bool
  boolean flag();

  void flag(boolean value);

  @ByteBool
  boolean small();

  void small(boolean value);

  Corner corner();

  void corner(Corner value);

  Corners corners();

  void corners(Corners value);

  Handle handle();

  void handle(Handle value);

  @Nullable Handle handleOrNull();

  void handleOrNull(@Nullable Handle value);

  HResult result();

  void result(HResult value);

  MemorySegment segment1();

  void segment1(MemorySegment value);

  @Pointer
  long pointer();

  void pointer(long value);

  Guid guid();

  void guid(Guid value);
}
