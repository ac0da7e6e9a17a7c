package io.comwright.nativetest.direct3d;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IUnknownProxy;
import io.comwright.Ref;
import io.comwright.nativetest.NativeLibrary;
import io.comwright.nativetest.Tools;
import io.comwright.nativetest.direct3d.D3D12.RootSignature;
import io.comwright.nativetest.direct3d.ID3D12Device.HeapProperties;
import io.comwright.nativetest.direct3d.ID3D12Device.ResourceDesc;
import io.comwright.nativetest.direct3d.ID3D12Device.SampleDesc;
import io.comwright.nativetest.direct3d.ID3D12Resource.Range;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Objects of somebody else: Direct3D 12 over Vulkan (vkd3d), whose methods and functions are in the
 * Windows convention on Linux too.
 */
@EnabledIfSystemProperty(
    named = "comwright.test.convention",
    matches = "ms_abi",
    disabledReason = "vkd3d's methods are in the Windows convention, and this VM's linker is not")
class VkD3d12Test {
  private static final String LIBRARY = "libvkd3d-utils.so.1";
  private static final int D3D_FEATURE_LEVEL_11_0 = 0xb000;
  private static final int D3D12_HEAP_TYPE_UPLOAD = 2;
  private static final int D3D12_HEAP_TYPE_CUSTOM = 4;
  private static final int D3D12_CPU_PAGE_PROPERTY_WRITE_COMBINE = 2;
  private static final int D3D12_CPU_PAGE_PROPERTY_WRITE_BACK = 3;
  private static final int D3D12_MEMORY_POOL_L0 = 1;
  private static final int D3D12_RESOURCE_DIMENSION_BUFFER = 1;
  private static final int D3D12_TEXTURE_LAYOUT_ROW_MAJOR = 1;
  private static final int D3D12_RESOURCE_STATE_GENERIC_READ = 0xac3;
  private static final int D3D_ROOT_SIGNATURE_VERSION_1 = 1;

  private static final String OTHER = "01234567-89ab-cdef-0123-456789abcdee";
  private static final int DXGI_ERROR_NOT_FOUND = 0x887a0002;

  private static D3D12 d3d12;

  @BeforeAll
  static void load() {
    d3d12 = D3D12Proxy.load(Tools.library(LIBRARY).orElseThrow(() -> Tools.missing(LIBRARY)));
  }

  /** A signature without parameters. */
  private static ID3DBlob serializeRootSignature() {
    Ref<ID3DBlob> blob = new Ref<>();
    d3d12.serializeRootSignature(
        new RootSignature(0, null, 0, null, 0), D3D_ROOT_SIGNATURE_VERSION_1, blob, null);
    return blob.get();
  }

  private static ID3D12Device createDevice() {
    try {
      return d3d12.createDevice(null, D3D_FEATURE_LEVEL_11_0, ID3D12DeviceProxy.TYPE);
    } catch (ComException e) {
      throw Tools.missing(
          "a Vulkan driver (such as mesa-vulkan-drivers), " + e.getMessage() + ": it");
    }
  }

  /** How many references there are, as Release of one more tells. */
  private static int references(MemorySegment pointer) throws Throwable {
    call(pointer, 1);
    return call(pointer, 2);
  }

  @SuppressWarnings("restricted")
  private static int call(MemorySegment pointer, int slot) throws Throwable {
    MemorySegment vtable = NativeLibrary.memory(pointer.address(), 8).get(ADDRESS, 0);
    MemorySegment function =
        NativeLibrary.memory(vtable.address(), 8L * (slot + 1)).getAtIndex(ADDRESS, slot);
    return (int)
        Linker.nativeLinker()
            .downcallHandle(function, FunctionDescriptor.of(JAVA_INT, ADDRESS))
            .invokeExact(pointer);
  }

  @Test
  void aBlobHasTheSerializedSignature() throws Throwable {
    try (ID3DBlob blob = serializeRootSignature()) {
      long size = blob.getBufferSize();
      byte[] bytes =
          NativeLibrary.memory(blob.getBufferPointer().address(), size).toArray(JAVA_BYTE);
      assertEquals("DXBC", new String(bytes, 0, 4, StandardCharsets.US_ASCII));
      // The container's header has its size (DXBC: magic, 16 bytes checksum, 1, size).
      int sizeInHeader = MemorySegment.ofArray(bytes).get(JAVA_INT.withByteAlignment(1), 24);
      assertEquals(size, sizeInHeader);
    }
  }

  @Test
  void aBlobCountsReferences() throws Throwable {
    try (ID3DBlob blob = serializeRootSignature()) {
      MemorySegment pointer = ComObject.pointerOf(blob);
      assertEquals(1, references(pointer));
      try (ID3DBlobProxy second = ID3DBlobProxy.retain(blob);
          IUnknownProxy unknown = IUnknownProxy.from(second)) {
        assertEquals(3, references(pointer));
        assertTrue(ComObject.sameObject(blob, unknown));
        assertNull(ID3D12DeviceProxy.tryFrom(blob));
        assertNull(ComObject.implementation(blob));
      }
      assertEquals(1, references(pointer));
    }
  }

