package io.comwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import java.lang.invoke.MethodHandles;
import org.junit.jupiter.api.Test;

/** What an object or a function has lent without a reference. */
class KeptReferencesTest {
  private static final class Plain implements IUnknown {}

  private final int before = ComObject.liveCount();
  private final ComObject token = ComObject.expose(new Plain());
  private final long pointer = token.pointer(IUnknownProxy.TYPE).address();
  private final KeptReferences kept = new KeptReferences();

  /** The pointer, with a reference that is to be kept. */
  private long given() {
    Unknown.addRef(pointer);
    return pointer;
  }

  /** Whether the object lives without its token. */
  private boolean livesWithoutToken() {
    token.close();
    return ComObject.liveCount() > before;
  }

  @Test
  void oneReferenceIsEnough() {
    assertTrue(kept.keep(given()));
    assertTrue(kept.keep(given()));
    assertTrue(livesWithoutToken());
    kept.end();
    assertEquals(before, ComObject.liveCount());
  }

  @Test
  void eachIsGivenBackOnce() {
    assertTrue(kept.keep(given()));
    kept.end();
    kept.end();
    assertEquals(before + 1, ComObject.liveCount());
    assertFalse(livesWithoutToken());
  }

  @Test
  void nothingIsKeptAfterTheEnd() {
    kept.end();
    assertFalse(kept.keep(given()));
    assertFalse(livesWithoutToken());
  }

  @Test
  void anObjectDoesNotKeepItself() {
    ExposedObject object = ExposedObject.find(pointer);
    assertTrue(object.keep(given()));
    assertFalse(livesWithoutToken());
  }

  @Test
  void anObjectKeepsNothingAfterItsEnd() {
    ExposedObject object = ExposedObject.uncounted("ended", 0x1000);
    object.release();
    assertFalse(object.keep(given()));
    assertFalse(livesWithoutToken());
  }

  @Test
  void whatAnObjectLendsAfterItsEndIsGivenBack() {
    token.close();
    assertThrows(
        ComException.class,
        () -> Answers.keep(new Plain(), IUnknownProxy.TYPE, "IFoo.bar", pointer));
    assertEquals(before, ComObject.liveCount());
  }

  static long call(NativeFunction self, long argument) {
    return argument;
  }

  @Test
  void aFunctionKeepsNothingAfterItsEnd() {
    NativeFunction function =
        StubFunctions.of("Call", MethodHandles.lookup(), "call", "(J)J").take(this);
    assertTrue(function.keep(given()));
    function.end();
    assertFalse(function.keep(given()));
    assertFalse(livesWithoutToken());
  }
}
