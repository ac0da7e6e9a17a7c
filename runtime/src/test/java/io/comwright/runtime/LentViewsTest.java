package io.comwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ComObject;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.StructList;
import io.comwright.StructView;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.lang.ref.WeakReference;
import org.junit.jupiter.api.Test;

/** Structs that an implementation keeps stay there as long as its COM object does. */
class LentViewsTest {
  private static final Block.Type TYPE = Block.plain();

  private static final class Lender implements IUnknown {}

  private interface Lending {
    WeakReference<?> lend(long self);
  }

  private static WeakReference<?> struct(long self) {
    Block block = Views.allocate(Arena.ofAuto(), 0, TYPE);
    assertEquals(block.segment().address(), Views.lend(block, TYPE, self, "IFoo.bar"));
    return new WeakReference<>(block.segment().scope());
  }

  private static WeakReference<?> structs(long self) {
    StructList<Block> list = Views.allocateArray(Arena.ofAuto(), 3, TYPE);
    assertEquals(list.segment().address(), Views.lend(list, 3, TYPE, self, "IFoo.bar"));
    return new WeakReference<>(list.segment().scope());
  }

  @Test
  void aStruct() throws InterruptedException {
    check(LentViewsTest::struct);
  }

  @Test
  void structsOneBehindTheOther() throws InterruptedException {
    check(LentViewsTest::structs);
  }

  private static void check(Lending lending) throws InterruptedException {
    WeakReference<?> memory;
    try (ComObject token = ComObject.expose(new Lender())) {
      memory = lending.lend(token.pointer(IUnknownProxy.TYPE).address());
      for (int i = 0; i < 5; i++) {
        System.gc();
        Thread.sleep(10);
      }
      assertNotNull(memory.get(), "native code reads memory that is free");
    }
    for (int i = 0; i < 100 && memory.get() != null; i++) {
      System.gc();
      Thread.sleep(10);
    }
    assertNull(memory.get(), "it stays for good");
  }

  /** What native code calls. */
  static long called(NativeFunction self, long argument) {
    return argument;
  }

  private static final StubFunctions FUNCTIONS =
      StubFunctions.of("Foo", MethodHandles.lookup(), "called", "(J)J");

  private interface LendingFunction {
    WeakReference<?> lend(NativeFunction self);
  }

  private static WeakReference<?> struct(NativeFunction self) {
    Block block = Views.allocate(Arena.ofAuto(), 0, TYPE);
    assertEquals(block.segment().address(), Views.lend(block, TYPE, self, "Foo.call"));
    return new WeakReference<>(block.segment().scope());
  }

  private static WeakReference<?> structs(NativeFunction self) {
    StructList<Block> list = Views.allocateArray(Arena.ofAuto(), 3, TYPE);
    assertEquals(list.segment().address(), Views.lend(list, 3, TYPE, self, "Foo.call"));
    return new WeakReference<>(list.segment().scope());
  }

  @Test
  void aStructOfAFunction() throws InterruptedException {
    checkFunction(LentViewsTest::struct);
  }

  @Test
  void structsOfAFunction() throws InterruptedException {
    checkFunction(LentViewsTest::structs);
  }

  private static void checkFunction(LendingFunction lending) throws InterruptedException {
    NativeFunction function = FUNCTIONS.take("target");
    WeakReference<?> memory = lending.lend(function);
    for (int i = 0; i < 5; i++) {
      System.gc();
      Thread.sleep(10);
    }
    assertNotNull(memory.get(), "native code reads memory that is free");
    function.end();
    for (int i = 0; i < 100 && memory.get() != null; i++) {
      System.gc();
      Thread.sleep(10);
    }
    assertNull(memory.get(), "it stays for the next function");
    assertThrows(DisconnectedException.class, function::target);
  }

  private record Own(MemorySegment segment) implements StructView {}

  @Test
  void aStructThatIsTooSmallIsNotLent() {
    try (ComObject token = ComObject.expose(new Lender());
        Arena arena = Arena.ofConfined()) {
      long self = token.pointer(IUnknownProxy.TYPE).address();
      Own own = new Own(arena.allocate(23, 8));
      assertThrows(IllegalArgumentException.class, () -> Views.lend(own, TYPE, self, "IFoo.bar"));
    }
  }
}
