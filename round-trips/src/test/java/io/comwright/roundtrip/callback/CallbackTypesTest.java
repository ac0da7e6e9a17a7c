package io.comwright.roundtrip.callback;

import static io.comwright.roundtrip.callback.Failure.failures;
import static io.comwright.roundtrip.callback.Failure.thrown;
import static io.comwright.roundtrip.callback.Functions.through;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.annotation.Borrowed;
import io.comwright.annotation.Bstr;
import io.comwright.annotation.ByValue;
import io.comwright.annotation.Callback;
import io.comwright.annotation.CoTaskMem;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.HResultBool;
import io.comwright.annotation.InOut;
import io.comwright.annotation.Out;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.PreserveSig;
import io.comwright.annotation.ThrowOnFailure;
import io.comwright.annotation.Unsigned;
import io.comwright.annotation.Utf8;
import io.comwright.annotation.Win32Bool;
import io.comwright.roundtrip.Accounting;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a function takes and what it answers. */
@ExtendWith(Accounting.class)
class CallbackTypesTest {
  @ComStruct
  record Large(long a, long b, @Nullable String c) {}

  @Callback
  interface Mixed {
    double call(
        byte a,
        @Unsigned short b,
        float c,
        @Nullable String d,
        @ByValue Point e,
        double f,
        long g,
        @Win32Bool boolean h,
        @ByValue Small i,
        Large j);
  }

  @Callback
  interface Checked {
    @ThrowOnFailure
    int check(int a, @Out Ref<Guid> guid, @InOut IntRef counter);
  }

  @Callback
  interface Truth {
    @ThrowOnFailure
    @HResultBool
    boolean is(int a);
  }

  @Callback
  interface Texts {
    @Utf8
    @Borrowed
    String name(int index);
  }

  @Callback
  interface Bstrs {
    @Bstr
    @Borrowed
    String name(int index);
  }

  @Callback
  interface Owned {
    @ThrowOnFailure
    @CoTaskMem
    String name(IUnknown object);
  }

  @Callback
  interface Order extends Comparator<Handle> {
    @Override
    @PreserveSig(whenThrown = 0)
    int compare(Handle a, Handle b);
  }

  @Test
  void argumentsOfEveryKind() {
    try (Arena arena = Arena.ofConfined()) {
      List<Object> seen = new ArrayList<>();
      Mixed mixed =
          CallbackTypesTest_MixedStub.allocate(
              (a, b, c, d, e, f, g, h, i, j) -> {
                seen.addAll(java.util.Arrays.asList(a, b, c, d, e, f, g, h, i, j));
                return 0.1;
              },
              arena);
      Object[] passed = {
        (byte) -1,
        (short) -2,
        0.5f,
        null,
        new Point(1.5, 2.5f),
        -3.25,
        Long.MIN_VALUE,
        true,
        new Small((short) -7, (short) 8),
        new Large(1, -2, "text")
      };
      assertEquals(
          0.1,
          mixed.call(
              (byte) -1,
              (short) -2,
              0.5f,
              null,
              new Point(1.5, 2.5f),
              -3.25,
              Long.MIN_VALUE,
              true,
              new Small((short) -7, (short) 8),
              new Large(1, -2, "text")));
      assertArrayEquals(passed, seen.toArray());
      assertEquals(
          "Mixed.call: j is null",
          thrown(
              NullPointerException.class,
              () ->
                  mixed.call(
                      (byte) 0,
                      (short) 0,
                      0,
                      null,
                      new Point(0, 0),
                      0,
                      0,
                      false,
                      new Small((short) 0, (short) 0),
                      null)));
    }
  }

