package io.comwright.roundtrip.allocated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.LongRef;
import io.comwright.Ref;
import io.comwright.ShortRef;
import io.comwright.automation.Variant;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Answers what the test says. */
class Script implements IAllocated {
  long[] numbers = {Long.MIN_VALUE, 0, Long.MAX_VALUE};
  String[] texts = {"a", null, "\u20ac", ""};
  String[] bstrs = {"a\0b", ""};
  IItem[] items = {new Item(1), null, new Item(2)};
  Pair[] pairs = {new Pair(1, new Item(11)), new Pair(2, null)};
  Variant[] variants = {
    Variant.of("text"), Variant.of(7), Variant.empty(), Variant.of((IUnknown) new Item(3))
  };
  long count = 2;
  int[] borrowedNumbers = {1, 2, 3};
  boolean sawVariants;

  @Override
  public long[] numbers() {
    return numbers;
  }

  @Override
  public String[] texts() {
    return texts;
  }

  @Override
  public String[] bstrs(IntRef count) {
    count.set((int) this.count);
    return bstrs;
  }

  @Override
  public void objects(
      Ref<IItem[]> items, Ref<Pair[]> pairs, Ref<Variant[]> variants, LongRef count) {
    items.set(this.items);
    pairs.set(this.pairs);
    sawVariants = variants != null;
    if (variants != null) {
      variants.set(this.variants);
    }
    count.set(this.count);
  }

  @Override
  public void values(
      ShortRef count,
      Ref<Effect[]> effects,
      Ref<Keys[]> keys,
      Ref<boolean[]> bools,
      Ref<boolean[]> variantBools,
      Ref<boolean[]> byteBools,
      Ref<Guid[]> guids,
      Ref<Handle[]> handles,
      Ref<Point[]> points,
      Ref<HResult[]> results) {
    boolean[] truths = {true, false, true};
    count.set((short) 3);
    effects.set(new Effect[] {Effect.COPY, Effect.NONE, Effect.COPY});
    keys.set(new Keys[] {new Keys(-1), new Keys(0), new Keys(8)});
    bools.set(truths);
    variantBools.set(truths);
    byteBools.set(truths);
    guids.set(new Guid[] {new Guid(1, 2), new Guid(0, 0), new Guid(-1, -2)});
    handles.set(new Handle[] {Handle.of(5), null, Handle.INVALID});
    points.set(new Point[] {new Point(1, (short) 2), new Point(-1, (short) -2), null});
    points.get()[2] = new Point(3, (short) 4);
    results.set(new HResult[] {HResult.of(0), HResult.of(-1), HResult.of(1)});
  }

  @Override
  public int[] borrowedNumbers() {
    return borrowedNumbers;
  }

  @Override
  public void borrowed(Ref<String[]> texts, Ref<String[]> bstrs) {
    texts.set(new String[] {"kept", null});
    bstrs.set(this.bstrs);
  }

  static void with(IUnknown script, Consumer<IAllocated> body) {
    try (ComObject object =
            script instanceof IAllocated
                ? ComObject.expose(script, IAllocatedProxy.TYPE)
                : ComObject.expose(script, IRawAllocatedProxy.TYPE);
        IAllocated proxy = IAllocatedProxy.retain(object.pointer(IAllocatedProxy.TYPE))) {
      body.accept(proxy);
    }
  }

  static ComException fails(int code, Runnable call) {
    ComException e = assertThrows(ComException.class, call::run);
    assertEquals(HResult.of(code), e.hresult(), e.getMessage());
    return e;
  }

  static void close(IItem[] items) {
    Stream.of(items).filter(item -> item != null).forEach(IUnknown::close);
  }
}
