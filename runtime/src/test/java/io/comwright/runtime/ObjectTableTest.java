package io.comwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObjectTableTest {
  @Test
  void handleFindsItsObjectUntilItIsDestroyed() {
    ExposedObject object = ExposedObject.uncounted("first", 0x1000);
    assertSame(object, ObjectTable.find(object.handle()));
    assertSame(object, ExposedObject.of(object.identity()));
    object.destroy();
    assertNull(ObjectTable.find(object.handle()));
    assertNull(ExposedObject.of(object.identity()));
  }

  @Test
  void staleHandleDoesNotFindTheNextObjectOfItsIndex() {
    ExposedObject first = ExposedObject.uncounted("first", 0x1000);
    first.destroy();
    ExposedObject second = ExposedObject.uncounted("second", 0x1000);
    assertEquals((int) first.handle(), (int) second.handle(), "the index is used again");
    assertNotEquals(first.handle(), second.handle());
    assertNull(ObjectTable.find(first.handle()));
    second.destroy();
  }

  @Test
  void grows() {
    int before = ExposedObject.liveCount();
    List<ExposedObject> objects = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      objects.add(ExposedObject.uncounted(i, 0x1000));
    }
    assertEquals(before + 5000, ExposedObject.liveCount());
    for (ExposedObject object : objects) {
      assertSame(object, ObjectTable.find(object.handle()));
      object.destroy();
    }
    assertEquals(before, ExposedObject.liveCount());
  }

  /** The table is copied to grow; what another thread does to it meanwhile would be lost. */
  @Test
  void nothingHappensToATableThatIsBeingCopied() throws InterruptedException {
    ExposedObject object = ExposedObject.uncounted("late", 0x1000);
    waits(ObjectTable.class, () -> ObjectTable.put(object));
    waits(ObjectTable.class, () -> ObjectTable.remove(object.handle()));
    assertNull(ObjectTable.find(object.handle()));
    long[] reserved = new long[1];
    waits(ObjectTable.class, () -> reserved[0] = ObjectTable.reserve());
    ObjectTable.remove(reserved[0]);
    waits(Cells.class, () -> reserved[0] = Cells.allocate(0x1000, 1));
    waits(Cells.class, () -> Cells.free(reserved[0], DeadVtable.WITHOUT_UNKNOWN));
  }

  static void waits(Object lock, Runnable action) throws InterruptedException {
    Thread thread;
    synchronized (lock) {
      thread = Thread.ofPlatform().start(action);
      assertFalse(thread.join(Duration.ofMillis(100)));
    }
    thread.join();
  }

  @Test
  void zeroIsTerminal() {
    ExposedObject object = ExposedObject.uncounted("once", 0x1000);
    assertEquals(2, object.addRef());
    assertEquals(1, object.release());
    assertEquals(0, object.release());
    assertEquals(0, object.addRef());
    assertEquals(0, object.release());
    assertNull(ObjectTable.find(object.handle()));
  }
}
