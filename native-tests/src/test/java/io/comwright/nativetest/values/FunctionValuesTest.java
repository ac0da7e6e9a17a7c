package io.comwright.nativetest.values;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.nativetest.EachCompiler;
import io.comwright.nativetest.NativeLibrary;
import io.comwright.nativetest.NativeTest;
import io.comwright.nativetest.values.ValuesTest.Struct;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Random structs by value in C functions, in both directions: a C function returns small structs in
 * registers where a method of the same convention does not.
 */
@EachCompiler
class FunctionValuesTest extends NativeTest {
  private static final int ROUNDS = 100;

  /** A callback interface, with reflection instead of 52 tests that are the same. */
  private record Function(Class<?> type) {
    static Function of(String prefix, Struct struct) throws ClassNotFoundException {
      return new Function(
          Class.forName(FunctionValues.class.getName() + "$" + prefix + struct.suffix));
    }

    Method method() {
      return type.getDeclaredMethods()[0];
    }

    private Class<?> generated(String suffix) throws ClassNotFoundException {
      return Class.forName(
          type.getPackageName() + ".FunctionValues_" + type.getSimpleName() + suffix);
    }

    Object proxy(MemorySegment function) throws ReflectiveOperationException {
      return generated("Proxy").getMethod("of", MemorySegment.class).invoke(null, function);
    }

    Object allocate(Object function, Arena arena) throws ReflectiveOperationException {
      return generated("Stub")
          .getMethod("allocate", type, Arena.class)
          .invoke(null, function, arena);
    }
  }

  /** A Java function that remembers its arguments. */
  private static final class Recording implements InvocationHandler {
    Object[] arguments;
    Object answer;

    Object function(Function function) {
      return Proxy.newProxyInstance(
          FunctionValues.class.getClassLoader(), new Class<?>[] {function.type()}, this);
    }

    @Override
    public Object invoke(Object self, Method method, Object[] arguments) {
      this.arguments = arguments;
      return method.getReturnType() == void.class ? null : answer;
    }
  }

  @ParameterizedTest
  @EnumSource
  void javaCallsCpp(Struct struct) throws Exception {
    Random random = new Random(struct.ordinal());
    Function pass = Function.of("Pass", struct);
    Function result = Function.of("Return", struct);
    MemorySegment answer = arena.allocate(256);
    Object passing =
        pass.proxy(MemorySegment.ofAddress(library.call("values_pass_function", struct.ordinal())));
    Object returning =
        result.proxy(
            MemorySegment.ofAddress(
                library.call("values_return_function", struct.ordinal(), answer)));
    for (int round = 0; round < ROUNDS; round++) {
      Object[] arguments = ValuesTest.random(pass.method(), random);
      pass.method().invoke(passing, arguments);
      assertArrayEquals(ValuesTest.bytes(arguments), seen());

      arguments = ValuesTest.random(result.method(), random);
      byte[] expected =
          ValuesTest.bytes(ValuesTest.random(result.method().getReturnType(), random));
      answer.asSlice(0, expected.length).copyFrom(MemorySegment.ofArray(expected));
      assertArrayEquals(expected, ValuesTest.bytes(result.method().invoke(returning, arguments)));
      assertArrayEquals(ValuesTest.bytes(arguments), seen());
    }
  }

  @ParameterizedTest
  @EnumSource
  void cppCallsJava(Struct struct) throws Exception {
    Random random = new Random(struct.ordinal());
    Function pass = Function.of("Pass", struct);
    Function result = Function.of("Return", struct);
    Recording recording = new Recording();
    MemorySegment in = arena.allocate(1024);
    MemorySegment out = arena.allocate(256);
    try (Arena lifetime = Arena.ofConfined()) {
      Object passed = pass.allocate(recording.function(pass), lifetime);
      Object returned = result.allocate(recording.function(result), lifetime);
      for (int round = 0; round < ROUNDS; round++) {
        byte[] arguments = ValuesTest.bytes(ValuesTest.random(pass.method(), random));
        in.asSlice(0, arguments.length).copyFrom(MemorySegment.ofArray(arguments));
        assertEquals(
            HResult.of(HResult.S_OK),
            hresult("values_call_pass", ComObject.pointerOf(passed), struct.ordinal(), in));
        assertArrayEquals(arguments, ValuesTest.bytes(recording.arguments));

        arguments = ValuesTest.bytes(ValuesTest.random(result.method(), random));
        in.asSlice(0, arguments.length).copyFrom(MemorySegment.ofArray(arguments));
        recording.answer = ValuesTest.random(result.method().getReturnType(), random);
        assertEquals(
            HResult.of(HResult.S_OK),
            hresult(
                "values_call_return", ComObject.pointerOf(returned), struct.ordinal(), in, out));
        assertArrayEquals(arguments, ValuesTest.bytes(recording.arguments));
        byte[] expected = ValuesTest.bytes(recording.answer);
        assertArrayEquals(expected, out.asSlice(0, expected.length).toArray(JAVA_BYTE));
      }
    }
  }

  @Test
  void aFailureAnswersZeros() throws Exception {
    MemorySegment in = arena.allocate(1024);
    MemorySegment out = arena.allocate(256);
    for (Struct struct : Struct.values()) {
      try (Arena lifetime = Arena.ofConfined()) {
        Function result = Function.of("Return", struct);
        Object returned = result.allocate(new Recording().function(result), lifetime);
        out.fill((byte) 1);
        hresult("values_call_return", ComObject.pointerOf(returned), struct.ordinal(), in, out);
        assertEquals(0, out.get(JAVA_BYTE, 0));
        assertEquals(0, out.get(JAVA_BYTE, (long) size(result) - 1));
        assertEquals(HResult.of(HResult.E_POINTER), takeFailures().getFirst().answer());
      }
    }
  }

  /** In packed bytes, as C++ writes them. */
  private static int size(Function result) {
    return ValuesTest.bytes(ValuesTest.random(result.method().getReturnType(), new Random(0)))
        .length;
  }

  private byte[] seen() {
    return NativeLibrary.memory(
            library.call("values_function_seen"), library.call("values_function_seen_size"))
        .toArray(JAVA_BYTE);
  }
}
