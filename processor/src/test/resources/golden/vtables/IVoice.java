package example;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import org.jspecify.annotations.Nullable;

/** Interfaces without IUnknown as argument and result. */
@ComInterface("00000000-0000-0000-0000-00000000000c")
public interface IVoice extends IUnknown {
  void setCallback(@Nullable IVoiceCallback callback);

  IVoiceCallback getCallback();
}
