package io.comwright.nativetest.automation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.automation.Connectable;
import io.comwright.automation.EventSource;
import io.comwright.automation.Events;
import io.comwright.automation.IDispatch;
import io.comwright.automation.IDispatchProxy;
import io.comwright.automation.Invocation;
import io.comwright.automation.Subscription;
import io.comwright.automation.Variant;
import io.comwright.nativetest.EachCompiler;
import io.comwright.nativetest.NativeObject;
import io.comwright.nativetest.NativeTest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Connection points of C++ with sinks in Java, and the other way round. */
@EachCompiler
class EventsTest extends NativeTest {
  private static final ComType<IDispatch> NOTES =
      Events.dispinterface(Guid.parse("3b1f7a22-6c4d-4e5f-8a9b-0c1d2e3f4051"));

  private static final class Bell implements Connectable {
    private final EventSource events = new EventSource(this, IBellEventsProxy.TYPE);

    @Override
    public EventSource events() {
      return events;
    }

    void strike(int hour) {
      events.fire(IBellEventsProxy.TYPE, sink -> sink.struck(hour));
    }
  }

  private final List<Integer> heard = new ArrayList<>();

  @Test
  void javaHearsOfEventsOfCpp() {
    NativeObject bell = library.create("bell_create");
    try (IUnknown source = IUnknownProxy.attach(bell.pointer())) {
      IBellEvents sink = heard::add;
      Subscription subscription = Events.advise(source, sink, IBellEventsProxy.TYPE);
      assertEquals(101, subscription.cookie());
      assertEquals(1, live());
      assertEquals(0, library.call("bell_strike", bell, 12));
      subscription.close();
      assertEquals(0, library.call("bell_sinks", bell));
      assertEquals(0, library.call("bell_strike", bell, 13));
      assertEquals(List.of(12), heard);
      assertEquals(0, library.call("bell_points", bell));
    }
    assertEquals(0, bell.refs());
  }

  @Test
  void aSinkEndsItsSubscriptionInACall() {
    NativeObject bell = library.create("bell_create");
    List<Subscription> subscriptions = new ArrayList<>();
    try (IUnknown source = IUnknownProxy.attach(bell.pointer())) {
      IBellEvents sink =
          hour -> {
            heard.add(hour);
            subscriptions.forEach(Subscription::close);
          };
      subscriptions.add(Events.advise(source, sink, IBellEventsProxy.TYPE));
      assertEquals(0, library.call("bell_strike", bell, 1));
      assertEquals(0, library.call("bell_strike", bell, 2));
    }
    assertEquals(List.of(1), heard);
    assertEquals(0, library.call("bell_points", bell));
    assertEquals(0, bell.refs());
  }

  @Test
  void aSourceThatHasOtherEvents() {
    NativeObject bell = library.create("bell_create");
    NativeObject sink = library.create("sink_create");
    try (IUnknown source = IUnknownProxy.attach(bell.pointer());
        IUnknown other = IUnknownProxy.attach(sink.pointer())) {
      ComException e =
          assertThrows(ComException.class, () -> Events.advise(source, source, IUnknownProxy.TYPE));
      assertEquals(HResult.CONNECT_E_NOCONNECTION, e.hresult().code());
      e = assertThrows(ComException.class, () -> Events.advise(other, other, IUnknownProxy.TYPE));
      assertEquals(HResult.E_NOINTERFACE, e.hresult().code());
    }
    assertEquals(0, bell.refs());
    assertEquals(0, sink.refs());
  }

  @Test
  void cppHearsOfEventsOfJava() {
    Bell bell = new Bell();
    NativeObject sink = library.create("sink_create");
    try (ComObject source = ComObject.expose(bell)) {
      long cookie = library.call("sink_advise", sink, source.pointer(IUnknownProxy.TYPE), 0);
      assertTrue(cookie > 0);
      assertEquals(2, sink.refs());
      bell.strike(3);
      check("bell_isAsked", source.pointer(IUnknownProxy.TYPE), sink);
      bell.strike(4);
      assertEquals(304, library.call("sink_heard", sink));
      bell.events().close();
      bell.strike(5);
      assertEquals(304, library.call("sink_heard", sink));
      assertEquals(
          List.of(
              HResult.CONNECT_E_NOCONNECTION,
              HResult.CONNECT_E_CANNOTCONNECT,
              HResult.CONNECT_E_NOCONNECTION),
          takeFailures().stream().map(failure -> failure.answer().code()).toList());
    }
    assertEquals(1, sink.refs());
  }

