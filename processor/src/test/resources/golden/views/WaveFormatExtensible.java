package example;

import io.comwright.Guid;
import io.comwright.StructView;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Offset;
import io.comwright.annotation.Unsigned;

/** A format of sound with everything that follows. */
@ComStruct(size = 40, pack = 1)
@NativeName("WAVEFORMATEXTENSIBLE")
public interface WaveFormatExtensible extends StructView {
  @NativeName("Format")
  WaveFormatEx format();

  @Offset(18)
  short wValidBitsPerSample();

  @Offset(18)
  short wSamplesPerBlock();

  @Offset(18)
  short wReserved();

  @Unsigned
  int dwChannelMask();

  void dwChannelMask(int value);

  @NativeName("SubFormat")
  Guid subFormat();

  void subFormat(Guid value);
}
