package io.comwright.automation;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.NativeName;

/**
 * An object that tells of which class it is (Microsoft Learn, "IProvideClassInfo interface
 * (ocidl.h)").
 */
@ComInterface("b196b283-bab4-101a-b69c-00aa00341d07")
public interface IProvideClassInfo extends IUnknown {
  /**
   * The description of its class, a {@link TypeKind#COCLASS}.
   *
   * @return the description, to be closed
   */
  @NativeName("GetClassInfo")
  ITypeInfo getClassInfo();
}
