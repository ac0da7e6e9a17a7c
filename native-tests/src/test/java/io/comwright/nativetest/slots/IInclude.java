package io.comwright.nativetest.slots;

import io.comwright.annotation.NativeName;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.Vtable;
import java.lang.foreign.MemorySegment;

/** Finds include files (Microsoft Learn, "ID3DInclude"). */
@Vtable
public interface IInclude {
  void open(
      int type, @Pointer long name, MemorySegment parent, @Pointer long data, @Pointer long bytes);

  @NativeName("Close")
  void closeData(MemorySegment data);
}
