package io.comwright.automation;

import io.comwright.Guid;
import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.NativeName;

/**
 * An object that tells others of events (Microsoft Learn, "IConnectionPointContainer interface
 * (ocidl.h)"): {@link Events} advises one, {@link EventSource} makes one of a Java object.
 */
@ComInterface("b196b284-bab4-101a-b69c-00aa00341d07")
public interface IConnectionPointContainer extends IUnknown {
  /**
   * All connection points.
   *
   * @return an enumerator, to be closed
   */
  @NativeName("EnumConnectionPoints")
  IEnumConnectionPoints enumConnectionPoints();

  /**
   * The connection point of an interface.
   *
   * @param iid the interface that a sink implements
   * @return the connection point, to be closed
   * @throws io.comwright.ComException ({@code CONNECT_E_NOCONNECTION}) if the object does not tell
   *     of such events
   */
  @NativeName("FindConnectionPoint")
  IConnectionPoint findConnectionPoint(Guid iid);
}
