package example;

import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.annotation.CoTaskMem;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.InOut;
import io.comwright.annotation.LengthIs;
import io.comwright.annotation.Out;
import io.comwright.annotation.PreserveSig;
import io.comwright.annotation.SizeIs;
import org.jspecify.annotations.Nullable;

/** Outs that are valid after a failure, too. */
@ComInterface("00000000-0000-0000-0000-0000000000d2")
public interface IFailureOuts extends IUnknown {
  void ids(@SizeIs String[] names, @Out(onFailure = true) @SizeIs int[] ids);

  int parse(
      String text,
      @Out(onFailure = true) IntRef at,
      @Out(onFailure = true) Ref<@Nullable IFailureOuts> rest,
      @Out Ref<IFailureOuts> all);

  @PreserveSig
  HResult data(
      @InOut(onFailure = true) IntRef size,
      @Nullable @Out(onFailure = true) @CoTaskMem Ref<@Nullable String> text,
      @Out IntRef flags);

  HResult read(
      @Out(onFailure = true) @SizeIs @LengthIs("read") byte[] buffer, @Nullable @Out IntRef read);
}
