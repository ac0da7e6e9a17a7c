package io.comwright.roundtrip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
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
import io.comwright.annotation.ByteBool;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.IidIs;
import io.comwright.annotation.InOut;
import io.comwright.annotation.Out;
import io.comwright.annotation.Outs;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.PreserveSig;
import io.comwright.annotation.VariantBool;
import io.comwright.annotation.Win32Bool;
import io.comwright.runtime.Memory;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pointers to one value: both directions, every way to fail, who owns what. */
@ExtendWith(Accounting.class)
class OutsTest {
  @ComInterface("00000000-0000-0000-0000-0000000000d1")
  interface IThing extends IUnknown {
    int id();
  }

  record Thing(int id) implements IThing {}

  /** Two references; its constructor can fail. */
  @ComStruct(size = 24)
  record Holder(int id, IThing a, IThing b) {
    Holder {
      if (id < 0) {
        throw new IllegalArgumentException("negative");
      }
    }
  }

  @Outs
  record Pair(IThing a, int id, @Nullable IThing b, @VariantBool boolean last) {
    Pair {
      if (id < 0) {
        throw new IllegalArgumentException("negative");
      }
    }
  }

  @ComInterface("00000000-0000-0000-0000-0000000000d2")
  interface IOuts extends IUnknown {
    void nothing();
  }

  @ComInterface("00000000-0000-0000-0000-0000000000d3")
  interface ICalls extends IUnknown {
    void primitives(
        @Out ByteRef b,
        @Out ShortRef s,
        @Out CharRef c,
        @Out IntRef i,
        @Out LongRef l,
        @Out FloatRef f,
        @Out DoubleRef d);

    void booleans(
        @Out @Win32Bool BooleanRef b,
        @InOut @VariantBool BooleanRef v,
        @Out @ByteBool BooleanRef c);

    void objects(
        @Out Ref<Handle> handle,
        @Out Ref<@Nullable Handle> orNull,
        @Out Ref<HResult> code,
        @Out Ref<Guid> guid,
        @Out Ref<MemorySegment> segment);

    void optional(
        @Out @Nullable IntRef i, @InOut @Nullable Ref<Guid> guid, @Out @Nullable Ref<IThing> thing);

    void two(@Out Ref<@Nullable IThing> a, @Out Ref<IThing> b);

    IThing replace(@InOut Ref<IThing> a, @InOut Ref<@Nullable IThing> b, @InOut IntRef i);

    Holder holder(@Out Ref<Holder> out);

    Pair pair();

    @PreserveSig
    HResult preserved(@Out Ref<IThing> thing, @InOut IntRef i);

    @IidIs("type")
    <T extends IUnknown> T request(ComType<T> type);
  }

  /** The same vtable, for what native code sees. */
  @ComInterface("00000000-0000-0000-0000-0000000000d3")
  interface IRaw extends IUnknown {
    @PreserveSig
    int primitives(
        @Pointer long b,
        @Pointer long s,
        @Pointer long c,
        @Pointer long i,
        @Pointer long l,
        @Pointer long f,
        @Pointer long d);

    @PreserveSig
    int booleans(@Pointer long b, @Pointer long v, @Pointer long c);

    @PreserveSig
    int objects(
        @Pointer long handle,
        @Pointer long orNull,
        @Pointer long code,
        @Pointer long guid,
        @Pointer long segment);

    @PreserveSig
    int optional(@Pointer long i, @Pointer long guid, @Pointer long thing);

    @PreserveSig
    int two(@Pointer long a, @Pointer long b);

    @PreserveSig
    int replace(@Pointer long a, @Pointer long b, @Pointer long i, @Pointer long result);

    @PreserveSig
    int holder(@Pointer long out, @Pointer long result);

    @PreserveSig
    int pair(@Pointer long a, @Pointer long id, @Pointer long b, @Pointer long last);

    @PreserveSig
    int preserved(@Pointer long thing, @Pointer long i);

    @PreserveSig
    int request(@Pointer long iid, @Pointer long result);
  }

  /** An implementation, of which each test needs one method. */
  private static class Calls implements ICalls {
    @Override
    public void primitives(
        ByteRef b, ShortRef s, CharRef c, IntRef i, LongRef l, FloatRef f, DoubleRef d) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void booleans(BooleanRef b, BooleanRef v, BooleanRef c) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void objects(
        Ref<Handle> handle,
        Ref<@Nullable Handle> orNull,
        Ref<HResult> code,
        Ref<Guid> guid,
        Ref<MemorySegment> segment) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void optional(
        @Nullable IntRef i, @Nullable Ref<Guid> guid, @Nullable Ref<IThing> thing) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void two(Ref<@Nullable IThing> a, Ref<IThing> b) {
      throw new UnsupportedOperationException();
    }

