package example;

import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.LongRef;
import io.comwright.annotation.CoTaskMem;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.LengthIs;
import io.comwright.annotation.Out;
import io.comwright.annotation.SizeIs;
import io.comwright.annotation.StructSize;
import org.jspecify.annotations.Nullable;

/** Arrays that the callee fills. */
@ComInterface("00000000-0000-0000-0000-0000000000b4")
public interface IFilledArrays extends IUnknown {
  void boxes(@SizeIs Box[] in, @Out @SizeIs Box[] out);

  void read(@Out @SizeIs(after = true) @LengthIs("done") byte[] buffer, @Nullable @Out IntRef done);

  void fill(@Out @SizeIs("count") Guid[] guids, long count);

  HResult next(@Out @SizeIs @LengthIs("fetched") IScalars[] items, @Nullable @Out IntRef fetched);

  HResult names(@Out @SizeIs @CoTaskMem @LengthIs("fetched") String[] names, @Out LongRef fetched);

  void sized(@Out @SizeIs Sized[] out, @SizeIs Sized[] in);

  @ComStruct
  record Sized(@StructSize int size, byte value) {}
}
