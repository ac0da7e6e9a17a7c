package io.comwright.roundtrip.dispatch;

import io.comwright.ComEnum;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.annotation.DefaultValue;
import io.comwright.annotation.DispId;
import io.comwright.annotation.DispId.Access;
import io.comwright.annotation.DispInterface;
import io.comwright.annotation.Flags;
import io.comwright.annotation.InOut;
import io.comwright.annotation.Lcid;
import io.comwright.annotation.Optional;
import io.comwright.annotation.Out;
import io.comwright.annotation.UnknownValue;
import io.comwright.annotation.Unsigned;
import io.comwright.annotation.VarArgs;
import io.comwright.automation.IDispatch;
import io.comwright.automation.SafeArray;
import io.comwright.automation.Variant;
import org.jspecify.annotations.Nullable;

/** A dispinterface with all types of automation. */
@DispInterface("00000000-0000-0000-0000-0000000001f2")
interface DTones extends IDispatch {
  enum Tone implements ComEnum {
    LOW(1),
    HIGH(70000),
    @UnknownValue
    OTHER(-1);

    private final int value;

    Tone(int value) {
      this.value = value;
    }

    @Override
    public long value() {
      return value;
    }
  }

  @Flags
  record Hours(int bits) {}

  @DispId(1)
  String numbers(
      byte a,
      @Unsigned byte b,
      short c,
      @Unsigned short d,
      char e,
      int f,
      @Unsigned int g,
      long h,
      @Unsigned long i,
      float j,
      double k,
      boolean l);

  @DispId(value = 2, access = Access.GET)
  @Unsigned
  int big();

  @DispId(value = 3, access = Access.GET)
  Tone tone(Hours hours);

  @DispId(value = 3, access = Access.PUT, name = "tone")
  void setTone(Hours hours, Tone tone);

  @DispId(4)
  Hours places(
      @InOut IntRef number,
      @Out Ref<@Nullable String> text,
      @InOut Ref<Tone> tone,
      @InOut Ref<Variant> any,
      @Out Ref<@Nullable DTones> object,
      @InOut Ref<SafeArray> array);

  @DispId(5)
  @Nullable IUnknown objects(@Nullable IUnknown first, @Optional @Nullable DTones second);

  @DispId(6)
  SafeArray rest(@Lcid int locale, @Optional @Nullable String text, @VarArgs SafeArray rest);

  @DispId(7)
  HResult defaults(@DefaultValue("0x10") short number, @DefaultValue("true") boolean truth);

  @DispId(8)
  @Nullable String text(@Nullable String text, String other);

  @DispId(9)
  void loudness(@Out IntRef volume);
}
