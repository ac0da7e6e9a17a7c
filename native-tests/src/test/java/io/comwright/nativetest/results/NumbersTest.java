package io.comwright.nativetest.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComObject;
import io.comwright.Handle;
import io.comwright.nativetest.EachCompiler;
import io.comwright.nativetest.NativeObject;
import io.comwright.nativetest.NativeTest;
import java.lang.foreign.Arena;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

/** A native result that is a number tells of a failure, if its declaration says how. */
@EachCompiler
class NumbersTest extends NativeTest {
  @Test
  void javaCallsCpp() {
    NativeObject object = library.create("numbers_create");
    try (INumbers proxy = INumbersProxy.attach(object.pointer())) {
      assertFailed(proxy);
    }
    assertEquals(0, object.refs());
  }

  @Test
  void cppCallsJavaThatThrows() {
    try (ComObject object = ComObject.expose(failing(), INumbersProxy.TYPE)) {
      check("numbers_check", object.pointer(INumbersProxy.TYPE));
      assertEquals(13, takeFailures().size());
      try (INumbers proxy = INumbersProxy.retain(object.pointer(INumbersProxy.TYPE))) {
        assertFailed(proxy);
      }
      assertEquals(12, takeFailures().size());
    }
  }

  @Test
  void cppCallsAFunctionThatThrows() {
    try (Arena arena = Arena.ofConfined()) {
      INumbers.Compare function =
          INumbers_CompareStub.allocate(
              (a, b) -> {
                if (a == b) {
                  throw new IllegalStateException("neither");
                }
                return Integer.compare(a, b);
              },
              arena);
      check("numbers_compare", ComObject.pointerOf(function));
      assertEquals(1, takeFailures().size());
      assertEquals(-2, function.compare(3, 3));
      assertEquals(1, takeFailures().size());
    }
  }

  private static void assertFailed(INumbers numbers) {
    assertEquals(-128, numbers.int8());
    assertEquals(-1, numbers.uint8());
    assertEquals(-2, numbers.int16());
    assertEquals(-2, numbers.uint16());
    assertEquals(-1, numbers.int32());
    assertEquals(-1, numbers.uint32());
    assertEquals(-3, numbers.int64());
    assertTrue(numbers.truth());
    assertEquals(INumbers.Answer.BAD, numbers.answer());
    assertEquals(Handle.INVALID, numbers.handle());
    assertEquals(-1, numbers.address());
    assertEquals(0, numbers.zero());
  }

  /** Each of its methods throws. */
  private static INumbers failing() {
    return (INumbers)
        Proxy.newProxyInstance(
            INumbers.class.getClassLoader(),
            new Class<?>[] {INumbers.class},
            (self, method, arguments) -> {
              throw new IllegalStateException(method.getName());
            });
  }
}
