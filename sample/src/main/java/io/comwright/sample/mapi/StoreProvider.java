package io.comwright.sample.mapi;

import io.comwright.ComException;
import io.comwright.HResult;
import io.comwright.Handle;
import java.util.List;

/**
 * A message store that synchronizes a list of folders on a thread of its own. It knows Outlook only
 * through the interface pointers in {@link MapiSib}.
 */
final class StoreProvider implements IMAPISync {
  private static final int ITEMS = 5;

  private final List<String> folders;
  private final String unreachable;

  /**
   * A store.
   *
   * @param folders the folders to synchronize
   * @param unreachable the folder whose server does not answer, or null for none
   */
  StoreProvider(List<String> folders, String unreachable) {
    this.folders = folders;
    this.unreachable = unreachable;
  }

  @Override
  public void synchronizeInBackground(MapiSib info) {
    if (info.size() != MapiSibStruct.SIZE) {
      throw new ComException(HResult.E_INVALIDARG, "unknown version of MAPISIB");
    }
    // What the structure holds is lent for this call; the query gives a reference of our own.
    IMAPISyncProgressCallback callback = IMAPISyncProgressCallbackProxy.from(info.callback());
    Handle done = Events.create();
    Thread.ofPlatform().name("synchronize").start(() -> synchronize(callback, done));
    info.syncDoneEvent().set(done);
  }

  private void synchronize(IMAPISyncProgressCallback callback, Handle done) {
    try (callback) {
      HResult result = HResult.of(HResult.S_OK);
      try {
        transfer(callback);
      } catch (ComException e) {
        result = e.hresult();
        if (!result.is(HResult.MAPI_E_USER_CANCEL)) {
          callback.error(result, "The server of \"" + unreachable + "\" does not answer");
        }
      }
      callback.done(done, result);
    } finally {
      Events.set(done);
    }
  }

  private void transfer(IMAPISyncProgressCallback callback) {
    int total = folders.size() * ITEMS;
    int position = 0;
    for (String folder : folders) {
      callback.progress("Synchronizing " + folder, position, total);
      if (folder.equals(unreachable)) {
        throw new ComException(HResult.MAPI_E_NETWORK_ERROR);
      }
      for (int item = 0; item < ITEMS; item++) {
        pause();
        callback.progress(null, ++position, total);
      }
    }
  }

  /** As long as a server takes for an item. */
  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
