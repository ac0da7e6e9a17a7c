package io.comwright.roundtrip.automation;

import static io.comwright.roundtrip.automation.Script.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.Ref;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.Out;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.SizeIs;
import io.comwright.automation.PropVariant;
import io.comwright.automation.SafeArray;
import io.comwright.automation.VarType;
import io.comwright.automation.Variant;
import io.comwright.roundtrip.Accounting;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What variants and structs hold, in calls that fail halfway and in calls that replace it. */
@ExtendWith(Accounting.class)
class MixedOutsTest {
  /** Whatever was taken before the item is found to be missing. */
  private static class Native implements IRawOuts {
    @Override
    public void variant(Ref<Variant> value, long item) {
      value.set(Variant.of((IUnknown) new Item(5)));
    }

    @Override
    public void property(Ref<PropVariant> value, long item) {
      value.set(new PropVariant.Shared(Variant.of((IUnknown) new Item(5))));
    }

    @Override
    public void array(Ref<SafeArray> value, long item) {
      value.set(SafeArray.of(Variant.of((IUnknown) new Item(5))));
    }

    @Override
    public void boxed(Ref<Boxed> value, long item) {
      value.set(new Boxed(Variant.of((IUnknown) new Item(5)), null));
    }

    @Override
    public void place(Variant value, long item) {
      ((Variant.ByRef) value).set(Variant.of((IUnknown) new Item(5)));
    }

    @Override
    public void variants(Variant[] values, long item) {
      values[0] = Variant.of((IUnknown) new Item(5));
      values[1] = Variant.of("x");
    }
  }

  /** The same first slots, of a callee that leaves the item NULL and succeeds. */
  @ComInterface("00000000-0000-0000-0000-0000000000ec")
  interface IRawOuts extends IUnknown {
    void variant(@Out Ref<Variant> value, @Pointer long item);

    void property(@Out Ref<PropVariant> value, @Pointer long item);

    void array(@Out Ref<SafeArray> value, @Pointer long item);

    void boxed(@Out Ref<Boxed> value, @Pointer long item);

    void place(Variant value, @Pointer long item);

    void variants(@Out @SizeIs Variant[] values, @Pointer long item);
  }

  private static ComException fails(Runnable call) {
    ComException e = assertThrows(ComException.class, call::run);
    assertEquals(HResult.of(HResult.E_POINTER), e.hresult(), e.getMessage());
    return e;
  }

  /** The harness counts what is not given back. */
  @Test
  void whatAVariantHoldsIsGivenBackWhenALaterOutFails() {
    try (ComObject object = ComObject.expose(new Native(), MixedOutsTest_IRawOutsProxy.TYPE);
        IMixed proxy = IMixedProxy.retain(object.pointer(MixedOutsTest_IRawOutsProxy.TYPE))) {
      Ref<IItem> item = new Ref<>();
      Ref<Variant> variant = new Ref<>();
      fails(() -> proxy.variant(variant, item));
      assertNull(variant.get());
      fails(() -> proxy.property(new Ref<>(), item));
      fails(() -> proxy.array(new Ref<>(), item));
      fails(() -> proxy.boxed(new Ref<>(), item));
      fails(() -> proxy.variants(new Variant[2], item));
      Variant.ByRef place = new Variant.ByRef(VarType.VT_UNKNOWN, Variant.of((IUnknown) null));
      fails(() -> proxy.place(place, item));
      assertEquals(Variant.of((IUnknown) null), place.get());
    }
  }

