package io.comwright.nativetest.msvc;

import io.comwright.IUnknownVtable;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Memory;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A member of the C++ class, in the order of declaration.
 *
 * @param result its result in C++
 * @param name its name
 * @param parameter its parameter in C++
 * @param signature what the generated slot table says
 */
record Member(String result, String name, String parameter, String signature) {
  /** All members. */
  static List<Member> all() {
    List<Member> members = new ArrayList<>();
    members.add(new Member("int", "item", "int", "HRESULT item(LONG)"));
    members.add(new Member("int", "item", "float", "HRESULT item(FLOAT)"));
    members.add(new Member("int", "item", "double", "HRESULT item(DOUBLE)"));
    members.add(new Member("Floats", "floats", "int", "Floats floats(LONG)"));
    members.add(new Member("Double", "number", "int", "Double number(LONG)"));
    for (int n = 1; n <= 24; n++) {
      members.add(
          new Member("Bytes" + n, "bytes" + n, "int", "Bytes%1$d bytes%1$d(LONG)".formatted(n)));
    }
    return members;
  }

  /** An object whose methods a handler answers. */
  static <T> T implementation(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  /** A pointer with a reference of its own. */
  static MemorySegment addRef(MemorySegment pointer) {
    Calls.call(pointer.address(), IUnknownVtable.SLOT_AddRef);
    return pointer;
  }

  /** The size in bytes of what a member returns. */
  static int size(String name) {
    return name.startsWith("bytes") ? Integer.parseInt(name.substring(5)) : 8;
  }

  /** Fills memory with bytes that count up from a seed. */
  static void fill(long address, int size, int seed) {
    for (int i = 0; i < size; i++) {
      Memory.putByte(address + i, (byte) (seed + i));
    }
  }

  /** The bytes of what a member returns for a seed. */
  static String expected(String name, int seed) {
    byte[] bytes = new byte[size(name)];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (seed + i);
    }
    return hex(bytes);
  }

  static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  private static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The bytes of a record. */
  static String bytes(Object struct) throws ReflectiveOperationException {
    return hex(
        switch (struct) {
          case IMsvc.Floats floats -> buffer(8).putFloat(floats.x()).putFloat(floats.y()).array();
          case IMsvc.Double number -> buffer(8).putDouble(number.value()).array();
          default -> {
            Method values = struct.getClass().getDeclaredMethod("values");
            values.setAccessible(true);
            yield (byte[]) values.invoke(struct);
          }
        });
  }

  /** A record whose bytes count up from a seed. */
  static Object make(Class<?> type, int seed) throws ReflectiveOperationException {
    byte[] bytes =
        HexFormat.of()
            .parseHex(
                expected(
                    type.getSimpleName().startsWith("Bytes")
                        ? "bytes" + type.getSimpleName().substring(5)
                        : "",
                    seed));
    if (type == IMsvc.Floats.class) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
      return new IMsvc.Floats(buffer.getFloat(), buffer.getFloat());
    } else if (type == IMsvc.Double.class) {
      return new IMsvc.Double(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getDouble());
    }
    Constructor<?> constructor = type.getDeclaredConstructor(byte[].class);
    constructor.setAccessible(true);
    return constructor.newInstance((Object) bytes);
  }
}
