package io.comwright.nativetest.marshallers;

import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.Ref;
import io.comwright.nativetest.EachCompiler;
import io.comwright.nativetest.NativeObject;
import io.comwright.nativetest.NativeTest;
import io.comwright.nativetest.marshallers.IShell.Color;
import io.comwright.nativetest.marshallers.IShell.Entry;
import io.comwright.nativetest.marshallers.IShell.InstantMarshaller;
import io.comwright.nativetest.marshallers.IShell.ItemId;
import io.comwright.nativetest.marshallers.IShell.ItemIdMarshaller;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The author's own marshallers against C++, in both directions. Each block of the API's allocator
 * is freed exactly once, whatever fails.
 */
@EachCompiler
class MarshalWithTest extends NativeTest {
  private static final Instant TIME = Instant.parse("2024-02-29T12:34:56.789012300Z");

  @BeforeEach
  void useAllocator() {
    ItemIdMarshaller.library = library;
    ItemIdMarshaller.FREED.clear();
  }

  @AfterEach
  void nothingIsLeft() {
    assertEquals(0, library.call("shell_blocks"), "blocks that were never freed");
    assertEquals(0, library.call("shell_wrong"), "blocks that were freed twice");
  }

  /** What was freed since the last time; the order says nothing. */
  private static List<String> freed() {
    List<String> freed = ItemIdMarshaller.FREED.stream().sorted().toList();
    ItemIdMarshaller.FREED.clear();
    return freed;
  }

  private static long ticks(Instant time) {
    return new InstantMarshaller().toNative(time, null).ticks();
  }

  private void set(NativeObject shell, int answer, int color, String id) {
    library.call("shell_set", shell, answer, color, ticks(TIME), arena.allocateFrom(id));
  }

  @Test
  void javaCallsCpp() {
    NativeObject shell = library.create("shell_create");
    MemorySegment numbers = arena.allocate(24, 8);
    MemorySegment path = arena.allocate(100);
    MemorySegment id = arena.allocate(100);
    try (IShell proxy = IShellProxy.attach(shell.pointer())) {
      proxy.show(new Color(1, 2, 3), TIME, TIME.plusNanos(100), Path.of("p"), new ItemId("i"));
      library.call("shell_seen", shell, numbers, path, id);
      assertEquals(0x030201, numbers.get(JAVA_LONG, 0));
      assertEquals(ticks(TIME), numbers.get(JAVA_LONG, 8));
      assertEquals(ticks(TIME) + 1, numbers.get(JAVA_LONG, 16));
      assertEquals("p", path.getString(0));
      assertEquals("i", id.getString(0));
      assertEquals(new Color(1, 2, 3), proxy.color());
      assertEquals(TIME, proxy.time());
      proxy.show(new Color(1, 2, 3), TIME, TIME, null, null);
      library.call("shell_seen", shell, numbers, path, id);
      assertEquals("", path.getString(0));
      assertEquals("NULL", id.getString(0));
      assertNull(proxy.item(new Ref<>()));
      assertEquals(List.of(), freed());

      set(shell, 0, 0x060504, "x");
      Ref<Color> color = new Ref<>();
      assertEquals(new ItemId("x"), proxy.item(color));
      assertEquals(new Color(4, 5, 6), color.get());
      assertEquals(List.of("x"), freed());
      assertEquals(new ItemId("root"), proxy.root());
      assertEquals(List.of("root"), freed());
      Ref<ItemId> renamed = new Ref<>(new ItemId("a"));
      proxy.rename(renamed);
      assertEquals(new ItemId("a renamed"), renamed.get());
      assertEquals(List.of("a renamed"), freed());
      ItemId[] ids = new ItemId[3];
      proxy.items(ids);
      assertArrayEquals(new ItemId[] {new ItemId("x0"), new ItemId("x1"), new ItemId("x2")}, ids);
      assertEquals(List.of("x0", "x1", "x2"), freed());
      Entry entry = new Entry(new Color(7, 8, 9), TIME, new ItemId("e"));
      assertEquals(entry, proxy.entry(entry));
      assertEquals(List.of("e"), freed());
    }
  }

