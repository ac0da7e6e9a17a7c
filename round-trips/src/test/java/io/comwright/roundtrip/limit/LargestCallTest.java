package io.comwright.roundtrip.limit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.comwright.ComObject;
import io.comwright.IUnknownProxy;
import io.comwright.roundtrip.Accounting;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** As many arguments as there can be, and as large ones. One more does not compile. */
@ExtendWith(Accounting.class)
class LargestCallTest {
  @Test
  void crosses() {
    Largest largest = new Largest();
    try (ComObject object = ComObject.expose(largest);
        IUnknownProxy unknown = IUnknownProxy.retain(object.pointer(IUnknownProxy.TYPE));
        ILargest proxy = ILargestProxy.from(unknown)) {
      proxy.integers(
          0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
          25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46,
          47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68,
          69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90,
          91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110,
          111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124);
      assertEquals(651000L, largest.sum);
      assertEquals(
          639375.0,
          proxy.doubles(
              0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 9.5, 10.5, 11.5, 12.5, 13.5, 14.5, 15.5,
              16.5, 17.5, 18.5, 19.5, 20.5, 21.5, 22.5, 23.5, 24.5, 25.5, 26.5, 27.5, 28.5, 29.5,
              30.5, 31.5, 32.5, 33.5, 34.5, 35.5, 36.5, 37.5, 38.5, 39.5, 40.5, 41.5, 42.5, 43.5,
              44.5, 45.5, 46.5, 47.5, 48.5, 49.5, 50.5, 51.5, 52.5, 53.5, 54.5, 55.5, 56.5, 57.5,
              58.5, 59.5, 60.5, 61.5, 62.5, 63.5, 64.5, 65.5, 66.5, 67.5, 68.5, 69.5, 70.5, 71.5,
              72.5, 73.5, 74.5, 75.5, 76.5, 77.5, 78.5, 79.5, 80.5, 81.5, 82.5, 83.5, 84.5, 85.5,
              86.5, 87.5, 88.5, 89.5, 90.5, 91.5, 92.5, 93.5, 94.5, 95.5, 96.5, 97.5, 98.5, 99.5,
              100.5, 101.5, 102.5, 103.5, 104.5, 105.5, 106.5, 107.5, 108.5, 109.5, 110.5, 111.5,
              112.5, 113.5, 114.5, 115.5, 116.5, 117.5, 118.5, 119.5, 120.5, 121.5, 122.5, 123.5));
      long[] values = new long[125];
      Arrays.setAll(values, i -> i * 0x0101010101L);
      proxy.large(new Large(values));
      assertArrayEquals(values, largest.large.values());
      byte[] bytes = new byte[991];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) i;
      }
      long[] answer = proxy.struct(new Odd(bytes)).values();
      for (int i = 0; i < answer.length; i++) {
        assertEquals(3L * i, answer[i]);
      }
    }
  }
}
