package io.comwright.automation;

import io.comwright.ComException;
import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.runtime.Proxies;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The sinks of one interface of events.
 *
 * @param <T> the interface
 */
final class ConnectionPoint<T extends IUnknown> implements IConnectionPoint {
  private final IConnectionPointContainer owner;
  private final ComType<T> type;
  private final List<Connection<T>> connections = new CopyOnWriteArrayList<>();
  private final AtomicInteger cookies = new AtomicInteger();

  ConnectionPoint(IConnectionPointContainer owner, ComType<T> type) {
    this.owner = owner;
    this.type = type;
  }

  ComType<T> type() {
    return type;
  }

  /** Those that there are; a loop over them sees no changes. */
  List<Connection<T>> connections() {
    return connections;
  }

  @Override
  public Guid getConnectionInterface() {
    return type.iid();
  }

  @Override
  public IConnectionPointContainer getConnectionPointContainer() {
    return owner;
  }

  @Override
  public int advise(IUnknown sink) {
    T queried = Proxies.outsideScopes(() -> Proxies.tryFrom(sink, type));
    if (queried == null) {
      throw new ComException(HResult.CONNECT_E_CANNOTCONNECT, "the sink has no " + type);
    }
    Connection<T> connection = new Connection<>(queried, cookies.incrementAndGet());
    connections.add(connection);
    return connection.cookie();
  }

  @Override
  public void unadvise(int cookie) {
    for (Connection<T> connection : connections) {
      if (connection.cookie() == cookie && drop(connection)) {
        return;
      }
    }
    throw new ComException(HResult.CONNECT_E_NOCONNECTION, "there is no connection " + cookie);
  }

  /** Ends a connection; false if somebody else has. */
  boolean drop(Connection<T> connection) {
    boolean removed = connections.remove(connection);
    connection.end();
    return removed;
  }

  /** Ends all connections. */
  void clear() {
    connections.forEach(this::drop);
  }

  @Override
  public IEnumConnections enumConnections() {
    return new Connections(List.copyOf(connections), 0);
  }
}
