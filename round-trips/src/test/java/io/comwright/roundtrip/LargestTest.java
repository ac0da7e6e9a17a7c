package io.comwright.roundtrip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.comwright.ComObject;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.ByValue;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.FixedSize;
import io.comwright.annotation.PreserveSig;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** As many arguments as there can be, and as large ones. One more does not compile. */
@ExtendWith(Accounting.class)
class LargestTest {
  @ComStruct(size = 1000)
  record Large(@FixedSize(125) long[] values) {}

  @ComStruct(size = 991)
  record Odd(@FixedSize(991) byte[] values) {}

  @ComInterface("00000000-0000-0000-0000-0000000000f9")
  interface ILargest extends IUnknown {
    void integers(
        int a0,
        int a1,
        int a2,
        int a3,
        int a4,
        int a5,
        int a6,
        int a7,
        int a8,
        int a9,
        int a10,
        int a11,
        int a12,
        int a13,
        int a14,
        int a15,
        int a16,
        int a17,
        int a18,
        int a19,
        int a20,
        int a21,
        int a22,
        int a23,
        int a24,
        int a25,
        int a26,
        int a27,
        int a28,
        int a29,
        int a30,
        int a31,
        int a32,
        int a33,
        int a34,
        int a35,
        int a36,
        int a37,
        int a38,
        int a39,
        int a40,
        int a41,
        int a42,
        int a43,
        int a44,
        int a45,
        int a46,
        int a47,
        int a48,
        int a49,
        int a50,
        int a51,
        int a52,
        int a53,
        int a54,
        int a55,
        int a56,
        int a57,
        int a58,
        int a59,
        int a60,
        int a61,
        int a62,
        int a63,
        int a64,
        int a65,
        int a66,
        int a67,
        int a68,
        int a69,
        int a70,
        int a71,
        int a72,
        int a73,
        int a74,
        int a75,
        int a76,
        int a77,
        int a78,
        int a79,
        int a80,
        int a81,
        int a82,
        int a83,
        int a84,
        int a85,
        int a86,
        int a87,
        int a88,
        int a89,
        int a90,
        int a91,
        int a92,
        int a93,
        int a94,
        int a95,
        int a96,
        int a97,
        int a98,
        int a99,
        int a100,
        int a101,
        int a102,
        int a103,
        int a104,
        int a105,
        int a106,
        int a107,
        int a108,
        int a109,
        int a110,
        int a111,
        int a112,
        int a113,
        int a114,
        int a115,
        int a116,
        int a117,
        int a118,
        int a119,
        int a120,
        int a121,
        int a122,
        int a123,
        int a124);

    double doubles(
        double a0,
        double a1,
        double a2,
        double a3,
        double a4,
        double a5,
        double a6,
        double a7,
        double a8,
        double a9,
        double a10,
        double a11,
        double a12,
        double a13,
        double a14,
        double a15,
        double a16,
        double a17,
        double a18,
        double a19,
        double a20,
        double a21,
        double a22,
        double a23,
        double a24,
        double a25,
        double a26,
        double a27,
        double a28,
        double a29,
        double a30,
        double a31,
        double a32,
        double a33,
        double a34,
        double a35,
        double a36,
        double a37,
        double a38,
        double a39,
        double a40,
        double a41,
        double a42,
        double a43,
        double a44,
        double a45,
        double a46,
        double a47,
        double a48,
        double a49,
        double a50,
        double a51,
        double a52,
        double a53,
        double a54,
        double a55,
        double a56,
        double a57,
        double a58,
        double a59,
        double a60,
        double a61,
        double a62,
        double a63,
        double a64,
        double a65,
        double a66,
        double a67,
        double a68,
        double a69,
        double a70,
        double a71,
        double a72,
        double a73,
        double a74,
        double a75,
        double a76,
        double a77,
        double a78,
        double a79,
        double a80,
        double a81,
        double a82,
        double a83,
        double a84,
        double a85,
        double a86,
        double a87,
        double a88,
        double a89,
        double a90,
        double a91,
        double a92,
        double a93,
        double a94,
        double a95,
        double a96,
        double a97,
        double a98,
        double a99,
        double a100,
        double a101,
        double a102,
        double a103,
        double a104,
        double a105,
        double a106,
        double a107,
        double a108,
        double a109,
        double a110,
        double a111,
        double a112,
        double a113,
        double a114,
        double a115,
        double a116,
        double a117,
        double a118,
        double a119,
        double a120,
        double a121,
        double a122,
        double a123);

    void large(@ByValue Large large);

    @PreserveSig
    Large struct(@ByValue Odd odd);
  }

  private static final class Largest implements ILargest {
    long sum;
    Large large;

