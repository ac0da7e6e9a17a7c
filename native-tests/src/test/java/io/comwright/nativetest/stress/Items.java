package io.comwright.nativetest.stress;

import io.comwright.ComException;
import io.comwright.FinalRelease;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The Java objects of a run. A few are shared by all: nobody holds them for long, so that they come
 * and go as COM objects while others ask for them.
 */
final class Items {
  /** How many are shared. */
  static final int SHARED = 4;

  private final Tally tally;

  private final Item[] shared =
      IntStream.range(0, SHARED).mapToObj(number -> new Item(number, true)).toArray(Item[]::new);

  /** Items that one thread leaves for another. */
  private final Queue<IStressItem> kept = new ArrayBlockingQueue<>(64);

  Items(Tally tally) {
    this.tally = tally;
  }

  /** One of them. */
  final class Item implements IStressItem2, FinalRelease {
    final int number;
    private final boolean isShared;

    Item(int number, boolean isShared) {
      this.number = number;
      this.isShared = isShared;
    }

    @Override
    public int number() {
      return number;
    }

    @Override
    public void fail(int code) {
      throw new Provoked(code);
    }

    @Override
    public long sum(int a, long b) {
      return a + b;
    }

    @Override
    public void finalRelease() {
      (isShared ? tally.sharedEnded : tally.ended).increment();
    }
  }

  /** A new one. */
  Item fresh(int number) {
    tally.made.increment();
    return new Item(number, false);
  }

  /** One that is shared. */
  Item shared(int number) {
    return shared[number];
  }

  /** What they throw when they are told to. */
  static final class Provoked extends ComException {
    private static final long serialVersionUID = 1;

    Provoked(int code) {
      super(code, "provoked");
    }
  }

  /** Hands them out to C++. */
  final class Factory implements IStressFactory {
    @Override
    public IStressItem create(int number) {
      return fresh(number);
    }

    @Override
    public IStressItem shared(int number) {
      return shared[number];
    }

    @Override
    public int look(IStressItem item) {
      int number = item.number();
      if (number % 4 == 0) {
        keep(IStressItemProxy.retain(item));
      }
      return number;
    }
  }

  /** Leaves one for another thread. */
  void keep(IStressItem proxy) {
    if (!kept.offer(proxy)) {
      proxy.close();
    }
  }

  /** What another thread has left, or null. */
  @Nullable IStressItem takeKept() {
    return kept.poll();
  }
}
