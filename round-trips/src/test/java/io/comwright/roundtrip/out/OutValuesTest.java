package io.comwright.roundtrip.out;

import static io.comwright.roundtrip.out.Calls.calling;
import static io.comwright.roundtrip.out.Calls.natively;
import static io.comwright.roundtrip.out.Natively.cells;
import static io.comwright.roundtrip.out.Natively.count;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.BooleanRef;
import io.comwright.ByteRef;
import io.comwright.CharRef;
import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.ComType;
import io.comwright.DoubleRef;
import io.comwright.FloatRef;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.IntRef;
import io.comwright.LongRef;
import io.comwright.Ref;
import io.comwright.ShortRef;
import io.comwright.annotation.ComInterface;
import io.comwright.roundtrip.Accounting;
import io.comwright.runtime.Memory;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every type behind a pointer, in both directions. */
@ExtendWith(Accounting.class)
class OutValuesTest {
  @ComInterface("00000000-0000-0000-0000-0000000000d2")
  interface IOuts extends IUnknown {
    void nothing();
  }

  @Test
  void primitives() {
    ICalls extremes =
        new Calls() {
          @Override
          public void primitives(
              ByteRef b, ShortRef s, CharRef c, IntRef i, LongRef l, FloatRef f, DoubleRef d) {
            b.set(Byte.MIN_VALUE);
            s.set(Short.MIN_VALUE);
            c.set('\uFFFF');
            i.set(Integer.MIN_VALUE);
            l.set(Long.MIN_VALUE);
            f.set(Float.MIN_VALUE);
            d.set(-0.0);
          }
        };
    calling(
        extremes,
        proxy -> {
          ByteRef b = new ByteRef();
          ShortRef s = new ShortRef();
          CharRef c = new CharRef();
          IntRef i = new IntRef();
          LongRef l = new LongRef();
          FloatRef f = new FloatRef();
          DoubleRef d = new DoubleRef();
          proxy.primitives(b, s, c, i, l, f, d);
          assertEquals(Byte.MIN_VALUE, b.get());
          assertEquals(Short.MIN_VALUE, s.get());
          assertEquals('\uFFFF', c.get());
          assertEquals(Integer.MIN_VALUE, i.get());
          assertEquals(Long.MIN_VALUE, l.get());
          assertEquals(Float.MIN_VALUE, f.get());
          assertEquals(-0.0, d.get());
          assertThrows(NullPointerException.class, () -> proxy.primitives(b, null, c, i, l, f, d));
        });
    natively(
        extremes,
        raw -> {
          try (Arena arena = Arena.ofConfined()) {
            long[] cell = cells(arena, 7);
            assertEquals(
                0,
                raw.primitives(cell[0], cell[1], cell[2], cell[3], cell[4], cell[5], cell[6])
                    .code());
            // Nothing beside the values is written.
            assertEquals(0xCCCCCCCCCCCCCC80L, Memory.getLong(cell[0]));
            assertEquals(0xCCCCCCCCCCCC8000L, Memory.getLong(cell[1]));
            assertEquals(0xCCCCCCCCCCCCFFFFL, Memory.getLong(cell[2]));
            assertEquals(0xCCCCCCCC80000000L, Memory.getLong(cell[3]));
            assertEquals(0x8000000000000000L, Memory.getLong(cell[4]));
            assertEquals(0xCCCCCCCC00000001L, Memory.getLong(cell[5]));
            assertEquals(0x8000000000000000L, Memory.getLong(cell[6]));
            assertEquals(
                HResult.E_POINTER,
                raw.primitives(cell[0], cell[1], 0, cell[3], cell[4], cell[5], cell[6]).code());
            assertEquals(0xCCCCCCCCCCCCCC00L, Memory.getLong(cell[0]));
            assertEquals(0, Memory.getLong(cell[6]));
          }
        });
  }

