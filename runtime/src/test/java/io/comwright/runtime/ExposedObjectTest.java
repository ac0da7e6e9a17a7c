package io.comwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.comwright.ComObject;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.Race;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

/** Two threads that use one object at the same moment. */
class ExposedObjectTest {
  private static final class Plain implements IUnknown {}

  private final int before = ComObject.liveCount();

  @Test
  void referencesAreCounted() throws InterruptedException {
    ExposedObject object = ExposedObject.uncounted("counted", 0x1000);
    int times = 200;
    Race.run(
        50,
        i -> object,
        any -> {
          for (int i = 0; i < times; i++) {
            object.addRef();
            object.addRef();
            object.release();
          }
        },
        () -> {});
    assertEquals(1 + 2 * 100 * 50 * times + 1, object.addRef());
    Race.run(
        50,
        i -> object,
        any -> {
          for (int i = 0; i < times; i++) {
            object.release();
          }
        },
        () -> {});
    assertEquals(1, object.release());
    object.release();
    assertEquals(before, ComObject.liveCount());
  }

  @Test
  void oneObjectIsExposedOnce() throws InterruptedException {
    Queue<ComObject> tokens = new ConcurrentLinkedQueue<>();
    Set<MemorySegment> pointers = ConcurrentHashMap.newKeySet();
    Race.run(
        50,
        i -> new Plain(),
        plain -> {
          ComObject token = ComObject.expose(plain);
          tokens.add(token);
          pointers.add(token.pointer(IUnknownProxy.TYPE));
        },
        () -> {
          assertEquals(200, tokens.size());
          assertEquals(100, pointers.size(), "an object has two identities");
          tokens.forEach(ComObject::close);
          tokens.clear();
          pointers.clear();
          assertEquals(before, ComObject.liveCount());
        });
  }

  @Test
  void anInterfaceThatIsMadeLateIsMadeOnce() throws InterruptedException {
    Queue<ExposedObject> objects = new ArrayDeque<>();
    Set<Long> pointers = ConcurrentHashMap.newKeySet();
    Race.run(
        50,
        i -> {
          ExposedObject object = Exposing.acquire(new Plain());
          objects.add(object);
          return object;
        },
        object -> pointers.add(object.pointer(SupportErrorInfo.IID)),
        () -> {
          assertEquals(100, pointers.size());
          for (ExposedObject object : objects) {
            assertEquals(0, object.release());
            assertEquals(0, object.pointer(SupportErrorInfo.IID), "it has ended");
          }
          pointers.clear();
          objects.clear();
        });
  }

  @Test
  void textIsLentOnce() throws InterruptedException {
    ExposedObject object = Exposing.acquire(new Plain());
    ObjectTableTest.waits(object, () -> object.lend("text", arena -> arena.allocateFrom("text")));
    assertEquals(
        object.lend("text", arena -> arena.allocateFrom("text")),
        object.lend("text", arena -> arena.allocateFrom("text")));
    object.release();
  }

  @Test
  void anObjectThatIsHeldWeaklyIsExposedOnceToo() {
    Plain plain = new Plain();
    try (ComObject first = ComObject.exposeWeakly(plain);
        ComObject second = ComObject.exposeWeakly(plain);
        ComObject third = ComObject.expose(plain);
        ComObject other = ComObject.exposeWeakly(new Plain())) {
      MemorySegment pointer = first.pointer(IUnknownProxy.TYPE);
      assertEquals(pointer, second.pointer(IUnknownProxy.TYPE));
      assertEquals(pointer, third.pointer(IUnknownProxy.TYPE));
      assertNotEquals(pointer, other.pointer(IUnknownProxy.TYPE));
    }
    assertEquals(before, ComObject.liveCount());
  }

  /** A part that has ended is no way to the whole, neither by its own IUnknown. */
  @Test
  void aPartThatHasEndedIsDead() {
    try (ComObject whole = ComObject.expose(new Plain())) {
      MemorySegment outer = whole.pointer(IUnknownProxy.TYPE);
      ExposedObject part = Exposing.aggregate(new Plain(), outer, "test");
      assertNotEquals(0, Cells.handle(part.inner()));
      assertEquals(2, part.addRef());
      assertEquals(1, part.release());
      part.releaseOwn();
      assertEquals(0, part.addRef());
      assertEquals(0, Cells.handle(part.inner()));
      assertEquals(0, Memory.getLong(part.inner() + 8));
    }
    assertEquals(before, ComObject.liveCount());
  }

  /** One thread ends the COM object, and before it says so another one has made the next. */
  @Test
  void theEndOfAnObjectLeavesItsSuccessor() throws ReflectiveOperationException {
    Plain plain = new Plain();
    ExposedObject first = Exposing.acquire(plain);
    Field count = ExposedObject.class.getDeclaredField("count");
    count.setAccessible(true);
    count.set(first, 0);
    ExposedObject second = Exposing.acquire(plain);
    assertNotSame(first, second);
    count.set(first, 1);
    first.release();
    assertSame(second, Exposing.acquire(plain));
    second.release();
    second.release();
    assertEquals(before, ComObject.liveCount());
  }
}
