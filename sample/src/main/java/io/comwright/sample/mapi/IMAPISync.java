package io.comwright.sample.mapi;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;

/** Synchronizes a message store. Implemented by store providers, called by Outlook. */
@ComInterface("5024a385-2d44-486a-81a8-8f0ecb6071dd")
public interface IMAPISync extends IUnknown {
  /**
   * Starts a synchronization on a thread of the provider's, and returns.
   *
   * @param info what to synchronize, and whom to tell
   */
  void synchronizeInBackground(MapiSib info);
}
