package io.comwright.nativetest.critical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.nativetest.EachCompiler;
import io.comwright.nativetest.NativeObject;
import io.comwright.nativetest.NativeTest;
import io.comwright.nativetest.critical.ICritical.Point;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Calls of which the VM is not told arrive like others, and never at Java. */
@EachCompiler
class CriticalTest extends NativeTest {
  private static final HResult FAILURE = HResult.of(0x80041234);

  /** As the methods of the C++ object. */
  private static final class JavaObject implements ICritical {
    @Override
    public int add(int a, int b) {
      // A collection stops all threads but those in a critical call.
      System.gc();
      return a + b;
    }

    @Override
    public int addTold(int a, int b) {
      return a + b;
    }

    @Override
    public long next(long a) {
      return a + 1;
    }

    @Override
    public double scale(float a, int b, double c) {
      return a * b + c;
    }

    @Override
    public int length(@Nullable String text) {
      return text == null ? -1 : text.length();
    }

    @Override
    public int sum(int[] values, int count) {
      int sum = 0;
      for (int value : values) {
        sum += value;
      }
      return sum;
    }

    @Override
    public Point mirrored(Point point) {
      return new Point(-point.x(), -point.y(), -point.z());
    }

    @Override
    public void fail(HResult with) {
      if (with.isFailure()) {
        throw new ComException(with.code(), "on purpose");
      }
    }
  }

  private static void assertCalls(ICritical object) {
    assertEquals(-1, object.add(Integer.MAX_VALUE, Integer.MIN_VALUE));
    assertEquals(5, object.addTold(2, 3));
    assertEquals(0, object.next(-1));
    assertEquals(Long.MIN_VALUE, object.next(Long.MAX_VALUE));
    assertEquals(-4.25, object.scale(1.5f, -3, 0.25));
    assertEquals(-1, object.length(null));
    assertEquals(1500, object.length("\u4e2d".repeat(1500)));
    assertEquals(-6, object.sum(new int[] {-1, -2, -3}, 3));
    assertEquals(new Point(-1.5, 2, -3), object.mirrored(new Point(1.5, -2, 3)));
    object.fail(HResult.of(1));
    ComException failure = assertThrows(ComException.class, () -> object.fail(FAILURE));
    assertEquals(FAILURE, failure.hresult());
  }

  @Test
  void cppIsCalled() {
    NativeObject object = library.create("critical_create");
    try (ICritical proxy = ICriticalProxy.attach(object.pointer())) {
      assertCalls(proxy);
    }
  }

  /** A critical call that entered Java would end the VM. */
  @Test
  void javaIsCalledBehindAPointerAsEver() {
    JavaObject object = new JavaObject();
    try (ComObject exposed = ComObject.expose(object);
        ICritical proxy = ICriticalProxy.retain(exposed.pointer(ICriticalProxy.TYPE))) {
      assertCalls(proxy);
      assertEquals(1, takeFailures().size());
      // A stub takes no notice of the annotation.
      assertEquals(8, library.call("critical_call", exposed.pointer(ICriticalProxy.TYPE), 7L));
    }
  }

  /** While other threads collect garbage. */
  @Test
  void manyCallsFromManyThreads() throws InterruptedException {
    NativeObject object = library.create("critical_create");
    try (ICritical proxy = ICriticalProxy.attach(object.pointer())) {
      List<Thread> threads = new ArrayList<>();
      List<Integer> wrong = new ArrayList<>();
      for (int t = 0; t < 4; t++) {
        threads.add(
            Thread.ofPlatform()
                .start(
                    () -> {
                      for (int i = 0; i < 50_000; i++) {
                        if (proxy.add(i, 1) != i + 1 || proxy.length("x" + i) < 2) {
                          synchronized (wrong) {
                            wrong.add(i);
                          }
                        }
                      }
                    }));
      }
      for (int i = 0; i < 5; i++) {
        System.gc();
      }
      for (Thread thread : threads) {
        thread.join();
      }
      assertEquals(List.of(), wrong);
    }
  }

  @Test
  void functionsAreCalled() {
    CriticalExports exports = CriticalExportsProxy.load(library.file());
    assertEquals(Integer.MIN_VALUE, exports.difference(Integer.MAX_VALUE, -1));
    assertEquals(4, exports.differenceTold(7, 3));
    assertEquals(-0.75, exports.half(-1.5));
  }
}
