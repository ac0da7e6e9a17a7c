package io.comwright.imported;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.ComScope;
import io.comwright.HResult;
import io.comwright.LongRef;
import io.comwright.Ref;
import io.comwright.StructList;
import io.comwright.imported.bindings.*;
import io.comwright.junit.NoLeaks;
import io.comwright.nativetest.Tools;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** Direct3D 12 over Vulkan (vkd3d), whose methods are in the Windows convention on Linux too. */
@EnabledIfSystemProperty(
    named = "comwright.test.convention",
    matches = "ms_abi",
    disabledReason = "vkd3d's methods are in the Windows convention, and this VM's linker is not")
@ExtendWith(NoLeaks.class)
class Direct3D12Test {
  private static final String LIBRARY = "libvkd3d-utils.so.1";
  private static final int SIZE = 1 << 18;
  private static final D3D12_HEAP_FLAGS NO_HEAP_FLAGS = new D3D12_HEAP_FLAGS(0);

  private static D3d12 d3d12;

  private ComScope scope;
  private ID3D12Device device;

  @BeforeAll
  static void load() {
    d3d12 = D3d12Proxy.load(Tools.library(LIBRARY).orElseThrow(() -> Tools.missing(LIBRARY)));
  }

  @BeforeEach
  void createDevice() {
    scope = ComScope.open();
    Ref<ID3D12Device> created = new Ref<>();
    try {
      d3d12.d3D12CreateDevice(
          null, D3D_FEATURE_LEVEL.D3D_FEATURE_LEVEL_11_0, ID3D12DeviceProxy.TYPE, created);
    } catch (ComException e) {
      throw Tools.missing(
          "a Vulkan driver (such as mesa-vulkan-drivers), " + e.getMessage() + ": it");
    }
    device = created.get();
  }

  @AfterEach
  void closeAll() {
    scope.close();
  }

  private static D3D12_RESOURCE_DESC buffer(long size) {
    return new D3D12_RESOURCE_DESC(
        D3D12_RESOURCE_DIMENSION.D3D12_RESOURCE_DIMENSION_BUFFER,
        0,
        size,
        1,
        (short) 1,
        (short) 1,
        DXGI_FORMAT.DXGI_FORMAT_UNKNOWN,
        new DXGI_SAMPLE_DESC(1, 0),
        D3D12_TEXTURE_LAYOUT.D3D12_TEXTURE_LAYOUT_ROW_MAJOR,
        D3D12_RESOURCE_FLAGS.D3D12_RESOURCE_FLAG_NONE);
  }

  private ID3D12Resource resource(
      D3D12_HEAP_TYPE heap, D3D12_RESOURCE_DESC description, D3D12_RESOURCE_STATES state) {
    Ref<ID3D12Resource> resource = new Ref<>();
    device.createCommittedResource(
        new D3D12_HEAP_PROPERTIES(
            heap,
            D3D12_CPU_PAGE_PROPERTY.D3D12_CPU_PAGE_PROPERTY_UNKNOWN,
            D3D12_MEMORY_POOL.D3D12_MEMORY_POOL_UNKNOWN,
            0,
            0),
        NO_HEAP_FLAGS,
        description,
        state,
        null,
        ID3D12ResourceProxy.TYPE,
        resource);
    return resource.get();
  }

  private ID3D12Resource upload(byte[] data) {
    ID3D12Resource upload =
        resource(
            D3D12_HEAP_TYPE.D3D12_HEAP_TYPE_UPLOAD,
            buffer(data.length),
            D3D12_RESOURCE_STATES.D3D12_RESOURCE_STATE_GENERIC_READ);
    MemorySegment.copy(data, 0, map(upload, data.length), JAVA_BYTE, 0, data.length);
    upload.unmap(0, null);
    return upload;
  }

  private ID3D12Resource readBack(long size) {
    return resource(
        D3D12_HEAP_TYPE.D3D12_HEAP_TYPE_READBACK,
        buffer(size),
        D3D12_RESOURCE_STATES.D3D12_RESOURCE_STATE_COPY_DEST);
  }

  @SuppressWarnings("restricted")
  private static MemorySegment map(ID3D12Resource resource, long size) {
    Ref<MemorySegment> data = new Ref<>();
    resource.map(0, null, data);
    return data.get().reinterpret(size);
  }

  private static byte[] content(ID3D12Resource resource, int size) {
    byte[] content = map(resource, size).toArray(JAVA_BYTE);
    resource.unmap(0, new D3D12_RANGE(0, 0));
    return content;
  }

