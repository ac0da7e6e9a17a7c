package io.comwright.nativetest.floats;

import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.comwright.ComObject;
import io.comwright.internal.EarlyCalls;
import io.comwright.nativetest.EachCompiler;
import io.comwright.nativetest.NativeLibrary;
import io.comwright.nativetest.NativeObject;
import io.comwright.nativetest.NativeTest;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Signalling NaNs in every register and on the stack: whoever converts one, or passes it through
 * arithmetic, makes it a quiet one.
 */
@EachCompiler
class FloatsTest extends NativeTest {
  private static final int SLOTS_OF_UNKNOWN = 3;

  /** The methods by their positions. */
  private static final List<Method> METHODS =
      Arrays.stream(IFloats.class.getDeclaredMethods())
          .filter(method -> !method.isSynthetic())
          .sorted(Comparator.comparing(FloatsTest::position))
          .toList();

  /** A Java object or function that remembers the bits of its arguments. */
  private static final class Recording implements InvocationHandler {
    List<Long> seen = List.of();
    long answer;

    @Override
    public Object invoke(Object self, Method method, Object[] arguments) {
      if (method.getDeclaringClass() == Object.class) {
        return method.getName().equals("hashCode") ? (Object) 1 : "recording";
      }
      seen =
          arguments == null ? List.of() : Arrays.stream(arguments).map(FloatsTest::bits).toList();
      Class<?> result = method.getReturnType();
      return result == void.class ? null : value(result, answer);
    }

