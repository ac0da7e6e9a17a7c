package io.comwright.nativetest.msvc;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.comwright.ComObject;
import io.comwright.nativetest.NativeLibrary;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Calls between Java and code that Clang has compiled for the ABI of Microsoft's compiler. */
@EnabledOnOs(value = OS.WINDOWS, disabledReason = "only Windows loads its DLLs")
class MsvcCodeTest {
  private static NativeLibrary library;

  @BeforeAll
  static void load() throws Exception {
    library = NativeLibrary.load(MsvcDll.get());
  }

  private static List<Member> structs() {
    return Member.all().subList(3, Member.all().size());
  }

  private static IMsvc object(Arena arena) {
    MemorySegment created = arena.allocate(ADDRESS);
    library.call("msvc_create", created);
    return IMsvcProxy.attach(created.get(ADDRESS, 0));
  }

  @Test
  void javaGetsStructsOfEverySize() throws Exception {
    try (Arena arena = Arena.ofConfined();
        IMsvc proxy = object(arena)) {
      for (Member member : structs()) {
        Method method = IMsvc.class.getDeclaredMethod(member.name(), int.class);
        Object struct = method.invoke(proxy, 40);
        assertEquals(Member.expected(member.name(), 40), Member.bytes(struct), member.name());
      }
    }
  }

  /** Into memory of C++, of which not a byte beside the struct is written. */
  @Test
  void javaReturnsStructsOfEverySize() {
    InvocationHandler handler =
        (object, method, arguments) -> Member.make(method.getReturnType(), (int) arguments[0]);
    try (ComObject object = ComObject.expose(Member.implementation(IMsvc.class, handler));
        Arena arena = Arena.ofConfined()) {
      MemorySegment pointer = object.pointer(IMsvcProxy.TYPE);
      List<Member> structs = structs();
      for (int i = 0; i < structs.size(); i++) {
        MemorySegment memory = arena.allocate(64, 8).fill((byte) 0xEE);
        library.call("msvc_call", pointer, i, 40, memory.asSlice(8));
        byte[] around = memory.toArray(JAVA_BYTE);
        int size = Member.size(structs.get(i).name());
        assertEquals(
            Member.expected(structs.get(i).name(), 40),
            Member.hex(Arrays.copyOfRange(around, 8, 8 + size)));
        Arrays.fill(around, 8, 8 + size, (byte) 0xEE);
        byte[] untouched = new byte[64];
        Arrays.fill(untouched, (byte) 0xEE);
        assertArrayEquals(untouched, around, structs.get(i).name());
      }
    }
  }

  /** Which overload was called, and with what: 1 is that of int, 2 of float, 3 of double. */
  @Test
  void overloadsAreThoseThatAreMeant() {
    try (Arena arena = Arena.ofConfined();
        IMsvc proxy = object(arena)) {
      proxy.item(7);
      assertEquals(1007, library.call("msvc_seen"));
      proxy.item(8f);
      assertEquals(2008, library.call("msvc_seen"));
      proxy.item(9.0);
      assertEquals(3009, library.call("msvc_seen"));
    }
    List<Object> seen = new ArrayList<>();
    InvocationHandler handler =
        (object, method, arguments) -> {
          seen.add(arguments[0]);
          return null;
        };
    try (ComObject object = ComObject.expose(Member.implementation(IMsvc.class, handler))) {
      MemorySegment pointer = object.pointer(IMsvcProxy.TYPE);
      for (int which = 1; which <= 3; which++) {
        assertEquals(0, (int) library.call("msvc_item", pointer, which, 7));
      }
    }
    assertEquals(List.of(7, 7f, 7.0), seen);
  }
}
