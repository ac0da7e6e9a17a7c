package example;

import io.comwright.IUnknown;
import io.comwright.Ref;
import io.comwright.annotation.Borrowed;
import io.comwright.annotation.CoTaskMem;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.Out;
import io.comwright.annotation.PreserveSig;
import org.jspecify.annotations.Nullable;

/** Views of one struct as results and outs. */
@ComInterface("00000000-0000-0000-0000-0000000000f4")
public interface IFormats extends IUnknown {
  @CoTaskMem
  @Nullable WaveFormatEx mixFormat();

  @Borrowed
  WaveFormatEx ownFormat();

  void closest(WaveFormatEx format, @Out @CoTaskMem @Nullable Ref<@Nullable WaveFormatEx> closest);

  @PreserveSig
  @Borrowed
  @Nullable WaveFormatEx current();

  @PreserveSig
  @CoTaskMem
  WaveFormatEx copy();
}
