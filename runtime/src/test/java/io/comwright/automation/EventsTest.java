package io.comwright.automation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.ComScope;
import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.UpcallFailureListener;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Connection points of a Java object, through their native interfaces; a sink is an IDispatch. */
class EventsTest {
  private final List<Throwable> failures = new ArrayList<>();
  private UpcallFailureListener before;
  private int live;

  @BeforeEach
  void listen() {
    before = ComObject.onUpcallFailure((method, answer, failure) -> failures.add(failure));
    live = ComObject.liveCount();
  }

  @AfterEach
  void nothingIsLeft() {
    ComObject.onUpcallFailure(before);
    assertEquals(live, ComObject.liveCount());
  }

  private static final class Clock implements Connectable {
    private final EventSource events = new EventSource(this, IDispatchProxy.TYPE);

    @Override
    public EventSource events() {
      return events;
    }

    void tick(int hour) {
      events.fire(IDispatchProxy.TYPE, sink -> sink.invoke(Invocation.method(1, Variant.of(hour))));
    }

    int sinks() {
      return events.count(IDispatchProxy.TYPE);
    }
  }

  private final Clock clock = new Clock();
  private final List<Integer> heard = new ArrayList<>();

  private ScriptObject sink() {
    return sink(() -> {});
  }

  private ScriptObject sink(Runnable then) {
    return new ScriptObject(
        call -> {
          heard.add(call.argument(0, int.class));
          then.run();
          return null;
        });
  }

  private Subscription advise(ScriptObject sink) {
    return Events.advise(clock, sink, IDispatchProxy.TYPE);
  }

  @Test
  void aSinkHearsUntilItsSubscriptionIsClosed() {
    clock.tick(1);
    Subscription subscription = advise(sink());
    clock.tick(2);
    clock.tick(3);
    assertEquals(1, clock.sinks());
    subscription.close();
    subscription.close();
    clock.tick(4);
    assertEquals(List.of(2, 3), heard);
    assertEquals(0, clock.sinks());
  }

  @Test
  void aScopeDoesNotEndASubscription() {
    Subscription subscription;
    try (ComScope _ = ComScope.open()) {
      subscription = advise(sink());
    }
    clock.tick(1);
    assertEquals(List.of(1), heard);
    subscription.close();
    try (ComScope _ = ComScope.open()) {
      clock.findConnectionPoint(IDispatchVtable.IID_IDispatch).advise(sink());
    }
    clock.tick(2);
    assertEquals(List.of(1, 2), heard);
    clock.events().close();
  }

  @Test
  void aSinkMayUnadviseItselfAndAnother() {
    List<Subscription> subscriptions = new ArrayList<>();
    Runnable all = () -> subscriptions.forEach(Subscription::close);
    subscriptions.add(advise(sink(all)));
    subscriptions.add(advise(sink(all)));
    clock.tick(1);
    clock.tick(2);
    assertEquals(List.of(1), heard);
    assertEquals(List.of(), failures);
  }

  @Test
  void aSinkMayAdviseAnother() {
    List<Subscription> subscriptions = new ArrayList<>();
    subscriptions.add(
        advise(
            sink(
                () -> {
                  if (subscriptions.size() == 1) {
                    subscriptions.add(advise(sink()));
                  }
                })));
    clock.tick(1);
    assertEquals(List.of(1), heard);
    clock.tick(2);
    assertEquals(List.of(1, 2, 2), heard);
    subscriptions.forEach(Subscription::close);
  }

  @Test
  void whoFailsKeepsTheEventFromNobodyAndWhoIsGoneIsDropped() {
    Subscription failing =
        advise(
            sink(
                () -> {
                  throw new IllegalStateException("broken");
                }));
    Subscription gone =
        advise(
            new ScriptObject(
                call -> {
                  throw new ComException(HResult.RPC_E_DISCONNECTED);
                }));
    Subscription good = advise(sink());
    clock.tick(1);
    assertEquals(List.of(1, 1), heard);
    assertTrue(failures.stream().anyMatch(e -> e instanceof ComException));
    assertEquals(2, clock.sinks());
    clock.tick(2);
    assertEquals(List.of(1, 1, 2, 2), heard);
    List.of(failing, gone, good).forEach(Subscription::close);
    assertEquals(0, clock.sinks());
  }