    @Override
    public void integers(
        int a0,
        int a1,
        int a2,
        int a3,
        int a4,
        int a5,
        int a6,
        int a7,
        int a8,
        int a9,
        int a10,
        int a11,
        int a12,
        int a13,
        int a14,
        int a15,
        int a16,
        int a17,
        int a18,
        int a19,
        int a20,
        int a21,
        int a22,
        int a23,
        int a24,
        int a25,
        int a26,
        int a27,
        int a28,
        int a29,
        int a30,
        int a31,
        int a32,
        int a33,
        int a34,
        int a35,
        int a36,
        int a37,
        int a38,
        int a39,
        int a40,
        int a41,
        int a42,
        int a43,
        int a44,
        int a45,
        int a46,
        int a47,
        int a48,
        int a49,
        int a50,
        int a51,
        int a52,
        int a53,
        int a54,
        int a55,
        int a56,
        int a57,
        int a58,
        int a59,
        int a60,
        int a61,
        int a62,
        int a63,
        int a64,
        int a65,
        int a66,
        int a67,
        int a68,
        int a69,
        int a70,
        int a71,
        int a72,
        int a73,
        int a74,
        int a75,
        int a76,
        int a77,
        int a78,
        int a79,
        int a80,
        int a81,
        int a82,
        int a83,
        int a84,
        int a85,
        int a86,
        int a87,
        int a88,
        int a89,
        int a90,
        int a91,
        int a92,
        int a93,
        int a94,
        int a95,
        int a96,
        int a97,
        int a98,
        int a99,
        int a100,
        int a101,
        int a102,
        int a103,
        int a104,
        int a105,
        int a106,
        int a107,
        int a108,
        int a109,
        int a110,
        int a111,
        int a112,
        int a113,
        int a114,
        int a115,
        int a116,
        int a117,
        int a118,
        int a119,
        int a120,
        int a121,
        int a122,
        int a123,
        int a124) {
      sum =
          a0 * 1L
              + a1 * 2L
              + a2 * 3L
              + a3 * 4L
              + a4 * 5L
              + a5 * 6L
              + a6 * 7L
              + a7 * 8L
              + a8 * 9L
              + a9 * 10L
              + a10 * 11L
              + a11 * 12L
              + a12 * 13L
              + a13 * 14L
              + a14 * 15L
              + a15 * 16L
              + a16 * 17L
              + a17 * 18L
              + a18 * 19L
              + a19 * 20L
              + a20 * 21L
              + a21 * 22L
              + a22 * 23L
              + a23 * 24L
              + a24 * 25L
              + a25 * 26L
              + a26 * 27L
              + a27 * 28L
              + a28 * 29L
              + a29 * 30L
              + a30 * 31L
              + a31 * 32L
              + a32 * 33L
              + a33 * 34L
              + a34 * 35L
              + a35 * 36L
              + a36 * 37L
              + a37 * 38L
              + a38 * 39L
              + a39 * 40L
              + a40 * 41L
              + a41 * 42L
              + a42 * 43L
              + a43 * 44L
              + a44 * 45L
              + a45 * 46L
              + a46 * 47L
              + a47 * 48L
              + a48 * 49L
              + a49 * 50L
              + a50 * 51L
              + a51 * 52L
              + a52 * 53L
              + a53 * 54L
              + a54 * 55L
              + a55 * 56L
              + a56 * 57L
              + a57 * 58L
              + a58 * 59L
              + a59 * 60L
              + a60 * 61L
              + a61 * 62L
              + a62 * 63L
              + a63 * 64L
              + a64 * 65L
              + a65 * 66L
              + a66 * 67L
              + a67 * 68L
              + a68 * 69L
              + a69 * 70L
              + a70 * 71L
              + a71 * 72L
              + a72 * 73L
              + a73 * 74L
              + a74 * 75L
              + a75 * 76L
              + a76 * 77L
              + a77 * 78L
              + a78 * 79L
              + a79 * 80L
              + a80 * 81L
              + a81 * 82L
              + a82 * 83L
              + a83 * 84L
              + a84 * 85L
              + a85 * 86L
              + a86 * 87L
              + a87 * 88L
              + a88 * 89L
              + a89 * 90L
              + a90 * 91L
              + a91 * 92L
              + a92 * 93L
              + a93 * 94L
              + a94 * 95L
              + a95 * 96L
              + a96 * 97L
              + a97 * 98L
              + a98 * 99L
              + a99 * 100L
              + a100 * 101L
              + a101 * 102L
              + a102 * 103L
              + a103 * 104L
              + a104 * 105L
              + a105 * 106L
              + a106 * 107L
              + a107 * 108L
              + a108 * 109L
              + a109 * 110L
              + a110 * 111L
              + a111 * 112L
              + a112 * 113L
              + a113 * 114L
              + a114 * 115L
              + a115 * 116L
              + a116 * 117L
              + a117 * 118L
              + a118 * 119L
              + a119 * 120L
              + a120 * 121L
              + a121 * 122L
              + a122 * 123L
              + a123 * 124L
              + a124 * 125L;
    }

