package io.comwright.roundtrip.conversion;

import static io.comwright.roundtrip.conversion.Calls.TIME;
import static io.comwright.roundtrip.conversion.Calls.calling;
import static io.comwright.roundtrip.conversion.Calls.natively;
import static io.comwright.roundtrip.conversion.ItemIdMarshaller.taken;
import static io.comwright.roundtrip.conversion.Raw.raw;
import static io.comwright.roundtrip.conversion.Raw.through;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.DoubleRef;
import io.comwright.HResult;
import io.comwright.Ref;
import io.comwright.UpcallFailureListener;
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

/** NULL that is not declared, and marshallers that fail. */
@ExtendWith(Accounting.class)
class ConversionFailuresTest {
  @Test
  void nullThatIsNotDeclared() {
    calling(
        new Calls(),
        calls -> {
          NullPointerException thrown =
              assertThrows(
                  NullPointerException.class,
                  () -> calls.pass(new Color(1, 2, 3), null, TIME, Path.of(""), null, 1));
          assertEquals("ICalls.pass: time is null", thrown.getMessage());
        });
    natively(
        new Calls(), raw -> assertEquals(HResult.E_POINTER, raw.pass(1, 0, 0, 0, 0, 0).code()));
    try (Arena arena = Arena.ofConfined()) {
      // A NULL segment: the marshaller never sees it.
      natively(
          new Calls(),
          raw ->
              assertEquals(
                  HResult.E_POINTER,
                  raw.pass(
                          1,
                          arena.allocate(8).address(),
                          0,
                          arena.allocateFrom("p").address(),
                          0,
                          0)
                      .code()));
    }
    assertEquals(List.of(), ItemIdMarshaller.LOG);
    natively(
        new Calls() {
          @Override
          public Color color() {
            return null;
          }
        },
        raw -> {
          try (Arena arena = Arena.ofConfined()) {
            assertEquals(HResult.E_POINTER, raw.color(arena.allocate(4).address()).code());
          }
        });
  }

  /** What one value throws in a proxy gives back the others, each once. */
  @Test
  void failuresOfProxies() {
    through(
        raw(255, "i"),
        proxy -> {
          Ref<Color> color = new Ref<>(new Color(9, 9, 9));
          IllegalArgumentException thrown =
              assertThrows(IllegalArgumentException.class, () -> proxy.id(color));
          assertEquals("bad color", thrown.getMessage());
          assertEquals(new Color(9, 9, 9), color.get());
          assertEquals(List.of("free i"), taken());
          assertThrows(IllegalArgumentException.class, () -> proxy.preservedId(color));
          assertEquals(List.of("free i"), taken());
          assertThrows(IllegalArgumentException.class, () -> proxy.preservedText(color));
          assertThrows(IllegalArgumentException.class, proxy::answer);
          assertEquals(List.of("read i", "free i"), taken());
          assertThrows(IllegalArgumentException.class, proxy::color);
        });
    through(
        raw(254, "i"),
        proxy -> {
          IllegalStateException thrown =
              assertThrows(IllegalStateException.class, () -> proxy.id(new Ref<>()));
          assertEquals(
              "ICalls.id: the value of color: io.comwright.roundtrip.conversion.ColorMarshaller"
                  + ".fromNative returned null",
              thrown.getMessage());
          assertEquals(List.of("free i"), taken());
        });
    through(
        raw(1, "bad"),
        proxy -> {
          assertThrows(IllegalArgumentException.class, () -> proxy.id(new Ref<>()));
          assertEquals(List.of("read bad", "free bad"), taken());
          assertThrows(IllegalArgumentException.class, proxy::answer);
          assertEquals(List.of("read bad", "free bad"), taken());
          ItemId[] ids = new ItemId[3];
          assertThrows(
              IllegalArgumentException.class, () -> proxy.arrays(new Color[0], new Path[0], ids));
          assertArrayEquals(new ItemId[3], ids);
          assertEquals(List.of("read bad", "free bad", "free bad", "free bad"), taken());
        });
    through(
        raw(1, "i"),
        proxy -> {
          ItemId[] ids = new ItemId[2];
          proxy.arrays(new Color[] {new Color(1, 2, 3)}, new Path[] {null}, ids);
          assertArrayEquals(new ItemId[] {new ItemId("i"), new ItemId("i")}, ids);
          assertEquals(List.of("read i", "read i", "free i", "free i"), taken());
        });
  }

  /** NULL that is not declared never gets to a marshaller. */
  @Test
  void nullResults() {
    through(
        raw(1, ""),
        calls -> {
          ComException thrown = assertThrows(ComException.class, calls::answer);
          assertEquals(HResult.E_POINTER, thrown.hresult().code());
          assertTrue(thrown.getMessage().contains("id is NULL"), thrown.getMessage());
          assertNull(calls.id(new Ref<>()));
          assertThrows(ComException.class, () -> calls.preservedId(new Ref<>()));
        });
    assertEquals(List.of(), taken());
  }

