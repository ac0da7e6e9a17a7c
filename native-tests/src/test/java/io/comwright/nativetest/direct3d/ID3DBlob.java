package io.comwright.nativetest.direct3d;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import java.lang.foreign.MemorySegment;

/** Data of any length (Microsoft Learn, "ID3D10Blob"; the IID is in {@code d3dcommon.h}). */
@ComInterface(value = "8ba5fb08-5195-40e2-ac58-0d989c3a0102", preserveSig = true)
public interface ID3DBlob extends IUnknown {
  MemorySegment getBufferPointer();

  long getBufferSize();
}
