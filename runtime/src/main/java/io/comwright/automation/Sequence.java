package io.comwright.automation;

import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an enumerator gives, for one loop:
 *
 * {@snippet :
 * try (Sequence<Dispatch> drives = files.get(Dispatch.class, "Drives").elements(Dispatch.class)) {
 *   for (Dispatch drive : drives) {
 *     print(drive.get(String.class, "Path"));
 *   }
 * }
 * }
 *
 * <p>An element that is an object belongs to the sequence: it is closed when the next one is asked
 * for, and the last one, whether the loop has come to it or has ended before, when the sequence is
 * closed. Who wants to keep one takes a reference of its own ({@code Dispatch.of}, {@code
 * IFooProxy.retain}), or all of them with {@link #toList()}.
 *
 * <p>The enumerator is closed with the sequence. It is asked for one element at a time unless a
 * {@linkplain #of(IUnknown, Next, Object[]) longer array} is given.
 *
 * @param <T> the elements
 */
public final class Sequence<T> implements Iterable<T>, AutoCloseable {
  /**
   * {@code Next} of an enumerator: {@code IEnumFoo::next}.
   *
   * @param <E> what it gives
   */
  @FunctionalInterface
  public interface Next<E> {
    /**
     * Gets the next ones.
     *
     * @param items as many as are asked for
     * @param fetched how many have arrived
     * @return {@code S_FALSE} if there are no more
     */
    HResult next(E[] items, IntRef fetched);
  }

  private final AutoCloseable enumerator;
  private final Supply<?, T> supply;
  private @Nullable T current;
  private boolean begun;
  private boolean closed;

  private Sequence(AutoCloseable enumerator, Supply<?, T> supply) {
    this.enumerator = enumerator;
    this.supply = supply;
  }

  /**
   * What an enumerator of automation values gives.
   *
   * @param enumerator the enumerator, which the sequence closes
   * @param type the type of the elements, one of those that {@link Dispatch} lists for results
   * @return the sequence
   * @param <T> the type
   */
  public static <T> Sequence<T> of(IEnumVARIANT enumerator, Class<T> type) {
    Objects.requireNonNull(type, "type");
    return new Sequence<>(
        enumerator,
        new Supply<>(
            enumerator::next,
            new Variant[1],
            value -> Conversion.owned(type, value),
            Conversion::close));
  }

  /**
   * What any enumerator gives whose {@code Next} has the usual shape:
   *
   * {@snippet :
   * Sequence.of(folders, folders::next, new IFolder[16])
   * }
   *
   * @param enumerator the enumerator, which the sequence closes
   * @param next its {@code Next}
   * @param items where the elements arrive; as long as the number that is asked for at a time
   * @return the sequence
   * @param <T> the elements; what is {@code AutoCloseable} is closed
   * @throws IllegalArgumentException if the array has no elements
   */
  public static <T> Sequence<T> of(IUnknown enumerator, Next<T> next, T[] items) {
    if (items.length == 0) {
      throw new IllegalArgumentException("Sequence.of: items has no elements");
    }
    return new Sequence<>(
        enumerator, new Supply<>(next, items.clone(), Function.identity(), Sequence::discard));
  }

  /**
   * The elements, once.
   *
   * @return an iterator; what it gives is closed by the next call of {@code next}, or by {@link
   *     #close}
   * @throws IllegalStateException if there has been a loop, or the sequence is closed
   */
  @Override
  public Iterator<T> iterator() {
    if (begun || closed) {
      throw new IllegalStateException(
          closed ? "the sequence is closed" : "a sequence is for one loop");
    }
    begun = true;
    return new Elements();
  }

  /**
   * The elements that are left, which from now on are the caller's to close; none stays open if
   * this throws.
   *
   * @return a new list; an element may be null
   * @throws IllegalStateException if the sequence is closed
   */
  public List<T> toList() {
    if (closed) {
      throw new IllegalStateException("the sequence is closed");
    }
    begun = true;
    List<T> list = new ArrayList<>();
    try {
      while (supply.more()) {
        list.add(supply.take());
      }
      return list;
    } catch (Throwable e) {
      list.forEach(Sequence::discard);
      throw e;
    }
  }

  /**
   * Closes the element of the loop, what has arrived and not been asked for, and the enumerator.
   */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    try (enumerator;
        supply) {
      discardCurrent();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private void discardCurrent() {
    T element = current;
    current = null;
    discard(element);
  }

  private static void discard(@Nullable Object element) {
    switch (element) {
      case Variant value -> Conversion.close(value);
      case ConnectData data -> data.sink().close();
      case AutoCloseable closeable -> {
        try {
          closeable.close();
        } catch (RuntimeException e) {
          throw e;
        } catch (Exception e) {
          throw new IllegalStateException(e);
        }
      }
      case null, default -> {}
    }
  }

  private final class Elements implements Iterator<T> {
    @Override
    public boolean hasNext() {
      if (closed) {
        throw new IllegalStateException("the sequence is closed");
      }
      return supply.more();
    }

    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      discardCurrent();
      T element = supply.take();
      current = element;
      return element;
    }
  }

  /** What arrives, one after another, of which some may not have been asked for yet. */
  private static final class Supply<E, T> implements AutoCloseable {
    private final Next<E> next;
    private final E[] items;
    private final Function<? super E, ? extends T> convert;
    private final Consumer<? super E> discard;
    private final IntRef fetched = new IntRef();
    private int at;
    private boolean last;

    Supply(
        Next<E> next,
        E[] items,
        Function<? super E, ? extends T> convert,
        Consumer<? super E> discard) {
      this.next = next;
      this.items = items;
      this.convert = convert;
      this.discard = discard;
    }

    /** Asks for more, if all have been taken. */
    boolean more() {
      if (at == fetched.get() && !last) {
        at = 0;
        fetched.set(0);
        last = !next.next(items, fetched).is(HResult.S_OK);
      }
      return at < fetched.get();
    }

    T take() {
      return convert.apply(items[at++]);
    }

    @Override
    public void close() {
      last = true;
      while (at < fetched.get()) {
        discard.accept(items[at++]);
      }
    }
  }
}
