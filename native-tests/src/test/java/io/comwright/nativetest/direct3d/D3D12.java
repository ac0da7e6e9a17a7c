package io.comwright.nativetest.direct3d;

import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.Ref;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.IidIs;
import io.comwright.annotation.NativeLibrary;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Out;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Functions of Direct3D 12 (Microsoft Learn, "Core 12 functions"). */
@NativeLibrary(
    value = {"vkd3d-utils", "libvkd3d-utils.so.1", "d3d12"},
    preserveSig = false)
public interface D3D12 {
  @ComStruct(size = 40)
  @NativeName("D3D12_ROOT_SIGNATURE_DESC")
  record RootSignature(
      int parameterCount,
      @Nullable MemorySegment parameters,
      int samplerCount,
      @Nullable MemorySegment samplers,
      int flags) {}

  @NativeName("D3D12CreateDevice")
  @IidIs("type")
  <T extends IUnknown> T createDevice(
      @Nullable IUnknown adapter, int featureLevel, ComType<T> type);

  @NativeName("D3D12SerializeRootSignature")
  void serializeRootSignature(
      RootSignature signature,
      int version,
      @Out Ref<ID3DBlob> blob,
      @Out @Nullable Ref<@Nullable ID3DBlob> error);
}
