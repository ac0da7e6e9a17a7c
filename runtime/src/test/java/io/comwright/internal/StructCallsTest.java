package io.comwright.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.junit.jupiter.api.Test;

class StructCallsTest {
  private static long answer(long result) {
    return result;
  }

  /** A thread that answers structs for years takes no more memory than for the first one. */
  @Test
  void aResultTakesTheMemoryOfTheOneBefore() throws Throwable {
    MethodHandle target =
        MethodHandles.lookup()
            .findStatic(
                StructCallsTest.class, "answer", MethodType.methodType(long.class, long.class));
    MethodHandle upcall = StructCalls.upcall(CallShape.parseFunction("(){JJ}").lowered(), target);
    MemorySegment first = (MemorySegment) upcall.invoke();
    MemorySegment second = (MemorySegment) upcall.invoke();
    assertEquals(first.address(), second.address());
    assertEquals(16, second.byteSize());
  }
}
