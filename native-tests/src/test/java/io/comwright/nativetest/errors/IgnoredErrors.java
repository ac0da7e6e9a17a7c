package io.comwright.nativetest.errors;

import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.nativetest.Compiler;
import io.comwright.nativetest.Fixtures;
import io.comwright.nativetest.NativeLibrary;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A Java object fails whenever it is called, by native code that never asks for the error: on
 * threads of C++, on threads of Java and on the main thread. What is left of each error must not
 * keep a thread or the VM from ending, nor a Java object. A program of its own, because it ends;
 * see {@link IgnoredErrorsTest}.
 */
final class IgnoredErrors {
  static final int THREADS = 200;
  private static final AtomicInteger HEARD = new AtomicInteger();

  private IgnoredErrors() {}

  /** Runs with a compiler. */
  public static void main(String[] arguments) throws Exception {
    NativeLibrary library = Fixtures.of(Compiler.valueOf(arguments[0]));
    ComObject.onUpcallFailure((method, answer, failure) -> HEARD.incrementAndGet());
    IFaulty java =
        new RichErrorTest.Failing(() -> new IllegalStateException("nobody asks for this"));
    try (ComObject object = ComObject.expose(java)) {
      MemorySegment pointer = object.pointer(IFaultyProxy.TYPE);
      long sum = library.call("errors_ignore", pointer, 0, THREADS);
      for (int i = 0; i < THREADS; i++) {
        Thread thread = new Thread(() -> library.call("errors_ignore", pointer, 0, 0));
        thread.start();
        thread.join();
      }
      sum += library.call("errors_ignore", pointer, 0, 0);
      System.out.println(sum == (THREADS + 1L) * HResult.E_FAIL);
    }
    System.out.println("failures " + HEARD + ", live " + ComObject.liveCount());
  }
}
