package io.comwright.roundtrip.jdk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComObject;
import io.comwright.IUnknownProxy;
import io.comwright.Ref;
import io.comwright.roundtrip.Accounting;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Paths, which the runtime converts to text, in every place of a call. */
@ExtendWith(Accounting.class)
class PathsTest {
  private static final Path A = Path.of("a b");
  private static final Path B = Path.of("..", "\u00fc", "\u4e2d");

  private final Paths paths = new Paths();

  /** The annotations of a path say what its text is. */
  @Test
  void textHasItsForm() {
    List<String> slots = IPathsVtable.LAYOUT.lines().toList();
    assertTrue(
        slots.contains("3 HRESULT pass(LPCWSTR, const char*, LPCSTR, const wchar_t*, BSTR)"),
        IPathsVtable.LAYOUT);
    assertTrue(slots.contains("4 HRESULT result(BSTR*, LPWSTR*)"), IPathsVtable.LAYOUT);
    assertTrue(slots.contains("5 HRESULT replace(char**)"), IPathsVtable.LAYOUT);
  }

  @Test
  void passes() {
    paths.calling(
        proxy -> {
          proxy.pass(A, B, A, B, B);
          proxy.pass(B, A, A, A, null);
        });
    assertEquals(Arrays.asList(A, B, A, B, B, B, A, A, A, null), paths.seen);
  }

  @Test
  void resultsAndOuts() {
    paths.calling(
        proxy -> {
          Ref<Path> bstr = new Ref<>();
          assertEquals(A, proxy.result(bstr));
          assertEquals(B, bstr.get());
          assertNull(proxy.result(bstr));
          assertEquals(new FromTo(A, B), proxy.places());
        });
  }

  @Test
  void replacements() {
    paths.calling(
        proxy -> {
          Ref<@Nullable Path> path = new Ref<>(A);
          proxy.replace(path);
          assertEquals(A.resolve(B), path.get());
          path.set(null);
          proxy.replace(path);
          assertNull(path.get());
        });
    assertEquals(Arrays.asList(A, null), paths.seen);
  }

  @Test
  void structs() {
    paths.calling(
        proxy -> {
          proxy.move(new Move(A, 7, B));
          proxy.move(new Move(B, 8, null));
        });
    assertEquals(List.of(new Move(A, 7, B), new Move(B, 8, null)), paths.seen);
  }

  @Test
  void arrays() {
    Path[] filled = new Path[2];
    paths.calling(
        proxy -> {
          proxy.arrays(new Path[] {A, B}, filled);
          assertArrayEquals(new Path[] {B, null, A}, proxy.allocated());
        });
    assertEquals(List.of(A, B), paths.seen);
    assertArrayEquals(new Path[] {A, A}, filled);
  }

  @Test
  void functions() {
    paths.calling(proxy -> proxy.visit(path -> path.resolve(A)));
    assertEquals(List.of(B.resolve(A)), paths.seen);
  }

  /** Remembers what comes, and answers with other values. */
  private static final class Paths implements IPaths {
    final List<@Nullable Object> seen = new ArrayList<>();
    private int results;

    @Override
    public void pass(Path utf16, Path utf8, Path ansi, Path wide, @Nullable Path bstr) {
      seen.addAll(Arrays.asList(utf16, utf8, ansi, wide, bstr));
    }

    @Override
    public @Nullable Path result(Ref<Path> bstr) {
      bstr.set(B);
      return results++ == 0 ? A : null;
    }

    @Override
    public void replace(Ref<@Nullable Path> path) {
      seen.add(path.get());
      if (path.get() != null) {
        path.set(path.get().resolve(B));
      }
    }

    @Override
    public void move(Move move) {
      seen.add(move);
    }

    @Override
    public FromTo places() {
      return new FromTo(A, B);
    }

    @Override
    public void arrays(Path[] paths, Path[] filled) {
      seen.addAll(Arrays.asList(paths));
      Arrays.fill(filled, A);
    }

    @Override
    public @Nullable Path[] allocated() {
      return new Path[] {B, null, A};
    }

    @Override
    public void visit(Walker walker) {
      seen.add(walker.next(B));
    }

    void calling(Consumer<IPaths> test) {
      try (ComObject object = ComObject.expose(this);
          IUnknownProxy unknown = IUnknownProxy.retain(object.pointer(IUnknownProxy.TYPE));
          IPaths proxy = IPathsProxy.from(unknown)) {
        test.accept(proxy);
      }
    }
  }
}
