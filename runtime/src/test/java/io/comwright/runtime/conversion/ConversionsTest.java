package io.comwright.runtime.conversion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.CustomMarshaller;
import io.comwright.Guid;
import java.lang.foreign.Arena;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConversionsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "00000000-0000-0000-0000-000000000000",
        "00000000-0000-0000-c000-000000000046",
        "ffffffff-ffff-ffff-ffff-ffffffffffff"
      })
  void uuidHasTheTextOfTheGuid(String text) {
    check(new UuidMarshaller(), UUID.fromString(text), Guid.parse(text));
  }

  @ParameterizedTest
  @CsvSource({
    "1601-01-01T00:00:00Z, 0, 0",
    "1601-01-01T00:00:00.0000001Z, 1, 0",
    "1601-01-01T00:07:09.4967295Z, 0xffffffff, 0",
    "1601-01-01T00:07:09.4967296Z, 0, 1",
    "1969-12-31T23:59:59.9999999Z, 0xd53e7fff, 0x19db1de",
    "1970-01-01T00:00:00Z, 0xd53e8000, 0x19db1de",
    "+30828-09-14T02:48:05.4775807Z, 0xffffffff, 0x7fffffff",
    "+30828-09-14T02:48:05.4775808Z, 0, 0x80000000",
    "+60056-05-28T05:36:10.9551615Z, 0xffffffff, 0xffffffff"
  })
  void instantIsAFileTime(Instant instant, String low, String high) {
    FileTime time = new FileTime(Long.decode(low).intValue(), Long.decode(high).intValue());
    check(new InstantMarshaller(), instant, time);
  }

  @ParameterizedTest
  @CsvSource({
    "1601-01-01T00:00:00.000000099Z, 1601-01-01T00:00:00Z",
    "1969-12-31T23:59:59.999999999Z, 1969-12-31T23:59:59.9999999Z",
    "+60056-05-28T05:36:10.955161599Z, +60056-05-28T05:36:10.9551615Z"
  })
  void whatIsFinerIsCutOff(Instant instant, Instant earlier) {
    assertEquals(earlier, FileTime.of(instant).toInstant());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-1000000000-01-01T00:00:00Z",
        "1600-12-31T23:59:59.999999999Z",
        "+60056-05-28T05:36:10.955161600Z",
        "+60056-05-28T05:36:11Z",
        "+1000000000-12-31T23:59:59.999999999Z"
      })
  void anotherInstantIsRefusedByName(Instant instant) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> FileTime.of(instant));
    assertEquals(
        "a FILETIME lies between 1601-01-01T00:00:00Z and +60056-05-28T05:36:10.955161500Z, and"
            + " this is "
            + instant,
        refused.getMessage());
  }

  @Test
  void limitsAreFileTimes() {
    assertEquals(new FileTime(0, 0), FileTime.of(FileTime.FIRST));
    assertEquals(new FileTime(-1, -1), FileTime.of(FileTime.LAST));
  }

  private static <T, N> void check(CustomMarshaller<T, N> marshaller, T java, N nativeValue) {
    try (Arena call = Arena.ofConfined()) {
      assertEquals(nativeValue, marshaller.toNative(java, call));
    }
    assertEquals(nativeValue, marshaller.handOver(java));
    assertEquals(java, marshaller.fromNative(nativeValue));
  }
}