  @Test
  void structResults() throws Exception {
    try (Arena arena = Arena.ofConfined()) {
      Move move =
          MoveStub.allocate((from, by) -> new Point(from.x() + by.a(), from.y() + by.b()), arena);
      assertEquals(
          new Point(3.5, -1.5f), move.move(new Point(1.5, 2.5f), new Small((short) 2, (short) -4)));
      Halve halve =
          HalveStub.allocate(
              whole -> whole == 0 ? null : new Small((short) whole, (short) (whole >> 16)), arena);
      assertEquals(new Small((short) 0x5678, (short) 0x1234), halve.halve(0x12345678));
      List<Failure> failures =
          failures(none -> assertEquals(new Small((short) 0, (short) 0), halve.halve(0)));
      assertEquals(1, failures.size());
      assertEquals("Halve.halve", failures.getFirst().method());
    }
  }

  @Test
  void hresultsThatAreThrown() throws Exception {
    try (Arena arena = Arena.ofConfined()) {
      Guid guid = new Guid(1, 2);
      Checked checked =
          CallbackTypesTest_CheckedStub.allocate(
              (a, out, counter) -> {
                counter.set(counter.get() + 1);
                out.set(guid);
                if (a < 0) {
                  throw new ComException(HResult.E_ABORT);
                }
                return 2 * a;
              },
              arena);
      Ref<Guid> out = new Ref<>();
      IntRef counter = new IntRef(41);
      assertEquals(6, checked.check(3, out, counter));
      assertEquals(guid, out.get());
      assertEquals(42, counter.get());
      List<Failure> failures =
          failures(
              none -> {
                ComException failure =
                    assertThrows(ComException.class, () -> checked.check(-1, out, counter));
                assertEquals(HResult.E_ABORT, failure.hresult().code());
                assertTrue(failure.getMessage().contains("Checked.check"), failure.getMessage());
              });
      assertEquals(1, failures.size());
      assertEquals(42, counter.get());

      Truth truth = CallbackTypesTest_TruthStub.allocate(a -> a > 0, arena);
      assertTrue(truth.is(1));
      assertEquals(false, truth.is(0));
      Code code = CodeStub.allocate(HResult::of, arena);
      assertEquals(HResult.of(HResult.E_FAIL), code.code(HResult.E_FAIL));
    }
  }

  @Test
  void texts() throws Exception {
    try (Arena arena = Arena.ofConfined()) {
      Texts texts = CallbackTypesTest_TextsStub.allocate(index -> "name " + index, arena);
      assertEquals("name 7", texts.name(7));
      assertEquals("name 7", texts.name(7));
      Bstrs bstrs = CallbackTypesTest_BstrsStub.allocate(index -> "b\0" + index, arena);
      assertEquals("b\0" + 7, bstrs.name(7));
      Owned owned = CallbackTypesTest_OwnedStub.allocate(Object::toString, arena);
      through(
          new Functions(), functions -> assertTrue(owned.name(functions).startsWith("IUnknown")));
    }
  }

  @Test
  void aGenericParent() {
    try (Arena arena = Arena.ofConfined()) {
      Order order =
          CallbackTypesTest_OrderStub.allocate((a, b) -> Long.compare(a.value(), b.value()), arena);
      List<Handle> handles = new ArrayList<>(List.of(Handle.of(3), Handle.of(1), Handle.of(2)));
      handles.sort(order);
      assertEquals(List.of(Handle.of(1), Handle.of(2), Handle.of(3)), handles);
    }
  }

  @Test
  void defaultMethodsOfAProxy() {
    int[] runs = new int[1];
    try (Arena arena = Arena.ofConfined()) {
      Action action = ActionStub.allocate(() -> runs[0]++, arena);
      action.twice().run();
    }
    assertEquals(2, runs[0]);
  }

  /** What an HRESULT cannot say: the raw pointer parameter. */
  @Callback
  interface Raw {
    @Pointer
    long echo(MemorySegment a, @Nullable Handle b);
  }

  @Test
  void rawPointers() {
    try (Arena arena = Arena.ofConfined()) {
      Raw raw =
          CallbackTypesTest_RawStub.allocate((a, b) -> b == null ? a.address() : b.value(), arena);
      assertEquals(0x77, raw.echo(MemorySegment.ofAddress(0x77), null));
      assertEquals(-1, raw.echo(MemorySegment.NULL, Handle.INVALID));
    }
  }
}
