package io.comwright.nativetest;

import io.comwright.Guid;
import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.PreserveSig;
import io.comwright.annotation.Slot;
import io.comwright.annotation.Unsigned;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** A virtual adapter (Microsoft Learn, "ID3D12Device"; the IID is in {@code d3d12.h}). */
@ComInterface(value = "189819f1-1db6-4b57-be54-1821339b85f7", partial = true)
public interface ID3D12Device extends IUnknown {
  void getPrivateData(Guid guid, MemorySegment dataSize, @Nullable MemorySegment data);

  void setPrivateData(Guid guid, @Unsigned int dataSize, MemorySegment data);

  @Slot(7)
  @PreserveSig
  @Unsigned
  int getNodeCount();

  /** The struct {@code LUID} is returned through the hidden pointer, which is explicit here. */
  @Slot(43)
  @PreserveSig
  MemorySegment getAdapterLuid(MemorySegment result);
}
