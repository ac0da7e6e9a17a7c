package io.comwright.roundtrip;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import io.comwright.Allocator;
import io.comwright.ComObject;
import io.comwright.IUnknown;
import io.comwright.TaskMemory;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;

/** What the books find, and that every round trip is in them. */
class AccountingTest {
  /** What the cases leave, given back at the end. */
  private static AutoCloseable left = () -> {};

  @AfterEach
  void cleanUp() throws Exception {
    left.close();
    left = () -> {};
  }

  @ExtendWith(Accounting.class)
  static class Cases {
    @Test
    void balances() {
      Allocator memory = TaskMemory.allocator();
      memory.free(memory.allocate(8));
      memory.free(0);
      ComObject.expose(new IUnknown() {}).close();
    }

    @Test
    void leavesABlock() {
      long block = TaskMemory.allocator().allocate(8);
      left = () -> TaskMemory.allocator().free(block);
    }

    @Test
    void freesTwice() {
      Allocator memory = TaskMemory.allocator();
      long block = memory.allocate(8);
      memory.free(block);
      memory.free(block);
    }

    @Test
    void leavesAnObject() {
      left = ComObject.expose(new IUnknown() {});
    }

    @Test
    void failsAndLeavesAnObject() {
      left = ComObject.expose(new IUnknown() {});
      throw new AssertionError("its own");
    }
  }

  private static String failures(String method) {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(selectMethod(Cases.class, method))
        .execute()
        .testEvents()
        .failed()
        .map(event -> event.getRequiredPayload(TestExecutionResult.class))
        .map(result -> result.getThrowable().orElseThrow().getMessage())
        .collect(joining());
  }

  private static void fails(String method, String message) {
    Allocator before = TaskMemory.allocator();
    String failures = failures(method);
    assertTrue(failures.startsWith(message), failures);
    assertSame(before, TaskMemory.allocator());
  }

  @Test
  void whatBalancesPasses() {
    assertEquals("", failures("balances"));
  }

  @Test
  void aBlockThatIsLeftIsFound() {
    fails("leavesABlock", "blocks that were never freed ==> ");
  }

  @Test
  void aBlockThatIsFreedTwiceIsFound() {
    fails("freesTwice", "blocks that were freed twice, or never allocated ==> ");
  }

  @Test
  void anObjectThatIsLeftIsFound() {
    fails("leavesAnObject", "COM objects ==> ");
  }

  @Test
  void aFailureOfTheTestIsTheOnlyOne() {
    fails("failsAndLeavesAnObject", "its own");
  }

  @Test
  void everyRoundTripIsAccountedFor() {
    List<Class<?>> tests =
        ReflectionSupport.findAllClassesInPackage(
            getClass().getPackageName(),
            type -> type != getClass() && !type.isMemberClass(),
            name -> name.endsWith("Test"));
    assertNotEquals(0, tests.size());
    for (Class<?> test : tests) {
      assertTrue(
          AnnotationSupport.findRepeatableAnnotations(test, ExtendWith.class).stream()
              .anyMatch(extension -> List.of(extension.value()).contains(Accounting.class)),
          test::getName);
    }
  }
}
