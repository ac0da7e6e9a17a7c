package io.comwright.roundtrip.conversion;

import static io.comwright.roundtrip.conversion.Calls.TIME;
import static io.comwright.roundtrip.conversion.Calls.calling;
import static io.comwright.roundtrip.conversion.Calls.natively;
import static io.comwright.roundtrip.conversion.ItemIdMarshaller.taken;
import static io.comwright.roundtrip.conversion.Raw.id;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ComException;
import io.comwright.HResult;
import io.comwright.Ref;
import io.comwright.roundtrip.Accounting;
import io.comwright.runtime.Memory;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a marshaller converts, in every place of a call. */
@ExtendWith(Accounting.class)
class ConversionTest {
  @Test
  void passes() {
    List<Object> seen = new ArrayList<>();
    Calls implementation =
        new Calls() {
          @Override
          public void pass(
              Color color, Instant time, Instant copied, Path path, ItemId id, double ratio) {
            seen.addAll(List.of(color, time, copied, path, id, ratio));
          }
        };
    List<Object> values =
        List.of(
            new Color(1, 2, 3), TIME, TIME.plusNanos(100), Path.of("a b"), new ItemId("x"), 0.25);
    calling(
        implementation,
        calls ->
            calls.pass(
                new Color(1, 2, 3),
                TIME,
                TIME.plusNanos(100),
                Path.of("a b"),
                new ItemId("x"),
                0.25));
    assertEquals(values, seen);
    assertEquals(List.of("pass x", "read x"), ItemIdMarshaller.LOG);
    seen.clear();
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment time = arena.allocate(8, 8);
      Memory.putLong(
          time.address(),
          (TIME.getEpochSecond() + 11_644_473_600L) * 10_000_000 + TIME.getNano() / 100);
      natively(
          implementation,
          raw ->
              assertEquals(
                  0,
                  raw.pass(
                          0x030201,
                          time.address(),
                          Memory.getLong(time.address()) + 1,
                          arena.allocateFrom("a b").address(),
                          arena.allocateFrom("x").address(),
                          250)
                      .code()));
    }
    assertEquals(values, seen);
  }

  @Test
  void nullPassesBy() {
    List<@Nullable Object> seen = new ArrayList<>();
    Calls implementation =
        new Calls() {
          @Override
          public void nullable(@Nullable Instant time, @Nullable Path path, @Nullable ItemId id) {
            seen.add(time);
            seen.add(path);
            seen.add(id);
          }
        };
    calling(
        implementation,
        calls -> {
          calls.nullable(null, null, null);
          calls.nullable(TIME, Path.of("a"), new ItemId("b"));
        });
    List<@Nullable Object> expected = new ArrayList<>();
    expected.add(null);
    expected.add(null);
    expected.add(null);
    expected.addAll(List.of(TIME, Path.of("a"), new ItemId("b")));
    assertEquals(expected, seen);
  }

  @Test
  void results() {
    Calls implementation =
        new Calls() {
          @Override
          public Color color() {
            return new Color(1, 2, 3);
          }

          @Override
          public Instant time() {
            return TIME;
          }

          @Override
          public Instant preservedTime() {
            return TIME;
          }

          @Override
          public @Nullable Path path() {
            return Path.of("p");
          }

          @Override
          public @Nullable ItemId id(Ref<Color> color) {
            color.set(new Color(4, 5, 6));
            return new ItemId("i");
          }

          @Override
          public ItemId preservedId(Ref<Color> color) {
            color.set(new Color(7, 8, 9));
            return new ItemId("j");
          }

          @Override
          public String preservedText(Ref<Color> color) {
            color.set(new Color(7, 8, 9));
            return "text";
          }

          @Override
          public Answer answer() {
            return new Answer(new ItemId("k"), new Color(1, 2, 3), Path.of("q"));
          }
        };
    calling(
        implementation,
        calls -> {
          assertEquals(new Color(1, 2, 3), calls.color());
          assertEquals(TIME, calls.time());
          assertEquals(TIME, calls.preservedTime());
          assertEquals(Path.of("p"), calls.path());
          Ref<Color> color = new Ref<>();
          assertEquals(new ItemId("i"), calls.id(color));
          assertEquals(new Color(4, 5, 6), color.get());
          assertEquals(new ItemId("j"), calls.preservedId(color));
          assertEquals(new Color(7, 8, 9), color.get());
          assertEquals("text", calls.preservedText(color));
          assertEquals(
              new Answer(new ItemId("k"), new Color(1, 2, 3), Path.of("q")), calls.answer());
        });
    assertEquals(
        List.of(
            "give i", "read i", "free i", "give j", "read j", "free j", "give k", "read k",
            "free k"),
        ItemIdMarshaller.LOG);
    calling(
        new Calls() {
          @Override
          public @Nullable Path path() {
            return null;
          }

          @Override
          public @Nullable ItemId id(Ref<Color> color) {
            color.set(new Color(4, 5, 6));
            return null;
          }
        },
        calls -> {
          assertNull(calls.path());
          assertNull(calls.id(new Ref<>()));
        });
    assertEquals(List.of(), ItemIdMarshaller.LOG);
  }

  @Test
  void structs() {
    Entry entry =
        new Entry(
            new Color(1, 2, 3),
            TIME,
            new ItemId("e"),
            new Color[] {new Color(3, 2, 1), new Color(6, 5, 4)},
            0.5);
    calling(
        new Calls() {
          @Override
          public Entry entry(Entry entry) {
            assertEquals(TIME, entry.changed());
            assertEquals(0.5, entry.ratio());
            assertEquals(new Color(6, 5, 4), entry.both()[1]);
            return entry;
          }

          @Override
          public void request(Request request) {
            assertEquals(Path.of("r"), request.path());
            request.color().set(new Color(3, 4, 5));
          }
        },
        calls -> {
          Entry back = calls.entry(entry);
          assertEquals(List.of("pass e", "read e", "give e", "read e", "free e"), taken());
          assertEquals(entry.id(), back.id());
          assertEquals(entry.changed(), back.changed());
          assertArrayEquals(entry.both(), back.both());
          Entry none = new Entry(new Color(0, 0, 0), TIME, null, entry.both(), 0.5);
          assertNull(calls.entry(none).id());
          assertEquals(List.of(), taken());
          Ref<Color> color = new Ref<>();
          calls.request(new Request(Path.of("r"), color));
          assertEquals(new Color(3, 4, 5), color.get());
          // The color fails after the id was handed over, or before it.
          Entry bad = new Entry(new Color(0, 0, 0), TIME, new ItemId("e"), new Color[2], 1);
          assertThrows(NullPointerException.class, () -> calls.entry(bad));
          assertEquals(List.of("pass e"), taken());
        });
    calling(
        new Calls() {
          @Override
          public Entry entry(Entry ignored) {
            return new Entry(
                new Color(0, 0, 0),
                TIME,
                new ItemId("e"),
                new Color[] {Color.BAD, new Color(0, 0, 0)},
                1);
          }
        },
        calls -> {
          ComException thrown = assertThrows(ComException.class, () -> calls.entry(entry));
          assertEquals(HResult.E_INVALIDARG, thrown.hresult().code());
          assertEquals(List.of("pass e", "read e", "give e", "free e"), taken());
        });
    Label label = new Label(1, "name", 7);
    calling(
        new Calls() {
          @Override
          public Label label(Label given, Ref<Color> color) {
            assertEquals(label, given);
            color.set(given.kind() == 1 ? new Color(1, 2, 3) : Color.BAD);
            return given;
          }
        },
        calls -> assertEquals(label, calls.label(label, new Ref<>())));
    calling(
        new Calls() {
          @Override
          public Label label(Label given, Ref<Color> color) {
            color.set(Color.BAD);
            return given;
          }
        },
        calls -> assertThrows(ComException.class, () -> calls.label(label, new Ref<>())));
  }

  /** An interface is only lent to the marshaller, in either direction. */
  @Test
  void interfaces() {
    calling(
        new Calls() {
          @Override
          public Number number(Number number) {
            return new Number(number.value() + 1);
          }
        },
        calls -> {
          assertEquals(new Number(5), calls.number(new Number(4)));
          assertThrows(IllegalStateException.class, () -> NumberMarshaller.last.id());
        });
  }

  @Test
  void memoryOfACall() {
    calling(
        new Calls() {
          @Override
          public Greedy greedy(Greedy greedy) {
            return greedy;
          }
        },
        calls -> {
          assertThrows(ComException.class, () -> calls.greedy(new Greedy("late")));
          assertThrows(IllegalStateException.class, () -> GreedyMarshaller.kept.allocate(8));
          assertThrows(WrongThreadException.class, () -> calls.greedy(new Greedy("thread")));
        });
  }
}
