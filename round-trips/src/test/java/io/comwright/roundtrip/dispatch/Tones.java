package io.comwright.roundtrip.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.automation.SafeArray;
import io.comwright.automation.Variant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what it is told. */
final class Tones implements DTones {
  final List<Object> told = new ArrayList<>();
  Tone tone = Tone.LOW;

  @Override
  public String numbers(
      byte a,
      byte b,
      short c,
      short d,
      char e,
      int f,
      int g,
      long h,
      long i,
      float j,
      double k,
      boolean l) {
    return "%d %d %d %d %s %d %d %d %d %s %s %s".formatted(a, b, c, d, e, f, g, h, i, j, k, l);
  }

  @Override
  public int big() {
    return -1;
  }

  @Override
  public Tone tone(Hours hours) {
    told.add(hours);
    return tone;
  }

  @Override
  public void setTone(Hours hours, Tone tone) {
    told.add(hours);
    this.tone = tone;
  }

  @Override
  public Hours places(
      IntRef number,
      Ref<@Nullable String> text,
      Ref<Tone> tone,
      Ref<Variant> any,
      Ref<@Nullable DTones> object,
      Ref<SafeArray> array) {
    told.add(number.get() + " " + text.get() + " " + tone.get() + " " + any.get());
    number.set(2 * number.get());
    text.set("out");
    tone.set(Tone.HIGH);
    any.set(Variant.of(true));
    object.set(this);
    array.set(SafeArray.of(array.get().toList().size(), 5));
    return new Hours(0x80000001);
  }

  @Override
  public @Nullable IUnknown objects(@Nullable IUnknown first, @Nullable DTones second) {
    told.add(first == null ? "none" : "some");
    told.add(second == null ? "none" : second.big());
    return second;
  }

  @Override
  public SafeArray rest(int locale, @Nullable String text, SafeArray rest) {
    told.add(locale + " " + text);
    return rest;
  }

  @Override
  public HResult defaults(short number, boolean truth) {
    told.add(number + " " + truth);
    return HResult.of(HResult.E_ACCESSDENIED);
  }

  @Override
  public @Nullable String text(@Nullable String text, String other) {
    told.add(text + " " + other.length());
    return text;
  }

  @Override
  public void loudness(IntRef volume) {
    assertEquals(0, volume.get());
    volume.set(told.size());
  }
}
