package example;

import io.comwright.Guid;
import io.comwright.IUnknown;
import io.comwright.StructView;
import io.comwright.annotation.Bstr;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.Pointer;
import java.lang.foreign.Arena;
import java.lang.foreign.SegmentAllocator;
import org.jspecify.annotations.Nullable;

/** Fields that point to texts, interfaces, values, structs and functions. */
@ComStruct(size = 80)
public interface PointerFields extends StructView {
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
  @Nullable PointerFields next();

  void next(@Nullable PointerFields value);

  EnumProc proc();

  void proc(EnumProc value);

  @Nullable EnumProc procOrNull();

  void procOrNull(@Nullable EnumProc value);
}
