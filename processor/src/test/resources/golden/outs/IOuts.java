package example;

import io.comwright.ByteRef;
import io.comwright.CharRef;
import io.comwright.DoubleRef;
import io.comwright.FloatRef;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.LongRef;
import io.comwright.Ref;
import io.comwright.ShortRef;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.InOut;
import io.comwright.annotation.Out;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.Unsigned;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Pointers to one value, in every direction. */
@ComInterface("00000000-0000-0000-0000-000000000030")
public interface IOuts extends IUnknown {
  void primitives(
      @Out ByteRef b,
      @Out ShortRef s,
      @Out CharRef c,
      @Out @Unsigned IntRef i,
      @Out LongRef l,
      @Out FloatRef f,
      @Out DoubleRef d,
      @Out @Pointer LongRef p);

  void objects(
      @Out Ref<Handle> handle,
      @Out Ref<@Nullable Handle> handleOrNull,
      @Out Ref<HResult> code,
      @Out Ref<Guid> guid,
      @Out Ref<MemorySegment> segment);

  void optional(
      @Out @Nullable IntRef i,
      @Out @Nullable Ref<Handle> handle,
      @Out @Nullable Ref<@Nullable Handle> handleOrNull,
      @InOut @Nullable IntRef j,
      @InOut @Nullable Ref<Guid> guid);

  int inOut(@InOut IntRef i, @InOut Ref<Guid> guid, @InOut Ref<@Nullable Handle> handle);

  Box struct(@Out Ref<Box> out, @InOut Ref<Box> inOut);
}
