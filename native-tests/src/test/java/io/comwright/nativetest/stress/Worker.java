package io.comwright.nativetest.stress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.ComScope;
import io.comwright.HResult;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** One Java thread's work. */
final class Worker {
  private static final int BOXES = 16;

  private final Items items;
  private final IStressMailbox mailbox;
  private final Tally tally;
  private final SplittableRandom random;
  private long done;

  Worker(Items items, IStressMailbox mailbox, Tally tally, long seed) {
    this.items = items;
    this.mailbox = mailbox;
    this.tally = tally;
    this.random = new SplittableRandom(seed);
  }

  /** Calls until the budget is spent; on the way the heap is collected so many times. */
  void run(long budget, int collections) {
    tally.javaThreads.increment();
    int collected = 0;
    try {
      while (done < budget) {
        if (collected < collections && done >= budget / collections * collected) {
          System.gc();
          collected++;
        }
        step();
      }
    } catch (Throwable mistake) {
      tally.mistakes.offer(mistake);
    } finally {
      tally.calls.add(done);
    }
  }

  /** One that may be held for a while: a shared one seldom, so that they do end. */
  private Items.Item anyItem() {
    return random.nextInt(16) == 0 ? anyShared() : items.fresh(random.nextInt(1 << 30));
  }

  private Items.Item anyShared() {
    return items.shared(random.nextInt(Items.SHARED));
  }

  private void step() {
    switch (random.nextInt(8)) {
      case 0 -> expose();
      case 1 -> call(anyShared());
      case 2 -> call(anyItem());
      case 3 -> fail();
      case 4 -> callCpp();
      case 5 -> pass();
      case 6 -> exchangeInScope();
      default -> exchange();
    }
  }

  private void expose() {
    Items.Item item = anyShared();
    ComObject first = ComObject.expose(item);
    try (ComObject second = ComObject.expose(item)) {
      assertEquals(first.pointer(IStressItemProxy.TYPE), second.pointer(IStressItem2Proxy.TYPE));
      if (random.nextBoolean()) {
        first.close();
      }
      try (IStressItemProxy proxy =
          IStressItemProxy.retain(second.pointer(IStressItemProxy.TYPE))) {
        assertEquals(item.number, proxy.number());
        assertEquals(item, ComObject.implementation(proxy));
      }
    } finally {
      first.close();
    }
    done += 7;
  }

  private void call(Items.Item item) {
    try (IStressItemProxy proxy = IStressItemProxy.from(item);
        IStressItem2Proxy derived = IStressItem2Proxy.from(proxy)) {
      assertEquals(item.number, proxy.number());
      assertEquals((5L << 40) - 1, derived.sum(-1, 5L << 40));
    }
    done += 6;
  }

  private void fail() {
    Items.Item item = anyShared();
    int code = 0x80041000 + random.nextInt(1000);
    try (IStressItemProxy proxy = IStressItemProxy.from(item)) {
      tally.provoked.increment();
      ComException failure = assertThrows(ComException.class, () -> proxy.fail(code));
      assertEquals(HResult.of(code), failure.hresult());
      assertEquals("IStressItem.fail", failure.source());
      assertEquals(Items.Provoked.class, failure.getCause().getClass());
    }
    done += 3;
  }

  private void callCpp() {
    int number = random.nextInt(1 << 30);
    try (IStressItem item = mailbox.create(number)) {
      assertEquals(number, item.number());
      ComException failure =
          assertThrows(ComException.class, () -> item.fail(HResult.E_ACCESSDENIED));
      assertEquals(HResult.of(HResult.E_ACCESSDENIED), failure.hresult());
    }
    done += 4;
  }

  /** Closes what another thread has left, and leaves something. */
  private void pass() {
    IStressItem found = items.takeKept();
    if (found != null) {
      assertTrue(found.number() >= 0);
      found.close();
      done += 2;
    }
    items.keep(
        random.nextBoolean()
            ? IStressItemProxy.from(anyItem())
            : mailbox.create(random.nextInt(1 << 30)));
    done += 2;
  }

  private @Nullable IStressItem swap() {
    done += 2;
    return mailbox.exchange(random.nextInt(BOXES), random.nextInt(8) == 0 ? null : anyItem());
  }

  private void exchange() {
    try (IStressItem found = swap()) {
      if (found != null) {
        assertTrue(found.number() >= 0);
        done += 2;
      }
    }
  }

  private void exchangeInScope() {
    IStressItem escaped = null;
    try (ComScope scope = ComScope.open()) {
      for (int i = 0; i < 4; i++) {
        IStressItem found = swap();
        if (found != null && escaped == null) {
          escaped = scope.escape(found);
        }
      }
    }
    if (escaped != null) {
      assertTrue(escaped.number() >= 0);
      escaped.close();
      done += 2;
    }
  }
}
