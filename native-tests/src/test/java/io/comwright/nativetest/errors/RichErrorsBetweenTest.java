package io.comwright.nativetest.errors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.HResult;
import io.comwright.LikelyCause;
import io.comwright.nativetest.EachCompiler;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Errors that go from Java through C++ to Java, and the other way round. */
@EachCompiler
class RichErrorsBetweenTest extends RichErrorTest {
  @ParameterizedTest
  @ValueSource(strings = {"PASSES_ON", "TAKES_AND_SETS"})
  void fromJavaThroughCppToJava(String leaves) {
    behave(Leaves.valueOf(leaves), Says.YES);
    IllegalStateException cause = new IllegalStateException(DESCRIPTION);
    ComException failure = relayed(new Failing(() -> cause), HResult.E_FAIL);
    assertSame(cause, failure.getCause());
    assertEquals("IFaulty.fail", failure.source());
    assertEquals(
        "IFaulty.relay: " + HResult.of(HResult.E_FAIL) + ": " + DESCRIPTION, failure.getMessage());
    assertEquals(0, live());
  }

  @ParameterizedTest
  @ValueSource(strings = {"PASSES_ON", "TAKES_AND_SETS"})
  void fromJavaThroughCppThroughJavaThroughCppToJava(String leaves) {
    behave(Leaves.valueOf(leaves), Says.YES);
    IllegalStateException cause = new IllegalStateException(DESCRIPTION);
    IFaulty inner = new Failing(() -> cause);
    IFaulty outer =
        new IFaulty() {
          @Override
          public void fail(int code) {
            proxy.relay(inner, code);
          }

          @Override
          public void relay(IFaulty other, int code) {}
        };
    ComException failure =
        assertThrows(ComException.class, () -> proxy.relay(outer, HResult.E_FAIL));
    assertEquals(2, takeFailures().size());
    assertSame(cause, failure.getCause().getCause());
    assertEquals("IFaulty.fail", failure.source());
    assertEquals(
        "IFaulty.relay: " + HResult.of(HResult.E_FAIL) + ": " + DESCRIPTION, failure.getMessage());
    assertEquals(0, live());
  }

  @Test
  void withoutAnErrorTheLastFailureOfJavaIsAGuess() {
    for (Says says : List.of(Says.NO_INTERFACE, Says.NO, Says.YES)) {
      behave(Leaves.TAKES, says);
      IllegalStateException thrown = new IllegalStateException(DESCRIPTION);
      ComException failure = relayed(new Failing(() -> thrown), HResult.E_FAIL);
      assertHasNoError(failure);
      assertEquals(1, failure.getSuppressed().length);
      Throwable guess = failure.getSuppressed()[0];
      assertInstanceOf(LikelyCause.class, guess);
      assertSame(thrown, guess.getCause());
      assertTrue(guess.getMessage().startsWith("likely behind it: IFaulty.fail "), guess::toString);
    }
  }

  @Test
  void aGuessIsOfTheSameHresultAndMadeOnce() {
    IllegalStateException thrown = new IllegalStateException(DESCRIPTION);
    read(new Failing(() -> thrown), HResult.E_FAIL);
    behave(Leaves.NOTHING, Says.YES);
    assertEquals(0, failure().getSuppressed().length, "another HRESULT");
    ComException same = assertThrows(ComException.class, () -> proxy.fail(HResult.E_FAIL));
    assertSame(thrown, same.getSuppressed()[0].getCause());
    ComException again = assertThrows(ComException.class, () -> proxy.fail(HResult.E_FAIL));
    assertEquals(0, again.getSuppressed().length, "told already");
  }

  @Test
  void aCauseIsNoGuess() {
    behave(Leaves.PASSES_ON, Says.YES);
    ComException failure = relayed(new Failing(IllegalStateException::new), HResult.E_FAIL);
    assertEquals(0, failure.getSuppressed().length);
  }

  @Test
  void cppMayTakeTheErrorOfJava() {
    behave(Leaves.TAKES, Says.YES);
    assertHasNoError(relayed(new Failing(IllegalStateException::new), HResult.E_FAIL));
    assertEquals(0, live());
  }

  @Test
  void cppMayReplaceTheErrorOfJava() {
    behave(Leaves.REPLACES, Says.YES);
    ComException failure = relayed(new Failing(IllegalStateException::new), HResult.E_FAIL);
    assertEquals(SOURCE, failure.source());
    assertTrue(failure.getMessage().endsWith(DESCRIPTION), failure.getMessage());
    assertNull(failure.getCause());
  }

  @Test
  void whatCppLeavesGoesThroughJavaToCpp() {
    behave(Leaves.ERROR, Says.YES);
    IFaulty between =
        new IFaulty() {
          @Override
          public void fail(int code) {
            proxy.fail(code);
          }

          @Override
          public void relay(IFaulty other, int code) {}
        };
    assertEquals(List.of(SOURCE, DESCRIPTION), read(between, DISK_FULL));
  }

  @Test
  void virtualThreadsHaveErrorsOfTheirOwn() throws InterruptedException {
    behave(Leaves.PASSES_ON, Says.YES);
    List<Thread> threads = new ArrayList<>();
    List<Throwable> mistakes = new CopyOnWriteArrayList<>();
    for (int i = 0; i < 8; i++) {
      IllegalStateException cause = new IllegalStateException("of thread " + i);
      Failing java = new Failing(() -> cause);
      threads.add(
          Thread.ofVirtual()
              .start(
                  () -> {
                    try {
                      for (int round = 0; round < 50; round++) {
                        ComException failure =
                            assertThrows(
                                ComException.class, () -> proxy.relay(java, HResult.E_FAIL));
                        assertSame(cause, failure.getCause());
                        Thread.yield();
                      }
                    } catch (Throwable mistake) {
                      mistakes.add(mistake);
                    }
                  }));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertEquals(List.of(), mistakes);
    assertEquals(400, takeFailures().size());
  }
}
