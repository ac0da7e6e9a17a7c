package example;

import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.annotation.CoTaskMem;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.InOut;
import io.comwright.annotation.LengthIs;
import io.comwright.annotation.Out;
import io.comwright.annotation.SizeIs;
import io.comwright.automation.Variant;
import org.jspecify.annotations.Nullable;

/** Arrays whose elements the callee replaces. */
@ComInterface("00000000-0000-0000-0000-0000000000b5")
public interface IReplacedArrays extends IUnknown {
  void update(@InOut @SizeIs float[] values);

  void exchange(@InOut @SizeIs @Nullable Handle[] handles);

  void replace(
      @InOut @SizeIs IScalars[] items,
      @InOut @SizeIs @Nullable IScalars @Nullable [] perhaps,
      @InOut @CoTaskMem @SizeIs String[] texts);

  void replaceBoxes(
      @InOut @SizeIs @LengthIs("fetched") Box[] boxes,
      @Out IntRef fetched,
      @InOut @SizeIs Variant[] values);
}
