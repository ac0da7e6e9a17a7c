package io.comwright.nativetest.mapi;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;

/** Synchronizes a message store (Microsoft Learn, "IMAPISync"). */
@ComInterface("5024a385-2d44-486a-81a8-8f0ecb6071dd")
public interface IMAPISync extends IUnknown {
  void synchronizeInBackground(MapiSib info);
}
