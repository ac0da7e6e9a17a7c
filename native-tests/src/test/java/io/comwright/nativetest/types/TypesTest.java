package io.comwright.nativetest.types;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.nativetest.Bytes;
import io.comwright.nativetest.EachCompiler;
import io.comwright.nativetest.NativeLibrary;
import io.comwright.nativetest.NativeObject;
import io.comwright.nativetest.NativeTest;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Random values of every scalar type, in both directions, with every byte compared. */
@EachCompiler
class TypesTest extends NativeTest {
  private static final int ROUNDS = 200;
  private static final long RESULT = 32;

  @ParameterizedTest
  @EnumSource
  void javaCallsCpp(TypesMethod method) {
    Random random = new Random(method.slot);
    NativeObject types = library.create("types_create");
    try (ITypesProxy proxy = ITypesProxy.attach(types.pointer())) {
      for (int round = 0; round < ROUNDS; round++) {
        Object[] arguments = method.randomArguments(random);
        Object result = method.randomResult(random);
        answer(types, result, HResult.S_OK);
        assertEquals(result, method.invoke(proxy, arguments));
        assertArrayEquals(Bytes.of(arguments), arguments(types), () -> Arrays.toString(arguments));
      }
      assertEquals(ROUNDS, library.call("types_calls", types));
    }
  }

  @ParameterizedTest
  @EnumSource
  void cppCallsJava(TypesMethod method) {
    Random random = new Random(method.slot);
    JavaTypes types = new JavaTypes();
    MemorySegment in = arena.allocate(256, 8);
    MemorySegment out = arena.allocate(RESULT, 8);
    try (ComObject token = ComObject.expose(types)) {
      for (int round = 0; round < ROUNDS; round++) {
        Object[] arguments = method.randomArguments(random);
        Object result = method.randomResult(random);
        types.answer = () -> result;
        MemorySegment.copy(
            MemorySegment.ofArray(Bytes.of(arguments)), 0, in, 0, Bytes.of(arguments).length);
        out.fill((byte) 0xa5);
        HResult hr = hresult("types_call", token.pointer(ITypesProxy.TYPE), method.slot, in, out);
        assertEquals(List.of(arguments), types.arguments);
        byte[] expected = new byte[(int) RESULT];
        Arrays.fill(expected, (byte) 0xa5);
        if (method == TypesMethod.STATUS) {
          assertEquals(result, hr);
        } else {
          assertEquals(HResult.of(0), hr);
          byte[] bytes = result == null ? new byte[0] : Bytes.of(result);
          System.arraycopy(bytes, 0, expected, 0, bytes.length);
        }
        assertArrayEquals(expected, out.toArray(JAVA_BYTE));
      }
      assertEquals(ROUNDS, types.calls);
    }
  }

  @ParameterizedTest
  @EnumSource
  void javaCallsJavaThroughBoth(TypesMethod method) {
    Random random = new Random(method.slot);
    JavaTypes types = new JavaTypes();
    try (ITypesProxy proxy = ITypesProxy.from(types)) {
      for (int round = 0; round < ROUNDS; round++) {
        Object[] arguments = method.randomArguments(random);
        Object result = method.randomResult(random);
        types.answer = () -> result;
        assertEquals(result, method.invoke(proxy, arguments));
        assertEquals(List.of(arguments), types.arguments);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFailureIsThrownAndItsOutIgnored(TypesMethod method) {
    Random random = new Random(method.slot);
    NativeObject types = library.create("types_create");
    try (ITypesProxy proxy = ITypesProxy.attach(types.pointer())) {
      Object[] arguments = method.randomArguments(random);
      if (method.preservesSig()) {
        answer(types, method.randomResult(random), HResult.E_FAIL);
        method.invoke(proxy, arguments);
      } else {
        // STATUS has no out: its result is the HRESULT itself.
        answer(types, HResult.of(HResult.E_ABORT), HResult.E_ABORT);
        ComException failure =
            assertThrows(ComException.class, () -> method.invoke(proxy, arguments));
        assertEquals(0x80004004, failure.hresult().code());
        assertTrue(failure.method().startsWith("ITypes."), failure.method());
      }
      assertEquals(1, library.call("types_calls", types));
    }
  }

  @Test
  void aFailureThatIsPreservedIsAResult() {
    NativeObject types = library.create("types_create");
    try (ITypesProxy proxy = ITypesProxy.attach(types.pointer())) {
      answer(types, HResult.of(HResult.E_FAIL), HResult.S_OK);
      assertEquals(HResult.of(0x80004005), proxy.nativeStatus(HResult.of(0)));
    }
  }

  private void answer(NativeObject types, Object result, int hresult) {
    MemorySegment bytes = arena.allocate(16, 8);
    if (result != null) {
      byte[] value = Bytes.of(result);
      MemorySegment.copy(MemorySegment.ofArray(value), 0, bytes, 0, value.length);
    }
    library.call("types_answer", types, bytes, hresult);
  }

  private byte[] arguments(NativeObject types) {
    return NativeLibrary.memory(
            library.call("types_arguments", types), library.call("types_arguments_size", types))
        .toArray(JAVA_BYTE);
  }
}
