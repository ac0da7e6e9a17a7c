package io.comwright.nativetest.values;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.comwright.ComObject;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.nativetest.Bytes;
import io.comwright.nativetest.EachCompiler;
import io.comwright.nativetest.NativeLibrary;
import io.comwright.nativetest.NativeObject;
import io.comwright.nativetest.NativeTest;
import java.io.ByteArrayOutputStream;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Random structs by value, in both directions, with every byte of every field compared. */
@EachCompiler
class ValuesTest extends NativeTest {
  private static final int ROUNDS = 100;

  /** {@code @FixedSize} is not there at run time. */
  private static final Map<String, Integer> LENGTHS =
      Map.of("Byte17.a", 17, "Nested.d", 2, "Whole.c", 4, "Whole.d", 8);

  /** The structs, in the order of the vtable. */
  enum Struct {
    _Byte1,
    _Short1,
    _Byte3,
    _Int1,
    _Float1,
    _Short3,
    _IntByte,
    _Long1,
    _Double1,
    _Float2,
    _IntFloat,
    _LongByte,
    _Float3,
    _IntFloat2,
    _Float2Int,
    _Long2,
    _Double2,
    _Float4,
    _LongDouble,
    _DoubleInt,
    _DoubleFloat,
    _Byte17,
    _Double3,
    _Double4,
    _Nested,
    _Whole;

    final String suffix = name().substring(1);

    Method method(String prefix) {
      return Stream.of(IValues.class.getDeclaredMethods())
          .filter(method -> method.getName().equals(prefix + suffix))
          .findFirst()
          .orElseThrow();
    }
  }

