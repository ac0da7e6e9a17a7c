package io.comwright.runtime;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.comwright.internal.EarlyCalls;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls of each length, the early ones and those after them: they take different handles. */
class CallsTest {
  private static final int MOST = 13;
  private static final int SLOT = 5;

  /** As many of each length as it takes for the last ones to have a handle of their own. */
  private static final int ROUNDS = EarlyCalls.COUNT + 5;

  private static final MemorySegment FUNCTION = function();
  private static final MemorySegment OBJECT = object();

  private static long[] seen;
  private static long answer;

  private static long called(long... words) {
    seen = words.clone();
    return answer;
  }

  /** A native function of thirteen words. */
  @SuppressWarnings("restricted")
  private static MemorySegment function() {
    try {
      MethodHandle called =
          MethodHandles.lookup()
              .findStatic(
                  CallsTest.class, "called", MethodType.methodType(long.class, long[].class));
      MemoryLayout[] words = new MemoryLayout[MOST];
      Arrays.fill(words, JAVA_LONG);
      return Linker.nativeLinker()
          .upcallStub(
              called.asCollector(long[].class, MOST),
              FunctionDescriptor.of(JAVA_LONG, words),
              Arena.global());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static MemorySegment object() {
    MemorySegment vtable = Arena.global().allocate(ADDRESS, SLOT + 1);
    vtable.setAtIndex(ADDRESS, SLOT, FUNCTION);
    MemorySegment object = Arena.global().allocate(ADDRESS);
    object.set(ADDRESS, 0, vtable);
    return object;
  }

  private static List<Method> calls(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getName().equals("call"))
        .toList();
  }

  static Stream<Method> methods() {
    return calls(Calls.class).stream();
  }

  static Stream<Method> functions() {
    return calls(FunctionCalls.class).stream();
  }

  @Test
  void thereIsOneOfEachLength() {
    assertEquals(MOST, methods().count());
    assertEquals(MOST + 1, functions().count());
  }

  @ParameterizedTest
  @MethodSource("methods")
  void methodGetsItsWords(Method call) throws ReflectiveOperationException {
    for (int round = 0; round < ROUNDS; round++) {
      long[] words = words(call.getParameterCount() - 2, round);
      Object result = invoke(call, List.of(OBJECT.address(), SLOT), words);
      assertEquals(answer, result);
      assertEquals(OBJECT.address(), seen[0]);
      assertArrayEquals(words, Arrays.copyOfRange(seen, 1, 1 + words.length));
    }
  }

  @ParameterizedTest
  @MethodSource("functions")
  void functionGetsItsWords(Method call) throws ReflectiveOperationException {
    for (int round = 0; round < ROUNDS; round++) {
      long[] words = words(call.getParameterCount() - 1, round);
      Object result = invoke(call, List.of(FUNCTION), words);
      assertEquals(answer, result);
      assertArrayEquals(words, Arrays.copyOf(seen, words.length));
    }
  }

  private static long[] words(int count, int round) {
    long[] words = new long[count];
    Arrays.setAll(words, i -> 0x8000_0000_8000_0001L * (i + 1) + round);
    answer = ~0x0123_4567_89ab_cdefL * (round + 1);
    return words;
  }

  private static Object invoke(Method call, List<Object> first, long[] words)
      throws ReflectiveOperationException {
    Object[] arguments = new Object[first.size() + words.length];
    first.toArray(arguments);
    for (int i = 0; i < words.length; i++) {
      arguments[first.size() + i] = words[i];
    }
    return call.invoke(null, arguments);
  }
}
