package example;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.PreserveSig;

/** Of a library whose {@code IUnknown} has a virtual destructor. */
@ComInterface(value = "8ba5fb08-5195-40e2-ac58-0d989c3a0102", virtualDestructor = true)
public interface IShaderBlob extends IUnknown {
  @PreserveSig
  long size();
}
