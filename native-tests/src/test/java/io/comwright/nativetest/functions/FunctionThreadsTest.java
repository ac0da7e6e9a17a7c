package io.comwright.nativetest.functions;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.nativetest.EachCompiler;
import io.comwright.nativetest.NativeObject;
import io.comwright.nativetest.functions.IFunctions.Code;
import io.comwright.nativetest.functions.IFunctions.Descend;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Functions that call each other, and threads that call them. */
@EachCompiler
class FunctionThreadsTest extends FunctionTest {
  /** The default of {@code io.comwright.maxUpcallDepth}. */
  private static final int MAX_DEPTH = 64;

  @Test
  void javaAndCppNest() {
    try (Arena lifetime = Arena.ofConfined()) {
      Descend java =
          IFunctions_DescendStub.allocate(
              (depth, function, self) ->
                  depth == 0
                      ? 0
                      : 1
                          + IFunctions_DescendProxy.of(MemorySegment.ofAddress(function))
                              .descend(depth - 1, self, function),
              lifetime);
      MemorySegment pointer = ComObject.pointerOf(java);
      assertEquals(
          2 * MAX_DEPTH - 1, library.call("functions_descend", pointer, 2 * MAX_DEPTH - 1));
      library.call("functions_descend", pointer, 4 * MAX_DEPTH);
      assertEquals(HResult.of(0x8000ffff), takeFailures().getFirst().answer());
    }
  }

  @Test
  void threadsOfCppCallOneFunction() {
    MemorySegment counts = arena.allocate(24, 8);
    MemorySegment stop = arena.allocateFrom(JAVA_INT, 1);
    try (Arena lifetime = Arena.ofConfined()) {
      Code code = IFunctions_CodeStub.allocate(a -> 2 * a, lifetime);
      for (int i = 0; i < 20; i++) {
        library.call("functions_storm", ComObject.pointerOf(code), 16, stop, counts);
        assertEquals(16, counts.get(JAVA_LONG, 0));
      }
    }
  }

  @Test
  void threadsOfJavaPassLambdas() throws Exception {
    List<Thread> threads = new ArrayList<>();
    AtomicInteger calls = new AtomicInteger();
    AtomicInteger wrong = new AtomicInteger();
    NativeObject object = library.create("functions_create");
    for (int t = 0; t < 8; t++) {
      int number = t;
      Thread.Builder builder = t % 2 == 0 ? Thread.ofPlatform() : Thread.ofVirtual();
      threads.add(
          builder.start(
              () -> {
                try (IFunctions mine = IFunctionsProxy.retain(object.pointer())) {
                  for (int i = 0; i < 500; i++) {
                    int visited =
                        mine.each(
                            (index, name, weight, size, parameter) -> {
                              calls.incrementAndGet();
                              return parameter == number;
                            },
                            3,
                            number);
                    if (visited != 3) {
                      wrong.incrementAndGet();
                    }
                  }
                }
              }));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertEquals(0, wrong.get());
    assertEquals(8 * 500 * 3, calls.get());
    assertEquals(0, live());
  }
}
