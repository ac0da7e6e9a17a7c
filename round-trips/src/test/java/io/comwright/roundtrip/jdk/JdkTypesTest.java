package io.comwright.roundtrip.jdk;

import static io.comwright.roundtrip.jdk.Moments.ID;
import static io.comwright.roundtrip.jdk.Moments.OTHER_ID;
import static io.comwright.roundtrip.jdk.Moments.OTHER_TIME;
import static io.comwright.roundtrip.jdk.Moments.TIME;
import static io.comwright.roundtrip.jdk.Moments.TIME_HALVES;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.Ref;
import io.comwright.roundtrip.Accounting;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the runtime converts, in every place of a call. */
@ExtendWith(Accounting.class)
class JdkTypesTest {
  private final Moments moments = new Moments();

  @Test
  void passes() {
    moments.calling(proxy -> proxy.pass(ID, TIME, OTHER_ID, OTHER_TIME));
    assertEquals(List.of(ID, TIME, OTHER_ID, OTHER_TIME), moments.seen);
  }

  @Test
  void bytesAreThoseOfWindows() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment id = arena.allocate(16, 4);
      MemorySegment time = arena.allocate(8, 4);
      moments.natively(
          raw -> {
            assertEquals(HResult.S_OK, raw.id(time.address(), id.address()).code());
            assertEquals(
                HResult.S_OK,
                raw.pass(id.address(), time.address(), Guid.of(OTHER_ID), new Halves(1, 0)).code());
            assertEquals(TIME_HALVES, raw.preserved());
          });
      assertArrayEquals(
          new byte[] {
            0x33,
            0x22,
            0x11,
            0x00,
            0x55,
            0x44,
            0x77,
            0x66,
            (byte) 0x88,
            (byte) 0x99,
            (byte) 0xaa,
            (byte) 0xbb,
            (byte) 0xcc,
            (byte) 0xdd,
            (byte) 0xee,
            (byte) 0xff
          },
          id.toArray(ValueLayout.JAVA_BYTE));
      assertEquals(TIME_HALVES.low(), time.get(ValueLayout.JAVA_INT, 0));
      assertEquals(TIME_HALVES.high(), time.get(ValueLayout.JAVA_INT, 4));
    }
    assertEquals(List.of(ID, TIME, OTHER_ID, OTHER_TIME), moments.seen);
  }

  @Test
  void marshallerOfTheAuthorWins() {
    moments.natively(raw -> assertEquals(HResult.S_OK, raw.seconds(1).code()));
    moments.calling(proxy -> proxy.seconds(Instant.EPOCH.minusMillis(500)));
    assertEquals(List.of(Instant.ofEpochSecond(1), Instant.ofEpochSecond(-1)), moments.seen);
  }

  @Test
  void nullPassesBy() {
    moments.calling(
        proxy -> {
          proxy.nullable(null, null);
          proxy.nullable(ID, TIME);
        });
    assertEquals(Arrays.asList(null, null, ID, TIME), moments.seen);
  }

  @Test
  void resultsAndOuts() {
    moments.calling(
        proxy -> {
          Ref<Instant> time = new Ref<>();
          Ref<UUID> id = new Ref<>();
          assertEquals(ID, proxy.id(time));
          assertEquals(TIME, time.get());
          assertEquals(OTHER_TIME, proxy.time(id));
          assertEquals(OTHER_ID, id.get());
          assertEquals(TIME, proxy.preserved());
          assertEquals(new Both(ID, TIME), proxy.both());
        });
  }

  @Test
  void replacements() {
    moments.calling(
        proxy -> {
          Ref<UUID> id = new Ref<>(ID);
          Ref<Instant> time = new Ref<>(TIME);
          proxy.replace(id, time);
          assertEquals(OTHER_ID, id.get());
          assertEquals(OTHER_TIME, time.get());
        });
    assertEquals(List.of(ID, TIME), moments.seen);
  }

  @Test
  void structs() {
    moments.calling(
        proxy -> {
          Moment answer = proxy.moment(new Moment(ID, 7, TIME, new UUID[] {OTHER_ID, ID}));
          assertEquals(OTHER_ID, answer.id());
          assertEquals(-1, answer.number());
          assertEquals(OTHER_TIME, answer.time());
          assertArrayEquals(new UUID[] {ID, OTHER_ID}, answer.ids());
        });
    assertEquals(List.of(ID, 7, TIME, OTHER_ID, ID), moments.seen);
  }

  @Test
  void arrays() {
    Instant[] filled = new Instant[2];
    Instant[] replaced = {TIME, TIME};
    moments.calling(
        proxy -> {
          proxy.arrays(new UUID[] {ID, OTHER_ID}, filled, replaced);
          Ref<Instant[]> times = new Ref<>();
          assertArrayEquals(new UUID[] {ID, OTHER_ID}, proxy.allocated(times));
          assertArrayEquals(new Instant[] {TIME, OTHER_TIME}, times.get());
        });
    assertEquals(List.of(ID, OTHER_ID, TIME, TIME), moments.seen);
    assertArrayEquals(new Instant[] {TIME, TIME}, filled);
    assertArrayEquals(new Instant[] {OTHER_TIME, TIME}, replaced);
  }

  @Test
  void functions() {
    List<Object> visited = new ArrayList<>();
    moments.calling(
        proxy ->
            proxy.visit(
                (id, time) -> {
                  Collections.addAll(visited, id, time);
                  return OTHER_TIME;
                }));
    assertEquals(List.of(ID, TIME), visited);
    assertEquals(List.of(OTHER_TIME), moments.seen);
  }

  @Test
  void views() {
    try (Arena arena = Arena.ofConfined()) {
      MomentView view = MomentViewStruct.allocate(arena);
      view.id(ID);
      view.time(TIME);
      view.times(new Instant[] {TIME, OTHER_TIME});
      view.ids(new UUID[] {OTHER_ID, ID, OTHER_ID}, arena);
      assertEquals(3, view.count());
      moments.calling(proxy -> proxy.show(view));
      assertEquals(OTHER_ID, view.id());
      assertEquals(OTHER_TIME, view.time());
      assertArrayEquals(new Instant[] {OTHER_TIME, TIME}, view.times());
      assertArrayEquals(new UUID[] {OTHER_ID, ID, OTHER_ID}, view.ids());
    }
    assertEquals(List.of(0, ID, TIME, TIME, OTHER_TIME, OTHER_ID, ID, OTHER_ID), moments.seen);
  }

  @Test
  void whatIsFinerIsCutOff() {
    moments.calling(proxy -> proxy.nullable(ID, TIME.plusNanos(99)));
    assertEquals(List.of(ID, TIME), moments.seen);
  }

  @Test
  void whatIsNoFileTimeIsRefused() {
    Instant before = Instant.parse("1600-12-31T23:59:59.999999999Z");
    moments.calling(
        proxy -> {
          IllegalArgumentException refused =
              assertThrows(IllegalArgumentException.class, () -> proxy.pass(ID, before, ID, TIME));
          assertTrue(refused.getMessage().endsWith("this is " + before), refused.getMessage());
        });
    assertEquals(List.of(), moments.seen);
  }
}
