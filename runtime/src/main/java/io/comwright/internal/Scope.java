package io.comwright.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The proxies that have arrived on a thread while a {@code ComScope} is open. */
public final class Scope {
  private static final ThreadLocal<@Nullable Scope> CURRENT = new ThreadLocal<>();

  private static final int FEW = 64;

  private final @Nullable Scope outer;
  private final Thread owner = Thread.currentThread();
  private final List<AutoCloseable> arrived = new ArrayList<>();
  private boolean closed;

  /** How many have to be there before those that have ended are looked for. */
  private int most = FEW;

  private Scope(@Nullable Scope outer) {
    this.outer = outer;
  }

  /**
   * Opens a scope inside the thread's current one.
   *
   * @return the scope, now the current one
   */
  public static Scope open() {
    Modes.watch();
    Scope scope = new Scope(CURRENT.get());
    CURRENT.set(scope);
    return scope;
  }

  /**
   * The thread's current scope.
   *
   * @return the scope, or null
   */
  public static @Nullable Scope current() {
    return Modes.watched() ? CURRENT.get() : null;
  }

  /**
   * Makes a scope the thread's current one. An upcall runs without a scope: what arrives in it does
   * not belong to the code that is waiting outside.
   *
   * @param scope the scope, or null for none
   */
  public static void current(@Nullable Scope scope) {
    CURRENT.set(scope);
  }

  /**
   * Leaves the thread's current scope for a while: what arrives does not belong to it.
   *
   * @return the scope, to be {@linkplain #enter entered} again; or null
   */
  public static @Nullable Scope leave() {
    Scope scope = current();
    if (scope != null) {
      CURRENT.set(null);
    }
    return scope;
  }

  /**
   * Makes a scope that has been left the current one again.
   *
   * @param scope what {@link #leave} has returned
   */
  public static void enter(@Nullable Scope scope) {
    if (scope != null) {
      CURRENT.set(scope);
    }
  }

  /**
   * Adds to the scope.
   *
   * @param view what to close with it
   */
  public void add(AutoCloseable view) {
    arrived.add(view);
  }

  /**
   * Adds to the scope. A scope that is open for long forgets what has been closed meanwhile.
   *
   * @param proxy what to close with it
   * @param ended tells whether something of this kind is closed; false for anything else
   */
  public void add(AutoCloseable proxy, Predicate<AutoCloseable> ended) {
    if (arrived.size() >= most) {
      arrived.removeIf(ended);
      most = Math.max(FEW, 2 * arrived.size());
    }
    arrived.add(proxy);
  }

  /** How many it would close. */
  int size() {
    return arrived.size();
  }

  /**
   * Takes out of the scope.
   *
   * @param proxy what not to close with it
   * @return whether it was there
   */
  public boolean remove(Object proxy) {
    requireOwner("escape");
    for (int i = arrived.size() - 1; i >= 0; i--) {
      if (arrived.get(i) == proxy) {
        arrived.remove(i);
        return true;
      }
    }
    return false;
  }

  /**
   * Closes what has arrived, the last first, and makes the outer scope the current one. Only the
   * first call does, whether or not it can close everything.
   */
  public void close() {
    if (closed) {
      return;
    }
    requireOwner("close");
    if (CURRENT.get() != this) {
      throw new IllegalStateException("ComScope.close: a scope opened inside this one is open");
    }
    closed = true;
    if (outer == null) {
      CURRENT.remove();
    } else {
      CURRENT.set(outer);
    }
    RuntimeException failure = null;
    for (int i = arrived.size() - 1; i >= 0; i--) {
      try {
        arrived.get(i).close();
      } catch (Throwable e) {
        if (failure == null) {
          failure = new IllegalStateException("ComScope.close: a proxy could not be closed", e);
        } else {
          failure.addSuppressed(e);
        }
      }
    }
    arrived.clear();
    if (failure != null) {
      throw failure;
    }
  }

  private void requireOwner(String method) {
    if (Thread.currentThread() != owner) {
      throw new WrongThreadException(
          "ComScope." + method + ": the scope belongs to thread " + owner.getName());
    }
  }
}
