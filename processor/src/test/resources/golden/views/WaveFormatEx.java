package example;

import io.comwright.StructView;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.FlexibleArray;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Unsigned;

/** A format of sound, which says how many bytes follow it. */
@ComStruct(size = 18, pack = 1)
@NativeName("WAVEFORMATEX")
public interface WaveFormatEx extends StructView {
  @Unsigned
  short wFormatTag();

  void wFormatTag(short value);

  @Unsigned
  short nChannels();

  int nSamplesPerSec();

  int nAvgBytesPerSec();

  short nBlockAlign();

  short wBitsPerSample();

  @Unsigned
  short cbSize();

  void cbSize(short value);

  @FlexibleArray("cbSize")
  byte[] extra();

  void extra(byte[] value);
}
