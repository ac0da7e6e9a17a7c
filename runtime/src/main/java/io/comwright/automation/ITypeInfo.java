package io.comwright.automation;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;

/**
 * The description of a type (Microsoft Learn, "ITypeInfo interface (oaidl.h)"), as {@link
 * IDispatch#getTypeInfo} hands it out. Its methods are not described here; a binding that needs
 * them declares its own interface with this IID.
 */
@ComInterface(value = "00020401-0000-0000-c000-000000000046", partial = true)
public interface ITypeInfo extends IUnknown {}
