package io.comwright.roundtrip.view;

import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.StructList;
import io.comwright.StructView;
import io.comwright.annotation.Bstr;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.FixedSize;
import io.comwright.annotation.MarshalWith;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.SizeIs;
import io.comwright.annotation.StructSize;
import io.comwright.annotation.Utf8;
import io.comwright.annotation.WideChar;
import io.comwright.annotation.Win32Bool;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Every kind of field. */
@ComStruct
interface Everything extends StructView {
  @StructSize
  int size();

  void size(int value);

  byte count();

  void count(byte value);

  char c();

  void c(char value);

  long l();

  void l(long value);

  float f();

  void f(float value);

  @Win32Bool
  boolean flag();

  void flag(boolean value);

  Corner corner();

  void corner(Corner value);

  Bits bits();

  void bits(Bits value);

  Handle handle();

  void handle(Handle value);

  @Nullable Handle handleOrNull();

  void handleOrNull(@Nullable Handle value);

  HResult result();

  void result(HResult value);

  MemorySegment data();

  void data(MemorySegment value);

  @FixedSize(3)
  int[] numbers();

  void numbers(int[] value);

  @FixedSize(2)
  Corner[] corners();

  void corners(Corner[] value);

  @FixedSize(4)
  String text();

  void text(String value);

  @FixedSize(2)
  StructList<SBinary> binaries();

  @Nullable String title();

  void title(@Nullable String value, Arena arena);

  @Utf8
  String utf8();

  void utf8(String value, Arena arena);

  @WideChar
  String wide();

  void wide(String value, Arena arena);

  @Bstr
  String bstr();

  void bstr(String value, Arena arena);

  @Nullable IUnknown unknown();

  @Pointer
  long unknownPointer();

  @Pointer
  @Nullable Time time();

  void time(@Nullable Time value, Arena arena);

  @Pointer
  @Nullable Everything next();

  void next(@Nullable Everything value);

  @SizeIs("count")
  Corner @Nullable [] more();

  void more(Corner @Nullable [] value, Arena arena);

  @SizeIs("count")
  Time[] times();

  void times(Time[] value, Arena arena);

  Part part();

  @FixedSize(2)
  StructList<Part> parts();

  @MarshalWith(Moments.class)
  Instant moment();

  void moment(Instant value);
}
