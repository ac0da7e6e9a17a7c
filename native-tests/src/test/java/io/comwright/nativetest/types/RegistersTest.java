package io.comwright.nativetest.types;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.nativetest.EachCompiler;
import io.comwright.nativetest.NativeLibrary;
import io.comwright.nativetest.NativeObject;
import io.comwright.nativetest.NativeTest;
import java.lang.foreign.MemorySegment;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Integers that are narrower than their register. A callee may trust the bits of 8- and 16-bit
 * arguments up to bit 31 (clang does); what arrives may have garbage above its declared width.
 */
@EachCompiler
class RegistersTest extends NativeTest {
  private static final long GARBAGE = 0x5a5a5a5a5a5a5a5aL;

  private NativeObject registers;
  private ITypesProxy proxy;

  @BeforeEach
  void attach() {
    registers = library.create("registers_create");
    proxy = ITypesProxy.attach(registers.pointer());
  }

  /** The whole register of the first argument of the last call. */
  private long first() {
    return NativeLibrary.memory(library.call("registers_seen", registers), 8).get(JAVA_LONG, 0);
  }

  private void answer(long register) {
    library.call("registers_answer", registers, register);
  }

  @Test
  void proxiesExtendArgumentsBySignedness() {
    for (int value : new int[] {0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, -1, 1 << 31}) {
      proxy.nativeSigned8((byte) value);
      assertEquals((byte) value, first());
      proxy.nativeUnsigned8((byte) value);
      assertEquals(value & 0xff, first());
      proxy.nativeSigned16((short) value);
      assertEquals((short) value, first());
      proxy.nativeUnsigned16((short) value);
      assertEquals(value & 0xffff, first());
      proxy.nativeWchar((char) value);
      assertEquals(value & 0xffff, first());
      proxy.nativeSigned32(value);
      assertEquals(value, first());
      proxy.nativeUnsigned32(value);
      assertEquals(value & 0xffffffffL, first());
      proxy.nativeStatus(HResult.of(value));
      assertEquals(value, (int) first());
    }
  }

  @Test
  void calleesMayTrustTheExtension() {
    NativeObject types = library.create("types_create");
    try (ITypesProxy lookup = ITypesProxy.attach(types.pointer())) {
      for (int value = -0x8000; value < 0x10000; value += 0x7f) {
        assertEquals((byte) value, lookup.lookupSigned8((byte) value));
        assertEquals(value & 0xff, lookup.lookupUnsigned8((byte) value));
        assertEquals((short) value, lookup.lookupSigned16((short) value));
        assertEquals(value & 0xffff, lookup.lookupUnsigned16((short) value));
        assertEquals(value & 0xffff, lookup.lookupWchar((char) value));
      }
    }
  }

  @Test
  void proxiesNarrowResults() {
    for (int value : new int[] {0, 1, 0x80, 0xff, 0x8000, 0xffff, -1, 1 << 31}) {
      answer(GARBAGE << 8 | value & 0xff);
      assertEquals((byte) value, proxy.nativeSigned8((byte) 0));
      assertEquals((byte) value, proxy.nativeUnsigned8((byte) 0));
      answer(GARBAGE << 16 | value & 0xffff);
      assertEquals((short) value, proxy.nativeSigned16((short) 0));
      assertEquals((short) value, proxy.nativeUnsigned16((short) 0));
      assertEquals((char) value, proxy.nativeWchar((char) 0));
      answer(GARBAGE << 32 | value & 0xffffffffL);
      assertEquals(value, proxy.nativeSigned32(0));
      assertEquals(value, proxy.nativeUnsigned32(0));
      assertEquals(HResult.of(value), proxy.nativeStatus(HResult.of(0)));
    }
  }

  @Test
  void anHresultIs32Bits() {
    answer(0x8000000000000000L);
    assertEquals(HResult.of(0), proxy.status(HResult.of(0)));
    answer(GARBAGE << 32 | 1);
    assertEquals(HResult.of(1), proxy.status(HResult.of(0)));
    answer(0x0000000080004005L);
    assertFails(0x80004005);
    answer(0x7fffffff80004005L);
    assertFails(0x80004005);
  }

  @Test
  void anOutThatTheCalleeLeavesAloneIsZero() {
    Guid ones = new Guid(-1, -1);
    assertEquals(new Guid(0, 0), proxy.guid(ones));
    assertEquals(0, proxy.signed64(1));
    assertEquals(new Guid(0, 0), proxy.guid(ones));
    assertEquals(0, proxy.signed8((byte) 1));
  }

  private void assertFails(int code) {
    ComException failure = assertThrows(ComException.class, () -> proxy.signed32(0));
    assertEquals(code, failure.hresult().code());
  }