  @ParameterizedTest
  @EnumSource
  void javaCallsCpp(Struct struct) throws Exception {
    Random random = new Random(struct.ordinal());
    Method pass = struct.method("pass");
    Method result = struct.method("return");
    NativeObject values = library.create("values_create");
    MemorySegment answer = arena.allocate(256);
    try (IValues proxy = IValuesProxy.attach(values.pointer())) {
      library.call("values_answer", values, answer);
      for (int round = 0; round < ROUNDS; round++) {
        Object[] arguments = random(pass, random);
        pass.invoke(proxy, arguments);
        assertArrayEquals(bytes(arguments), seen(values));

        arguments = random(result, random);
        byte[] expected = bytes(random(result.getReturnType(), random));
        answer.asSlice(0, expected.length).copyFrom(MemorySegment.ofArray(expected));
        assertArrayEquals(expected, bytes(result.invoke(proxy, arguments)));
        assertArrayEquals(bytes(arguments), seen(values));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void cppCallsJava(Struct struct) {
    Random random = new Random(struct.ordinal());
    Method pass = struct.method("pass");
    Method result = struct.method("return");
    Recording recording = new Recording();
    MemorySegment in = arena.allocate(1024);
    MemorySegment out = arena.allocate(256);
    try (ComObject token = ComObject.expose(recording.values(), IValuesProxy.TYPE)) {
      MemorySegment object = token.pointer(IValuesProxy.TYPE);
      for (int round = 0; round < ROUNDS; round++) {
        byte[] arguments = bytes(random(pass, random));
        in.asSlice(0, arguments.length).copyFrom(MemorySegment.ofArray(arguments));
        assertEquals(
            HResult.of(HResult.S_OK), hresult("values_pass", object, struct.ordinal(), in));
        assertArrayEquals(arguments, bytes(recording.arguments));

        arguments = bytes(random(result, random));
        in.asSlice(0, arguments.length).copyFrom(MemorySegment.ofArray(arguments));
        recording.answer = random(result.getReturnType(), random);
        assertEquals(
            HResult.of(HResult.S_OK), hresult("values_return", object, struct.ordinal(), in, out));
        assertArrayEquals(arguments, bytes(recording.arguments));
        byte[] expected = bytes(recording.answer);
        assertArrayEquals(expected, out.asSlice(0, expected.length).toArray(JAVA_BYTE));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void javaCallsJavaThroughBoth(Struct struct) throws Exception {
    Random random = new Random(struct.ordinal());
    Method pass = struct.method("pass");
    Method result = struct.method("return");
    Recording recording = new Recording();
    try (ComObject token = ComObject.expose(recording.values(), IValuesProxy.TYPE);
        IValues proxy = IValuesProxy.retain(token.pointer(IValuesProxy.TYPE))) {
      for (int round = 0; round < ROUNDS; round++) {
        Object[] arguments = random(pass, random);
        pass.invoke(proxy, arguments);
        assertArrayEquals(bytes(arguments), bytes(recording.arguments));
        recording.answer = random(result.getReturnType(), random);
        arguments = random(result, random);
        assertArrayEquals(bytes(recording.answer), bytes(result.invoke(proxy, arguments)));
        assertArrayEquals(bytes(arguments), bytes(recording.arguments));
      }
    }
  }

  @Test
  void moreThanThereAreRegisters() throws Exception {
    Random random = new Random(0);
    Method exhaust =
        Stream.of(IValues.class.getDeclaredMethods())
            .filter(method -> method.getName().equals("exhaust"))
            .findFirst()
            .orElseThrow();
    NativeObject values = library.create("values_create");
    Recording recording = new Recording();
    MemorySegment in = arena.allocate(1024);
    try (IValues proxy = IValuesProxy.attach(values.pointer());
        ComObject token = ComObject.expose(recording.values(), IValuesProxy.TYPE)) {
      for (int round = 0; round < ROUNDS; round++) {
        Object[] arguments = random(exhaust, random);
        exhaust.invoke(proxy, arguments);
        assertArrayEquals(bytes(arguments), seen(values));
        in.asSlice(0, bytes(arguments).length).copyFrom(MemorySegment.ofArray(bytes(arguments)));
        hresult("values_exhaust", token.pointer(IValuesProxy.TYPE), in);
        assertArrayEquals(bytes(arguments), bytes(recording.arguments));
      }
    }
  }

  @Test
  void aFailureWithoutHresultAnswersZeros() {
    Recording recording = new Recording();
    MemorySegment in = arena.allocate(1024);
    MemorySegment out = arena.allocate(256);
    try (ComObject token = ComObject.expose(recording.values(), IValuesProxy.TYPE)) {
      for (Struct struct : List.of(Struct._Float2, Struct._Long2, Struct._Whole)) {
        recording.answer = null;
        out.fill((byte) 1);
        hresult("values_return", token.pointer(IValuesProxy.TYPE), struct.ordinal(), in, out);
        assertEquals(0, out.get(JAVA_BYTE, 0));
        assertEquals(0, out.get(JAVA_BYTE, 7));
        Failure failure = takeFailures().getFirst();
        assertEquals("IValues.return" + struct.suffix, failure.method());
        assertEquals(HResult.of(HResult.E_POINTER), failure.answer());
      }
    }
  }

  private byte[] seen(NativeObject values) {
    return NativeLibrary.memory(
            library.call("values_seen", values), library.call("values_seen_size", values))
        .toArray(JAVA_BYTE);
  }

  /** An implementation that remembers its arguments. */
  private static final class Recording implements InvocationHandler {
    Object[] arguments;
    Object answer;

    IValues values() {
      return (IValues)
          Proxy.newProxyInstance(
              IValues.class.getClassLoader(), new Class<?>[] {IValues.class}, this);
    }

    @Override
    public Object invoke(Object self, Method method, Object[] arguments) {
      return switch (method.getName()) {
        case "hashCode" -> System.identityHashCode(this);
        case "equals" -> self == arguments[0];
        case "toString" -> "Recording";
        default -> {
          this.arguments = arguments;
          yield method.getReturnType() == void.class ? null : answer;
        }
      };
    }
  }

  static Object[] random(Method method, Random random) {
    Class<?>[] types = method.getParameterTypes();
    return Arrays.stream(types).map(type -> random(type, random)).toArray();
  }

  static Object random(Class<?> type, Random random) {
    return random(type, null, random);
  }

  private static Object random(Class<?> type, RecordComponent component, Random random) {
    if (type == byte.class) {
      return (byte) random.nextInt();
    } else if (type == short.class) {
      return (short) random.nextInt();
    } else if (type == int.class) {
      return random.nextInt();
    } else if (type == long.class) {
      return random.nextLong();
    } else if (type == float.class) {
      return random.nextFloat() - 0.5f;
    } else if (type == double.class) {
      return random.nextGaussian();
    } else if (type == Guid.class) {
      return new Guid(random.nextLong(), random.nextLong());
    } else if (type.isArray()) {
      int length =
          LENGTHS.get(component.getDeclaringRecord().getSimpleName() + "." + component.getName());
      Object array = Array.newInstance(type.getComponentType(), length);
      for (int i = 0; i < length; i++) {
        Array.set(array, i, random(type.getComponentType(), random));
      }
      return array;
    }
    try {
      RecordComponent[] components = type.getRecordComponents();
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Object[] values =
          Arrays.stream(components).map(each -> random(each.getType(), each, random)).toArray();
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** The bytes of the fields, one after another, without padding. */
  static byte[] bytes(Object... values) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (Object value : values) {
      add(value, bytes);
    }
    return bytes.toByteArray();
  }

  private static void add(Object value, ByteArrayOutputStream bytes) {
    try {
      if (value.getClass().isArray()) {
        for (int i = 0; i < Array.getLength(value); i++) {
          add(Array.get(value, i), bytes);
        }
      } else if (value instanceof Guid || !(value instanceof Record)) {
        bytes.writeBytes(Bytes.of(value));
      } else {
        for (RecordComponent component : value.getClass().getRecordComponents()) {
          add(component.getAccessor().invoke(value), bytes);
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