  /** What one value throws in a stub gives back the others, and zeros go out. */
  @Test
  void failuresOfStubs() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment a = arena.allocate(8, 8).fill((byte) 0xCC);
      MemorySegment b = arena.allocate(8, 8).fill((byte) 0xCC);
      MemorySegment c = arena.allocate(8, 8).fill((byte) 0xCC);
      natively(
          new Calls() {
            @Override
            public Answer answer() {
              return new Answer(new ItemId("i"), Color.BAD, Path.of("p"));
            }
          },
          raw ->
              assertEquals(
                  HResult.E_INVALIDARG, raw.answer(a.address(), b.address(), c.address()).code()));
      assertEquals(List.of("give i", "free i"), taken());
      assertEquals(0, Memory.getLong(a.address()));
      assertEquals(0, Memory.getInt(b.address()));
      assertEquals(0, Memory.getLong(c.address()));
      natively(
          new Calls() {
            @Override
            public Answer answer() {
              return new Answer(new ItemId("bad"), new Color(1, 2, 3), Path.of("p"));
            }
          },
          raw ->
              assertEquals(
                  HResult.E_INVALIDARG, raw.answer(a.address(), b.address(), c.address()).code()));
      assertEquals(List.of("give bad"), taken());
      List<Throwable> failures = new ArrayList<>();
      UpcallFailureListener before =
          ComObject.onUpcallFailure((method, answer, failure) -> failures.add(failure));
      try {
        natively(
            new Calls() {
              @Override
              public Color color() {
                return Color.NOTHING;
              }

              @Override
              public Greedy greedy(Greedy greedy) {
                return greedy;
              }
            },
            raw -> {
              assertEquals(HResult.E_FAIL, raw.color(a.address()).code());
              assertEquals(HResult.E_NOTIMPL, raw.greedy(a.address(), b.address()).code());
            });
      } finally {
        ComObject.onUpcallFailure(before);
      }
      assertEquals(
          List.of(
              "ICalls.color: result: io.comwright.roundtrip.conversion.ColorMarshaller.handOver"
                  + " returned null",
              "io.comwright.roundtrip.conversion.GreedyMarshaller has to override handOver: the"
                  + " memory of a call cannot be handed over"),
          failures.stream().map(Throwable::getMessage).toList());
    }
  }

  @Test
  void failuresBeforeACall() {
    List<String> called = new ArrayList<>();
    calling(
        new Calls() {
          @Override
          public void pass(
              Color color, Instant time, Instant copied, Path path, ItemId id, double ratio) {
            called.add("pass");
          }
        },
        calls -> {
          IllegalArgumentException thrown =
              assertThrows(
                  IllegalArgumentException.class,
                  () -> calls.pass(Color.BAD, TIME, TIME, Path.of(""), new ItemId("i"), 1));
          assertEquals("bad color", thrown.getMessage());
          assertEquals(
              "ICalls.pass: color: io.comwright.roundtrip.conversion.ColorMarshaller.toNative"
                  + " returned null",
              assertThrows(
                      IllegalStateException.class,
                      () -> calls.pass(Color.NOTHING, TIME, TIME, Path.of(""), null, 1))
                  .getMessage());
        });
    assertEquals(List.of(), called);
    // An [in, out] value that was handed over already.
    calling(
        new Calls(),
        calls -> {
          Ref<Color> color = new Ref<>(new Color(1, 2, 3));
          Ref<@Nullable ItemId> bad = new Ref<>(new ItemId("bad"));
          assertThrows(
              IllegalArgumentException.class, () -> calls.replace(color, new DoubleRef(), bad));
        });
    assertEquals(List.of("give bad"), taken());
  }

  /** What fails while it gives something back is reported, and the call has its result. */
  @Test
  void failureToFree() {
    List<String> failures = new ArrayList<>();
    UpcallFailureListener before =
        ComObject.onUpcallFailure((method, answer, failure) -> failures.add(failure.getMessage()));
    try {
      calling(
          new Calls() {
            @Override
            public @Nullable ItemId id(Ref<Color> color) {
              color.set(new Color(1, 2, 3));
              return new ItemId("unfreeable");
            }
          },
          calls -> assertEquals(new ItemId("unfreeable"), calls.id(new Ref<>())));
    } finally {
      ComObject.onUpcallFailure(before);
    }
    assertEquals(List.of("free failed"), failures);
    ItemIdMarshaller.LOG.clear();
  }
}