  @Test
  void aSinkOfCppLeavesInItsCall() {
    Bell bell = new Bell();
    NativeObject leaving = library.create("sink_create");
    NativeObject staying = library.create("sink_create");
    try (ComObject source = ComObject.expose(bell)) {
      assertTrue(library.call("sink_advise", leaving, source.pointer(IUnknownProxy.TYPE), 1) > 0);
      assertTrue(library.call("sink_advise", staying, source.pointer(IUnknownProxy.TYPE), 0) > 0);
      bell.strike(1);
      library.call("sink_forget", leaving);
      bell.strike(2);
      assertEquals(1, library.call("sink_heard", leaving));
      assertEquals(102, library.call("sink_heard", staying));
      assertEquals(1, leaving.refs());
      bell.events().close();
    }
    assertEquals(1, staying.refs());
  }

  @Test
  void aSinkOfCppThatFailsStaysAndOneThatIsGoneIsDropped() {
    Bell bell = new Bell();
    NativeObject failing = library.create("sink_create");
    NativeObject gone = library.create("sink_create");
    library.call("sink_answers", failing, HResult.E_FAIL);
    library.call("sink_answers", gone, HResult.RPC_E_DISCONNECTED);
    try (ComObject source = ComObject.expose(bell)) {
      library.call("sink_advise", failing, source.pointer(IUnknownProxy.TYPE), 0);
      library.call("sink_advise", gone, source.pointer(IUnknownProxy.TYPE), 0);
      bell.strike(1);
      bell.strike(2);
      assertEquals(102, library.call("sink_heard", failing));
      assertEquals(1, library.call("sink_heard", gone));
      assertEquals(1, gone.refs());
      assertEquals(1, bell.events().count(IBellEventsProxy.TYPE));
      assertThrows(IllegalArgumentException.class, () -> bell.events().count(IDispatchProxy.TYPE));
      bell.events().close();
      assertEquals(3, takeFailures().size());
    }
    assertEquals(1, failing.refs());
  }

  /** What C++ calls by the number of a member. */
  private final class Notes implements IDispatch {
    @Override
    public int[] getIDsOfNames(List<String> names, int locale) {
      return names.stream().mapToInt(name -> UNKNOWN).toArray();
    }

    @Override
    public @Nullable Variant invoke(Invocation call) {
      assertEquals(7, call.member());
      heard.add(call.argument(0, int.class));
      return null;
    }
  }

  @Test
  void javaHearsOfEventsWithoutAVtable() {
    NativeObject bell = library.create("bell_create");
    try (IUnknown source = IUnknownProxy.attach(bell.pointer())) {
      Subscription subscription = Events.advise(source, new Notes(), NOTES);
      assertEquals(0, library.call("bell_note", bell, 12));
      subscription.close();
      assertEquals(0, library.call("bell_sinks", bell));
    }
    assertEquals(List.of(12), heard);
    assertEquals(0, library.call("bell_points", bell));
    assertEquals(0, bell.refs());
  }

  @Test
  void cppHearsOfEventsWithoutAVtable() {
    Ringer ringer = new Ringer();
    NativeObject notes = library.create("notes_create");
    try (IDispatch sink = IDispatchProxy.attach(notes.pointer());
        Subscription _ = Events.advise(ringer, sink, NOTES)) {
      ringer.events.fire(NOTES, other -> other.invoke(Invocation.method(7, Variant.of(5))));
      assertEquals(5, library.call("notes_heard", notes));
      assertEquals(2, notes.refs());
    }
    assertEquals(0, notes.refs());
  }

  @Test
  void aDispinterfaceIsHeardAsAJavaInterface() {
    NativeObject bell = library.create("bell_create");
    try (IUnknown source = IUnknownProxy.attach(bell.pointer())) {
      DBellNotes sink = heard::add;
      try (Subscription _ = Events.advise(source, sink, DBellNotesProxy.TYPE)) {
        assertEquals(0, library.call("bell_note", bell, 12));
      }
    }
    assertEquals(List.of(12), heard);
    assertEquals(0, bell.refs());
  }

  @Test
  void aDispinterfaceIsToldOfAsAJavaInterface() {
    NativeObject notes = library.create("notes_create");
    EventSource events = new EventSource(new Bell(), DBellNotesProxy.TYPE);
    try (DBellNotes sink = DBellNotesProxy.attach(notes.pointer())) {
      events.findConnectionPoint(DBellNotesProxy.TYPE.iid()).advise(sink);
      events.fire(DBellNotesProxy.TYPE, other -> other.struck(5));
      assertEquals(5, library.call("notes_heard", notes));
      events.close();
    }
    assertEquals(0, notes.refs());
  }

  private static final class Ringer implements Connectable {
    private final EventSource events = new EventSource(this, NOTES);

    @Override
    public EventSource events() {
      return events;
    }
  }
}
