package io.comwright.nativetest.direct3d;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.IidIs;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.PreserveSig;
import io.comwright.annotation.SizeIs;
import io.comwright.annotation.Slot;
import io.comwright.annotation.Unsigned;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** A virtual adapter (Microsoft Learn, "ID3D12Device"; the IID is in {@code d3d12.h}). */
@ComInterface(value = "189819f1-1db6-4b57-be54-1821339b85f7", partial = true)
public interface ID3D12Device extends IUnknown {
  void getPrivateData(Guid guid, MemorySegment dataSize, @Nullable MemorySegment data);

  void setPrivateData(Guid guid, @Unsigned int dataSize, @SizeIs("dataSize") MemorySegment data);

  @Slot(7)
  @PreserveSig
  @Unsigned
  int getNodeCount();

  /** The struct comes back through a hidden pointer. */
  @Slot(26)
  @PreserveSig
  HeapProperties getCustomHeapProperties(@Unsigned int nodeMask, int heapType);

  @Slot(27)
  @IidIs("type")
  <T extends IUnknown> T createCommittedResource(
      HeapProperties heap,
      int heapFlags,
      ResourceDesc description,
      int initialState,
      @Nullable MemorySegment clearValue,
      ComType<T> type);

  @Slot(36)
  @IidIs("type")
  <T extends IUnknown> T createFence(@Unsigned long initialValue, int flags, ComType<T> type);

  /** The struct comes back through a hidden pointer, as small as it is: this is a method. */
  @Slot(43)
  @PreserveSig
  Luid getAdapterLuid();

  /** {@code D3D12_HEAP_PROPERTIES}. */
  @ComStruct(size = 20)
  @NativeName("D3D12_HEAP_PROPERTIES")
  record HeapProperties(
      int type,
      int cpuPageProperty,
      int memoryPool,
      @Unsigned int creationNodeMask,
      @Unsigned int visibleNodeMask) {}

  /** {@code DXGI_SAMPLE_DESC}. */
  @ComStruct(size = 8)
  @NativeName("DXGI_SAMPLE_DESC")
  record SampleDesc(@Unsigned int count, @Unsigned int quality) {}

  /** {@code D3D12_RESOURCE_DESC}. */
  @ComStruct(size = 56)
  @NativeName("D3D12_RESOURCE_DESC")
  record ResourceDesc(
      int dimension,
      @Unsigned long alignment,
      @Unsigned long width,
      @Unsigned int height,
      @Unsigned short depthOrArraySize,
      @Unsigned short mipLevels,
      int format,
      SampleDesc sample,
      int layout,
      int flags) {}

  /** {@code LUID}. */
  @ComStruct(size = 8)
  @NativeName("LUID")
  record Luid(@Unsigned int lowPart, int highPart) {}
}
