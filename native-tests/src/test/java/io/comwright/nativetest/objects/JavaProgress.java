package io.comwright.nativetest.objects;

import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.nativetest.mapi.IMAPISyncProgressCallback;
import org.jspecify.annotations.Nullable;

/** Does the same on each Progress, and nothing else. */
final class JavaProgress implements IMAPISyncProgressCallback {
  private final Runnable onProgress;

  JavaProgress(Runnable onProgress) {
    this.onProgress = onProgress;
  }

  @Override
  public void progress(@Nullable String step, int index, int indexMax) {
    onProgress.run();
  }

  @Override
  public void error(HResult result, String message) {}

  @Override
  public void done(@Nullable Handle threadDoneEvent, HResult result) {}
}
