package io.comwright.windows.components.types;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;

/** An interface without members. */
@ComInterface("b0d1e4f0-0303-4a5b-8c6d-000000000001")
interface IWatcher extends IUnknown {
  void changed();
}
