package example;

import io.comwright.ComEnum;
import io.comwright.HResult;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.annotation.DispId;
import io.comwright.annotation.DispInterface;
import io.comwright.annotation.Flags;
import io.comwright.annotation.InOut;
import io.comwright.annotation.Out;
import io.comwright.annotation.UnknownValue;
import io.comwright.annotation.Unsigned;
import io.comwright.automation.IDispatch;
import org.jspecify.annotations.Nullable;

/** A dispinterface: events, and what else can be said without slots. */
@DispInterface("3b1f7a20-6c4d-4e5f-8a9b-0c1d2e3f4053")
public interface DClockEvents extends IDispatch {
  @DispId(1)
  void struck(int hour, boolean loudly);

  @DispId(2)
  void stopping(@InOut IntRef cancel, @Out Ref<@Nullable String> reason);

  @DispId(value = 3, access = DispId.Access.GET)
  @Nullable DClockEvents next();

  @DispId(value = 4, access = DispId.Access.GET)
  Tone tone(@Unsigned short octave, char key);

  @DispId(value = 4, access = DispId.Access.PUT, name = "tone")
  void setTone(@Unsigned short octave, char key, Tone value);

  @DispId(5)
  HResult ring(Hours hours);

  /** An enum of automation. */
  enum Tone implements ComEnum {
    LOW,
    HIGH,
    @UnknownValue
    OTHER;

    @Override
    public long value() {
      return ordinal();
    }
  }

  /** A set of bits of automation. */
  @Flags
  record Hours(int bits) {}
}
