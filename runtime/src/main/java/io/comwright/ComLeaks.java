package io.comwright;

import io.comwright.internal.Leaks;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds proxies and owner tokens that are never closed, and so keep their objects alive, and views
 * of structs that are never closed, and so keep their memory.
 *
 * <p>The system property {@code io.comwright.leakDetection} ({@code off}, {@code sampled} or {@code
 * all}) sets the level at start; {@code off} costs nothing. Leaks are reported, never repaired: a
 * Release from another thread at a time of its own choosing would break the rules of apartments and
 * of many objects.
 */
public final class ComLeaks {
  /** How much is watched. */
  public enum Level {
    /** Nothing. */
    OFF,
    /** Everything is counted; the place of creation is known for one in 128. */
    SAMPLED,
    /** Everything, with the place of creation. Each proxy takes a stack trace. */
    ALL
  }

  /**
   * Something that is open.
   *
   * @param what the proxy or token, as text
   * @param madeAt a stack trace of its creation
   */
  public record Open(String what, @Nullable Throwable madeAt) {}

  private static volatile Consumer<Open> listener =
      open -> Leaks.log(new Leaks.Open(open.what(), open.madeAt()));

  private ComLeaks() {}

  /**
   * The level in force.
   *
   * @return the level
   */
  public static Level level() {
    return switch (Leaks.level()) {
      case Leaks.OFF -> Level.OFF;
      case Leaks.ALL -> Level.ALL;
      default -> Level.SAMPLED;
    };
  }

  /**
   * Sets the level for what is made from now on.
   *
   * @param level the level
   */
  public static void level(Level level) {
    Leaks.level(
        switch (Objects.requireNonNull(level, "level")) {
          case OFF -> Leaks.OFF;
          case SAMPLED -> Leaks.SAMPLED;
          case ALL -> Leaks.ALL;
        });
  }

  /**
   * Sets who hears of proxies and tokens that have been collected without having been closed. The
   * default writes a warning to the {@link System.Logger} of this class. Leaks are noticed when the
   * next proxy is made, or by {@link #report()}.
   *
   * @param listener the listener
   */
  public static void onLeak(Consumer<Open> listener) {
    ComLeaks.listener = Objects.requireNonNull(listener, "listener");
    Leaks.listener(open -> listener.accept(of(open)));
  }

  /**
   * Who hears of them, to be set again.
   *
   * @return the listener
   */
  public static Consumer<Open> listener() {
    return listener;
  }

  /**
   * Tells the listener of what has been collected without having been closed.
   *
   * @return how many there were
   */
  public static int report() {
    return Leaks.report();
  }

  /**
   * The proxies and tokens that are watched and open.
   *
   * @return a snapshot, in no order
   */
  public static List<Open> open() {
    return Leaks.open().stream().map(ComLeaks::of).toList();
  }

  /**
   * The number of proxies that own a reference, and of owner tokens, that were made while the level
   * was not {@link Level#OFF} and are open.
   *
   * @return the count
   */
  public static long openCount() {
    return Leaks.openCount();
  }

  private static Open of(Leaks.Open open) {
    return new Open(open.what(), open.madeAt());
  }
}
