package io.comwright.automation;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;

/**
 * What compilers bind names with (Microsoft Learn, "ITypeComp interface (oaidl.h)"). Its methods
 * are not described here; a binding that needs them declares its own interface with this IID.
 */
@ComInterface(value = "00020403-0000-0000-c000-000000000046", partial = true)
public interface ITypeComp extends IUnknown {}
