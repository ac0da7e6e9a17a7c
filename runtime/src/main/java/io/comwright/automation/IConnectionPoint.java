package io.comwright.automation;

import io.comwright.Guid;
import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Unsigned;

/**
 * Where those are registered who hear of the events of one interface (Microsoft Learn,
 * "IConnectionPoint interface (ocidl.h)").
 */
@ComInterface("b196b286-bab4-101a-b69c-00aa00341d07")
public interface IConnectionPoint extends IUnknown {
  /**
   * The interface that a sink implements.
   *
   * @return its IID
   */
  @NativeName("GetConnectionInterface")
  Guid getConnectionInterface();

  /**
   * The object whose connection point this is.
   *
   * @return the object, to be closed
   */
  @NativeName("GetConnectionPointContainer")
  IConnectionPointContainer getConnectionPointContainer();

  /**
   * Adds a sink, which the connection point keeps until {@link #unadvise}.
   *
   * @param sink who hears of the events; it is asked for the interface of this connection point
   * @return a number for {@link #unadvise}
   * @throws io.comwright.ComException ({@code CONNECT_E_CANNOTCONNECT}) if the sink does not have
   *     the interface, ({@code CONNECT_E_ADVISELIMIT}) if there are too many
   */
  @NativeName("Advise")
  @Unsigned
  int advise(IUnknown sink);

  /**
   * Removes a sink.
   *
   * @param cookie what {@link #advise} has answered
   * @throws io.comwright.ComException ({@code CONNECT_E_NOCONNECTION}) if there is no such sink
   */
  @NativeName("Unadvise")
  void unadvise(@Unsigned int cookie);

  /**
   * All sinks.
   *
   * @return an enumerator, to be closed
   */
  @NativeName("EnumConnections")
  IEnumConnections enumConnections();
}