    @Override
    public double doubles(
        double a0,
        double a1,
        double a2,
        double a3,
        double a4,
        double a5,
        double a6,
        double a7,
        double a8,
        double a9,
        double a10,
        double a11,
        double a12,
        double a13,
        double a14,
        double a15,
        double a16,
        double a17,
        double a18,
        double a19,
        double a20,
        double a21,
        double a22,
        double a23,
        double a24,
        double a25,
        double a26,
        double a27,
        double a28,
        double a29,
        double a30,
        double a31,
        double a32,
        double a33,
        double a34,
        double a35,
        double a36,
        double a37,
        double a38,
        double a39,
        double a40,
        double a41,
        double a42,
        double a43,
        double a44,
        double a45,
        double a46,
        double a47,
        double a48,
        double a49,
        double a50,
        double a51,
        double a52,
        double a53,
        double a54,
        double a55,
        double a56,
        double a57,
        double a58,
        double a59,
        double a60,
        double a61,
        double a62,
        double a63,
        double a64,
        double a65,
        double a66,
        double a67,
        double a68,
        double a69,
        double a70,
        double a71,
        double a72,
        double a73,
        double a74,
        double a75,
        double a76,
        double a77,
        double a78,
        double a79,
        double a80,
        double a81,
        double a82,
        double a83,
        double a84,
        double a85,
        double a86,
        double a87,
        double a88,
        double a89,
        double a90,
        double a91,
        double a92,
        double a93,
        double a94,
        double a95,
        double a96,
        double a97,
        double a98,
        double a99,
        double a100,
        double a101,
        double a102,
        double a103,
        double a104,
        double a105,
        double a106,
        double a107,
        double a108,
        double a109,
        double a110,
        double a111,
        double a112,
        double a113,
        double a114,
        double a115,
        double a116,
        double a117,
        double a118,
        double a119,
        double a120,
        double a121,
        double a122,
        double a123) {
      return a0 * 1
          + a1 * 2
          + a2 * 3
          + a3 * 4
          + a4 * 5
          + a5 * 6
          + a6 * 7
          + a7 * 8
          + a8 * 9
          + a9 * 10
          + a10 * 11
          + a11 * 12
          + a12 * 13
          + a13 * 14
          + a14 * 15
          + a15 * 16
          + a16 * 17
          + a17 * 18
          + a18 * 19
          + a19 * 20
          + a20 * 21
          + a21 * 22
          + a22 * 23
          + a23 * 24
          + a24 * 25
          + a25 * 26
          + a26 * 27
          + a27 * 28
          + a28 * 29
          + a29 * 30
          + a30 * 31
          + a31 * 32
          + a32 * 33
          + a33 * 34
          + a34 * 35
          + a35 * 36
          + a36 * 37
          + a37 * 38
          + a38 * 39
          + a39 * 40
          + a40 * 41
          + a41 * 42
          + a42 * 43
          + a43 * 44
          + a44 * 45
          + a45 * 46
          + a46 * 47
          + a47 * 48
          + a48 * 49
          + a49 * 50
          + a50 * 51
          + a51 * 52
          + a52 * 53
          + a53 * 54
          + a54 * 55
          + a55 * 56
          + a56 * 57
          + a57 * 58
          + a58 * 59
          + a59 * 60
          + a60 * 61
          + a61 * 62
          + a62 * 63
          + a63 * 64
          + a64 * 65
          + a65 * 66
          + a66 * 67
          + a67 * 68
          + a68 * 69
          + a69 * 70
          + a70 * 71
          + a71 * 72
          + a72 * 73
          + a73 * 74
          + a74 * 75
          + a75 * 76
          + a76 * 77
          + a77 * 78
          + a78 * 79
          + a79 * 80
          + a80 * 81
          + a81 * 82
          + a82 * 83
          + a83 * 84
          + a84 * 85
          + a85 * 86
          + a86 * 87
          + a87 * 88
          + a88 * 89
          + a89 * 90
          + a90 * 91
          + a91 * 92
          + a92 * 93
          + a93 * 94
          + a94 * 95
          + a95 * 96
          + a96 * 97
          + a97 * 98
          + a98 * 99
          + a99 * 100
          + a100 * 101
          + a101 * 102
          + a102 * 103
          + a103 * 104
          + a104 * 105
          + a105 * 106
          + a106 * 107
          + a107 * 108
          + a108 * 109
          + a109 * 110
          + a110 * 111
          + a111 * 112
          + a112 * 113
          + a113 * 114
          + a114 * 115
          + a115 * 116
          + a116 * 117
          + a117 * 118
          + a118 * 119
          + a119 * 120
          + a120 * 121
          + a121 * 122
          + a122 * 123
          + a123 * 124;
    }

    @Override
    public void large(Large large) {
      this.large = large;
    }

    @Override
    public Large struct(Odd odd) {
      long[] values = new long[125];
      for (int i = 0; i < values.length; i++) {
        values[i] = odd.values()[i] * 3L;
      }
      return new Large(values);
    }
  }

  @Test
  void crosses() {
    Largest largest = new Largest();
    try (ComObject object = ComObject.expose(largest);
        IUnknownProxy unknown = IUnknownProxy.retain(object.pointer(IUnknownProxy.TYPE));
        ILargest proxy = LargestTest_ILargestProxy.from(unknown)) {
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
