package example;

import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.Ref;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.FixedSize;
import io.comwright.annotation.InOut;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Offset;
import io.comwright.annotation.StructSize;
import io.comwright.annotation.Unsigned;
import org.jspecify.annotations.Nullable;

/** Structs in structs, arrays and text in place, packing, sizes and offsets. */
class Shapes {
  @ComStruct(size = 8)
  record Point(int x, int y) {}

  @ComStruct(size = 16)
  record Rectangle(Point topLeft, @Offset(8) Point bottomRight) {}

  @ComStruct(size = 18, pack = 1)
  @NativeName("WAVEFORMATEX")
  record WaveFormat(
      @Unsigned short tag,
      short channels,
      int samplesPerSecond,
      int bytesPerSecond,
      short blockAlign,
      short bitsPerSample,
      short extra) {}

  @ComStruct(size = 160)
  record Everything(
      @StructSize int cb,
      @FixedSize(3) byte[] bytes,
      @FixedSize(2) @Unsigned int[] numbers,
      @FixedSize(2) double[] doubles,
      @FixedSize(2) Guid[] guids,
      @FixedSize(2) Rectangle[] rectangles,
      @Offset(96) @FixedSize(16) String name,
      @FixedSize(1) Handle[] handles,
      @FixedSize(1) HResult[] results,
      WaveFormat format) {}

  @ComStruct
  record Objects(
      @FixedSize(2) @Nullable IUnknown[] objects, Inner inner, @FixedSize(1) String[] names) {}

  @ComStruct
  record Inner(IUnknown object) {}

  @ComStruct
  record Pair(Inner first, @FixedSize(2) Inner[] others, int count) {}

  @ComInterface("00000000-0000-0000-0000-0000000000c7")
  interface IShapes extends IUnknown {
    void rectangle(Rectangle rectangle);

    Rectangle bounds();

    void everything(Everything everything, @InOut Ref<Everything> changed);

    void objects(@Nullable Objects objects);

    Pair pair();
  }
}
