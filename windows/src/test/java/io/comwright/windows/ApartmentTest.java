package io.comwright.windows;

import static io.comwright.windows.Threads.runOnNewThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.windows.Apartment.Kind;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.WINDOWS)
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ApartmentTest {
  @Test
  void aThreadIsInNoneUntilItEntersOne() throws Exception {
    runOnNewThread(
        () -> {
          assertEquals(Kind.NONE, Apartment.current());
          try (Apartment sta = Apartment.enterSta()) {
            assertEquals(Kind.STA, sta.kind());
            assertEquals(Kind.STA, Apartment.current());
          }
          assertEquals(Kind.NONE, Apartment.current());
          try (Apartment mta = Apartment.enterMta()) {
            assertEquals(Kind.MTA, mta.kind());
            assertEquals(Kind.MTA, Apartment.current());
          }
          assertEquals(Kind.NONE, Apartment.current());
        });
  }

  /** {@code CoInitializeEx} answers {@code S_FALSE} to the second, which counts too. */
  @Test
  void theLastOfSeveralEntriesLeaves() throws Exception {
    runOnNewThread(
        () -> {
          Apartment first = Apartment.enterSta();
          Apartment second = Apartment.enterSta();
          Apartment third = Apartment.join();
          assertEquals(Kind.STA, third.kind());
          first.close();
          first.close();
          second.close();
          assertEquals(Kind.STA, Apartment.current());
          third.close();
          assertEquals(Kind.NONE, Apartment.current());
        });
  }

  @Test
  void theOtherKindIsRefusedAndNamed() throws Exception {
    runOnNewThread(
        () -> {
          try (Apartment _ = Apartment.enterSta()) {
            String message =
                assertThrows(WrongApartmentException.class, Apartment::enterMta).getMessage();
            assertTrue(message.contains("(STA)") && message.contains("(MTA)"), message);
            assertTrue(message.contains("a new thread"), message);
            assertTrue(message.contains("join"), message);
            assertEquals(Kind.STA, Apartment.current());
          }
          assertEquals(Kind.NONE, Apartment.current());
          try (Apartment _ = Apartment.enterMta()) {
            String message =
                assertThrows(WrongApartmentException.class, Apartment::enterSta).getMessage();
            assertTrue(message.contains("StaThread"), message);
          }
          assertEquals(Kind.NONE, Apartment.current());
        });
  }

  @Test
  void joinTakesTheMtaWhereThereIsNone() throws Exception {
    runOnNewThread(
        () -> {
          try (Apartment apartment = Apartment.join()) {
            assertEquals(Kind.MTA, apartment.kind());
            assertEquals(Kind.MTA, Apartment.current());
          }
          assertEquals(Kind.NONE, Apartment.current());
        });
  }

  @Test
  void whileThereIsAnMtaOthersBelongToIt() throws Exception {
    runOnNewThread(
        () -> {
          try (Apartment _ = Apartment.enterMta()) {
            runOnNewThread(() -> assertEquals(Kind.IMPLICIT_MTA, Apartment.current()));
            runOnNewThread(
                () -> {
                  try (Apartment _ = Apartment.enterSta()) {
                    assertEquals(Kind.STA, Apartment.current());
                  }
                });
          }
        });
  }

  @Test
  void anotherThreadCannotLeave() throws Exception {
    runOnNewThread(
        () -> {
          try (Apartment apartment = Apartment.enterMta()) {
            runOnNewThread(() -> assertThrows(WrongThreadException.class, apartment::close));
            assertEquals(Kind.MTA, Apartment.current());
          }
        });
  }

  @Test
  void virtualThreadsHaveNone() throws Exception {
    Thread thread =
        Thread.ofVirtual()
            .start(() -> assertThrows(IllegalStateException.class, Apartment::enterMta));
    thread.join();
  }

  @Test
  void awaitGivesWhatTheFutureGives() throws Exception {
    for (boolean sta : new boolean[] {true, false}) {
      runOnNewThread(
          () -> {
            try (Apartment _ = sta ? Apartment.enterSta() : Apartment.enterMta()) {
              CompletableFuture<String> value = new CompletableFuture<>();
              value.completeOnTimeout("late", 50, TimeUnit.MILLISECONDS);
              assertEquals("late", Apartment.await(value));
              Exception failure = new Exception("no");
              ExecutionException thrown =
                  assertThrows(
                      ExecutionException.class,
                      () -> Apartment.await(CompletableFuture.failedFuture(failure)));
              assertEquals(failure, thrown.getCause());
              CompletableFuture<String> cancelled = new CompletableFuture<>();
              cancelled.cancel(false);
              assertThrows(CancellationException.class, () -> Apartment.await(cancelled));
            }
          });
    }
  }

  @Test
  void awaitEndsWhenTheThreadIsInterrupted() throws Exception {
    runOnNewThread(
        () -> {
          try (Apartment _ = Apartment.enterSta()) {
            Thread waiting = Thread.currentThread();
            CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS)
                .execute(waiting::interrupt);
            assertThrows(
                InterruptedException.class, () -> Apartment.await(new CompletableFuture<>()));
          }
        });
  }
}