  @Test
  void booleans() {
    ICalls negate =
        new Calls() {
          @Override
          public void booleans(BooleanRef b, BooleanRef v, BooleanRef c) {
            b.set(true);
            v.set(!v.get());
            c.set(true);
          }
        };
    natively(
        negate,
        raw -> {
          try (Arena arena = Arena.ofConfined()) {
            long[] cell = cells(arena, 3);
            Memory.putShort(cell[1], (short) 0);
            assertEquals(0, raw.booleans(cell[0], cell[1], cell[2]).code());
            assertEquals(0xCCCCCCCC00000001L, Memory.getLong(cell[0]));
            assertEquals(0xCCCCCCCCCCCCFFFFL, Memory.getLong(cell[1]));
            assertEquals(0xCCCCCCCCCCCCCC01L, Memory.getLong(cell[2]));
            Memory.putShort(cell[1], (short) 0x0100);
            assertEquals(0, raw.booleans(cell[0], cell[1], cell[2]).code());
            assertEquals(0xCCCCCCCCCCCC0000L, Memory.getLong(cell[1]));
          }
        });
    calling(
        new Raw() {
          @Override
          public HResult booleans(long b, long v, long c) {
            assertEquals(0, Memory.getInt(b));
            assertEquals(-1, Memory.getShort(v));
            Memory.putInt(b, 0x10000);
            Memory.putShort(v, (short) 0);
            Memory.putByte(c, (byte) 0x80);
            return HResult.of(0);
          }
        },
        proxy -> {
          BooleanRef b = new BooleanRef();
          BooleanRef v = new BooleanRef(true);
          BooleanRef c = new BooleanRef();
          proxy.booleans(b, v, c);
          assertTrue(b.get());
          assertFalse(v.get());
          assertTrue(c.get());
        });
  }

  @Test
  void objects() {
    Guid some = Guid.parse("01020304-0506-0708-090a-0b0c0d0e0f10");
    calling(
        new Calls() {
          @Override
          public void objects(
              Ref<Handle> handle,
              Ref<@Nullable Handle> orNull,
              Ref<HResult> code,
              Ref<Guid> guid,
              Ref<MemorySegment> segment) {
            handle.set(Handle.NULL);
            code.set(HResult.of(HResult.E_ABORT));
            guid.set(some);
            segment.set(MemorySegment.NULL);
          }
        },
        proxy -> {
          Ref<Handle> handle = new Ref<>(Handle.INVALID);
          Ref<@Nullable Handle> orNull = new Ref<>(Handle.INVALID);
          Ref<HResult> code = new Ref<>();
          Ref<Guid> guid = new Ref<>();
          Ref<MemorySegment> segment = new Ref<>();
          proxy.objects(handle, orNull, code, guid, segment);
          assertEquals(Handle.NULL, handle.get());
          assertNull(orNull.get());
          assertEquals(HResult.of(HResult.E_ABORT), code.get());
          assertEquals(some, guid.get());
          assertEquals(0, segment.get().address());
        });
    // What is missing is a failure, and nothing goes out.
    natively(
        new Calls() {
          @Override
          public void objects(
              Ref<Handle> handle,
              Ref<@Nullable Handle> orNull,
              Ref<HResult> code,
              Ref<Guid> guid,
              Ref<MemorySegment> segment) {
            handle.set(Handle.INVALID);
            code.set(HResult.of(1));
          }
        },
        raw -> {
          try (Arena arena = Arena.ofConfined()) {
            long[] cell = cells(arena, 5);
            assertEquals(
                HResult.E_POINTER, raw.objects(cell[0], cell[1], cell[2], cell[3], cell[4]).code());
            assertEquals(0, Memory.getLong(cell[0]));
            assertEquals(0, Memory.getInt(cell[2]));
            assertEquals(0, Memory.getLong(cell[3] + 8));
          }
        });
  }

