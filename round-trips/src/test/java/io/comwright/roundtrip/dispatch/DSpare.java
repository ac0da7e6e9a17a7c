package io.comwright.roundtrip.dispatch;

import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.annotation.DefaultValue;
import io.comwright.annotation.DispId;
import io.comwright.annotation.DispInterface;
import io.comwright.annotation.InOut;
import io.comwright.annotation.Optional;
import io.comwright.annotation.Out;
import io.comwright.automation.IDispatch;
import io.comwright.automation.Variant;
import io.comwright.roundtrip.dispatch.DTones.Tone;
import org.jspecify.annotations.Nullable;

/** Places that may be left out, and arguments that look as if they were. */
@DispInterface("00000000-0000-0000-0000-0000000001f8")
interface DSpare extends IDispatch {
  @DispId(1)
  String places(
      @Optional @Nullable @InOut Ref<String> text,
      @Optional @Nullable @Out IntRef number,
      @Optional @Nullable @InOut Ref<Tone> tone,
      @DefaultValue("7") int other);

  @DispId(2)
  String needs(Variant any);
}
