package example;

import io.comwright.annotation.PreserveSig;
import io.comwright.annotation.Unsigned;
import io.comwright.annotation.Vtable;

/** No IUnknown: slots from 0. */
@Vtable(preserveSig = true)
public interface IVoiceCallback {
  void onPassStart(@Unsigned int bytesRequired);

  void onPassEnd();

  @PreserveSig
  void close();
}
