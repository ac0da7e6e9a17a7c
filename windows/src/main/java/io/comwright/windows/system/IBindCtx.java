package io.comwright.windows.system;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;

/** The circumstances of a binding; passed on, and not called. */
@ComInterface(value = "0000000e-0000-0000-c000-000000000046", partial = true)
public interface IBindCtx extends IUnknown {}