  @Test
  void whatIsNotReplacedStaysTheSame() {
    Script script = new Script();
    with(
        script,
        proxy -> {
          try (IUnknown first = IUnknownProxy.from(new Item(1));
              IUnknown second = IUnknownProxy.from(new Item(2));
              IUnknown third = IUnknownProxy.from(new Item(3));
              IUnknown fourth = IUnknownProxy.from(new Item(4))) {
            Ref<Variant> variant = new Ref<>(Variant.of(first));
            Ref<PropVariant> property = new Ref<>(new PropVariant.Shared(Variant.of(second)));
            Ref<SafeArray> array = new Ref<>(SafeArray.of(Variant.of(third)));
            Variant[] variants = {Variant.of(fourth), Variant.of(7)};
            proxy.replace(variant, property, array, variants);
            assertSame(first, ((Variant.Unknown) variant.get()).value());
            assertSame(
                second, ((Variant.Unknown) ((PropVariant.Shared) property.get()).value()).value());
            assertSame(third, ((Variant.Unknown) ((Variant[]) array.get().elements())[0]).value());
            assertSame(fourth, ((Variant.Unknown) variants[0]).value());
            assertEquals(Variant.of(7), variants[1]);

            script.replaced = Variant.of(script.inside);
            proxy.replace(variant, property, array, variants);
            assertSame(fourth, ((Variant.Unknown) variants[0]).value());
            for (IUnknown made :
                List.of(
                    ((Variant.Unknown) variant.get()).value(),
                    ((Variant.Unknown) ((PropVariant.Shared) property.get()).value()).value(),
                    ((Variant.Unknown) ((Variant[]) array.get().elements())[0]).value(),
                    ((Variant.Unknown) variants[1]).value())) {
              assertNotSame(first, made);
              assertSame(script.inside, ComObject.implementation(made));
              made.close();
            }
          }
        });
  }

  @Test
  void aNullInAStructNamesTheField() {
    Script script = new Script();
    with(
        script,
        proxy -> {
          Ref<Pair> pair = new Ref<>(new Pair(new Item(1), null));
          NullPointerException e = assertThrows(NullPointerException.class, () -> proxy.pair(pair));
          assertEquals("IMixed.pair: Pair.handle is null", e.getMessage());
          pair.set(new Pair(null, Handle.NULL));
          e = assertThrows(NullPointerException.class, () -> proxy.pair(pair));
          assertEquals("IMixed.pair: Pair.item is null", e.getMessage());
          pair.set(null);
          e = assertThrows(NullPointerException.class, () -> proxy.pair(pair));
          assertEquals("IMixed.pair: the value of pair is null", e.getMessage());
          Pair before = new Pair(new Item(1), Handle.NULL);
          pair.set(before);
          script.pair = new Pair(null, Handle.NULL);
          fails(() -> proxy.pair(pair));
          assertSame(before, pair.get());
        });
  }

  @Test
  void aNullInARefIsNoHandle() {
    Script script = new Script();
    with(
        script,
        proxy -> {
          Ref<Handle> handle = new Ref<>();
          Ref<MemorySegment> segment = new Ref<>(MemorySegment.NULL);
          Ref<Handle> out = new Ref<>();
          Ref<MemorySegment> outSegment = new Ref<>();
          NullPointerException e =
              assertThrows(
                  NullPointerException.class,
                  () -> proxy.handles(handle, segment, out, outSegment));
          assertEquals("IMixed.handles: the value of handle is null", e.getMessage());
          handle.set(Handle.of(3));
          segment.set(null);
          e =
              assertThrows(
                  NullPointerException.class,
                  () -> proxy.handles(handle, segment, out, outSegment));
          assertEquals("IMixed.handles: the value of segment is null", e.getMessage());
          segment.set(MemorySegment.ofAddress(9));
          proxy.handles(handle, segment, out, outSegment);
          assertEquals(Handle.of(1), out.get());
          assertEquals(MemorySegment.NULL, outSegment.get());
          script.handles = ref -> ref.set(null);
          fails(() -> proxy.handles(handle, segment, out, outSegment));
          assertEquals(Handle.of(3), handle.get());
          Ref<@Nullable Handle> none = new Ref<>();
          proxy.handlesOrNull(none, new Ref<>());
          assertNull(none.get());
        });
  }

  @Test
  void nativeCodeFindsItsHandleAsItWas() {
    Script script = new Script();
    script.handles = ref -> ref.set(null);
    try (Arena arena = Arena.ofConfined();
        ComObject object = ComObject.expose(script, IMixedProxy.TYPE);
        IRawMixed raw = IRawMixedProxy.retain(object.pointer(IMixedProxy.TYPE))) {
      MemorySegment memory = arena.allocate(32, 8).fill((byte) 0x11);
      long at = memory.address();
      fails(() -> raw.handles(at, at + 8, at + 16, at + 24));
      assertEquals(0x1111111111111111L, memory.get(ValueLayout.JAVA_LONG, 0));
      assertEquals(0x1111111111111111L, memory.get(ValueLayout.JAVA_LONG, 8));
      assertEquals(0, memory.get(ValueLayout.JAVA_LONG, 16));
      assertEquals(0, memory.get(ValueLayout.JAVA_LONG, 24));
    }
  }
}
