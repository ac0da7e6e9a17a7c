package io.comwright.roundtrip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComEnum;
import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.Ref;
import io.comwright.annotation.ByteBool;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.Flags;
import io.comwright.annotation.HResultBool;
import io.comwright.annotation.NativeSize;
import io.comwright.annotation.Out;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.PreserveSig;
import io.comwright.annotation.UnknownValue;
import io.comwright.annotation.VariantBool;
import io.comwright.annotation.Win32Bool;
import io.comwright.runtime.Memory;
import java.lang.foreign.Arena;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Booleans, enums and flags: what crosses, in registers and in memory. */
@ExtendWith(Accounting.class)
class ValuesTest {
  enum Effect implements ComEnum {
    NONE(0),
    LINK(0x80000000L),
    ALIAS(0x80000000L),
    MINUS(-2),
    @UnknownValue
    UNKNOWN(-1);

    private final long value;

    Effect(long value) {
      this.value = value;
    }

    @Override
    public long value() {
      return value;
    }
  }

  @NativeSize(1)
  enum Small implements ComEnum {
    MAX(255),
    @UnknownValue
    OTHER(0);

    private final long value;

    Small(long value) {
      this.value = value;
    }

    @Override
    public long value() {
      return value;
    }
  }

  @NativeSize(1)
  enum TooLarge implements ComEnum {
    MAX,
    @UnknownValue
    OTHER;

    @Override
    public long value() {
      return 256;
    }
  }

  @Flags
  record Keys(int bits) {}

  @Flags
  record Bits(byte bits) {}

  /**
   * As g++ 12 lays it out on x86-64: {@code struct { int32_t a; int16_t b; bool c; int32_t d;
   * int8_t e; uint32_t f; uint8_t g; }}: offsets 0, 4, 6, 8, 12, 16, 20, size 24.
   */
  @ComStruct(size = 24)
  record Mixed(
      @Win32Bool boolean a,
      @VariantBool boolean b,
      @ByteBool boolean c,
      Effect d,
      Small e,
      Keys f,
      Bits g) {}

  @ComInterface("00000000-0000-0000-0000-0000000000e1")
  interface IValues extends IUnknown {
    void booleans(@Win32Bool boolean b, @VariantBool boolean v, @ByteBool boolean c);

    @HResultBool
    boolean truth(int code);

    @PreserveSig
    @VariantBool
    boolean preserved();

    Effect effect(Effect effect, Small small);

    @PreserveSig
    Effect preservedEffect(Effect effect);

    Keys keys(Keys keys, Bits bits);

    Mixed mixed(Mixed mixed);

    void tooLarge(TooLarge value, @Out Ref<IUnknown> unused);
  }

  /** The same vtable, for what native code sees. */
  @ComInterface("00000000-0000-0000-0000-0000000000e1")
  interface IRaw extends IUnknown {
    @PreserveSig
    int booleans(@Pointer long b, @Pointer long v, @Pointer long c);

    @PreserveSig
    int truth(int code);

    @PreserveSig
    @Pointer
    long preserved();

    @PreserveSig
    int effect(@Pointer long effect, @Pointer long small, @Pointer long result);

    @PreserveSig
    @Pointer
    long preservedEffect(@Pointer long effect);

    @PreserveSig
    int keys(@Pointer long keys, @Pointer long bits, @Pointer long result);

    @PreserveSig
    int mixed(@Pointer long mixed, @Pointer long result);

    @PreserveSig
    int tooLarge(@Pointer long value, @Pointer long unused);
  }

  /** Remembers its arguments and gives them back. */
  private static final class Echo implements IValues {
    Object[] seen = {};

    @Override
    public void booleans(boolean b, boolean v, boolean c) {
      seen = new Object[] {b, v, c};
    }

    @Override
    public boolean truth(int code) {
      if (code < 0) {
        throw new ComException(code, null);
      }
      return code == 0;
    }

    @Override
    public boolean preserved() {
      return true;
    }

    @Override
    public Effect effect(Effect effect, Small small) {
      seen = new Object[] {effect, small};
      return effect;
    }

    @Override
    public Effect preservedEffect(Effect effect) {
      return effect;
    }