  @Test
  void javaCallsCppAndSomethingFails() {
    NativeObject shell = library.create("shell_create");
    try (IShell proxy = IShellProxy.attach(shell.pointer())) {
      // The color of the same call cannot be converted.
      set(shell, 0, 0xBAD, "x");
      Ref<Color> color = new Ref<>();
      assertThrows(IllegalArgumentException.class, () -> proxy.item(color));
      assertNull(color.get());
      assertEquals(List.of("x"), freed());
      // The id itself.
      set(shell, 0, 1, "bad");
      assertThrows(IllegalArgumentException.class, () -> proxy.item(color));
      assertEquals(List.of("bad"), freed());
      Entry entry = new Entry(new Color(7, 8, 9), TIME, new ItemId("bad"));
      assertThrows(IllegalArgumentException.class, () -> proxy.entry(entry));
      assertEquals(List.of("bad"), freed());
      // Before anything native happens.
      Ref<ItemId> refused = new Ref<>(new ItemId("refused"));
      assertThrows(IllegalArgumentException.class, () -> proxy.rename(refused));
      // The call.
      set(shell, HResult.E_FAIL, 1, "x");
      assertThrows(ComException.class, () -> proxy.item(color));
      assertThrows(ComException.class, () -> proxy.items(new ItemId[3]));
      assertEquals(List.of(), freed());
      Ref<ItemId> kept = new Ref<>(new ItemId("kept"));
      assertThrows(ComException.class, () -> proxy.rename(kept));
      assertEquals(new ItemId("kept"), kept.get());
      assertEquals(List.of("kept"), freed());
    }
  }

  /** Answers what it is shown. */
  private static final class Shell implements IShell {
    final List<@Nullable Object> seen = new ArrayList<>();

    @Override
    public void show(
        Color color, Instant time, Instant copy, @Nullable Path path, @Nullable ItemId id) {
      seen.addAll(Arrays.asList(color, time, copy, path, id));
    }

    @Override
    public Color color() {
      return (Color) seen.get(0);
    }

    @Override
    public Instant time() {
      return (Instant) seen.get(1);
    }

    @Override
    public ItemId item(Ref<Color> color) {
      color.set(color());
      return new ItemId("item");
    }

    @Override
    public ItemId root() {
      return new ItemId("root");
    }

    @Override
    public void rename(Ref<ItemId> id) {
      boolean first = id.get().text().equals("old");
      id.set(new ItemId(first ? "old renamed" : "refused"));
    }

    @Override
    public void items(ItemId[] ids) {
      for (int i = 0; i < ids.length; i++) {
        ids[i] = new ItemId(i == 3 ? "refused" : "item" + i);
      }
    }

    @Override
    public Entry entry(Entry entry) {
      return entry;
    }
  }

  @Test
  void cppCallsJava() {
    Shell shell = new Shell();
    try (ComObject object = ComObject.expose(shell)) {
      check("shell_check", object.pointer(IShellProxy.TYPE));
    }
    Instant time = new InstantMarshaller().fromNative(new IShell.FileTime(0x89ABCDEF, 0x01DA0000));
    assertEquals(
        Arrays.asList(
            new Color(1, 2, 3),
            time,
            time.plusNanos(100),
            Path.of("/tmp/x"),
            new ItemId("shown"),
            new Color(1, 2, 3),
            time,
            time.plusNanos(100),
            null,
            null),
        shell.seen);
    // "old", which the second call did not replace, is its caller's.
    assertEquals(List.of("item0", "item1", "item2", "old"), freed());
    assertEquals(
        List.of("IShell.show", "IShell.rename", "IShell.items"),
        takeFailures().stream().map(Failure::method).toList());
  }
}
