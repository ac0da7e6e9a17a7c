package example;

import io.comwright.HResult;
import io.comwright.annotation.Vtable;
import java.lang.foreign.MemorySegment;

@Vtable(preserveSig = true)
public interface IVoiceCallback2 extends IVoiceCallback {
  void onVoiceError(MemorySegment context, HResult error);

  HResult next(IVoiceCallback2 callback);
}
