package io.comwright.nativetest.direct3d;

import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.IidIs;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.PreserveSig;
import io.comwright.annotation.Slot;
import io.comwright.annotation.Unsigned;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Memory of an adapter (Microsoft Learn, "ID3D12Resource"; the IID is in {@code d3d12.h}). */
@ComInterface(value = "696442be-a72e-4059-bc79-5b5c98040fad", partial = true)
public interface ID3D12Resource extends IUnknown {
  @Slot(7)
  @IidIs("type")
  <T extends IUnknown> T getDevice(ComType<T> type);

  MemorySegment map(@Unsigned int subresource, @Nullable Range readRange);

  @PreserveSig
  void unmap(@Unsigned int subresource, @Nullable Range writtenRange);

  @PreserveSig
  ID3D12Device.ResourceDesc getDesc();

  @PreserveSig
  @Unsigned
  long getGpuVirtualAddress();

  /** {@code D3D12_RANGE}. */
  @ComStruct(size = 16)
  @NativeName("D3D12_RANGE")
  record Range(@Unsigned long begin, @Unsigned long end) {}
}