  /** The sink waits in its call until the other thread has ended its subscription. */
  @Test
  void nothingIsLockedDuringACall() throws InterruptedException {
    CountDownLatch called = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    ScriptObject waiting =
        sink(
            () -> {
              called.countDown();
              try {
                assertTrue(ended.await(10, TimeUnit.SECONDS));
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    Subscription subscription = advise(waiting);
    Thread thread = new Thread(() -> clock.tick(1));
    thread.start();
    assertTrue(called.await(10, TimeUnit.SECONDS));
    subscription.close();
    advise(sink()).close();
    ended.countDown();
    thread.join(10_000);
    assertEquals(List.of(1), heard);
    assertEquals(List.of(), failures);
  }

  @Test
  void whatCannotBeAdvised() {
    assertEquals(
        HResult.E_NOINTERFACE, code(() -> Events.advise(sink(), sink(), IDispatchProxy.TYPE)));
    assertEquals(
        HResult.CONNECT_E_NOCONNECTION,
        code(() -> Events.advise(clock, clock, IConnectionPointContainerProxy.TYPE)));
    try (IConnectionPointContainer container = IConnectionPointContainerProxy.from(clock);
        IConnectionPoint point = container.findConnectionPoint(IDispatchVtable.IID_IDispatch)) {
      assertEquals(HResult.CONNECT_E_CANNOTCONNECT, code(() -> point.advise(clock)));
      assertEquals(HResult.CONNECT_E_NOCONNECTION, code(() -> point.unadvise(1)));
    }
  }

  private static int code(Runnable call) {
    return assertThrows(ComException.class, call::run).hresult().code();
  }

  @Test
  void connectionsCanBeEnumerated() {
    ScriptObject first = sink();
    ScriptObject second = sink();
    Subscription one = advise(first);
    Subscription two = advise(second);
    assertNotEquals(one.cookie(), two.cookie());
    try (IConnectionPointContainer container = IConnectionPointContainerProxy.from(clock)) {
      List<@Nullable Object> sinks = new ArrayList<>();
      IEnumConnectionPoints enumerator = container.enumConnectionPoints();
      try (Sequence<IConnectionPoint> points =
          Sequence.of(enumerator, enumerator::next, new IConnectionPoint[4])) {
        for (IConnectionPoint point : points) {
          assertEquals(IDispatchVtable.IID_IDispatch, point.getConnectionInterface());
          try (IConnectionPointContainer owner = point.getConnectionPointContainer()) {
            assertTrue(ComObject.sameObject(owner, container));
          }
          IEnumConnections connections = point.enumConnections();
          one.close();
          try (Sequence<ConnectData> each =
              Sequence.of(connections, connections::next, new ConnectData[2])) {
            for (ConnectData data : each) {
              assertEquals(two.cookie(), data.cookie());
              sinks.add(ComObject.implementation(data.sink()));
            }
          }
        }
      }
      assertEquals(List.of(second), sinks);
    }
    two.close();
  }

  @Test
  void aSourceDropsAllItsSinks() {
    try (Subscription subscription = advise(sink())) {
      clock.events().close();
      clock.tick(1);
      assertEquals(List.of(), heard);
      assertNotEquals(0, subscription.cookie());
    }
  }

  private static final class Late implements Connectable {
    private static final Guid NOTES = Guid.parse("3b1f7a22-6c4d-4e5f-8a9b-0c1d2e3f4051");

    private final EventSource events = new EventSource(this, Events.dispinterface(NOTES));

    @Override
    public EventSource events() {
      return events;
    }
  }

  @Test
  void eventsWithoutAVtable() {
    Late late = new Late();
    ComType<IDispatch> notes = Events.dispinterface(Late.NOTES);
    ScriptObject sink = sink();
    try (Subscription _ = Events.advise(late, sink, notes)) {
      late.events.fire(notes, each -> each.invoke(Invocation.method(7, Variant.of(1))));
      assertEquals(7, sink.last().member());
      assertEquals(List.of(1), heard);
      // The sink itself says nothing of the IID.
      try (IConnectionPointContainer container = IConnectionPointContainerProxy.from(late);
          IConnectionPoint point = container.findConnectionPoint(Late.NOTES)) {
        assertEquals(HResult.CONNECT_E_CANNOTCONNECT, code(() -> point.advise(sink)));
      }
    }
    assertEquals(0, late.events.count(notes));
  }

  /** What COM answers for an object, or for a process, that is there no more. */
  @ParameterizedTest
  @ValueSource(ints = {0x80010108, 0x800401FD, 0x800706BA, 0x80010007, 0x80010012})
  void whoIsGoneIsDropped(int code) {
    Subscription gone =
        advise(
            new ScriptObject(
                call -> {
                  throw new ComException(code);
                }));
    clock.tick(1);
    assertEquals(0, clock.sinks());
    gone.close();
  }
}
