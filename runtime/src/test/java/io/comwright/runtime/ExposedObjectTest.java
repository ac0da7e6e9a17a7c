package io.comwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.comwright.ComObject;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.Race;
import java.lang.foreign.MemorySegment;
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
    int rows = 500;
    Race.run(
        rows,
        i -> object,
        any -> {
          object.addRef();
          object.addRef();
          object.release();
        },
        () -> {});
    int expected = 1 + 2 * 100 * rows;
    assertEquals(expected + 1, object.addRef());
    Race.run(rows, i -> object, ExposedObject::release, () -> {});
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
    Set<Long> places = ConcurrentHashMap.newKeySet();
    Race.run(
        50,
        i -> ExposedObject.uncounted(i, 0x1000),
        object -> places.add(object.lend("text", arena -> arena.allocateFrom("text")).address()),
        () -> {
          assertEquals(100, places.size());
          places.clear();
        });
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
}