    @Override
    public IThing replace(Ref<IThing> a, Ref<@Nullable IThing> b, IntRef i) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Holder holder(Ref<Holder> out) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Pair pair() {
      throw new UnsupportedOperationException();
    }

    @Override
    public HResult preserved(Ref<IThing> thing, IntRef i) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <T extends IUnknown> T request(ComType<T> type) {
      throw new UnsupportedOperationException();
    }
  }

  /** A native callee. */
  private static class Raw implements IRaw {
    @Override
    public int primitives(long b, long s, long c, long i, long l, long f, long d) {
      return HResult.E_NOTIMPL;
    }

    @Override
    public int booleans(long b, long v, long c) {
      return HResult.E_NOTIMPL;
    }

    @Override
    public int objects(long handle, long orNull, long code, long guid, long segment) {
      return HResult.E_NOTIMPL;
    }

    @Override
    public int optional(long i, long guid, long thing) {
      return HResult.E_NOTIMPL;
    }

    @Override
    public int two(long a, long b) {
      return HResult.E_NOTIMPL;
    }

    @Override
    public int replace(long a, long b, long i, long result) {
      return HResult.E_NOTIMPL;
    }

    @Override
    public int holder(long out, long result) {
      return HResult.E_NOTIMPL;
    }

    @Override
    public int pair(long a, long id, long b, long last) {
      return HResult.E_NOTIMPL;
    }

    @Override
    public int preserved(long thing, long i) {
      return HResult.E_NOTIMPL;
    }

    @Override
    public int request(long iid, long result) {
      return HResult.E_NOTIMPL;
    }
  }

  /** A proxy over the stub of an implementation. */
  private static void calling(ICalls implementation, Consumer<ICalls> test) {
    try (ComObject object = ComObject.expose(implementation);
        IUnknownProxy unknown = IUnknownProxy.retain(object.pointer(IUnknownProxy.TYPE));
        ICalls proxy = OutsTest_ICallsProxy.from(unknown)) {
      test.accept(proxy);
    }
  }

  /** A proxy over a native callee. */
  private static void calling(IRaw callee, Consumer<ICalls> test) {
    try (ComObject object = ComObject.expose(callee);
        IUnknownProxy unknown = IUnknownProxy.retain(object.pointer(IUnknownProxy.TYPE));
        ICalls proxy = OutsTest_ICallsProxy.from(unknown)) {
      test.accept(proxy);
    }
  }

  /** A native caller of an implementation. */
  private static void natively(ICalls implementation, Consumer<IRaw> test) {
    try (ComObject object = ComObject.expose(implementation);
        IUnknownProxy unknown = IUnknownProxy.retain(object.pointer(IUnknownProxy.TYPE));
        IRaw proxy = OutsTest_IRawProxy.from(unknown)) {
      test.accept(proxy);
    }
  }

  /** A pointer with a reference of its own. */
  private static long detached(IThing thing) {
    try (IThing proxy = OutsTest_IThingProxy.from(thing)) {
      long pointer = ComObject.pointerOf(proxy).address();
      io.comwright.runtime.Calls.call(pointer, 1);
      return pointer;
    }
  }

  private static long release(long pointer) {
    return (int) io.comwright.runtime.Calls.call(pointer, 2);
  }

  /** The number of references to an object. */
  private static long count(long pointer) {
    io.comwright.runtime.Calls.call(pointer, 1);
    return release(pointer);
  }

  private static long count(IUnknown proxy) {
    return count(ComObject.pointerOf(proxy).address());
  }

