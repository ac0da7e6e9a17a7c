package io.comwright.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import io.comwright.ComLeaks;
import io.comwright.ComObject;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.runtime.Calls;
import java.lang.foreign.MemorySegment;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

class NoLeaksTest {
  /** What the leaking cases leave, closed at the end. */
  private static AutoCloseable left = () -> {};

  @AfterEach
  void cleanUp() throws Exception {
    left.close();
  }

  static final class Plain implements IUnknown {}

  @ExtendWith(NoLeaks.class)
  static class Cases {
    @Test
    void closes() {
      try (ComObject object = ComObject.expose(new Plain());
          IUnknownProxy proxy = IUnknownProxy.retain(object.pointer(IUnknownProxy.TYPE))) {
        assertTrue(proxy.toString().contains("IUnknownProxy"));
      }
    }

    @Test
    void leavesProxyOpen() {
      try (ComObject object = ComObject.expose(new Plain())) {
        left = IUnknownProxy.retain(object.pointer(IUnknownProxy.TYPE));
      }
    }

    @Test
    void leavesTokenOpen() {
      left = ComObject.expose(new Plain());
    }

    @Test
    void leavesReferenceBehind() {
      try (ComObject object = ComObject.expose(new Plain())) {
        MemorySegment pointer = object.pointer(IUnknownProxy.TYPE);
        Calls.call(pointer.address(), 1);
        left = IUnknownProxy.attach(pointer)::close;
      }
    }
  }

  @ExtendWith(NoLeaks.class)
  static class Collecting {
    @Test
    void losesProxy() throws InterruptedException {
      try (ComObject object = ComObject.expose(new Plain())) {
        MemorySegment pointer = object.pointer(IUnknownProxy.TYPE);
        // As a native object, which is not counted here, would stay behind.
        lose(pointer);
        long open = ComLeaks.openCount();
        for (int i = 0; i < 500 && ComLeaks.openCount() >= open; i++) {
          System.gc();
          Thread.sleep(10);
          IUnknownProxy.retain(pointer).close();
        }
        Calls.call(pointer.address(), 2);
      }
    }

    private static void lose(MemorySegment pointer) {
      IUnknownProxy.retain(pointer);
    }
  }

  /** It is no longer open when the test ends. */
  @Test
  void collectedProxyFailsWithItsPlace() {
    List<Event> failed =
        EngineTestKit.engine("junit-jupiter")
            .selectors(selectMethod(Collecting.class, "losesProxy"))
            .execute()
            .testEvents()
            .failed()
            .list();
    assertEquals(1, failed.size());
    Throwable failure =
        failed
            .getFirst()
            .getRequiredPayload(TestExecutionResult.class)
            .getThrowable()
            .orElseThrow();
    assertTrue(failure.getMessage().contains("IUnknownProxy[0x"), failure.getMessage());
    assertEquals(1, failure.getSuppressed().length);
    StackTraceElement[] place = failure.getSuppressed()[0].getStackTrace();
    assertTrue(List.of(place).toString().contains("lose"), List.of(place).toString());
  }

  private static List<Event> run(String method) {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(selectMethod(Cases.class, method))
        .execute()
        .testEvents()
        .failed()
        .list();
  }

  private static Throwable failure(String method) {
    List<Event> failed = run(method);
    assertEquals(1, failed.size(), method);
    return failed
        .getFirst()
        .getRequiredPayload(TestExecutionResult.class)
        .getThrowable()
        .orElseThrow();
  }

  @Test
  void testThatClosesPasses() {
    assertEquals(List.of(), run("closes"));
    assertEquals(ComLeaks.Level.OFF, ComLeaks.level());
  }

  @Test
  void openProxyFailsWithItsPlace() {
    Throwable failure = failure("leavesProxyOpen");
    assertTrue(failure.getMessage().contains("IUnknownProxy[0x"), failure.getMessage());
    assertTrue(failure.getMessage().contains("still exposed: 1"), failure.getMessage());
    StackTraceElement[] place = failure.getSuppressed()[0].getStackTrace();
    assertTrue(
        List.of(place).toString().contains("NoLeaksTest$Cases.leavesProxyOpen"),
        List.of(place).toString());
  }

  @Test
  void openTokenFails() {
    Throwable failure = failure("leavesTokenOpen");
    assertTrue(failure.getMessage().contains("ComObject[" + Plain.class.getName()));
  }

  @Test
  void objectThatNativeCodeHoldsFails() {
    Throwable failure = failure("leavesReferenceBehind");
    assertTrue(failure.getMessage().contains("still exposed: 1"), failure.getMessage());
  }
}
