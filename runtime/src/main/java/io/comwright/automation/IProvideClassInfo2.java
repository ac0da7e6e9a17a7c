package io.comwright.automation;

import io.comwright.Guid;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Unsigned;

/**
 * An object that tells of which class it is, and what its events are (Microsoft Learn,
 * "IProvideClassInfo2 interface (ocidl.h)").
 */
@ComInterface("a6bc3ac0-dbaa-11ce-9de3-00aa004bb851")
public interface IProvideClassInfo2 extends IProvideClassInfo {
  /** {@code GUIDKIND_DEFAULT_SOURCE_DISP_IID}: the default dispinterface of events. */
  int DEFAULT_EVENTS = 1;

  /**
   * A GUID of the class.
   *
   * @param kind {@link #DEFAULT_EVENTS}
   * @return the IID
   */
  @NativeName("GetGUID")
  Guid getGuid(@Unsigned int kind);
}
