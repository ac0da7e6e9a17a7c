package io.comwright.automation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PropVariantTest {
  /** Microsoft Learn, "Converting a time_t value to a FILETIME". */
  @Test
  void fileTimeCountsFrom1601() {
    assertEquals(116444736000000000L, PropVariant.FileTime.of(Instant.EPOCH).ticks());
    assertEquals(Instant.parse("1601-01-01T00:00:00Z"), new PropVariant.FileTime(0).instant());
    Instant time = Instant.parse("2024-02-29T23:59:59.9999999Z");
    assertEquals(time, PropVariant.FileTime.of(time).instant());
    assertEquals(
        Instant.parse("1600-12-31T23:59:59.9999999Z"), new PropVariant.FileTime(-1).instant());
    assertEquals(-1, PropVariant.FileTime.of(new PropVariant.FileTime(-1).instant()).ticks());
  }

  @Test
  void blobIsACopyAndAValue() {
    byte[] bytes = {1, 2};
    PropVariant.Blob blob = new PropVariant.Blob(bytes);
    bytes[0] = 9;
    blob.bytes()[0] = 9;
    assertArrayEquals(new byte[] {1, 2}, blob.bytes());
    assertEquals(PropVariant.ofBlob((byte) 1, (byte) 2), blob);
    assertNotEquals(PropVariant.ofBlob((byte) 1), blob);
  }

  @Test
  void printsItself() {
    assertEquals("VT_LPWSTR \"x\"", PropVariant.of("x").toString());
    assertEquals("VT_LPSTR null", new PropVariant.Lpstr(null).toString());
    assertEquals("VT_I4 1", PropVariant.of(Variant.of(1)).toString());
    assertEquals("VT_FILETIME 1970-01-01T00:00:00Z", PropVariant.of(Instant.EPOCH).toString());
    assertEquals("VT_BLOB 2 bytes 01ff", PropVariant.ofBlob((byte) 1, (byte) -1).toString());
    assertEquals("VT_VECTOR|VT_LPWSTR {\"x\", \"y\"}", PropVariant.vector("x", "y").toString());
    assertEquals(
        "VT_VECTOR|VT_VARIANT {VT_I4 1, VT_LPWSTR \"x\"}",
        PropVariant.vector(
                VarType.VT_VARIANT, List.of(PropVariant.of(Variant.of(1)), PropVariant.of("x")))
            .toString());
  }

  @Test
  void refusals() {
    assertThrows(
        IllegalArgumentException.class, () -> PropVariant.of(Variant.byRef(Variant.of(1))));
    assertThrows(
        IllegalArgumentException.class,
        () -> PropVariant.of(Variant.of(SafeArray.of((Variant) Variant.byRef(Variant.of(1))))));
    assertThrows(
        IllegalArgumentException.class,
        () -> PropVariant.vector(VarType.VT_I4, List.of(PropVariant.of("x"))));
    for (int type : new int[] {VarType.VT_DECIMAL, VarType.VT_UNKNOWN, VarType.VT_CF, 0, 0x2003}) {
      assertThrows(IllegalArgumentException.class, () -> PropVariant.vector(type, List.of()));
    }
  }
}
