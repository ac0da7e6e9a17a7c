package io.comwright.nativetest.mapi;

import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import org.jspecify.annotations.Nullable;

/** Reports synchronization status (Microsoft Learn, "IMAPISyncProgressCallback"). */
@ComInterface("5024a386-2d44-486a-81a8-8f0ecb6071dd")
public interface IMAPISyncProgressCallback extends IUnknown {
  void progress(@Nullable String step, int index, int indexMax);

  void error(HResult result, String message);

  void done(@Nullable Handle threadDoneEvent, HResult result);
}