  @Test
  void aDeviceHasOneNode() throws Throwable {
    try (ID3D12Device device = createDevice()) {
      MemorySegment pointer = ComObject.pointerOf(device);
      assertEquals(1, device.getNodeCount());
      int before = references(pointer);
      try (ID3D12DeviceProxy second = ID3D12DeviceProxy.from(device)) {
        assertEquals(1, second.getNodeCount());
        assertEquals(before + 1, references(pointer));
      }
      assertEquals(before, references(pointer));
    }
  }

  @Test
  void aDeviceKeepsPrivateData() throws Throwable {
    Guid key = Guid.parse("01234567-89ab-cdef-0123-456789abcdef");
    try (ID3D12Device device = createDevice();
        Arena arena = Arena.ofConfined()) {
      device.setPrivateData(key, 11, arena.allocateFrom("eleven byte"));
      MemorySegment data = arena.allocate(16);
      MemorySegment size = arena.allocate(4, 4);
      size.set(JAVA_INT, 0, 16);
      device.getPrivateData(key, size, data);
      assertEquals("eleven byte", data.getString(0));
      assertEquals(11, size.get(JAVA_INT, 0));
      ComException failure =
          assertThrows(
              ComException.class, () -> device.getPrivateData(Guid.parse(OTHER), size, null));
      assertEquals(DXGI_ERROR_NOT_FOUND, failure.hresult().code());
      assertEquals("ID3D12Device.getPrivateData", failure.method());
      device.setPrivateData(key, 0, MemorySegment.NULL);
    }
  }

  @Test
  void aStructResultGoesThroughTheHiddenPointer() throws Throwable {
    try (ID3D12Device device = createDevice()) {
      // Twice the same, and not what the caller's memory held before.
      assertEquals(device.getAdapterLuid(), device.getAdapterLuid());
      // Microsoft Learn, "ID3D12Device::GetCustomHeapProperties", table: an upload heap lies in
      // system memory; its pages are written back where the adapter's caches are coherent.
      HeapProperties upload = device.getCustomHeapProperties(1, D3D12_HEAP_TYPE_UPLOAD);
      assertEquals(D3D12_HEAP_TYPE_CUSTOM, upload.type());
      assertTrue(
          upload.cpuPageProperty() == D3D12_CPU_PAGE_PROPERTY_WRITE_COMBINE
              || upload.cpuPageProperty() == D3D12_CPU_PAGE_PROPERTY_WRITE_BACK);
      assertEquals(D3D12_MEMORY_POOL_L0, upload.memoryPool());
      assertEquals(1, upload.creationNodeMask());
      assertEquals(1, upload.visibleNodeMask());
    }
  }

  @Test
  void aResourceIsOfTheTypeAskedFor() throws Throwable {
    ResourceDesc wanted =
        new ResourceDesc(
            D3D12_RESOURCE_DIMENSION_BUFFER,
            0,
            256,
            1,
            (short) 1,
            (short) 1,
            0,
            new SampleDesc(1, 0),
            D3D12_TEXTURE_LAYOUT_ROW_MAJOR,
            0);
    try (ID3D12Device device = createDevice();
        ID3D12Resource resource =
            device.createCommittedResource(
                new HeapProperties(D3D12_HEAP_TYPE_UPLOAD, 0, 0, 0, 0),
                0,
                wanted,
                D3D12_RESOURCE_STATE_GENERIC_READ,
                null,
                ID3D12ResourceProxy.TYPE)) {
      ResourceDesc made = resource.getDesc();
      assertEquals(D3D12_RESOURCE_DIMENSION_BUFFER, made.dimension());
      assertEquals(256, made.width());
      assertEquals(wanted.sample(), made.sample());
      assertEquals(D3D12_TEXTURE_LAYOUT_ROW_MAJOR, made.layout());
      assertTrue(resource.getGpuVirtualAddress() != 0);

      MemorySegment data = NativeLibrary.memory(resource.map(0, new Range(0, 0)).address(), 256);
      data.asSlice(240).setString(0, "fifteen  bytes.");
      resource.unmap(0, new Range(240, 256));
      data = NativeLibrary.memory(resource.map(0, null).address(), 256);
      assertEquals("fifteen  bytes.", data.getString(240));
      resource.unmap(0, null);

      try (ID3D12Device parent = resource.getDevice(ID3D12DeviceProxy.TYPE)) {
        assertTrue(ComObject.sameObject(device, parent));
      }
      ComException refused =
          assertThrows(ComException.class, () -> resource.getDevice(ID3D12ResourceProxy.TYPE));
      assertEquals(HResult.of(HResult.E_NOINTERFACE), refused.hresult());
    }
  }

  @Test
  void aFenceTakesNumbersOfEightBytes() throws Throwable {
    try (ID3D12Device device = createDevice();
        ID3D12Fence fence = device.createFence(0x8000_0001_0000_0002L, 0, ID3D12FenceProxy.TYPE)) {
      assertEquals(0x8000_0001_0000_0002L, fence.getCompletedValue());
      fence.signal(0x9000_0001_0000_0002L);
      assertEquals(0x9000_0001_0000_0002L, fence.getCompletedValue());
    }
  }
}