    @Override
    public Keys keys(Keys keys, Bits bits) {
      seen = new Object[] {keys, bits};
      return keys;
    }

    @Override
    public Mixed mixed(Mixed mixed) {
      seen = new Object[] {mixed};
      return mixed;
    }

    @Override
    public void tooLarge(TooLarge value, Ref<IUnknown> unused) {
      throw new AssertionError("not reached");
    }
  }

  private static final class RawEcho implements IRaw {
    long[] seen = {};
    int code;

    @Override
    public int booleans(long b, long v, long c) {
      seen = new long[] {b, v, c};
      return 0;
    }

    @Override
    public int truth(int code) {
      return code;
    }

    @Override
    public long preserved() {
      return 0x7777_7777_7777_0000L;
    }

    @Override
    public int effect(long effect, long small, long result) {
      seen = new long[] {effect, small};
      Memory.putInt(result, code);
      return 0;
    }

    @Override
    public long preservedEffect(long effect) {
      return 0x7777_7777_8000_0000L;
    }

    @Override
    public int keys(long keys, long bits, long result) {
      seen = new long[] {keys, bits};
      Memory.putInt(result, (int) keys);
      return 0;
    }

    @Override
    public int mixed(long mixed, long result) {
      seen =
          new long[] {Memory.getLong(mixed), Memory.getLong(mixed + 8), Memory.getLong(mixed + 16)};
      Memory.putLong(result, 0x00FF_0100_0001_0000L);
      Memory.putLong(result + 8, 0xFFL << 32 | 12345);
      Memory.putLong(result + 16, 0x80L << 32 | 0xFFFFFFFFL);
      return 0;
    }

    @Override
    public int tooLarge(long value, long unused) {
      throw new AssertionError("not reached");
    }
  }

  private static void calling(IUnknown implementation, Consumer<IValues> test) {
    try (ComObject object = ComObject.expose(implementation);
        IUnknownProxy unknown = IUnknownProxy.retain(object.pointer(IUnknownProxy.TYPE));
        IValues proxy = ValuesTest_IValuesProxy.from(unknown)) {
      test.accept(proxy);
    }
  }

  private static void natively(IValues implementation, Consumer<IRaw> test) {
    try (ComObject object = ComObject.expose(implementation);
        IUnknownProxy unknown = IUnknownProxy.retain(object.pointer(IUnknownProxy.TYPE));
        IRaw proxy = ValuesTest_IRawProxy.from(unknown)) {
      test.accept(proxy);
    }
  }

  @Test
  void booleansInRegisters() {
    RawEcho raw = new RawEcho();
    calling(
        raw,
        proxy -> {
          proxy.booleans(true, true, true);
          assertEquals(1, raw.seen[0]);
          assertEquals(-1, raw.seen[1]);
          assertEquals(1, raw.seen[2]);
          proxy.booleans(false, false, false);
          assertEquals(0, raw.seen[0] | raw.seen[1] | raw.seen[2]);
          assertFalse(proxy.preserved());
        });
    Echo echo = new Echo();
    natively(
        echo,
        caller -> {
          // Registers carry garbage above the declared width.
          caller.booleans(0x7777_7777_0000_0002L, 0x7777_7777_7777_0100L, 0x77_77_80L);
          assertTrue((boolean) echo.seen[0] && (boolean) echo.seen[1] && (boolean) echo.seen[2]);
          caller.booleans(0x7777_7777_0000_0000L, 0x7777_7777_7777_0000L, 0x77_77_00L);
          assertFalse((boolean) echo.seen[0] || (boolean) echo.seen[1] || (boolean) echo.seen[2]);
          assertEquals(-1, (short) caller.preserved());
        });
  }

  @Test
  void truthIsASuccessCode() {
    calling(
        new RawEcho(),
        proxy -> {
          assertTrue(proxy.truth(HResult.S_OK));
          assertFalse(proxy.truth(HResult.S_FALSE));
          assertTrue(proxy.truth(0x00040680));
          assertThrows(ComException.class, () -> proxy.truth(HResult.E_FAIL));
        });
    natively(
        new Echo(),
        caller -> {
          assertEquals(HResult.S_OK, caller.truth(0));
          assertEquals(HResult.S_FALSE, caller.truth(1));
          assertEquals(HResult.E_ABORT, caller.truth(HResult.E_ABORT));
        });
  }

