package io.comwright.automation;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.comwright.ComObject;
import io.comwright.UpcallFailureListener;
import io.comwright.runtime.Calls;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * A Java object as native code calls it through slots 3 to 6. Offsets are those of oaidl.h on 64
 * bits: in DISPPARAMS rgvarg 0, rgdispidNamedArgs 8, cArgs 16, cNamedArgs 20; in EXCEPINFO wCode 0,
 * bstrSource 8, bstrDescription 16, bstrHelpFile 24, dwHelpContext 32, pfnDeferredFillIn 48, scode
 * 56.
 */
abstract class RawInvoke {
  final Arena arena = Arena.ofConfined();
  final MemorySegment result = arena.allocate(24, 8);
  final MemorySegment exception = arena.allocate(64, 8);
  final MemorySegment badArgument = arena.allocateFrom(JAVA_INT, 77);
  private UpcallFailureListener before;
  private int live;

  @BeforeEach
  void silence() {
    before = ComObject.onUpcallFailure((method, answer, failure) -> {});
    live = ComObject.liveCount();
  }

  @AfterEach
  void nothingIsLeft() {
    ComObject.onUpcallFailure(before);
    arena.close();
    assertEquals(live, ComObject.liveCount());
  }

  /** DISPPARAMS with arguments as they stand in memory. */
  MemorySegment parameters(int[] names, Variant... values) {
    MemorySegment arguments = arena.allocate(24L * Math.max(1, values.length), 8);
    for (int i = 0; i < values.length; i++) {
      values[i].write(arguments.asSlice(24L * i, 24));
    }
    MemorySegment parameters = arena.allocate(24, 8);
    parameters.set(JAVA_LONG, 0, arguments.address());
    parameters.set(JAVA_LONG, 8, arena.allocateFrom(JAVA_INT, names).address());
    parameters.set(JAVA_INT, 16, values.length);
    parameters.set(JAVA_INT, 20, names.length);
    return parameters;
  }

  int invoke(IDispatch object, int flags, MemorySegment parameters, MemorySegment result) {
    try (ComObject token = ComObject.expose(object)) {
      return (int)
          Calls.call(
              token.pointer(IDispatchProxy.TYPE).address(),
              6,
              101,
              arena.allocate(16).address(),
              0x409,
              flags,
              parameters.address(),
              result.address(),
              exception.address(),
              badArgument.address());
    }
  }

  int invoke(IDispatch object, int flags, MemorySegment parameters) {
    return invoke(object, flags, parameters, result);
  }

  static ScriptObject object(Function<Invocation, @Nullable Variant> member) {
    return new ScriptObject(member, "first", "second");
  }

  static ScriptObject failing(RuntimeException failure) {
    return object(
        call -> {
          throw failure;
        });
  }

  String text(long offset) {
    MemorySegment bstr = MemorySegment.ofAddress(exception.get(JAVA_LONG, offset));
    String text = BstrMemory.read(bstr);
    BstrMemory.free(bstr);
    return text;
  }
}
