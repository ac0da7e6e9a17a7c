package io.comwright.roundtrip.automation;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.CustomMarshaller;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.Ref;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.FixedSize;
import io.comwright.annotation.InOut;
import io.comwright.annotation.MarshalWith;
import io.comwright.annotation.SizeIs;
import io.comwright.automation.SafeArray;
import io.comwright.automation.Variant;
import io.comwright.roundtrip.Accounting;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a VT_BYREF points at is the callee's to replace, wherever in an argument it stands. */
@ExtendWith(Accounting.class)
class PlacesTest {
  private static final int VT_BYREF_I4 = 0x4003;

  @ComStruct
  record Inner(int before, Variant variant) {}

  @ComStruct
  record Call(Inner inner, @FixedSize(2) Variant[] more, SafeArray array) {}

  /** A variant by another name. */
  record Wrapped(Variant value) {}

  static final class Wrapper implements CustomMarshaller<Wrapped, Variant> {
    @Override
    public Variant toNative(Wrapped value, SegmentAllocator call) {
      return value.value();
    }

    @Override
    public Wrapped fromNative(Variant value) {
      return new Wrapped(value);
    }
  }

  @ComInterface("00000000-0000-0000-0000-0000000000ea")
  interface IPlaces extends IUnknown {
    void arguments(@SizeIs Variant[] values, SafeArray array, Variant one);

    void call(Call call);

    void calls(@SizeIs Inner[] calls);

    void wrapped(@MarshalWith(Wrapper.class) Wrapped value);

    void exchanged(@InOut Ref<Variant> value, @InOut Ref<Inner> inner);

    void exchangedAll(@InOut @SizeIs Variant[] values);
  }

  /** The same vtable, for a caller who makes the memory. */
  @ComInterface("00000000-0000-0000-0000-0000000000ea")
  interface IRawPlaces extends IUnknown {
    void arguments(int count, MemorySegment values, MemorySegment array, MemorySegment one);

    void call(MemorySegment call);

    void calls(int count, MemorySegment calls);

    void wrapped(MemorySegment value);

    void exchanged(MemorySegment value, MemorySegment inner);

    void exchangedAll(int count, MemorySegment values);
  }

  private static class Callee implements IPlaces {
    Consumer<Variant> does = Callee::increase;
    Variant instead;

    static void increase(Variant value) {
      Variant.ByRef place = (Variant.ByRef) value;
      place.set(Variant.of(((Variant.I4) place.get()).value() + 1));
    }

    @Override
    public void arguments(Variant[] values, SafeArray array, Variant one) {
      for (Variant value : values) {
        does.accept(value);
      }
      does.accept(array.get(1));
      does.accept(one);
    }

    @Override
    public void call(Call call) {
      does.accept(call.inner().variant());
      does.accept(call.more()[1]);
      does.accept(call.array().get(0));
    }

    @Override
    public void calls(Inner[] calls) {
      for (Inner call : calls) {
        does.accept(call.variant());
      }
    }

    @Override
    public void wrapped(Wrapped value) {
      does.accept(value.value());
    }

    @Override
    public void exchanged(Ref<Variant> value, Ref<Inner> inner) {
      does.accept(value.get());
      does.accept(inner.get().variant());
      if (instead != null) {
        value.set(instead);
      }
    }

    @Override
    public void exchangedAll(Variant[] values) {
      does.accept(values[1]);
      if (instead != null) {
        values[0] = instead;
      }
    }
  }

  private static Variant.ByRef place(int value) {
    return Variant.byRef(Variant.of(value));
  }

  private interface Body<T> {
    void run(Callee callee, T proxy);
  }

  private static void with(Body<IPlaces> body) {
    Callee callee = new Callee();
    try (ComObject object = ComObject.expose(callee);
        IPlaces proxy =
            PlacesTest_IPlacesProxy.retain(object.pointer(PlacesTest_IPlacesProxy.TYPE))) {
      body.run(callee, proxy);
    }
  }

  private static void raw(Body<IRawPlaces> body) {
    Callee callee = new Callee();
    try (ComObject object = ComObject.expose(callee);
        IRawPlaces proxy =
            PlacesTest_IRawPlacesProxy.retain(object.pointer(PlacesTest_IPlacesProxy.TYPE))) {
      body.run(callee, proxy);
    }
  }

  private static void assertHolds(int expected, Variant.ByRef place) {
    assertEquals(Variant.of(expected), place.get());
  }