  /** From one use of a resource to another. */
  private static void transition(
      ID3D12GraphicsCommandList list,
      ID3D12Resource resource,
      D3D12_RESOURCE_STATES before,
      D3D12_RESOURCE_STATES after) {
    try (Arena arena = Arena.ofConfined()) {
      StructList<D3D12_RESOURCE_BARRIER> barriers =
          D3D12_RESOURCE_BARRIERStruct.allocateArray(arena, 1);
      D3D12_RESOURCE_BARRIER barrier = barriers.get(0);
      barrier.type(D3D12_RESOURCE_BARRIER_TYPE.D3D12_RESOURCE_BARRIER_TYPE_TRANSITION);
      barrier.transition().pResourceAddress(ComObject.pointerOf(resource));
      barrier.transition().stateBefore(before);
      barrier.transition().stateAfter(after);
      list.resourceBarrier(barriers);
    }
  }

  private interface Commands {
    void record(ID3D12GraphicsCommandList list);
  }

  /** Records commands, executes them, and waits until the fence says that they are done. */
  private void execute(Commands commands) throws InterruptedException {
    D3D12_COMMAND_LIST_TYPE direct = D3D12_COMMAND_LIST_TYPE.D3D12_COMMAND_LIST_TYPE_DIRECT;
    ID3D12CommandQueue queue =
        device.createCommandQueue(
            new D3D12_COMMAND_QUEUE_DESC(
                direct, 0, D3D12_COMMAND_QUEUE_FLAGS.D3D12_COMMAND_QUEUE_FLAG_NONE, 0),
            ID3D12CommandQueueProxy.TYPE);
    ID3D12CommandAllocator allocator =
        device.createCommandAllocator(direct, ID3D12CommandAllocatorProxy.TYPE);
    ID3D12GraphicsCommandList list =
        device.createCommandList(0, direct, allocator, null, ID3D12GraphicsCommandListProxy.TYPE);
    assertEquals(direct, list.getType());
    commands.record(list);
    list.closeNative();
    ID3D12Fence fence =
        device.createFence(7, D3D12_FENCE_FLAGS.D3D12_FENCE_FLAG_NONE, ID3D12FenceProxy.TYPE);
    queue.executeCommandLists(new ID3D12CommandList[] {list});
    assertEquals(7, fence.getCompletedValue());
    queue.signal(fence, 8);
    for (int i = 0; i < 60_000 && fence.getCompletedValue() != 8; i++) {
      Thread.sleep(1);
    }
    assertEquals(8, fence.getCompletedValue());
  }

  /** Upload heap, default heap, readback heap: each byte arrives where it should. */
  @Test
  void aBufferIsUploadedCopiedAndReadBack() throws Exception {
    byte[] data = new byte[SIZE];
    new Random(12).nextBytes(data);
    ID3D12Resource upload = upload(data);
    ID3D12Resource kept =
        resource(
            D3D12_HEAP_TYPE.D3D12_HEAP_TYPE_DEFAULT,
            buffer(SIZE),
            D3D12_RESOURCE_STATES.D3D12_RESOURCE_STATE_COPY_DEST);
    ID3D12Resource back = readBack(SIZE);
    int half = SIZE / 2;
    execute(
        list -> {
          // The halves change places.
          list.copyBufferRegion(kept, 0, upload, half, half);
          list.copyBufferRegion(kept, half, upload, 0, half);
          transition(
              list,
              kept,
              D3D12_RESOURCE_STATES.D3D12_RESOURCE_STATE_COPY_DEST,
              D3D12_RESOURCE_STATES.D3D12_RESOURCE_STATE_COPY_SOURCE);
          list.copyResource(back, kept);
        });
    byte[] expected = new byte[SIZE];
    System.arraycopy(data, half, expected, 0, half);
    System.arraycopy(data, 0, expected, half, half);
    assertArrayEquals(expected, content(back, SIZE));
  }

