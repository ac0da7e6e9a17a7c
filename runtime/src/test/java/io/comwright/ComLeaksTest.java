package io.comwright;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComLeaks.Level;
import io.comwright.ComLeaks.Open;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ComLeaksTest {
  private final ComObject object = ComObject.expose(new Plain());

  @BeforeEach
  void on() {
    ComLeaks.level(Level.ALL);
  }

  @AfterEach
  void off() {
    ComLeaks.level(Level.OFF);
    object.close();
  }

  private static void forget(MemorySegment pointer) {
    IUnknownProxy.retain(pointer);
  }

  @Test
  void openProxiesAreListedWithTheirPlace() {
    long before = ComLeaks.openCount();
    IUnknownProxy proxy = Plain.proxy(object);
    assertEquals(before + 1, ComLeaks.openCount());
    Open open = ComLeaks.open().getFirst();
    assertEquals(proxy.toString(), open.what());
    assertTrue(List.of(open.madeAt().getStackTrace()).toString().contains("openProxiesAreListed"));
    proxy.close();
    proxy.close();
    assertEquals(before, ComLeaks.openCount());
    assertEquals(List.of(), ComLeaks.open());
  }

  @Test
  void forgottenProxyIsReportedAndNotReleased() throws InterruptedException {
    List<Open> leaks = new CopyOnWriteArrayList<>();
    ComLeaks.onLeak(leaks::add);
    MemorySegment pointer = object.pointer(IUnknownProxy.TYPE);
    long before = ComLeaks.openCount();
    forget(pointer);
    assertEquals(before + 1, ComLeaks.openCount());
    for (int i = 0; i < 100 && leaks.isEmpty(); i++) {
      System.gc();
      Thread.sleep(10);
      ComLeaks.report();
    }
    assertEquals(1, leaks.size());
    assertEquals(before, ComLeaks.openCount(), "what was reported is not open");
    assertTrue(leaks.getFirst().what().contains(Long.toHexString(pointer.address())));
    assertTrue(List.of(leaks.getFirst().madeAt().getStackTrace()).toString().contains("forget"));
    int live = ComObject.liveCount();
    object.close();
    assertEquals(live, ComObject.liveCount(), "the leaked reference is still there");
    IUnknownProxy.attach(pointer).close();
    assertEquals(live - 1, ComObject.liveCount());
  }

  /** Least of all to whoever makes the next proxy, of which nobody would know then. */
  @Test
  void whatTheListenerThrowsGoesToNobody() throws InterruptedException {
    List<Open> leaks = new CopyOnWriteArrayList<>();
    ComLeaks.onLeak(
        leak -> {
          leaks.add(leak);
          throw new AssertionError(leak.what());
        });
    MemorySegment pointer = object.pointer(IUnknownProxy.TYPE);
    forget(pointer);
    for (int i = 0; i < 500 && leaks.isEmpty(); i++) {
      System.gc();
      Thread.sleep(10);
      Plain.proxy(object).close();
    }
    assertEquals(1, leaks.size());
    IUnknownProxy.attach(pointer).close();
  }

  @Test
  void offTracksNothing() {
    ComLeaks.level(Level.OFF);
    long before = ComLeaks.openCount();
    IUnknownProxy proxy = Plain.proxy(object);
    assertEquals(before, ComLeaks.openCount());
    assertEquals(List.of(), ComLeaks.open());
    proxy.close();
    assertEquals(before, ComLeaks.openCount());
  }

  @Test
  void sampledCountsAll() {
    ComLeaks.level(Level.SAMPLED);
    long before = ComLeaks.openCount();
    List<IUnknownProxy> proxies = Stream.generate(() -> Plain.proxy(object)).limit(1000).toList();
    assertEquals(before + 1000, ComLeaks.openCount());
    int watched = ComLeaks.open().size();
    assertTrue(watched < 200, watched + " of 1000 were watched");
    proxies.forEach(IUnknownProxy::close);
    assertEquals(before, ComLeaks.openCount());
  }

  /** Nobody has to ask: whoever makes the next proxy tells of those that are lost. */
  @Test
  void forgottenProxyIsReportedWhenAnotherOneIsMade() throws InterruptedException {
    List<Open> leaks = new CopyOnWriteArrayList<>();
    ComLeaks.onLeak(leaks::add);
    MemorySegment pointer = object.pointer(IUnknownProxy.TYPE);
    forget(pointer);
    for (int i = 0; i < 500 && leaks.isEmpty(); i++) {
      System.gc();
      Thread.sleep(10);
      Plain.proxy(object).close();
    }
    assertEquals(1, leaks.size());
    IUnknownProxy.attach(pointer).close();
  }
}
