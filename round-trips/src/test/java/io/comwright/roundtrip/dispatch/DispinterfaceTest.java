package io.comwright.roundtrip.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.automation.Dispatch;
import io.comwright.automation.IDispatchProxy;
import io.comwright.automation.SafeArray;
import io.comwright.automation.Variant;
import io.comwright.roundtrip.Accounting;
import io.comwright.roundtrip.dispatch.DTones.Hours;
import io.comwright.roundtrip.dispatch.DTones.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Proxies of a dispinterface against Java objects of it. */
@ExtendWith(Accounting.class)
class DispinterfaceTest {
  private final Tones tones = new Tones();
  private ComObject object;
  private DTones proxy;

  @BeforeEach
  void expose() {
    object = ComObject.expose(tones);
    proxy = DTonesProxy.retain(object.pointer(DTonesProxy.TYPE));
  }

  @AfterEach
  void close() {
    proxy.close();
    object.close();
  }

  @Test
  void answersItsIidAndThatOfIDispatch() {
    try (IDispatchProxy plain = IDispatchProxy.from(proxy);
        DTones again = DTonesProxy.from(plain)) {
      assertTrue(ComObject.sameObject(plain, again));
    }
  }

  @Test
  void numbers() {
    assertEquals(
        "-1 -2 -3 -4 \u20ac -6 -7 -8 -9 0.1 0.1 true",
        proxy.numbers(
            (byte) -1,
            (byte) -2,
            (short) -3,
            (short) -4,
            '\u20ac',
            -6,
            -7,
            -8,
            -9,
            0.1f,
            0.1,
            true));
    assertEquals(-1, proxy.big());
    try (Dispatch late = Dispatch.of(proxy)) {
      assertEquals(0xffffffffL, late.get("big"));
    }
  }

  @Test
  void enumsAndFlags() {
    proxy.setTone(new Hours(-1), Tone.HIGH);
    assertEquals(Tone.HIGH, proxy.tone(new Hours(5)));
    assertEquals(List.of(new Hours(-1), new Hours(5)), tones.told);
    try (Dispatch late = Dispatch.of(proxy)) {
      late.put("tone", 0, 4711);
      assertEquals(Tone.OTHER, tones.tone);
    }
  }

  @Test
  void places() {
    IntRef number = new IntRef(21);
    Ref<@Nullable String> text = new Ref<>("unseen");
    Ref<Tone> tone = new Ref<>(Tone.LOW);
    Ref<Variant> any = new Ref<>(Variant.of("any"));
    Ref<@Nullable DTones> self = new Ref<>();
    Ref<SafeArray> array = new Ref<>(SafeArray.of(1, 2, 3));
    assertEquals(new Hours(0x80000001), proxy.places(number, text, tone, any, self, array));
    assertEquals(List.of("21 null LOW VT_BSTR \"any\""), tones.told);
    assertEquals(42, number.get());
    assertEquals("out", text.get());
    assertEquals(Tone.HIGH, tone.get());
    assertEquals(Variant.of(true), any.get());
    assertEquals(List.of(Variant.of(3), Variant.of(5)), array.get().toList());
    DTones handedOut = self.get();
    assertNotNull(handedOut);
    assertEquals(-1, handedOut.big());
    handedOut.close();
  }

  @Test
  void onePlaceAlone() {
    IntRef volume = new IntRef(5);
    proxy.loudness(volume);
    assertEquals(0, volume.get());
    tones.told.add("louder");
    proxy.loudness(volume);
    assertEquals(1, volume.get());
  }

  @Test
  void whatIsOnlySetMayHoldAnything() {
    Variant.ByRef text = Variant.byRefVariant(Variant.of(SafeArray.of(1)));
    Variant.ByRef self = Variant.byRefVariant(Variant.of("no object"));
    try (Dispatch late = Dispatch.of(proxy)) {
      late.call("places", 1, text, 1, "any", self, SafeArray.of(1, 2));
    }
    assertEquals(Variant.of("out"), text.get());
    try (IUnknown object = self.get().asUnknown()) {
      assertTrue(ComObject.sameObject(proxy, object));
    }
  }

  @Test
  void objects() {
    assertNull(proxy.objects(null, null));
    assertNull(proxy.objects(new IUnknown() {}, null));
    IUnknown same = proxy.objects(null, proxy);
    assertNotNull(same);
    assertTrue(ComObject.sameObject(proxy, same));
    same.close();
    assertEquals(List.of("none", "none", "some", "none", "none", -1), tones.told);
  }

  @Test
  void restAndLocale() {
    SafeArray rest = SafeArray.of(Variant.of(1), Variant.of("two"));
    assertEquals(rest.toList(), proxy.rest(0x407, null, rest).toList());
    assertEquals(List.of(), proxy.rest(0x407, "text", SafeArray.of(new Variant[0])).toList());
    assertEquals(List.of("1031 null", "1031 text"), tones.told);
  }

  @Test
  void defaults() {
    assertEquals(HResult.of(HResult.E_ACCESSDENIED), proxy.defaults((short) 1, false));
    try (Dispatch late = Dispatch.of(proxy)) {
      assertEquals(HResult.of(HResult.E_ACCESSDENIED), late.call("defaults"));
    }
    assertEquals(List.of("1 false", "16 true"), tones.told);
  }

  @Test
  void textsThatAreNull() {
    // A NULL BSTR is an empty text.
    assertEquals("", proxy.text(null, ""));
    assertEquals("", proxy.text("", "x"));
    try (Dispatch late = Dispatch.of(proxy)) {
      assertEquals("", late.call("text", Variant.nul(), 12));
      assertEquals("", late.call("text", Variant.empty(), Variant.empty()));
      assertEquals(
          HResult.DISP_E_TYPEMISMATCH,
          assertThrows(ComException.class, () -> late.call("text", "", Variant.nul()))
              .hresult()
              .code());
    }
    assertEquals(List.of(" 0", " 1", "null 2", "null 0"), tones.told);
    NullPointerException e =
        assertThrows(NullPointerException.class, () -> proxy.text("", absent()));
    assertEquals("DTones.text: other is null", e.getMessage());
  }

  @SuppressWarnings("NullAway")
  private static String absent() {
    return null;
  }
}
