package io.comwright.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComLeaks;
import io.comwright.junit.NoLeaks;
import io.comwright.windows.Apartment.Kind;
import io.comwright.windows.scripting.IDictionary;
import io.comwright.windows.scripting.IDictionaryProxy;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;

@EnabledOnOs(OS.WINDOWS)
@ExtendWith(NoLeaks.class)
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StaThreadTest {
  @Test
  void tasksRunInTurnOnADaemonInAnSta() throws Exception {
    StringBuilder order = new StringBuilder();
    Thread thread;
    try (StaThread sta = StaThread.start("sta of a test")) {
      CompletableFuture<Thread> first =
          sta.submit(
              () -> {
                order.append(1);
                return Thread.currentThread();
              });
      sta.execute(() -> order.append(2));
      sta.submit(() -> order.append(3)).join();
      thread = first.join();
      assertEquals("123", order.toString());
      assertEquals("sta of a test", thread.getName());
      assertTrue(thread.isDaemon());
      assertEquals(Kind.STA, sta.submit(Apartment::current).join());
      assertTrue(sta.submit(sta::isCurrent).join());
      assertFalse(sta.isCurrent());
    }
    thread.join(10_000);
    assertFalse(thread.isAlive());
  }

  @Test
  void aTaskFailsByItself() {
    try (StaThread sta = StaThread.start("sta")) {
      Exception failure = new Exception("no");
      CompletableFuture<Object> failed =
          sta.submit(
              () -> {
                throw failure;
              });
      assertSame(failure, assertThrows(CompletionException.class, failed::join).getCause());
      assertEquals(2, sta.submit(() -> 2).join());
    }
  }

  @Test
  void whatRunsRunsOutAndWhatWaitsIsCancelled() throws Exception {
    StaThread sta = StaThread.start("sta");
    CountDownLatch running = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    CompletableFuture<String> runs =
        sta.submit(
            () -> {
              running.countDown();
              goOn.await();
              return "ran out";
            });
    CompletableFuture<String> waits = sta.submit(() -> "never");
    running.await();
    Thread closing = Thread.ofPlatform().daemon().start(sta::close);
    while (true) {
      try {
        sta.execute(() -> {});
        Thread.onSpinWait();
      } catch (RejectedExecutionException e) {
        assertTrue(e.getMessage().contains("sta"), e.getMessage());
        break;
      }
    }
    assertTrue(closing.isAlive());
    assertFalse(runs.isDone());
    goOn.countDown();
    closing.join();
    assertEquals("ran out", runs.join());
    assertTrue(waits.isCancelled());
    Throwable told = waits.handle((value, failure) -> failure).join();
    assertInstanceOf(CancellationException.class, told);
    String message = told.getMessage();
    assertTrue(message.contains("before this task began"), message);
  }

  @Test
  void theScopeIsReleasedOnTheThread() {
    IDictionary dictionary;
    try (StaThread sta = StaThread.start("sta")) {
      dictionary =
          sta.submit(() -> CoClass.of("Scripting.Dictionary").create(IDictionaryProxy.TYPE)).join();
      assertEquals(0, sta.submit(dictionary::count).join());
      assertEquals(1, ComLeaks.open().size());
    }
    assertEquals(0, ComLeaks.open().size());
    assertThrows(IllegalStateException.class, dictionary::count);
  }

  /** A call from another apartment that has come while a task ran is answered before the end. */
  @Test
  void callsThatWaitAreAnswered() throws Exception {
    StaThread sta = StaThread.start("sta");
    AgileReference<IDictionary> reference =
        sta.submit(
                () ->
                    AgileReference.of(
                        CoClass.of("Scripting.Dictionary").create(IDictionaryProxy.TYPE)))
            .join();
    CountDownLatch running = new CountDownLatch(1);
    CountDownLatch calling = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    CompletableFuture<Integer> count = new CompletableFuture<>();
    Thread caller =
        Thread.ofPlatform()
            .daemon()
            .start(
                () -> {
                  try (Apartment _ = Apartment.enterMta();
                      reference) {
                    IDictionary here = reference.resolve();
                    sta.submit(
                        () -> {
                          running.countDown();
                          return goOn.await(60, TimeUnit.SECONDS);
                        });
                    running.await();
                    calling.countDown();
                    count.complete(here.count());
                    ended.await();
                    here.close();
                  } catch (Throwable failure) {
                    count.completeExceptionally(failure);
                  }
                });
    calling.await();
    // Nothing tells when the call is on its way.
    CompletableFuture.delayedExecutor(3, TimeUnit.SECONDS).execute(goOn::countDown);
    sta.close();
    assertEquals(0, count.get(30, TimeUnit.SECONDS));
    ended.countDown();
    caller.join();
  }

  @Test
  void waitingForItselfIsRefused() {
    try (StaThread sta = StaThread.start("sta")) {
      CompletableFuture<String> refused =
          sta.submit(
              () ->
                  assertThrows(
                          IllegalStateException.class,
                          () -> Apartment.await(sta.submit(() -> "never")))
                      .getMessage());
      assertTrue(refused.join().contains("of its own"), refused.join());
      assertTrue(
          sta.submit(
                  () ->
                      assertThrows(
                              IllegalStateException.class, () -> sta.submit(() -> "never").join())
                          .getMessage())
              .join()
              .contains("of its own"));
    }
  }

  @Test
  void aTaskMayCloseItsThread() {
    StaThread sta = StaThread.start("sta");
    assertEquals(
        "closed",
        sta.submit(
                () -> {
                  sta.close();
                  return "closed";
                })
            .join());
    sta.close();
    assertThrows(RejectedExecutionException.class, () -> sta.submit(() -> "never"));
  }

  @Test
  void twoThreadsCloseEachOther() {
    try (StaThread outer = StaThread.start("outer")) {
      outer
          .submit(
              () -> {
                try (StaThread inner = StaThread.start("inner")) {
                  inner.submit(() -> {});
                }
              })
          .join();
    }
  }
}
