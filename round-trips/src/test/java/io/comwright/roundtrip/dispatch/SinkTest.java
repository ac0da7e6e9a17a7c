package io.comwright.roundtrip.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.comwright.ComObject;
import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.ComClass;
import io.comwright.automation.Connectable;
import io.comwright.automation.Dispatch;
import io.comwright.automation.EventSource;
import io.comwright.automation.Events;
import io.comwright.automation.IDispatch;
import io.comwright.automation.IDispatchProxy;
import io.comwright.automation.Invocation;
import io.comwright.automation.Subscription;
import io.comwright.automation.Variant;
import io.comwright.roundtrip.Accounting;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Objects of dispinterfaces as sinks, and of several of them. */
@ExtendWith(Accounting.class)
class SinkTest {
  private static class Both implements DMorning, DEvening {
    final List<String> told = new ArrayList<>();

    @Override
    public void dawned(String where) {
      told.add("dawned " + where);
    }

    @Override
    public void darkened(int hour) {
      told.add("darkened " + hour);
    }

    @Override
    public void waned() {
      told.add("waned");
    }
  }

  @ComClass(defaultInterface = DEvening.class)
  static final class EveningFirst extends Both {}

  private static final class Clock implements Connectable {
    private final EventSource events = new EventSource(this, DMorningProxy.TYPE);

    @Override
    public EventSource events() {
      return events;
    }
  }

  @Test
  void aLambdaHearsOfEvents() {
    Clock clock = new Clock();
    List<String> heard = new ArrayList<>();
    DMorning sink = heard::add;
    try (ComObject object = ComObject.expose(clock);
        IUnknown source = IUnknownProxy.retain(object.pointer(IUnknownProxy.TYPE))) {
      try (Subscription _ = Events.advise(source, sink, DMorningProxy.TYPE)) {
        clock.events.fire(DMorningProxy.TYPE, each -> each.dawned("here"));
      }
      clock.events.fire(DMorningProxy.TYPE, each -> each.dawned("there"));
    }
    assertEquals(List.of("here"), heard);
  }

  @Test
  void thePointerSaysWhichNumbersAreMeant() {
    Both both = new Both();
    try (ComObject object = ComObject.expose(both);
        DMorning morning = DMorningProxy.retain(object.pointer(DMorningProxy.TYPE));
        DEvening evening = DEveningProxy.retain(object.pointer(DEveningProxy.TYPE))) {
      morning.dawned("x");
      evening.darkened(7);
      assertEquals(1, morning.getIDsOfNames(List.of("dawned"), 0)[0]);
      assertEquals(2, evening.getIDsOfNames(List.of("dawned"), 0)[0]);
      assertEquals(IDispatch.UNKNOWN, morning.getIDsOfNames(List.of("darkened"), 0)[0]);
    }
    assertEquals(List.of("dawned x", "darkened 7"), both.told);
  }

  /** A source that knows its events by number only calls a sink that says which they are. */
  @Test
  void theIidSaysWhichNumbersAreMeant() {
    ComType<IDispatch> evening = Events.dispinterface(DEveningProxy.TYPE.iid());
    Both both = new Both();
    EventSource events = new EventSource(new Clock(), evening);
    Connectable source = () -> events;
    try (ComObject object = ComObject.expose(source);
        IUnknown outside = IUnknownProxy.retain(object.pointer(IUnknownProxy.TYPE));
        Subscription _ = Events.advise(outside, both, evening)) {
      events.fire(evening, each -> each.invoke(Invocation.method(1, Variant.of(7))));
    }
    assertEquals(List.of("darkened 7"), both.told);
  }

  private static List<String> byName(Both both, ComObject object) {
    try (IDispatch plain = IDispatchProxy.retain(object.pointer(IDispatchProxy.TYPE));
        Dispatch late = Dispatch.of(plain)) {
      late.call("[DispID=1]", 5);
      return both.told;
    }
  }

  @Test
  void theDefaultInterfaceAnswersForIDispatch() {
    Both both = new Both();
    try (ComObject object = ComObject.expose(both)) {
      assertEquals(List.of("dawned 5"), byName(both, object));
    }
    EveningFirst evening = new EveningFirst();
    try (ComObject object = ComObject.expose(evening)) {
      assertEquals(List.of("darkened 5"), byName(evening, object));
    }
    EveningFirst generated = new EveningFirst();
    try (ComObject object = SinkTest_EveningFirstComClass.expose(generated)) {
      assertEquals(List.of("darkened 5"), byName(generated, object));
    }
  }
}
