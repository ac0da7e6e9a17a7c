package io.comwright.nativetest.functions;

import io.comwright.ComObject;
import io.comwright.nativetest.NativeTest;
import io.comwright.nativetest.functions.IFunctions.Visit;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.BeforeEach;

/** A test with an object of C++ that takes and hands out functions. */
abstract class FunctionTest extends NativeTest {
  IFunctions functions;

  @BeforeEach
  void attach() {
    functions = IFunctionsProxy.attach(library.create("functions_create").pointer());
  }

  /** Calls the function that C++ has kept. */
  boolean callKept(Visit kept, int index) {
    return library.call("functions_visit", ComObject.pointerOf(kept), index) != 0;
  }

  MemorySegment pointer(String function, Object... arguments) {
    return MemorySegment.ofAddress(library.call(function, arguments));
  }
}
