package io.comwright.roundtrip.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.automation.Dispatch;
import io.comwright.automation.Variant;
import io.comwright.roundtrip.Accounting;
import io.comwright.roundtrip.dispatch.DTones.Tone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What callers leave out: places, and what they do not leave out though it looks so. */
@ExtendWith(Accounting.class)
class SpareTest {
  private static final class Spare implements DSpare {
    @Override
    public String places(
        @Nullable Ref<String> text, @Nullable IntRef number, @Nullable Ref<Tone> tone, int other) {
      String told =
          (text == null ? "-" : text.get())
              + (number == null ? " -" : " " + number.get())
              + (tone == null ? " -" : " " + tone.get())
              + " "
              + other;
      if (text != null) {
        text.set("set");
      }
      if (number != null) {
        number.set(42);
      }
      if (tone != null) {
        tone.set(Tone.HIGH);
      }
      return told;
    }

    @Override
    public String needs(Variant any) {
      return any.toString();
    }
  }

  private ComObject object;
  private DSpare proxy;

  @BeforeEach
  void expose() {
    object = ComObject.expose(new Spare());
    proxy = DSpareProxy.retain(object.pointer(DSpareProxy.TYPE));
  }

  @AfterEach
  void close() {
    proxy.close();
    object.close();
  }

  @Test
  void placesThatAreThere() {
    Ref<String> text = new Ref<>("text");
    IntRef number = new IntRef(5);
    Ref<Tone> tone = new Ref<>(Tone.LOW);
    assertEquals("text 0 LOW 3", proxy.places(text, number, tone, 3));
    assertEquals("set", text.get());
    assertEquals(42, number.get());
    assertEquals(Tone.HIGH, tone.get());
  }

  @Test
  void placesThatAreLeftOut() {
    Ref<Tone> tone = new Ref<>(Tone.LOW);
    assertEquals("- - - 3", proxy.places(null, null, null, 3));
    assertEquals("- - LOW 3", proxy.places(null, null, tone, 3));
    assertEquals(Tone.HIGH, tone.get());
    try (Dispatch late = Dispatch.of(proxy)) {
      assertEquals("- - - 7", late.call("places"));
      assertEquals("x - - 7", late.call("places", "x", Variant.missing()));
      Variant.ByRef number = Variant.byRef(Variant.of(0));
      assertEquals("- 0 - 7", late.call("places", Variant.missing(), number));
      assertEquals(Variant.of(42), number.get());
    }
  }

  /** Only what a member lets its callers leave out is left out. */
  @Test
  void anArgumentThatMustBeThereIsPassed() {
    assertEquals(Variant.missing().toString(), proxy.needs(Variant.missing()));
    try (Dispatch late = Dispatch.of(proxy)) {
      ComException e = assertThrows(ComException.class, () -> late.call("needs"));
      assertEquals(HResult.DISP_E_BADPARAMCOUNT, e.hresult().code());
    }
  }
}