    <T> T as(Class<T> type) {
      return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this));
    }
  }

  private static int position(Method method) {
    try {
      Field slot = IFloatsVtable.class.getField("SLOT_" + method.getName());
      return slot.getInt(null) - SLOTS_OF_UNKNOWN;
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** Other bits for each argument: signalling NaNs, and integers of both signs. */
  private static long word(Class<?> type, int index) {
    return switch (type.getName()) {
      case "float" -> 0x7fa00000L | index + 1 | (index % 2 == 0 ? 0 : 0x80000000L);
      case "double" ->
          0x7ff4000000000000L | 0x100000001L * (index + 1) | (index % 2 == 0 ? 0 : 1L << 63);
      case "int" -> (index % 2 == 0 ? 0x7f000000L : 0x81000000L) + index;
      default -> (index % 2 == 0 ? 0x7f00000000000000L : 0x8100000000000000L) + index;
    };
  }

  private static Object value(Class<?> type, long word) {
    return switch (type.getName()) {
      case "float" -> Float.intBitsToFloat((int) word);
      case "double" -> Double.longBitsToDouble(word);
      case "int" -> (int) word;
      default -> word;
    };
  }

  private static long bits(Object value) {
    return switch (value) {
      case Float number -> Float.floatToRawIntBits(number) & 0xffffffffL;
      case Double number -> Double.doubleToRawLongBits(number);
      case Integer number -> number & 0xffffffffL;
      default -> (long) value;
    };
  }

  private static List<Long> words(Method method) {
    Class<?>[] types = method.getParameterTypes();
    return IntStream.range(0, types.length).mapToObj(i -> word(types[i], i)).toList();
  }

  private static Object[] values(Method method) {
    Class<?>[] types = method.getParameterTypes();
    return IntStream.range(0, types.length)
        .mapToObj(i -> value(types[i], word(types[i], i)))
        .toArray();
  }

  private List<Long> seen() {
    MemorySegment seen = NativeLibrary.memory(library.call("floats_seen"), 32 * 8);
    List<Long> words = new ArrayList<>();
    for (int i = 0; i < library.call("floats_count"); i++) {
      words.add(seen.getAtIndex(JAVA_LONG, i));
    }
    return words;
  }

  private MemorySegment memory(List<Long> words) {
    return arena.allocateFrom(JAVA_LONG, words.stream().mapToLong(Long::longValue).toArray());
  }

  /** What a method is to answer: another signalling NaN. */
  private static long answer(Method method) {
    return word(method.getReturnType(), 0x1234);
  }

  @Test
  void javaCallsCpp() throws Exception {
    NativeObject object = library.create("floats_create");
    try (IFloats proxy = IFloatsProxy.attach(object.pointer())) {
      for (Method method : METHODS) {
        called(method, proxy);
      }
      // Those after the early ones go through other handles.
      for (Method method : METHODS) {
        for (int i = 0; i < EarlyCalls.COUNT; i++) {
          method.invoke(proxy, values(method));
        }
        called(method, proxy);
      }
    }
  }

  private void called(Method method, Object proxy) throws Exception {
    library.call("floats_answer", answer(method));
    Object result = method.invoke(proxy, values(method));
    assertEquals(words(method), seen(), method.getName());
    if (method.getReturnType() != void.class) {
      assertEquals(answer(method), bits(result), method.getName());
    }
  }

  /** The compiled code of a call has registers that the interpreter has not. */
  @Test
  void javaCallsCppWhenCompiled() {
    NativeObject object = library.create("floats_create");
    long number = word(double.class, 7);
    long single = word(float.class, 8);
    library.call("floats_answer", single);
    try (IFloats proxy = IFloatsProxy.attach(object.pointer())) {
      long different = 0;
      for (int i = 0; i < 100_000; i++) {
        float result =
            proxy.mixedSingle(
                i, Float.intBitsToFloat((int) single), Double.longBitsToDouble(number));
        different |= Float.floatToRawIntBits(result) ^ (int) single;
      }
      assertEquals(0, different);
      assertEquals(List.of(99_999L, single, number), seen());
    }
  }

  @Test
  void cppCallsJava() {
    Recording recording = new Recording();
    try (ComObject object = ComObject.expose(recording.as(IFloats.class), IFloatsProxy.TYPE)) {
      MemorySegment pointer = object.pointer(IFloatsProxy.TYPE);
      for (Method method : METHODS) {
        recording.answer = answer(method);
        long result = library.call("floats_call", pointer, position(method), memory(words(method)));
        assertEquals(words(method), recording.seen, method.getName());
        assertEquals(
            method.getReturnType() == void.class ? 0 : answer(method), result, method.getName());
      }
    }
  }

  @Test
  void javaCallsFunctions() throws Exception {
    called(
        IFloats.Function.class.getDeclaredMethods()[0],
        IFloats_FunctionProxy.of(MemorySegment.ofAddress(library.call("floats_apply"))));
    called(
        IFloats.Nothing.class.getDeclaredMethods()[0],
        IFloats_NothingProxy.of(MemorySegment.ofAddress(library.call("floats_get"))));
  }

  @Test
  void functionsOfJavaAreCalled() {
    Recording recording = new Recording();
    try (Arena functions = Arena.ofConfined()) {
      Method apply = IFloats.Function.class.getDeclaredMethods()[0];
      recording.answer = answer(apply);
      IFloats.Function function =
          IFloats_FunctionStub.allocate(recording.as(IFloats.Function.class), functions);
      assertEquals(
          answer(apply),
          library.call(
              "floats_call_function", ComObject.pointerOf(function), memory(words(apply))));
      assertEquals(words(apply), recording.seen);
      recording.answer = word(double.class, 3);
      IFloats.Nothing nothing =
          IFloats_NothingStub.allocate(recording.as(IFloats.Nothing.class), functions);
      assertEquals(
          word(double.class, 3), library.call("floats_call_nothing", ComObject.pointerOf(nothing)));
      assertEquals(List.of(), recording.seen);
    }
  }

  /** Nothing is compared if the methods are not found. */
  @Test
  void allMethodsAreThere() {
    assertEquals(23, METHODS.size());
    assertEquals(
        List.of("one", "integer"),
        Stream.of(METHODS.getFirst(), METHODS.getLast()).map(Method::getName).toList());
  }
}
