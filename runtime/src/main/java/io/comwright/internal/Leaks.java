package io.comwright.internal;

import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What is open: proxies that own a reference, owner tokens and exposed objects. Nothing is ever
 * released here; what was collected without having been closed is reported.
 */
public final class Leaks {
  /** Nothing is tracked. */
  public static final int OFF = 0;

  /** One in so many is watched; the others are counted. */
  public static final int SAMPLED = 128;

  /** Each one is watched. */
  public static final int ALL = 1;

  private static final Set<Tracked> OPEN = ConcurrentHashMap.newKeySet();
  private static final ReferenceQueue<Object> COLLECTED = new ReferenceQueue<>();
  private static final LongAdder PROXIES = new LongAdder();

  private static volatile int level = initialLevel();

  /** Null for the log. */
  private static volatile @Nullable Consumer<Open> listener;

  private Leaks() {}

  /**
   * What is open.
   *
   * @param what the proxy or token, as text
   * @param madeAt a stack trace of its creation
   */
  public record Open(String what, @Nullable Throwable madeAt) {}

  private static int initialLevel() {
    String value = System.getProperty("io.comwright.leakDetection", "off");
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "off" -> OFF;
      case "sampled" -> SAMPLED;
      case "all" -> ALL;
      default -> {
        System.getLogger("io.comwright")
            .log(
                System.Logger.Level.WARNING,
                "io.comwright.leakDetection is off, sampled or all, not \"" + value + "\"");
        yield OFF;
      }
    };
  }

  /**
   * How much is tracked.
   *
   * @return {@link #OFF}, or how many proxies and tokens there are for each that is watched
   */
  public static int level() {
    return level;
  }

  /**
   * Sets how much is tracked from now on.
   *
   * @param level {@link #OFF}, {@link #SAMPLED} or {@link #ALL}
   */
  public static void level(int level) {
    Leaks.level = level;
    Modes.watch();
  }

  /**
   * Sets who hears of leaks.
   *
   * @param listener the listener
   */
  public static void listener(Consumer<Open> listener) {
    Leaks.listener = listener;
  }

  /**
   * Called when a proxy that owns a reference, or an owner token, has been made.
   *
   * @param holder the proxy or token
   * @return what to close with it, or null if it is not tracked
   */
  public static @Nullable Tracked opened(Object holder) {
    int current = level;
    if (current == OFF) {
      return null;
    }
    report();
    PROXIES.increment();
    if (current != ALL && ThreadLocalRandom.current().nextInt(current) != 0) {
      return Tracked.COUNTED;
    }
    Tracked tracked = new Tracked(holder, new Open(holder.toString(), new Throwable("made here")));
    OPEN.add(tracked);
    return tracked;
  }

  /**
   * Reports what has been collected without having been closed.
   *
   * @return how many there were
   */
  public static int report() {
    int count = 0;
    for (Object next = COLLECTED.poll(); next != null; next = COLLECTED.poll()) {
      Tracked tracked = (Tracked) next;
      if (OPEN.remove(tracked)) {
        PROXIES.decrement();
        count++;
        tell(tracked.open);
      }
    }
    return count;
  }

  /**
   * What is tracked and open.
   *
   * @return the proxies and tokens
   */
  public static List<Open> open() {
    return OPEN.stream().map(tracked -> tracked.open).toList();
  }

  /**
   * The number of proxies and tokens that were made while the level was not off, and are open.
   *
   * @return the count
   */
  public static long openCount() {
    return PROXIES.sum();
  }

  private static void tell(Open open) {
    Consumer<Open> current = listener;
    if (current == null) {
      log(open);
      return;
    }
    try {
      current.accept(open);
    } catch (Throwable e) {
      // Not to whoever makes the next proxy, and would lose its reference.
      log(open);
    }
  }

  /**
   * Writes a warning.
   *
   * @param open what was never closed
   */
  public static void log(Open open) {
    System.getLogger("io.comwright.ComLeaks")
        .log(
            System.Logger.Level.WARNING,
            open.what()
                + " was never closed: its object is never released, or its memory never freed",
            open.madeAt());
  }

  /** A proxy or token that is watched. */
  public static final class Tracked extends PhantomReference<Object> {
    /** One that is counted but not watched. */
    static final Tracked COUNTED = new Tracked(new Object(), new Open("", null));

    private final Open open;

    private Tracked(Object holder, Open open) {
      super(holder, COLLECTED);
      this.open = open;
    }

    /** Called when the proxy or token has been closed. */
    public void closed() {
      if (this == COUNTED || OPEN.remove(this)) {
        PROXIES.decrement();
      }
    }
  }
}