  @Test
  void stubsNarrowArguments() {
    JavaTypes types = new JavaTypes();
    long result = arena.allocate(16, 8).address();
    try (ComObject token = ComObject.expose(types)) {
      MemorySegment pointer = token.pointer(ITypesProxy.TYPE);
      for (long value : new long[] {0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff}) {
        long eight = GARBAGE << 8 | value & 0xff;
        long sixteen = GARBAGE << 16 | value;
        long thirtyTwo = GARBAGE << 32 | value << 16;
        types.answer = () -> (byte) 0;
        for (int slot : new int[] {3, 4, 22, 23}) {
          call(pointer, slot, eight, result);
          assertEquals(List.of((byte) value), types.arguments);
        }
        types.answer = () -> (short) 0;
        for (int slot : new int[] {5, 6, 24, 25}) {
          call(pointer, slot, sixteen, result);
          assertEquals(List.of((short) value), types.arguments);
        }
        types.answer = () -> 0;
        for (int slot : new int[] {7, 8, 26, 27}) {
          call(pointer, slot, thirtyTwo, result);
          assertEquals(List.of((int) (value << 16)), types.arguments);
        }
        types.answer = () -> (char) 0;
        for (int slot : new int[] {11, 30}) {
          call(pointer, slot, sixteen, result);
          assertEquals(List.of((char) value), types.arguments);
        }
        types.answer = () -> HResult.of(0);
        for (int slot : new int[] {18, 36}) {
          call(pointer, slot, thirtyTwo);
          assertEquals(List.of(HResult.of((int) (value << 16))), types.arguments);
        }
      }
    }
  }

  @Test
  void stubsNarrowArgumentsOnTheStack() {
    JavaTypes types = new JavaTypes();
    types.answer = () -> (byte) 7;
    try (ComObject token = ComObject.expose(types)) {
      long result =
          call(
              token.pointer(ITypesProxy.TYPE),
              38,
              GARBAGE << 8 | 0x80,
              GARBAGE << 16 | 0x8001,
              GARBAGE << 32 | 0x80000002L,
              3L << 60,
              GARBAGE << 8 | 0x84,
              GARBAGE << 16 | 0x8005,
              GARBAGE << 32 | 0x80000006L,
              7L << 60,
              GARBAGE << 16 | 0x8008,
              9L << 60,
              10L << 59,
              GARBAGE << 32 | 0x8000000bL,
              12L << 59,
              GARBAGE << 8 | 0x8d);
      assertEquals(7, result & 0xffffffffL);
      assertEquals(
          List.of(
              (byte) 0x80,
              (short) 0x8001,
              0x80000002,
              3L << 60,
              (byte) 0x84,
              (short) 0x8005,
              0x80000006,
              7L << 60,
              (char) 0x8008,
              9L << 60,
              Handle.of(10L << 59),
              HResult.of(0x8000000b),
              MemorySegment.ofAddress(12L << 59),
              (byte) 0x8d),
          types.arguments);
    }
  }

  @Test
  void stubsExtendResultsBySignedness() {
    JavaTypes types = new JavaTypes();
    try (ComObject token = ComObject.expose(types)) {
      MemorySegment pointer = token.pointer(ITypesProxy.TYPE);
      for (int value : new int[] {0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, -1}) {
        types.answer = () -> (byte) value;
        assertExtended((byte) value, pointer, 22);
        assertExtended(value & 0xff, pointer, 23);
        types.answer = () -> (short) value;
        assertExtended((short) value, pointer, 24);
        assertExtended(value & 0xffff, pointer, 25);
        types.answer = () -> value;
        assertExtended(value, pointer, 26);
        assertEquals(value & 0xffffffffL, library.call("types_widened", pointer, 27, 0));
        types.answer = () -> (char) value;
        assertExtended(value & 0xffff, pointer, 30);
      }
    }
  }

  /** In the register up to bit 31, and as the C++ compiler sees it. */
  private void assertExtended(int expected, MemorySegment pointer, int slot) {
    assertEquals(expected, (int) call(pointer, slot, 0));
    assertEquals(expected, library.call("types_widened", pointer, slot, 0));
  }

  @Test
  void outsAreWrittenInTheirWidthOnly() {
    JavaTypes types = new JavaTypes();
    types.answer = () -> (byte) 0x12;
    MemorySegment cell = arena.allocate(8, 8);
    try (ComObject token = ComObject.expose(types)) {
      cell.fill((byte) 0xa5);
      call(token.pointer(ITypesProxy.TYPE), 3, 0, cell.address() + 3);
    }
    assertEquals(
        List.of(-0x5b, -0x5b, -0x5b, 0x12, -0x5b, -0x5b, -0x5b, -0x5b),
        cell.elements(JAVA_BYTE).map(e -> (int) e.get(JAVA_BYTE, 0)).toList());
  }

  private long call(MemorySegment pointer, int slot, long... arguments) {
    MemorySegment all = arena.allocate(JAVA_LONG, 15);
    for (int i = 0; i < 15; i++) {
      all.setAtIndex(JAVA_LONG, i, i < arguments.length ? arguments[i] : GARBAGE);
    }
    return library.call("registers_call", pointer, slot, all);
  }
}
