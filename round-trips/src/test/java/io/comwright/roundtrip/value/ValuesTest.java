package io.comwright.roundtrip.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.ComType;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.Ref;
import io.comwright.roundtrip.Accounting;
import io.comwright.runtime.Memory;
import java.lang.foreign.Arena;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Booleans, enums and flags: what crosses, in registers and in memory. */
@ExtendWith(Accounting.class)
class ValuesTest {
  private static void calling(IUnknown implementation, Consumer<IValues> test) {
    ComType<?> type = implementation instanceof IRaw ? IRawProxy.TYPE : IValuesProxy.TYPE;
    try (ComObject object = ComObject.expose(implementation);
        IValues proxy = IValuesProxy.retain(object.pointer(type))) {
      test.accept(proxy);
    }
  }

  private static void natively(IValues implementation, Consumer<IRaw> test) {
    try (ComObject object = ComObject.expose(implementation);
        IRaw proxy = IRawProxy.retain(object.pointer(IValuesProxy.TYPE))) {
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
          caller.booleans(0x7777_7777_0000_0002L, 0x7777_7777_7777_0100L, 0x77_77_80L).code();
          assertTrue((boolean) echo.seen[0] && (boolean) echo.seen[1] && (boolean) echo.seen[2]);
          caller.booleans(0x7777_7777_0000_0000L, 0x7777_7777_7777_0000L, 0x77_77_00L).code();
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
          assertEquals(HResult.S_OK, caller.truth(0).code());
          assertEquals(HResult.S_FALSE, caller.truth(1).code());
          assertEquals(HResult.E_ABORT, caller.truth(HResult.E_ABORT).code());
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
            assertEquals(0, caller.effect(0x7777_7777_8000_0000L, 0x77FF, result).code());
            assertSame(Effect.LINK, echo.seen[0]);
            assertSame(Small.MAX, echo.seen[1]);
            assertEquals(0xCCCCCCCC80000000L, Memory.getLong(result));
            // A value of which Java knows nothing arrives, but does not go out.
            assertEquals(HResult.E_INVALIDARG, caller.effect(12345, 1, result).code());
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
            caller.keys(0x7777_7777_8000_0001L, 0x7777_77FFL, result).code();
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
