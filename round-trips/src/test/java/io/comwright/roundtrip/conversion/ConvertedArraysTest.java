package io.comwright.roundtrip.conversion;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.comwright.ComObject;
import io.comwright.CustomMarshaller;
import io.comwright.IUnknown;
import io.comwright.Ref;
import io.comwright.StructView;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.InOut;
import io.comwright.annotation.MarshalWith;
import io.comwright.annotation.Out;
import io.comwright.annotation.Outs;
import io.comwright.roundtrip.Accounting;
import java.lang.foreign.Arena;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An array that a marshaller converts as one value, wherever a value may stand. */
@ExtendWith(Accounting.class)
class ConvertedArraysTest {
  /** Two numbers in the halves of an {@code int}. */
  static final class Halves implements CustomMarshaller<int[], Integer> {
    @Override
    public Integer toNative(int[] value, SegmentAllocator call) {
      return value[0] << 16 | value[1];
    }

    @Override
    public int[] fromNative(Integer value) {
      return new int[] {value >>> 16, value & 0xFFFF};
    }
  }

  @ComStruct(size = 8)
  record Line(@MarshalWith(Halves.class) int[] from, int length) {}

  @ComStruct(size = 8)
  interface Box extends StructView {
    @MarshalWith(Halves.class)
    int[] corner();

    void corner(int[] value);

    int size();
  }

  @Outs
  record Ends(@MarshalWith(Halves.class) int[] first, @MarshalWith(Halves.class) int[] last) {}

  @ComInterface("00000000-0000-0000-0000-0000000000fb")
  interface IPlane extends IUnknown {
    @MarshalWith(Halves.class)
    int[] move(
        @MarshalWith(Halves.class) int[] point, @Out @MarshalWith(Halves.class) Ref<int[]> to);

    void exchange(@InOut @MarshalWith(Halves.class) Ref<int[]> point);

    Ends ends(Line line, Box box);
  }

  private static final class Plane implements IPlane {
    @Override
    public int[] move(int[] point, Ref<int[]> to) {
      to.set(new int[] {point[0] + 1, point[1] + 1});
      return point;
    }

    @Override
    public void exchange(Ref<int[]> point) {
      point.set(new int[] {point.get()[1], point.get()[0]});
    }

    @Override
    public Ends ends(Line line, Box box) {
      return new Ends(line.from(), box.corner());
    }
  }

  @Test
  void anArrayIsOneValue() {
    try (Arena arena = Arena.ofConfined();
        ComObject object = ComObject.expose(new Plane(), ConvertedArraysTest_IPlaneProxy.TYPE);
        IPlane plane =
            ConvertedArraysTest_IPlaneProxy.retain(
                object.pointer(ConvertedArraysTest_IPlaneProxy.TYPE))) {
      Ref<int[]> point = new Ref<>();
      assertArrayEquals(new int[] {3, 4}, plane.move(new int[] {3, 4}, point));
      assertArrayEquals(new int[] {4, 5}, point.get());
      plane.exchange(point);
      assertArrayEquals(new int[] {5, 4}, point.get());
      Box box = ConvertedArraysTest_BoxStruct.allocate(arena);
      box.corner(new int[] {7, 8});
      assertEquals(7 << 16 | 8, box.segment().get(ValueLayout.JAVA_INT, 0));
      Ends ends = plane.ends(new Line(new int[] {1, 2}, 9), box);
      assertArrayEquals(new int[] {1, 2}, ends.first());
      assertArrayEquals(new int[] {7, 8}, ends.last());
    }
  }
}
