package io.comwright.nativetest.libraries;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.automation.Variant;
import io.comwright.nativetest.EachCompiler;
import io.comwright.nativetest.NativeTest;
import io.comwright.nativetest.libraries.Exports.Pair;
import io.comwright.nativetest.libraries.Exports.Row;
import io.comwright.nativetest.libraries.Exports.Step;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Functions that are called by their names. */
@EachCompiler
class LibrariesTest extends NativeTest {
  private Exports exports;

  @BeforeEach
  void load() {
    exports = ExportsProxy.load(library.file());
  }

  @Test
  void numbers() {
    assertEquals(
        (short) -3, exports.narrow((byte) -2, (short) 0xfffe, 'x', true, 1.5f, 0xfffffffe));
    int before = exports.calls();
    assertTrue(before < 0);
    exports.nothing();
    assertEquals(before + 1, exports.calls());
    assertEquals(-6, exports.sum(new int[] {-1, -2, -3}));
    assertEquals(0, exports.sum(new int[0]));
  }

  /** As C functions: 8 bytes in a register, whatever the ABI of methods is. */
  @Test
  void structs() {
    assertEquals(new Pair(-5, 3), exports.turned(new Pair(1.5f, -2.5f), 2));
    assertEquals(
        new Row(15, 3.5, -2.25), exports.doubled(new Row(5, 1.5, -1), new Row(5, 0.5, -0.25)));
  }

  @Test
  void texts() {
    assertEquals("1.0 ä", exports.version());
    assertEquals(3, exports.length("abc"));
    assertEquals(0, exports.length(""));
    IntRef length = new IntRef(5);
    assertEquals(HResult.of(HResult.S_FALSE), exports.rawLength("", length));
    assertEquals(0, length.get());
  }

  @Test
  void aFailureIsThrownWhereItIsSaid() {
    ComException failure = assertThrows(ComException.class, () -> exports.length(null));
    assertEquals(HResult.of(HResult.E_POINTER), failure.hresult());
    assertEquals("Exports.libraries_length", failure.method());
    IntRef length = new IntRef(5);
    assertEquals(HResult.of(HResult.E_POINTER), exports.rawLength(null, length));
    assertEquals(5, length.get());

    Exports.Hresults hresults = Exports_HresultsProxy.load(library.file());
    assertEquals(3, hresults.length("abc"));
    assertThrows(ComException.class, () -> hresults.length(null));
    assertTrue(hresults.calls() < 0);
  }

  @Test
  void arrays() {
    int[] squares = {7, 7, 7};
    exports.squares(3, squares);
    assertArrayEquals(new int[] {0, 1, 4}, squares);
    assertThrows(ComException.class, () -> exports.squares(0, new int[0]));
  }

  @Test
  void callbacks() {
    List<Integer> seen = new ArrayList<>();
    assertEquals(
        2,
        exports.each(
            (index, context) -> {
              seen.add(index);
              return index < context;
            },
            2));
    assertEquals(List.of(0, 1, 2), seen);
    Step own = exports.steps();
    assertTrue(own.step(3, 3));
    assertFalse(own.step(3, 4));
    assertEquals(1, exports.each(own, 0));
    assertEquals(0, live());
  }

  @Test
  void interfaces() {
    try (ILimit limit = exports.create(7, ILimitProxy.TYPE);
        IUnknown unknown = exports.create(7, IUnknownProxy.TYPE)) {
      assertEquals(7, limit.next(6));
      assertEquals(8, exports.run(limit, 0));
      ILimitProxy.from(unknown).close();
    }
    // The failure has cleared the out.
    assertEquals(
        0,
        exports.run(
            new ILimit() {
              @Override
              public int next(int value) {
                if (value == 4) {
                  throw new IllegalArgumentException();
                }
                return value + 1;
              }
            },
            0));
    assertEquals("ILimit.next", takeFailures().getFirst().method());
    assertEquals(0, live());
    ComException failure = assertThrows(ComException.class, () -> exports.run(null, 0));
    assertEquals(HResult.of(HResult.E_POINTER), failure.hresult());
    Ref<@Nullable ILimit> limit = new Ref<>();
    exports.replace(limit);
    try (ILimit made = limit.get()) {
      assertEquals(5, made.next(4));
      exports.replace(limit);
      assertNull(limit.get());
    }
  }

