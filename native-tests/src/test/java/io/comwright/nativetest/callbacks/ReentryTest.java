package io.comwright.nativetest.callbacks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ComException;
import io.comwright.HResult;
import io.comwright.nativetest.EachCompiler;
import io.comwright.nativetest.NativeObject;
import io.comwright.nativetest.NativeTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that go back and forth between Java and C++, each level with texts of its own. */
@EachCompiler
class ReentryTest extends NativeTest {
  /** The default of {@code io.comwright.maxUpcallDepth}. */
  private static final int MAX_DEPTH = 64;

  private NativeObject object;
  private IReenterProxy proxy;

  @BeforeEach
  void attach() {
    object = library.create("reenter_create");
    proxy = IReenterProxy.attach(object.pointer());
  }

  private long cppCalls() {
    return library.call("reenter_calls", object);
  }

  private void assertTextsWereNotDisturbed() {
    assertEquals(0, library.call("reenter_mismatches", object));
  }

  @Test
  void textsOfInnerCallsDoNotDisturbThoseOfOuterCalls() {
    JavaReenter java = new JavaReenter(7);
    assertEquals(21, proxy.bounce("outermost", 20, java));
    assertEquals(10, java.calls.get());
    assertEquals(11, cppCalls());
    assertEquals("tsomretuo", java.texts.get(0));
    assertTextsWereNotDisturbed();
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 5_000, 16_000, 300_000})
  void largeTextsChainMemoryAndLetItGo(int length) {
    JavaReenter java = new JavaReenter(length);
    for (int round = 0; round < 5; round++) {
      assertEquals(11, proxy.bounce("x".repeat(length * 2), 10, java));
      assertEquals(1, proxy.bounce("small", 0, java));
    }
    assertTextsWereNotDisturbed();
  }

  @Test
  void nestingEndsAtTheLimit() {
    JavaReenter java = new JavaReenter(1);
    ComException failure = assertThrows(ComException.class, () -> proxy.bounce("deep", 1000, java));
    assertEquals(0x8000ffff, failure.hresult().code());
    assertEquals("IReenter.bounce", failure.method());
    assertEquals(MAX_DEPTH, java.calls.get());
    assertEquals(MAX_DEPTH + 1, cppCalls());
    assertTextsWereNotDisturbed();
    // The refused call, and the failure that it was for each of those around it.
    assertEquals(MAX_DEPTH + 1, takeFailures().size());
    assertEquals(2 * MAX_DEPTH, proxy.bounce("just not too deep", 2 * MAX_DEPTH - 1, java));
    assertEquals(0, live());
  }

  @Test
  void virtualThreadsNestToo() throws InterruptedException {
    List<Throwable> failures = new ArrayList<>();
    List<Thread> threads =
        IntStream.range(0, 50)
            .mapToObj(
                number ->
                    Thread.ofVirtual()
                        .unstarted(
                            () -> {
                              for (int round = 0; round < 20; round++) {
                                JavaReenter java = new JavaReenter(number * 100 + 1);
                                assertEquals(7, proxy.bounce("thread " + number, 6, java));
                                Thread.yield();
                              }
                            }))
            .toList();
    for (Thread thread : threads) {
      thread.setUncaughtExceptionHandler(
          (t, failure) -> {
            synchronized (failures) {
              failures.add(failure);
            }
          });
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertEquals(List.of(), failures);
    assertEquals(50 * 20 * 4, cppCalls());
    assertTextsWereNotDisturbed();
  }

  @Test
  void platformThreadsNestSideBySide() throws InterruptedException {
    AtomicInteger levels = new AtomicInteger();
    List<Thread> threads =
        IntStream.range(0, 4)
            .mapToObj(
                number ->
                    Thread.ofPlatform()
                        .start(
                            () -> {
                              JavaReenter java = new JavaReenter(number * 1000 + 1);
                              for (int round = 0; round < 50; round++) {
                                levels.addAndGet(proxy.bounce("thread " + number, 8, java));
                              }
                            }))
            .toList();
    for (Thread thread : threads) {
      thread.join();
    }
    assertEquals(4 * 50 * 9, levels.get());
    assertTextsWereNotDisturbed();
  }

  @Test
  void aNestedFailureLeavesTheOuterCallIntact() {
    IReenter java =
        new IReenter() {
          @Override
          public int bounce(String text, int depth, IReenter other) {
            String before = text;
            ComException failure =
                assertThrows(
                    ComException.class, () -> other.bounce("inner", 1, new FailingReenter()));
            assertEquals(0x80004004, failure.hresult().code());
            assertEquals(before, text);
            return other.bounce("inner again", 0, this);
          }
        };
    assertEquals(2, proxy.bounce("outer", 1, java));
    assertEquals(1, takeFailures().size());
    assertTextsWereNotDisturbed();
    assertEquals(3, cppCalls());
  }

  /** Sends texts of its own on. */
  private static final class JavaReenter implements IReenter {
    final AtomicInteger calls = new AtomicInteger();
    final List<String> texts = new ArrayList<>();
    private final int length;

    JavaReenter(int length) {
      this.length = length;
    }

    @Override
    public int bounce(String text, int depth, IReenter other) {
      calls.incrementAndGet();
      texts.add(text);
      return 1
          + (depth == 0
              ? 0
              : other.bounce(
                  String.valueOf((char) ('a' + depth % 26)).repeat(length), depth - 1, this));
    }
  }

  private static final class FailingReenter implements IReenter {
    @Override
    public int bounce(String text, int depth, IReenter other) {
      throw new ComException(HResult.E_ABORT);
    }
  }
}
