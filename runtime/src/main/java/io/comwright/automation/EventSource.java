package io.comwright.automation;

import io.comwright.ComException;
import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.runtime.Failures;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Who hears of the events of a Java object, with a connection point for each interface of events
 * (Microsoft Learn, "Architecture of Connectable Objects"). The object is {@link Connectable}.
 *
 * <p>A sink is held from {@code Advise} to {@code Unadvise}, by a reference of its own. Nothing is
 * locked while a sink is called, so that it may unadvise itself or others, or advise more: one that
 * is unadvised is not called again, though it may be in a call on another thread, and one that is
 * added hears of the next event. A sink that is gone is dropped.
 *
 * <p>Safe for use by several threads, as far as the sinks are: one that was advised in a
 * single-threaded apartment is called in it.
 */
public final class EventSource implements AutoCloseable {
  private final List<ConnectionPoint<?>> points;

  /**
   * Has no sinks yet.
   *
   * @param owner the object that tells of the events
   * @param types the interfaces of the events
   * @throws IllegalArgumentException if one of them has no IID
   */
  public EventSource(IConnectionPointContainer owner, ComType<?>... types) {
    Objects.requireNonNull(owner, "owner");
    points = Stream.of(types).<ConnectionPoint<?>>map(type -> point(owner, type)).toList();
  }

  @SuppressWarnings("unchecked") // what has an IID derives from IUnknown
  private static ConnectionPoint<?> point(IConnectionPointContainer owner, ComType<?> type) {
    if (type.iid() == null) {
      throw new IllegalArgumentException(type.name() + " does not derive from IUnknown");
    }
    return new ConnectionPoint<>(owner, (ComType<? extends IUnknown>) type);
  }

  /**
   * Calls each sink of an interface, one after another, on this thread. One that fails does not
   * keep the event from others: its exception goes to the {@link
   * io.comwright.UpcallFailureListener}, and if the sink is gone it is dropped.
   *
   * @param type the interface of the event
   * @param event calls the method that tells of it
   * @param <T> the interface
   * @throws IllegalArgumentException if the source has no such events
   */
  public <T extends IUnknown> void fire(ComType<T> type, Consumer<? super T> event) {
    ConnectionPoint<T> point = point(type);
    for (Connection<T> connection : point.connections()) {
      if (connection.enter()) {
        try {
          event.accept(connection.sink());
        } catch (ComException e) {
          Failures.tell(e, type.name());
          if (Events.isGone(e)) {
            point.drop(connection);
          }
        } finally {
          connection.leave();
        }
      }
    }
  }

  /**
   * How many sinks hear of the events of an interface.
   *
   * @param type the interface
   * @return the number
   * @throws IllegalArgumentException if the source has no such events
   */
  public int count(ComType<?> type) {
    return point(type).connections().size();
  }

  @SuppressWarnings("unchecked") // the point was made of the type
  private <P extends ConnectionPoint<?>> P point(ComType<?> type) {
    for (ConnectionPoint<?> point : points) {
      if (point.type().is(type)) {
        return (P) point;
      }
    }
    throw new IllegalArgumentException("the source has no events of " + type);
  }

  /**
   * The connection point of an interface.
   *
   * @param iid the interface of the events
   * @return the connection point, a Java object
   * @throws ComException ({@code CONNECT_E_NOCONNECTION}) if the source has no such events
   */
  public IConnectionPoint findConnectionPoint(Guid iid) {
    for (ConnectionPoint<?> point : points) {
      if (iid.equals(point.type().iid())) {
        return point;
      }
    }
    throw new ComException(HResult.CONNECT_E_NOCONNECTION, "there are no events of " + iid);
  }

  /**
   * All connection points.
   *
   * @return an enumerator, a Java object
   */
  public IEnumConnectionPoints enumConnectionPoints() {
    return new ConnectionPoints(points, 0);
  }

  /** Drops all sinks. The source can be used further. */
  @Override
  public void close() {
    points.forEach(ConnectionPoint::clear);
  }
}
