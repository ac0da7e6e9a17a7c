package io.comwright.roundtrip.conversion;

import static io.comwright.roundtrip.conversion.Calls.calling;
import static io.comwright.roundtrip.conversion.ItemIdMarshaller.taken;
import static io.comwright.roundtrip.conversion.Raw.raw;
import static io.comwright.roundtrip.conversion.Raw.through;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ComException;
import io.comwright.DoubleRef;
import io.comwright.Ref;
import io.comwright.roundtrip.Accounting;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Converted values that are replaced, one by one and in arrays. */
@ExtendWith(Accounting.class)
class ConversionReplacementsTest {
  @Test
  void inOuts() {
    calling(
        new Calls() {
          @Override
          public void replace(
              Ref<Color> color, @Nullable DoubleRef ratio, Ref<@Nullable ItemId> id) {
            color.set(new Color(color.get().blue(), 0, 0));
            if (ratio != null) {
              ratio.set(ratio.get() + 1);
            }
            if (id.get() != null && id.get().text().equals("replace")) {
              id.set(new ItemId("replaced"));
            } else if (id.get() != null && id.get().text().equals("remove")) {
              id.set(null);
            } else if (id.get() != null && id.get().text().equals("fail")) {
              id.set(new ItemId("other"));
              color.set(Color.BAD);
            }
          }
        },
        calls -> {
          Ref<Color> color = new Ref<>(new Color(1, 2, 3));
          DoubleRef ratio = new DoubleRef(0.5);
          Ref<@Nullable ItemId> id = new Ref<>(new ItemId("keep"));
          calls.replace(color, ratio, id);
          assertEquals(new Color(3, 0, 0), color.get());
          assertEquals(1.5, ratio.get());
          assertEquals(new ItemId("keep"), id.get());
          assertEquals(List.of("give keep", "read keep", "read keep", "free keep"), taken());
          id.set(new ItemId("replace"));
          calls.replace(color, null, id);
          assertEquals(new ItemId("replaced"), id.get());
          assertEquals(
              List.of(
                  "give replace",
                  "read replace",
                  "give replaced",
                  "free replace",
                  "read replaced",
                  "free replaced"),
              taken());
          id.set(new ItemId("remove"));
          calls.replace(color, ratio, id);
          assertNull(id.get());
          assertEquals(List.of("give remove", "read remove", "free remove"), taken());
          calls.replace(color, ratio, id);
          assertEquals(List.of(), taken());
          ItemId fail = new ItemId("fail");
          id.set(fail);
          assertThrows(ComException.class, () -> calls.replace(color, ratio, id));
          assertSame(fail, id.get());
          assertEquals(List.of("give fail", "read fail", "free fail"), taken());
        });
    through(
        raw(0, "x"),
        calls -> {
          Ref<@Nullable ItemId> id = new Ref<>(new ItemId("in"));
          assertThrows(
              ComException.class, () -> calls.replace(new Ref<>(new Color(1, 2, 3)), null, id));
          assertEquals(List.of("give in", "free in"), taken());
        });
  }

  @Test
  void arrays() {
    calling(
        new Calls() {
          @Override
          public void arrays(Color[] colors, @Nullable Path[] paths, ItemId[] ids) {
            assertArrayEquals(new Color[] {new Color(1, 2, 3), new Color(4, 5, 6)}, colors);
            assertArrayEquals(new Path[] {Path.of("a"), null}, paths);
            ids[0] = new ItemId("first");
            ids[1] = new ItemId("second");
          }
        },
        calls -> {
          ItemId[] ids = new ItemId[2];
          calls.arrays(
              new Color[] {new Color(1, 2, 3), new Color(4, 5, 6)},
              new Path[] {Path.of("a"), null},
              ids);
          assertArrayEquals(new ItemId[] {new ItemId("first"), new ItemId("second")}, ids);
        });
    calling(
        new Calls() {
          @Override
          public void arrays(Color[] colors, @Nullable Path[] paths, ItemId[] ids) {
            ids[0] = new ItemId("first");
            ids[1] = new ItemId("bad");
          }
        },
        calls -> {
          ItemId[] ids = new ItemId[2];
          assertThrows(ComException.class, () -> calls.arrays(new Color[0], new Path[0], ids));
          assertEquals(List.of("give first", "give bad", "free first"), taken());
        });
  }

  @Test
  void arraysThatAreReplaced() {
    calling(
        new Calls() {
          @Override
          public void exchange(@Nullable ItemId[] ids) {
            ids[1] = new ItemId("new");
            ids[2] = null;
            if (ids[0] == null) {
              ids[3] = new ItemId("bad");
            }
          }
        },
        calls -> {
          ItemId[] ids = {new ItemId("keep"), new ItemId("old"), new ItemId("gone"), null};
          calls.exchange(ids);
          assertArrayEquals(new ItemId[] {new ItemId("keep"), new ItemId("new"), null, null}, ids);
          List<String> log = taken();
          assertEquals(1, log.stream().filter("give old"::equals).count());
          assertEquals(1, log.stream().filter("free old"::equals).count());
          assertEquals(1, log.stream().filter("free new"::equals).count());
          assertEquals(1, log.stream().filter("free keep"::equals).count());
          assertEquals(1, log.stream().filter("free gone"::equals).count());
          ItemId[] others = {null, new ItemId("old"), new ItemId("gone"), null};
          assertThrows(ComException.class, () -> calls.exchange(others));
          assertArrayEquals(
              new ItemId[] {null, new ItemId("old"), new ItemId("gone"), null}, others);
        });
  }

  @Test
  void arraysThatTheCalleeAllocates() {
    calling(
        new Calls() {
          @Override
          public ItemId[] allocated(Ref<Path[]> paths) {
            paths.set(new Path[] {Path.of("a"), Path.of("b"), Path.of("c")});
            return new ItemId[] {new ItemId("x"), new ItemId("y")};
          }
        },
        calls -> {
          Ref<Path[]> paths = new Ref<>();
          assertArrayEquals(
              new ItemId[] {new ItemId("x"), new ItemId("y")}, calls.allocated(paths));
          assertArrayEquals(new Path[] {Path.of("a"), Path.of("b"), Path.of("c")}, paths.get());
        });
    calling(
        new Calls() {
          @Override
          public ItemId[] allocated(Ref<Path[]> paths) {
            paths.set(new Path[] {Path.of("a")});
            return new ItemId[] {new ItemId("x"), new ItemId("bad")};
          }
        },
        calls -> {
          assertThrows(ComException.class, () -> calls.allocated(new Ref<>()));
          assertEquals(List.of("give x", "give bad", "free x"), taken());
        });
  }
}