  @Test
  void optional() {
    Guid some = Guid.parse("01020304-0506-0708-090a-0b0c0d0e0f10");
    boolean[] present = new boolean[3];
    ICalls implementation =
        new Calls() {
          @Override
          public void optional(
              @Nullable IntRef i, @Nullable Ref<Guid> guid, @Nullable Ref<IThing> thing) {
            present[0] = i != null;
            present[1] = guid != null;
            present[2] = thing != null;
            if (i != null) {
              i.set(7);
            }
            if (guid != null) {
              assertEquals(some, guid.get());
              guid.set(Guid.parse("00000000-0000-0000-0000-000000000001"));
            }
            if (thing != null) {
              thing.set(new Thing(3));
            }
          }
        };
    calling(
        implementation,
        proxy -> {
          proxy.optional(null, null, null);
          assertFalse(present[0] || present[1] || present[2]);
          IntRef i = new IntRef();
          Ref<Guid> guid = new Ref<>(some);
          Ref<IThing> thing = new Ref<>();
          proxy.optional(i, guid, thing);
          assertTrue(present[0] && present[1] && present[2]);
          assertEquals(7, i.get());
          assertEquals("00000000-0000-0000-0000-000000000001", guid.get().toString());
          assertEquals(3, thing.get().id());
          thing.get().close();
          NullPointerException e =
              assertThrows(
                  NullPointerException.class, () -> proxy.optional(null, new Ref<>(), null));
          assertEquals("ICalls.optional: the value of guid is null", e.getMessage());
        });
  }

  @Test
  void requests() {
    IUnknown[] answer = {new Thing(1)};
    ComType<?>[] asked = {null};
    ICalls implementation =
        new Calls() {
          @Override
          @SuppressWarnings("unchecked")
          public <T extends IUnknown> T request(ComType<T> type) {
            asked[0] = type;
            return (T) answer[0];
          }
        };
    calling(
        implementation,
        proxy -> {
          try (IThing thing = proxy.request(IThingProxy.TYPE)) {
            assertEquals(1, thing.id());
            assertEquals(1, count(thing));
          }
          assertSame(IThingProxy.TYPE, asked[0]);
          ComException e =
              assertThrows(ComException.class, () -> proxy.request(OutValuesTest_IOutsProxy.TYPE));
          assertEquals(HResult.E_NOINTERFACE, e.hresult().code());
          assertTrue(asked[0].is(OutValuesTest_IOutsProxy.TYPE));
        });
    natively(
        implementation,
        raw -> {
          try (Arena arena = Arena.ofConfined()) {
            long[] cell = cells(arena, 2);
            // An IID that Java has never heard of.
            Guid unheard = Guid.parse("01020304-0506-0708-090a-0b0c0d0e0f10");
            Memory.putGuid(cell[0], unheard);
            assertEquals(HResult.E_NOINTERFACE, raw.request(cell[0], cell[1]).code());
            assertEquals(0, Memory.getLong(cell[1]));
            assertEquals(unheard, asked[0].iid());
            assertSame(IUnknown.class, asked[0].type());
            // Null is no answer.
            answer[0] = null;
            assertEquals(HResult.E_POINTER, raw.request(cell[0], cell[1]).code());
            assertEquals(HResult.E_POINTER, raw.request(0, cell[1]).code());
            assertEquals(HResult.E_POINTER, raw.request(cell[0], 0).code());
          }
        });
    // A proxy is queried too, and stays its owner's.
    try (ComObject object = ComObject.expose(new Thing(7));
        IUnknownProxy mine = IUnknownProxy.retain(object.pointer(IUnknownProxy.TYPE))) {
      answer[0] = mine;
      calling(
          implementation,
          proxy -> {
            try (IThing thing = proxy.request(IThingProxy.TYPE)) {
              assertEquals(7, thing.id());
              assertEquals(3, count(thing));
            }
          });
      assertEquals(2, count(mine));
    }
  }
}
