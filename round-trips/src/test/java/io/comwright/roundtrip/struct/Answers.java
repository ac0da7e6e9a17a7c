package io.comwright.roundtrip.struct;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.comwright.ComObject;
import io.comwright.Ref;
import java.lang.foreign.MemorySegment;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers with what the test sets. */
class Answers implements IRecords {
  Function<All, All> all = value -> value;
  Function<Objects, Integer> objects = value -> 0;
  @Nullable Pair pair;

  @Override
  public All all(All value) {
    return all.apply(value);
  }

  @Override
  public int sum(Rectangle r) {
    return r.topLeft().x()
        + 10 * r.topLeft().y()
        + 100 * r.bottomRight().x()
        + 1000 * r.bottomRight().y();
  }

  @Override
  public int objects(Objects value) {
    return objects.apply(value);
  }

  @Override
  public Pair pair() {
    return pair;
  }

  @Override
  public Kinds kinds(Kinds byPointer, Kinds byValue) {
    same(byPointer, byValue);
    return byValue;
  }

  @Override
  public int sized(Sized sized) {
    return sized.cb() + (sized.cb() == 24 ? sized.value() : 0);
  }

  @Override
  public void grow(Ref<Sized> sized) {
    sized.set(new Sized(0, sized.get().value() + 1, sized.get().points()));
  }

  @Override
  public void raw(MemorySegment all) {}

  static void withProxy(Answers answers, java.util.function.Consumer<IRecords> test) {
    try (ComObject object = ComObject.expose(answers);
        IRecords proxy = IRecordsProxy.retain(object.pointer(IRecordsProxy.TYPE))) {
      test.accept(proxy);
    }
  }

  static void same(All expected, All actual) {
    assertEquals(expected.cb(), actual.cb());
    assertArrayEquals(expected.bytes(), actual.bytes());
    assertArrayEquals(expected.numbers(), actual.numbers());
    assertArrayEquals(expected.doubles(), actual.doubles());
    assertArrayEquals(expected.guids(), actual.guids());
    assertArrayEquals(expected.rectangles(), actual.rectangles());
    assertEquals(expected.name(), actual.name());
    assertEquals(expected.utf8(), actual.utf8());
    assertArrayEquals(expected.handles(), actual.handles());
    assertArrayEquals(expected.results(), actual.results());
    assertEquals(expected.packed(), actual.packed());
  }

  static void same(Kinds expected, Kinds actual) {
    assertEquals(expected.bool(), actual.bool());
    assertEquals(expected.small(), actual.small());
    assertArrayEquals(expected.variants(), actual.variants());
    assertEquals(expected.kind(), actual.kind());
    assertArrayEquals(expected.kinds(), actual.kinds());
    assertEquals(expected.bits(), actual.bits());
    assertEquals(expected.last(), actual.last());
  }
}
