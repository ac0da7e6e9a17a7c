package example;

import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.StructList;
import io.comwright.StructView;
import io.comwright.annotation.Bstr;
import io.comwright.annotation.ByteBool;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.FixedSize;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.SizeIs;
import io.comwright.annotation.StructSize;
import io.comwright.annotation.Unsigned;
import io.comwright.annotation.Utf8;
import io.comwright.annotation.Win32Bool;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import org.jspecify.annotations.Nullable;

/** Fields of every kind. */
@ComStruct(size = 312)
public interface Panel extends StructView {
  @StructSize
  @Unsigned
  int size();

  void size(int value);

  byte b();

  void b(byte value);

  @Unsigned
  byte count();

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

  @FixedSize(3)
  int[] numbers();

  void numbers(int[] value);

  @FixedSize(2)
  Guid[] guids();

  void guids(Guid[] value);

  @FixedSize(8)
  String text();

  void text(String value);

  @FixedSize(5)
  @Utf8
  String utf8Text();

  @FixedSize(2)
  StructList<SBinary> binaries();

  @Nullable String title();

  void title(@Nullable String value, SegmentAllocator allocator);

  @Bstr
  String name();

  void name(String value, Arena arena);

  IUnknown unknown();

  @Nullable IUnknown unknownOrNull();

  IVoice voice();

  @Pointer
  @Nullable Guid guidOrNull();

  void guidOrNull(@Nullable Guid value, Arena arena);

  @Pointer
  FileTime time();

  void time(FileTime value, Arena arena);

  @Pointer
  @Nullable Panel next();

  void next(@Nullable Panel value);

  @SizeIs("count")
  Corner @Nullable [] more();

  void more(Corner @Nullable [] value, Arena arena);

  @SizeIs("count")
  FileTime[] times();

  void times(FileTime[] value, Arena arena);

  @SizeIs("count")
  @Nullable StructList<SBinary> list();

  void list(@Nullable StructList<SBinary> value);

  Inner inner();

  @FixedSize(2)
  StructList<Inner> inners();

  EnumProc proc();

  void proc(EnumProc value);

  @Nullable EnumProc procOrNull();

  void procOrNull(@Nullable EnumProc value);
}
