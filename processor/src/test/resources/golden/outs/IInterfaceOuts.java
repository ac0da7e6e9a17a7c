package example;

import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.InOut;
import io.comwright.annotation.Out;
import io.comwright.annotation.PreserveSig;
import org.jspecify.annotations.Nullable;

/** Pointers to interface pointers, and outs beside every kind of result. */
@ComInterface("00000000-0000-0000-0000-000000000033")
public interface IInterfaceOuts extends IUnknown {
  void interfaces(@Out Ref<IInterfaceOuts> outs, @Out Ref<@Nullable IUnknown> unknown);

  void optionalInterface(
      @Out @Nullable Ref<IInterfaceOuts> outs, @InOut @Nullable Ref<IUnknown> unknown);

  IInterfaceOuts replaced(
      @InOut Ref<IInterfaceOuts> outs, @InOut Ref<@Nullable IUnknown> unknown, @Out IntRef count);

  HResult success(@Out Ref<IUnknown> unknown);

  @PreserveSig
  HResult preserved(@Out Ref<IUnknown> unknown, @InOut IntRef i);

  @PreserveSig
  Handle preservedHandle(@Out IntRef i);

  @PreserveSig
  void nothing(@Out Ref<Guid> guid);

  void uncounted(@Out Ref<IVoice> voice);
}
