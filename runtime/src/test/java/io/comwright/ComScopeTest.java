package io.comwright;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ComScopeTest {
  /** Objects that write down the order in which they end. */
  private final List<Integer> ended = new ArrayList<>();

  private final class Numbered implements IUnknown, FinalRelease {
    private final int number;

    Numbered(int number) {
      this.number = number;
    }

    @Override
    public void finalRelease() {
      ended.add(number);
    }
  }

  /** A proxy whose object ends with it. */
  private IUnknownProxy arrive(int number) {
    try (ComObject object = ComObject.expose(new Numbered(number))) {
      return Plain.proxy(object);
    }
  }

  @Test
  void closesInReverseOrder() {
    ComScope scope = ComScope.open();
    arrive(1);
    arrive(2);
    arrive(3);
    assertEquals(List.of(), ended);
    scope.close();
    scope.close();
    assertEquals(List.of(3, 2, 1), ended);
  }

  @Test
  void closesWhenSomethingFailsHalfWay() {
    assertThrows(
        IllegalArgumentException.class,
        () -> {
          try (ComScope _ = ComScope.open()) {
            arrive(1);
            arrive(2);
            throw new IllegalArgumentException("half-way");
          }
        });
    assertEquals(List.of(2, 1), ended);
  }

  @Test
  void escapedProxyStaysOpen() {
    IUnknownProxy kept;
    try (ComScope scope = ComScope.open()) {
      arrive(1);
      IUnknownProxy second = arrive(2);
      kept = scope.escape(second);
      assertSame(second, kept);
      assertThrows(IllegalArgumentException.class, () -> scope.escape(second));
    }
    assertEquals(List.of(1), ended);
    kept.close();
    assertEquals(List.of(1, 2), ended);
  }

  @Test
  void innerScopeTakesWhatArrivesInIt() {
    try (ComScope outer = ComScope.open()) {
      arrive(1);
      try (ComScope _ = ComScope.open()) {
        arrive(2);
        assertThrows(IllegalStateException.class, outer::close);
      }
      assertEquals(List.of(2), ended);
      arrive(3);
    }
    assertEquals(List.of(2, 3, 1), ended);
    arrive(4).close();
    assertEquals(List.of(2, 3, 1, 4), ended);
  }

  @Test
  void closedProxyIsNotReleasedAgain() {
    try (ComScope _ = ComScope.open()) {
      arrive(1).close();
    }
    assertEquals(List.of(1), ended);
  }

  /** It belongs to the object that has ended, which may hand it to somebody. */
  @Test
  void whatArrivesInFinalReleaseIsNotTheScopes() {
    List<IUnknownProxy> pool = new ArrayList<>();
    IUnknown pooling = new Pooling(() -> pool.add(arrive(1)));
    try (ComScope _ = ComScope.open()) {
      ComObject.expose(pooling).close();
      arrive(2);
    }
    assertEquals(List.of(2), ended);
    pool.getFirst().close();
    assertEquals(List.of(2, 1), ended);
  }

  /** It keeps what it needs for the next time. */
  @Test
  void whatArrivesForTheListenerOfFailuresIsNotTheScopes() {
    List<IUnknownProxy> kept = new ArrayList<>();
    UpcallFailureListener before =
        ComObject.onUpcallFailure((method, answer, failure) -> kept.add(arrive(1)));
    try (ComScope _ = ComScope.open()) {
      IUnknown failing =
          new Pooling(
              () -> {
                throw new IllegalStateException();
              });
      ComObject.expose(failing).close();
      arrive(2);
    } finally {
      ComObject.onUpcallFailure(before);
    }
    assertEquals(List.of(2), ended);
    kept.getFirst().close();
    assertEquals(List.of(2, 1), ended);
  }

  private record Pooling(Runnable end) implements IUnknown, FinalRelease {
    @Override
    public void finalRelease() {
      end.run();
    }
  }

  @Test
  void belongsToItsThread() throws InterruptedException {
    AtomicReference<IUnknownProxy> elsewhere = new AtomicReference<>();
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    ComScope scope = ComScope.open();
    Thread.ofPlatform()
        .start(
            () -> {
              elsewhere.set(arrive(1));
              try {
                scope.close();
              } catch (RuntimeException e) {
                thrown.set(e);
              }
            })
        .join();
    assertEquals(WrongThreadException.class, thrown.get().getClass());
    scope.close();
    assertEquals(List.of(), ended, "what arrives on another thread is not the scope's");
    elsewhere.get().close();
  }

  /** A scope looks through what it has when there is much, and what is open stays in it. */
  @Test
  void muchThatIsOpenIsClosed() {
    try (ComScope _ = ComScope.open()) {
      for (int i = 0; i < 200; i++) {
        arrive(i);
      }
    }
    assertEquals(200, ended.size());
  }
}