  private static long[] cells(Arena arena, int count) {
    long[] cells = new long[count];
    for (int i = 0; i < count; i++) {
      cells[i] = arena.allocate(32, 8).fill((byte) 0xCC).address();
    }
    return cells;
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
                0, raw.primitives(cell[0], cell[1], cell[2], cell[3], cell[4], cell[5], cell[6]));
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
                raw.primitives(cell[0], cell[1], 0, cell[3], cell[4], cell[5], cell[6]));
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
            assertEquals(0, raw.booleans(cell[0], cell[1], cell[2]));
            assertEquals(0xCCCCCCCC00000001L, Memory.getLong(cell[0]));
            assertEquals(0xCCCCCCCCCCCCFFFFL, Memory.getLong(cell[1]));
            assertEquals(0xCCCCCCCCCCCCCC01L, Memory.getLong(cell[2]));
            Memory.putShort(cell[1], (short) 0x0100);
            assertEquals(0, raw.booleans(cell[0], cell[1], cell[2]));
            assertEquals(0xCCCCCCCCCCCC0000L, Memory.getLong(cell[1]));
          }
        });
    calling(
        new Raw() {
          @Override
          public int booleans(long b, long v, long c) {
            assertEquals(0, Memory.getInt(b));
            assertEquals(-1, Memory.getShort(v));
            Memory.putInt(b, 0x10000);
            Memory.putShort(v, (short) 0);
            Memory.putByte(c, (byte) 0x80);
            return 0;
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
                HResult.E_POINTER, raw.objects(cell[0], cell[1], cell[2], cell[3], cell[4]));
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
  void interfacesBelongToTheReceiver() {
    Thing a = new Thing(1);
    Thing b = new Thing(2);
    calling(
        new Calls() {
          @Override
          public void two(Ref<@Nullable IThing> first, Ref<IThing> second) {
            first.set(a);
            second.set(b);
          }
        },
        proxy -> {
          Ref<@Nullable IThing> first = new Ref<>();
          Ref<IThing> second = new Ref<>();
          proxy.two(first, second);
          assertEquals(1, first.get().id());
          assertEquals(2, second.get().id());
          assertEquals(1, count(first.get()));
          assertEquals(1, count(second.get()));
          first.get().close();
          second.get().close();
        });
  }

  /** A proxy that an implementation hands out stays its own. */
  @Test
  void proxiesArePassedOnWithAReference() {
    try (ComObject object = ComObject.expose(new Thing(1));
        IThing mine = OutsTest_IThingProxy.retain(object.pointer(OutsTest_IThingProxy.TYPE))) {
      calling(
          new Calls() {
            @Override
            public void two(Ref<@Nullable IThing> first, Ref<IThing> second) {
              second.set(mine);
            }
          },
          proxy -> {
            Ref<@Nullable IThing> first = new Ref<>();
            Ref<IThing> second = new Ref<>();
            proxy.two(first, second);
            assertNull(first.get());
            assertEquals(3, count(mine));
            second.get().close();
            assertEquals(2, count(mine));
          });
    }
  }

  @Test
  void aStubThatFailsHalfwayGivesBack() {
    IThing[] out = {new Thing(1), null};
    RuntimeException[] thrown = {null};
    natively(
        new Calls() {
          @Override
          public void two(Ref<@Nullable IThing> first, Ref<IThing> second) {
            first.set(out[0]);
            second.set(out[1]);
            if (thrown[0] != null) {
              throw thrown[0];
            }
          }
        },
        raw -> {
          int alive = ComObject.liveCount();
          try (Arena arena = Arena.ofConfined()) {
            long[] cell = cells(arena, 2);
            assertEquals(HResult.E_POINTER, raw.two(cell[0], cell[1]));
            assertEquals(0, Memory.getLong(cell[0]));
            assertEquals(0, Memory.getLong(cell[1]));
            out[1] = new Thing(2);
            thrown[0] = new IllegalArgumentException();
            cell = cells(arena, 2);
            assertEquals(HResult.E_INVALIDARG, raw.two(cell[0], cell[1]));
            assertEquals(0, Memory.getLong(cell[0]));
            assertEquals(0, Memory.getLong(cell[1]));
            thrown[0] = null;
            assertEquals(HResult.E_POINTER, raw.two(cell[0], 0));
            assertEquals(0, Memory.getLong(cell[0]));
            assertEquals(alive, ComObject.liveCount());
          }
        });
  }

  @Test
  void aProxyThatFailsHalfwayGivesBack() {
    calling(
        new Raw() {
          @Override
          public int two(long a, long b) {
            assertEquals(0, Memory.getLong(a));
            assertEquals(0, Memory.getLong(b));
            Memory.putLong(a, detached(new Thing(1)));
            return 0;
          }
        },
        proxy -> {
          int alive = ComObject.liveCount();
          Ref<@Nullable IThing> first = new Ref<>();
          Ref<IThing> second = new Ref<>();
          ComException e = assertThrows(ComException.class, () -> proxy.two(first, second));
          assertEquals(HResult.E_POINTER, e.hresult().code());
          assertTrue(e.getMessage().contains("the value of b"), e.getMessage());
          assertNull(first.get());
          assertEquals(alive, ComObject.liveCount());
        });
  }

  @Test
  void aFailedCallsOutsAreIgnored() {
    calling(
        new Raw() {
          @Override
          public int two(long a, long b) {
            Memory.putLong(a, 0x1234);
            Memory.putLong(b, 0x1234);
            return HResult.E_FAIL;
          }

          @Override
          public int preserved(long thing, long i) {
            Memory.putLong(thing, 0x1234);
            Memory.putInt(i, 99);
            return HResult.E_FAIL;
          }
        },
        proxy -> {
          Ref<@Nullable IThing> first = new Ref<>();
          Ref<IThing> second = new Ref<>();
          assertThrows(ComException.class, () -> proxy.two(first, second));
          assertNull(first.get());
          assertNull(second.get());
          IntRef i = new IntRef(5);
          assertEquals(HResult.of(HResult.E_FAIL), proxy.preserved(second, i));
          assertNull(second.get());
          assertEquals(5, i.get());
        });
  }

  @Test
  void anInOutThatIsLeftStaysAsItIs() {
    calling(
        new Calls() {
          @Override
          public IThing replace(Ref<IThing> a, Ref<@Nullable IThing> b, IntRef i) {
            assertEquals(1, a.get().id());
            assertNull(b.get());
            i.set(i.get() + 1);
            return a.get();
          }
        },
        proxy -> {
          try (ComObject object = ComObject.expose(new Thing(1));
              IThing mine =
                  OutsTest_IThingProxy.retain(object.pointer(OutsTest_IThingProxy.TYPE))) {
            Ref<IThing> a = new Ref<>(mine);
            Ref<@Nullable IThing> b = new Ref<>();
            IntRef i = new IntRef(41);
            try (IThing result = proxy.replace(a, b, i)) {
              assertEquals(1, result.id());
              assertEquals(3, count(mine));
            }
            assertSame(mine, a.get());
            assertNull(b.get());
            assertEquals(42, i.get());
            assertEquals(2, count(mine));
            // A Java object in the Ref is exposed for the call.
            Thing java = new Thing(1);
            a.set(java);
            proxy.replace(a, b, i).close();
            assertSame(java, a.get());
          }
        });
  }

  @Test
  void anInOutThatIsReplacedReleasesTheOld() {
    calling(
        new Calls() {
          @Override
          public IThing replace(Ref<IThing> a, Ref<@Nullable IThing> b, IntRef i) {
            a.set(new Thing(10));
            b.set(b.get() == null ? new Thing(20) : null);
            return new Thing(30);
          }
        },
        proxy -> {
          try (ComObject object = ComObject.expose(new Thing(1));
              IThing mine =
                  OutsTest_IThingProxy.retain(object.pointer(OutsTest_IThingProxy.TYPE))) {
            Ref<IThing> a = new Ref<>(mine);
            Ref<@Nullable IThing> b = new Ref<>();
            proxy.replace(a, b, new IntRef()).close();
            assertNotSame(mine, a.get());
            assertEquals(10, a.get().id());
            assertEquals(20, b.get().id());
            assertEquals(2, count(mine));
            assertEquals(1, count(a.get()));
            IThing old = b.get();
            a.get().close();
            a.set(mine);
            proxy.replace(a, b, new IntRef()).close();
            assertNull(b.get());
            assertEquals(1, count(old));
            old.close();
            a.get().close();
            assertEquals(2, count(mine));
          }
        });
  }

  @Test
  void anInOutIsUnchangedOnFailure() {
    int[] how = {0};
    ICalls failing =
        new Calls() {
          @Override
          public IThing replace(Ref<IThing> a, Ref<@Nullable IThing> b, IntRef i) {
            a.set(new Thing(10));
            b.set(new Thing(20));
            i.set(99);
            if (how[0] == 1) {
              throw new IllegalStateException();
            } else if (how[0] == 2) {
              a.set(null);
              return new Thing(30);
            }
            return null;
          }
        };
    natively(
        failing,
        raw -> {
          try (Arena arena = Arena.ofConfined()) {
            long before = detached(new Thing(1));
            int alive = ComObject.liveCount();
            int[] codes = {HResult.E_POINTER, HResult.E_FAIL, HResult.E_POINTER};
            for (how[0] = 0; how[0] < codes.length; how[0]++) {
              long[] cell = cells(arena, 4);
              Memory.putLong(cell[0], before);
              Memory.putLong(cell[1], 0);
              Memory.putInt(cell[2], 5);
              assertEquals(codes[how[0]], raw.replace(cell[0], cell[1], cell[2], cell[3]));
              assertEquals(before, Memory.getLong(cell[0]));
              assertEquals(0, Memory.getLong(cell[1]));
              assertEquals(5, Memory.getInt(cell[2]));
              assertEquals(0, Memory.getLong(cell[3]));
              assertEquals(1, count(before));
              assertEquals(alive, ComObject.liveCount());
            }
            assertEquals(0, release(before));
          }
        });
    how[0] = 1;
    calling(
        failing,
        proxy -> {
          try (ComObject object = ComObject.expose(new Thing(1));
              IThing mine =
                  OutsTest_IThingProxy.retain(object.pointer(OutsTest_IThingProxy.TYPE))) {
            Ref<IThing> a = new Ref<>(mine);
            Ref<@Nullable IThing> b = new Ref<>();
            assertThrows(ComException.class, () -> proxy.replace(a, b, new IntRef()));
            assertSame(mine, a.get());
            assertEquals(2, count(mine));
            // An argument that is wrong is found before the call, and nothing is kept.
            assertThrows(NullPointerException.class, () -> proxy.replace(a, b, null));
            assertEquals(2, count(mine));
          }
        });
  }

  @Test
  void structsGiveBackWhatTheyHold() {
    Holder[] answer = new Holder[2];
    ICalls implementation =
        new Calls() {
          @Override
          public Holder holder(Ref<Holder> out) {
            out.set(answer[0]);
            return answer[1];
          }
        };
    natively(
        implementation,
        raw -> {
          int alive = ComObject.liveCount();
          try (Arena arena = Arena.ofConfined()) {
            long[] cell = cells(arena, 2);
            answer[0] = new Holder(1, new Thing(1), new Thing(2));
            answer[1] = new Holder(1, new Thing(3), null);
            assertEquals(HResult.E_POINTER, raw.holder(cell[0], cell[1]));
            for (long at : cell) {
              for (int i = 0; i < 24; i += 8) {
                assertEquals(0, Memory.getLong(at + i));
              }
            }
            assertEquals(alive, ComObject.liveCount());
          }
        });
    calling(
        implementation,
        proxy -> {
          answer[1] = answer[0];
          Ref<Holder> out = new Ref<>();
          Holder result = proxy.holder(out);
          assertEquals(1, out.get().a().id());
          assertEquals(2, result.b().id());
          for (Holder holder : new Holder[] {result, out.get()}) {
            holder.a().close();
            holder.b().close();
          }
        });
    int[] id = {-1};
    boolean[] whole = {true};
    calling(
        new Raw() {
          @Override
          public int holder(long out, long result) {
            for (long at : new long[] {out, result}) {
              Memory.putLong(at + 8, detached(new Thing(1)));
              Memory.putLong(at + 16, detached(new Thing(2)));
            }
            Memory.putInt(result, id[0]);
            if (!whole[0]) {
              release(Memory.getLong(result + 16));
              Memory.putLong(result + 16, 0);
            }
            return 0;
          }
        },
        proxy -> {
          int alive = ComObject.liveCount();
          Ref<Holder> out = new Ref<>();
          // The record refuses the value.
          assertThrows(IllegalArgumentException.class, () -> proxy.holder(out));
          assertNull(out.get());
          assertEquals(alive, ComObject.liveCount());
          // A reference is missing.
          id[0] = 0;
          whole[0] = false;
          ComException e = assertThrows(ComException.class, () -> proxy.holder(out));
          assertTrue(e.getMessage().contains("Holder.b"), e.getMessage());
          assertNull(out.get());
          assertEquals(alive, ComObject.liveCount());
        });
  }

  @ComStruct(size = 8)
  record Counted(@Out IntRef count) {}

  @ComStruct(size = 4)
  record Positive(int value) {
    Positive {
      if (value < 0) {
        throw new IllegalArgumentException("negative");
      }
    }
  }

  @ComInterface("00000000-0000-0000-0000-0000000000da")
  interface IFiller extends IUnknown {
    Positive fill(Counted counted);
  }

  /** The same, as native code sees it. */
  @ComInterface(value = "00000000-0000-0000-0000-0000000000da", preserveSig = true)
  interface IRawFiller extends IUnknown {
    int fill(@Pointer long counted, @Pointer long result);
  }

  @Test
  void aResultThatIsRefusedLeavesTheRefsOfAStruct() {
    int[] answer = {-1};
    IRawFiller callee =
        (counted, result) -> {
          Memory.putInt(Memory.getLong(counted), 7);
          Memory.putInt(result, answer[0]);
          return 0;
        };
    try (ComObject object = ComObject.expose(callee, OutsTest_IRawFillerProxy.TYPE);
        IUnknownProxy unknown = IUnknownProxy.retain(object.pointer(IUnknownProxy.TYPE));
        IFiller proxy = OutsTest_IFillerProxy.from(unknown)) {
      IntRef count = new IntRef(5);
      assertThrows(IllegalArgumentException.class, () -> proxy.fill(new Counted(count)));
      assertEquals(5, count.get());
      answer[0] = 1;
      assertEquals(1, proxy.fill(new Counted(count)).value());
      assertEquals(7, count.get());
    }
  }

  @Test
  void severalOutsAreOneRecord() {
    Pair[] answer = {new Pair(new Thing(1), 5, null, true)};
    ICalls implementation =
        new Calls() {
          @Override
          public Pair pair() {
            return answer[0];
          }
        };
    calling(
        implementation,
        proxy -> {
          Pair pair = proxy.pair();
          assertEquals(1, pair.a().id());
          assertEquals(5, pair.id());
          assertNull(pair.b());
          assertTrue(pair.last());
          pair.a().close();
        });
    natively(
        implementation,
        raw -> {
          try (Arena arena = Arena.ofConfined()) {
            long[] cell = cells(arena, 4);
            answer[0] = new Pair(null, 5, new Thing(2), true);
            int alive = ComObject.liveCount();
            assertEquals(HResult.E_POINTER, raw.pair(cell[0], cell[1], cell[2], cell[3]));
            assertEquals(0, Memory.getLong(cell[0]));
            assertEquals(0, Memory.getLong(cell[2]));
            answer[0] = null;
            assertEquals(HResult.E_POINTER, raw.pair(cell[0], cell[1], cell[2], cell[3]));
            assertEquals(alive, ComObject.liveCount());
          }
        });
    calling(
        new Raw() {
          @Override
          public int pair(long a, long id, long b, long last) {
            Memory.putLong(a, detached(new Thing(1)));
            Memory.putLong(b, detached(new Thing(2)));
            Memory.putInt(id, -1);
            return 0;
          }
        },
        proxy -> {
          int alive = ComObject.liveCount();
          assertThrows(IllegalArgumentException.class, proxy::pair);
          assertEquals(alive, ComObject.liveCount());
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
          try (IThing thing = proxy.request(OutsTest_IThingProxy.TYPE)) {
            assertEquals(1, thing.id());
            assertEquals(1, count(thing));
          }
          assertSame(OutsTest_IThingProxy.TYPE, asked[0]);
          ComException e =
              assertThrows(ComException.class, () -> proxy.request(OutsTest_IOutsProxy.TYPE));
          assertEquals(HResult.E_NOINTERFACE, e.hresult().code());
          assertTrue(asked[0].is(OutsTest_IOutsProxy.TYPE));
        });
    natively(
        implementation,
        raw -> {
          try (Arena arena = Arena.ofConfined()) {
            long[] cell = cells(arena, 2);
            // An IID that Java has never heard of.
            Guid unheard = Guid.parse("01020304-0506-0708-090a-0b0c0d0e0f10");
            Memory.putGuid(cell[0], unheard);
            assertEquals(HResult.E_NOINTERFACE, raw.request(cell[0], cell[1]));
            assertEquals(0, Memory.getLong(cell[1]));
            assertEquals(unheard, asked[0].iid());
            assertSame(IUnknown.class, asked[0].type());
            // Null is no answer.
            answer[0] = null;
            assertEquals(HResult.E_POINTER, raw.request(cell[0], cell[1]));
            assertEquals(HResult.E_POINTER, raw.request(0, cell[1]));
            assertEquals(HResult.E_POINTER, raw.request(cell[0], 0));
          }
        });
    // A proxy is queried too, and stays its owner's.
    try (ComObject object = ComObject.expose(new Thing(7));
        IUnknownProxy mine = IUnknownProxy.retain(object.pointer(IUnknownProxy.TYPE))) {
      answer[0] = mine;
      calling(
          implementation,
          proxy -> {
            try (IThing thing = proxy.request(OutsTest_IThingProxy.TYPE)) {
              assertEquals(7, thing.id());
              assertEquals(3, count(thing));
            }
          });
      assertEquals(2, count(mine));
    }
  }
}
