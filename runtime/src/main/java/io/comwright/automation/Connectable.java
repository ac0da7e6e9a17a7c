package io.comwright.automation;

import io.comwright.Guid;

/**
 * Implemented by a Java object that tells others of events: its {@link EventSource} answers for it
 * who wants to hear of which.
 *
 * {@snippet :
 * final class Clock implements IClock, Connectable {
 *   private final EventSource events = new EventSource(this, IClockEventsProxy.TYPE);
 *
 *   @Override
 *   public EventSource events() {
 *     return events;
 *   }
 *
 *   void tick(int hour) {
 *     events.fire(IClockEventsProxy.TYPE, sink -> sink.ticked(hour));
 *   }
 * }
 * }
 */
public interface Connectable extends IConnectionPointContainer {
  /**
   * Who hears of the events of this object.
   *
   * @return always the same
   */
  EventSource events();

  @Override
  default IEnumConnectionPoints enumConnectionPoints() {
    return events().enumConnectionPoints();
  }

  @Override
  default IConnectionPoint findConnectionPoint(Guid iid) {
    return events().findConnectionPoint(iid);
  }
}
