package io.comwright.roundtrip.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.comwright.ComObject;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.Ref;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Does what the test says. */
class Script implements IExchange {
  Consumer<IItem[]> items = items -> {};
  BiConsumer<String[], String[]> texts = (texts, bstrs) -> {};
  Consumer<Pair[]> pairs = pairs -> {};
  int done;
  IItem last = new Item(99);

  @Override
  public void items(IItem[] items) {
    this.items.accept(items);
  }

  @Override
  public void texts(String[] texts, String[] bstrs) {
    this.texts.accept(texts, bstrs);
  }

  @Override
  public void pairs(Pair[] pairs, IntRef done, Ref<IItem> last) {
    this.pairs.accept(pairs);
    done.set(this.done);
    last.set(this.last);
  }

  @Override
  public void next(IItem[] items, IntRef fetched, Ref<IItem> last) {
    Arrays.setAll(items, Item::new);
    fetched.set(done);
    last.set(this.last);
  }

  @Override
  public void values(
      Effect[] effects, Keys[] keys, boolean[] bools, boolean[] variantBools, boolean[] byteBools) {
    for (int i = 0; i < effects.length; i++) {
      effects[i] = effects[i] == Effect.COPY ? Effect.NONE : Effect.COPY;
      keys[i] = new Keys(~keys[i].bits());
      bools[i] = !bools[i];
      variantBools[i] = !variantBools[i];
      byteBools[i] = !byteBools[i];
    }
  }

  @Override
  public void fill(
      Effect[] effects, Keys[] keys, boolean[] bools, boolean[] variantBools, boolean[] byteBools) {
    Arrays.fill(effects, Effect.COPY);
    Arrays.fill(keys, new Keys(1L << 40));
    Arrays.fill(bools, true);
    Arrays.fill(variantBools, true);
    Arrays.fill(byteBools, true);
  }

  @Override
  public void sized(Sized[] out) {
    Arrays.setAll(out, i -> new Sized(0, (byte) i));
  }

  @Override
  public void sizedIn(Sized[] in) {
    assertEquals(8, in[in.length - 1].size());
  }

  interface Body {
    void run(IExchange proxy, IRawExchange raw, MemorySegment memory);
  }

  static void with(IUnknown script, Body body) {
    try (Arena arena = Arena.ofConfined();
        ComObject object =
            script instanceof IExchange
                ? ComObject.expose(script, IExchangeProxy.TYPE)
                : ComObject.expose(script, IRawExchangeProxy.TYPE);
        IExchange proxy = IExchangeProxy.retain(object.pointer(IExchangeProxy.TYPE));
        IRawExchange raw = IRawExchangeProxy.retain(object.pointer(IExchangeProxy.TYPE))) {
      body.run(proxy, raw, arena.allocate(256, 8));
    }
  }
}