  /** Structs that are viewed, arrays that the callee fills, and rows that are padded. */
  @Test
  void aTextureIsUploadedAndReadBack() throws Exception {
    int width = 37;
    int height = 19;
    D3D12_RESOURCE_DESC description =
        new D3D12_RESOURCE_DESC(
            D3D12_RESOURCE_DIMENSION.D3D12_RESOURCE_DIMENSION_TEXTURE2D,
            0,
            width,
            height,
            (short) 1,
            (short) 1,
            DXGI_FORMAT.DXGI_FORMAT_R8G8B8A8_UNORM,
            new DXGI_SAMPLE_DESC(1, 0),
            D3D12_TEXTURE_LAYOUT.D3D12_TEXTURE_LAYOUT_UNKNOWN,
            D3D12_RESOURCE_FLAGS.D3D12_RESOURCE_FLAG_NONE);
    D3D12_PLACED_SUBRESOURCE_FOOTPRINT[] layouts = new D3D12_PLACED_SUBRESOURCE_FOOTPRINT[1];
    int[] rows = new int[1];
    long[] rowSizes = new long[1];
    LongRef total = new LongRef();
    device.getCopyableFootprints(description, 0, 1, 0, layouts, rows, rowSizes, total);
    int pitch = layouts[0].footprint().rowPitch();
    // Rows begin at multiples of D3D12_TEXTURE_DATA_PITCH_ALIGNMENT, 256 bytes.
    assertEquals(256, pitch);
    assertEquals(height, rows[0]);
    assertEquals(4 * width, rowSizes[0]);
    assertEquals(pitch * (height - 1) + 4 * width, total.get());

    int size = pitch * height;
    byte[] data = new byte[size];
    new Random(13).nextBytes(data);
    ID3D12Resource upload = upload(data);
    ID3D12Resource texture =
        resource(
            D3D12_HEAP_TYPE.D3D12_HEAP_TYPE_DEFAULT,
            description,
            D3D12_RESOURCE_STATES.D3D12_RESOURCE_STATE_COPY_DEST);
    assertEquals(description.width(), texture.getDesc().width());
    assertEquals(description.format(), texture.getDesc().format());
    ID3D12Resource back = readBack(size);
    execute(
        list -> {
          copy(list, place(texture, null), place(upload, layouts[0]));
          transition(
              list,
              texture,
              D3D12_RESOURCE_STATES.D3D12_RESOURCE_STATE_COPY_DEST,
              D3D12_RESOURCE_STATES.D3D12_RESOURCE_STATE_COPY_SOURCE);
          copy(list, place(back, layouts[0]), place(texture, null));
        });
    byte[] content = content(back, size);
    for (int row = 0; row < height; row++) {
      int at = row * pitch;
      assertArrayEquals(
          Arrays.copyOfRange(data, at, at + 4 * width),
          Arrays.copyOfRange(content, at, at + 4 * width),
          "row " + row);
    }
  }

  /** A texture, or where one lies in a buffer. */
  private static D3D12_TEXTURE_COPY_LOCATION place(
      ID3D12Resource resource, @Nullable D3D12_PLACED_SUBRESOURCE_FOOTPRINT footprint) {
    D3D12_TEXTURE_COPY_LOCATION place = D3D12_TEXTURE_COPY_LOCATIONStruct.allocate(Arena.ofAuto());
    place.pResourceAddress(ComObject.pointerOf(resource));
    if (footprint == null) {
      place.type(D3D12_TEXTURE_COPY_TYPE.D3D12_TEXTURE_COPY_TYPE_SUBRESOURCE_INDEX);
      place.subresourceIndex(0);
    } else {
      place.type(D3D12_TEXTURE_COPY_TYPE.D3D12_TEXTURE_COPY_TYPE_PLACED_FOOTPRINT);
      place.placedFootprint(footprint);
    }
    return place;
  }

  private static void copy(
      ID3D12GraphicsCommandList list,
      D3D12_TEXTURE_COPY_LOCATION to,
      D3D12_TEXTURE_COPY_LOCATION from) {
    list.copyTextureRegion(to, 0, 0, 0, from, null);
  }

  /** What a struct result, an array of structs, and an IID that is refused answer. */
  @Test
  void aDeviceAnswers() {
    assertEquals(1, device.getNodeCount());
    assertEquals(device.getAdapterLuid(), device.getAdapterLuid());
    D3D12_RESOURCE_ALLOCATION_INFO info =
        device.getResourceAllocationInfo(0, new D3D12_RESOURCE_DESC[] {buffer(SIZE + 1)});
    // In steps of D3D12_DEFAULT_RESOURCE_PLACEMENT_ALIGNMENT, 64 KB.
    assertEquals(0x10000, info.alignment());
    assertEquals(SIZE + 0x10000, info.sizeInBytes());
    D3D12_HEAP_PROPERTIES upload =
        device.getCustomHeapProperties(1, D3D12_HEAP_TYPE.D3D12_HEAP_TYPE_UPLOAD);
    assertEquals(D3D12_HEAP_TYPE.D3D12_HEAP_TYPE_CUSTOM, upload.type());
    assertEquals(D3D12_MEMORY_POOL.D3D12_MEMORY_POOL_L0, upload.memoryPoolPreference());
    ComException refused =
        assertThrows(
            ComException.class,
            () ->
                device.createFence(
                    0, D3D12_FENCE_FLAGS.D3D12_FENCE_FLAG_NONE, ID3D12ResourceProxy.TYPE));
    assertEquals(HResult.of(HResult.E_NOINTERFACE), refused.hresult());
    assertEquals("ID3D12Device.createFence", refused.method());
    assertTrue(ComObject.sameObject(device, parentOf(upload(new byte[] {1}))));
  }

  private static ID3D12Device parentOf(ID3D12Resource resource) {
    Ref<ID3D12Device> parent = new Ref<>();
    resource.getDevice(ID3D12DeviceProxy.TYPE, parent);
    return parent.get();
  }
}