  @Test
  void variants() {
    assertEquals(
        Guid.parse("00000000-0000-0000-efcd-ab8967452301"),
        exports.variant(Variant.of(0x0123456789abcdefL)));
    assertThrows(ComException.class, () -> exports.variant(Variant.of(1)));
  }

  @Test
  void nothingNativeHappensBeforeANull() {
    NullPointerException failure =
        assertThrows(NullPointerException.class, () -> exports.each(null, 0));
    assertEquals("Exports.libraries_each: step is null", failure.getMessage());
  }

  @Test
  void aFunctionThatIsNotThere() {
    String name = library.file().toString();
    UnsatisfiedLinkError missing = assertThrows(UnsatisfiedLinkError.class, exports::missing);
    assertEquals("Exports.missing: " + name + " has no function missing", missing.getMessage());
    missing = assertThrows(UnsatisfiedLinkError.class, exports::capital);
    assertEquals(
        "Exports.libraries_capital: "
            + name
            + " has no function libraries_capital; it has Libraries_capital, so write"
            + " @NativeName(\"Libraries_capital\")",
        missing.getMessage());
    exports.nothing();
  }

  @Test
  void aLibraryThatIsNotThere() {
    String file = System.mapLibraryName("comwright-no-such-library");
    UnsatisfiedLinkError missing =
        assertThrows(UnsatisfiedLinkError.class, Exports_HresultsProxy::load);
    assertEquals(
        "Hresults: the system cannot load " + file + "; install it, or name its file to load(Path)",
        missing.getMessage());
    Path path = library.file().resolveSibling(file);
    missing = assertThrows(UnsatisfiedLinkError.class, () -> ExportsProxy.load(path));
    assertEquals("Exports: the system cannot load " + path, missing.getMessage());
  }

  @Test
  void functionsThatSomebodyElseFinds() {
    List<String> asked = new ArrayList<>();
    ExportsProxy found =
        ExportsProxy.of(
            name -> {
              asked.add(name);
              return Optional.of(
                  MemorySegment.ofAddress(
                      name.equals("libraries_calls") ? library.call("libraries_pointer") : 0));
            });
    assertEquals(List.of(), asked);
    assertThrows(UnsatisfiedLinkError.class, found::missing);
    assertEquals("ExportsProxy[a SymbolLookup]", found.toString());
    assertEquals("missing", asked.getFirst());
    assertTrue(found.calls() < 0);
    assertTrue(found.calls() < 0);
    assertEquals(1, asked.stream().filter("libraries_calls"::equals).count());
    assertThrows(NullPointerException.class, () -> ExportsProxy.of(null));
    assertThrows(NullPointerException.class, () -> ExportsProxy.load(null));
  }

  /** The functions are not there any more, and nothing calls what is. */
  @Test
  @SuppressWarnings("restricted")
  void functionsEndWithTheArenaOfTheLibrary() {
    ExportsProxy unloaded;
    try (Arena lifetime = Arena.ofShared()) {
      unloaded = ExportsProxy.of(SymbolLookup.libraryLookup(library.file(), lifetime));
      assertEquals(3, unloaded.length("abc"));
    }
    IllegalStateException closed =
        assertThrows(IllegalStateException.class, () -> unloaded.length("abc"));
    assertEquals(
        "Exports.libraries_length: the arena of the library is closed", closed.getMessage());
    assertThrows(IllegalStateException.class, unloaded::nothing);
  }

  /** It can be closed while a function runs, and is not. */
  @Test
  @SuppressWarnings("restricted")
  void anArenaIsNotClosedDuringACall() {
    try (Arena lifetime = Arena.ofShared()) {
      ExportsProxy called = ExportsProxy.of(SymbolLookup.libraryLookup(library.file(), lifetime));
      List<Throwable> thrown = new ArrayList<>();
      called.each(
          (index, context) -> {
            thrown.add(assertThrows(IllegalStateException.class, lifetime::close));
            return false;
          },
          0);
      assertEquals(1, thrown.size());
    }
  }
}
