package io.comwright.nativetest.allocation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.comwright.HResult;
import io.comwright.nativetest.EachCompiler;
import io.comwright.nativetest.NativeTest;
import io.comwright.nativetest.functions.IFunctions;
import io.comwright.nativetest.functions.IFunctions_NarrowProxy;
import io.comwright.nativetest.functions.IFunctions_NarrowStub;
import io.comwright.nativetest.mapi.IMAPISyncProgressCallbackProxy;
import io.comwright.nativetest.types.ITypesProxy;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Calls of primitives and strings allocate nothing on the Java heap, once the just-in-time compiler
 * has seen them.
 */
@EachCompiler
class AllocationTest extends NativeTest {
  private static final int CALLS = 20_000;

  /** How many rounds the compiler may take. */
  private static final int ROUNDS = 5_000;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private ITypesProxy types;
  private IMAPISyncProgressCallbackProxy callback;

  /** Objects that record nothing. */
  @BeforeEach
  void attach() {
    types = ITypesProxy.attach(library.create("registers_create").pointer());
    callback = IMAPISyncProgressCallbackProxy.attach(library.create("registers_create").pointer());
  }

  /** One byte for each thousand calls: less than any object. */
  private static void assertAllocatesNothing(Runnable manyCalls) {
    long least = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS && least > CALLS / 1000; round++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      manyCalls.run();
      least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
    }
    assertTrue(least <= CALLS / 1000, least + " bytes in " + CALLS + " calls");
  }

  @Test
  void integers() {
    assertAllocatesNothing(
        () -> {
          for (int i = 0; i < CALLS; i++) {
            types.nativeSigned32(i);
            types.nativeNothing(i, i);
          }
        });
  }

  @Test
  void integersWithAnOutCell() {
    assertAllocatesNothing(
        () -> {
          for (int i = 0; i < CALLS; i++) {
            types.signed64(i);
          }
        });
  }

  @Test
  void strings() {
    HResult result = HResult.of(HResult.E_FAIL);
    String text = "twenty characters ..";
    String longText = "x".repeat(5000);
    assertAllocatesNothing(
        () -> {
          for (int i = 0; i < CALLS; i++) {
            callback.progress(text, i, CALLS);
            callback.error(result, longText);
          }
        });
  }

  @Test
  void functionsOfCpp() {
    IFunctions.Narrow function =
        IFunctions_NarrowProxy.of(MemorySegment.ofAddress(library.call("functions_whole", 7)));
    assertAllocatesNothing(
        () -> {
          for (int i = 0; i < CALLS; i++) {
            function.call((byte) i, (short) i, 'x', i, true, i);
          }
        });
  }

  @Test
  void functionsOfJava() {
    try (Arena lifetime = Arena.ofConfined()) {
      IFunctions.Narrow function =
          IFunctions_NarrowStub.allocate((a, b, c, d, e, f) -> (short) d, lifetime);
      assertAllocatesNothing(
          () -> {
            for (int i = 0; i < CALLS; i++) {
              function.call((byte) i, (short) i, 'x', i, true, i);
            }
          });
    }
  }
}