  @Test
  void enums() {
    Echo echo = new Echo();
    calling(
        echo,
        proxy -> {
          assertSame(Effect.LINK, proxy.effect(Effect.ALIAS, Small.MAX));
          assertSame(Effect.LINK, echo.seen[0]);
          assertSame(Small.MAX, echo.seen[1]);
          assertSame(Effect.MINUS, proxy.effect(Effect.MINUS, Small.MAX));
          IllegalArgumentException e =
              assertThrows(
                  IllegalArgumentException.class, () -> proxy.effect(Effect.UNKNOWN, Small.MAX));
          assertTrue(e.getMessage().startsWith("IValues.effect: effect is UNKNOWN"));
          assertThrows(NullPointerException.class, () -> proxy.effect(null, Small.MAX));
          assertThrows(
              IllegalArgumentException.class, () -> proxy.tooLarge(TooLarge.MAX, new Ref<>()));
          assertSame(Effect.LINK, proxy.preservedEffect(Effect.LINK));
        });
    natively(
        echo,
        caller -> {
          try (Arena arena = Arena.ofConfined()) {
            long result = arena.allocate(8).fill((byte) 0xCC).address();
            assertEquals(0, caller.effect(0x7777_7777_8000_0000L, 0x77FF, result));
            assertSame(Effect.LINK, echo.seen[0]);
            assertSame(Small.MAX, echo.seen[1]);
            assertEquals(0xCCCCCCCC80000000L, Memory.getLong(result));
            // A value of which Java knows nothing arrives, but does not go out.
            assertEquals(HResult.E_INVALIDARG, caller.effect(12345, 1, result));
            assertSame(Effect.UNKNOWN, echo.seen[0]);
            assertSame(Small.OTHER, echo.seen[1]);
            assertEquals(0, Memory.getInt(result));
          }
        });
    RawEcho raw = new RawEcho();
    calling(
        raw,
        proxy -> {
          raw.code = 12345;
          assertSame(Effect.UNKNOWN, proxy.effect(Effect.LINK, Small.MAX));
          assertEquals(0xFFFFFFFF80000000L, raw.seen[0]);
          assertEquals(-1, raw.seen[1]);
          assertSame(Effect.LINK, proxy.preservedEffect(Effect.NONE));
        });
  }

  @Test
  void flags() {
    RawEcho raw = new RawEcho();
    calling(
        raw,
        proxy -> {
          assertEquals(new Keys(0x80000001), proxy.keys(new Keys(0x80000001), new Bits((byte) -1)));
          assertEquals(0x80000001L, raw.seen[0]);
          assertEquals(0xFFL, raw.seen[1]);
          assertThrows(NullPointerException.class, () -> proxy.keys(null, new Bits((byte) 0)));
        });
    Echo echo = new Echo();
    natively(
        echo,
        caller -> {
          try (Arena arena = Arena.ofConfined()) {
            long result = arena.allocate(8).address();
            caller.keys(0x7777_7777_8000_0001L, 0x7777_77FFL, result);
            assertEquals(new Keys(0x80000001), echo.seen[0]);
            assertEquals(new Bits((byte) -1), echo.seen[1]);
            assertEquals(0x80000001, Memory.getInt(result));
          }
        });
  }

  @Test
  void inStructs() {
    RawEcho raw = new RawEcho();
    calling(
        raw,
        proxy -> {
          Mixed result =
              proxy.mixed(
                  new Mixed(
                      true, true, true, Effect.MINUS, Small.MAX, new Keys(-1), new Bits((byte) 3)));
          assertEquals(0x0001_FFFF_0000_0001L, raw.seen[0]);
          assertEquals(0xFF_FFFFFFFEL, raw.seen[1]);
          assertEquals(0x3_FFFFFFFFL, raw.seen[2]);
          assertEquals(
              new Mixed(
                  true, true, true, Effect.UNKNOWN, Small.MAX, new Keys(-1), new Bits((byte) 0x80)),
              result);
        });
  }
}