  @Test
  void arraysAndTheirElements() {
    with(
        (callee, proxy) -> {
          Variant.ByRef first = place(1);
          Variant.ByRef second = place(2);
          Variant.ByRef element = place(3);
          Variant.ByRef one = place(4);
          proxy.arguments(
              new Variant[] {first, second}, SafeArray.of(Variant.of("x"), element), one);
          assertHolds(2, first);
          assertHolds(3, second);
          assertHolds(4, element);
          assertHolds(5, one);
        });
  }

  @Test
  void structs() {
    with(
        (callee, proxy) -> {
          Variant.ByRef inner = place(1);
          Variant.ByRef more = place(2);
          Variant.ByRef element = place(3);
          proxy.call(
              new Call(
                  new Inner(0, inner),
                  new Variant[] {Variant.empty(), more},
                  SafeArray.of(new Variant[] {element})));
          assertHolds(2, inner);
          assertHolds(3, more);
          assertHolds(4, element);
          proxy.calls(new Inner[] {new Inner(1, inner), new Inner(2, more)});
          assertHolds(3, inner);
          assertHolds(4, more);
        });
  }

  @Test
  void marshallers() {
    with(
        (callee, proxy) -> {
          Variant.ByRef place = place(1);
          proxy.wrapped(new Wrapped(place));
          assertHolds(2, place);
        });
  }

  @Test
  void nothingArrivesFromACallThatFailed() {
    with(
        (callee, proxy) -> {
          Variant.ByRef first = place(1);
          Variant.ByRef second = place(2);
          callee.does =
              value -> {
                if (((Variant.ByRef) value).get().equals(Variant.of(2))) {
                  throw new ComException(HResult.E_FAIL, "stop", "here");
                }
                Callee.increase(value);
              };
          assertThrows(
              ComException.class,
              () ->
                  proxy.arguments(
                      new Variant[] {first, second}, SafeArray.of(Variant.of(0)), second));
          assertHolds(1, first);
          assertHolds(2, second);
        });
  }

  @Test
  void nestedCallsHaveTheirOwn() {
    with(
        (outer, proxy) -> {
          Variant.ByRef mine = place(10);
          Variant.ByRef theirs = place(20);
          outer.does =
              value -> {
                outer.does = Callee::increase;
                proxy.wrapped(new Wrapped(theirs));
                Callee.increase(value);
              };
          proxy.wrapped(new Wrapped(mine));
          assertHolds(11, mine);
          assertHolds(21, theirs);
        });
  }

  /** A VARIANT that points to a LONG behind it. */
  private static MemorySegment variant(Arena arena, int value) {
    MemorySegment variant = arena.allocate(32, 8);
    variant.set(JAVA_SHORT, 0, (short) VT_BYREF_I4);
    variant.set(JAVA_LONG, 8, variant.address() + 24);
    variant.set(JAVA_INT, 24, value);
    return variant;
  }

  @Test
  void inOutOfACallerWhoPointsIntoHisMemory() {
    raw(
        (callee, proxy) -> {
          try (Arena arena = Arena.ofConfined()) {
            MemorySegment value = variant(arena, 1);
            MemorySegment place = variant(arena, 5);
            MemorySegment inner = arena.allocate(32, 8);
            MemorySegment.copy(place, 0, inner, 8, 24);
            proxy.exchanged(value, inner);
            assertEquals(2, value.get(JAVA_INT, 24));
            assertEquals(VT_BYREF_I4, value.get(JAVA_SHORT, 0));
            assertEquals(6, place.get(JAVA_INT, 24));
            assertEquals(place.address() + 24, inner.get(JAVA_LONG, 16));

            callee.instead = Variant.of(99);
            proxy.exchanged(value, inner);
            assertEquals(3, value.get(JAVA_INT, 24));
            assertEquals(3, value.get(JAVA_SHORT, 0));
            assertEquals(99, value.get(JAVA_INT, 8));
            assertEquals(7, place.get(JAVA_INT, 24));
          }
        });
  }

  @Test
  void inOutArrays() {
    raw(
        (callee, proxy) -> {
          try (Arena arena = Arena.ofConfined()) {
            MemorySegment first = variant(arena, 1);
            MemorySegment second = variant(arena, 5);
            MemorySegment values = arena.allocate(48, 8);
            MemorySegment.copy(first, 0, values, 0, 24);
            MemorySegment.copy(second, 0, values, 24, 24);
            callee.instead = Variant.of(99);
            proxy.exchangedAll(2, values);
            assertEquals(1, first.get(JAVA_INT, 24));
            assertEquals(99, values.get(JAVA_INT, 8));
            assertEquals(6, second.get(JAVA_INT, 24));
            assertEquals(VT_BYREF_I4, values.get(JAVA_SHORT, 24));
          }
        });
  }
}
