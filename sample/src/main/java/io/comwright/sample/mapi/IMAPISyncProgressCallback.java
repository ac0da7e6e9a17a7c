package io.comwright.sample.mapi;

import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import org.jspecify.annotations.Nullable;

/**
 * Reports the status of a synchronization to the Send/Receive dialog. Implemented by Outlook,
 * called by store providers on the thread that synchronizes.
 */
@ComInterface("5024a386-2d44-486a-81a8-8f0ecb6071dd")
public interface IMAPISyncProgressCallback extends IUnknown {
  /**
   * Updates the progress dialog.
   *
   * @param step what is being done; null to update only the position
   * @param index the position
   * @param indexMax the position that means complete
   * @throws io.comwright.ComException {@code MAPI_E_USER_CANCEL} if the user has cancelled
   */
  void progress(@Nullable String step, int index, int indexMax);

  /**
   * Reports an error. The HRESULT is data: nothing is thrown for it.
   *
   * @param result the error
   * @param message what to tell the user
   */
  void error(HResult result, String message);

  /**
   * Reports the end of the synchronization.
   *
   * @param threadDoneEvent the event that was handed out by {@link IMAPISync}, or null
   * @param result how it ended
   */
  void done(@Nullable Handle threadDoneEvent, HResult result);
}
