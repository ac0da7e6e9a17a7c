package io.comwright;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/**
 * A COM interface as a value: its Java type and its IID. Generated proxies hold theirs as {@code
 * IFooProxy.TYPE}; nobody else makes one.
 *
 * @param <T> the Java interface
 */
public abstract class ComType<T> {
  private final Class<T> type;
  private final @Nullable String text;
  private final @Nullable ComType<?> base;

  /** Read when it is asked for: a program that only calls needs none. */
  private @Nullable Guid iid;

  /**
   * Called by the runtime.
   *
   * @param type the Java interface
   * @param iid the IID, as {@link Guid#toString()} gives it, or null for an interface without
   *     {@code IUnknown}
   * @param base the base interface, or null for none
   */
  protected ComType(Class<T> type, @Nullable String iid, @Nullable ComType<?> base) {
    this.type = type;
    this.text = iid;
    this.base = base;
  }

  /**
   * The Java interface.
   *
   * @return the interface
   */
  public final Class<T> type() {
    return type;
  }

  /**
   * The interface identifier.
   *
   * @return the IID, or null for an interface without {@code IUnknown}
   */
  public final @Nullable Guid iid() {
    Guid known = iid;
    if (known == null && text != null) {
      known = Guid.parse(text);
      iid = known;
    }
    return known;
  }

  /**
   * The text of the interface identifier.
   *
   * @return what {@link Guid#toString()} gives, or null for an interface without {@code IUnknown}
   */
  protected final @Nullable String iidText() {
    return text;
  }

  /**
   * The base interface, whose slots come first in the vtable.
   *
   * @return the base, or null for {@code IUnknown} and for an interface without it
   */
  public final @Nullable ComType<?> base() {
    return base;
  }

  /**
   * The simple name of the interface.
   *
   * @return the name
   */
  public final String name() {
    return type.getSimpleName();
  }

  /**
   * Whether another type has the same IID: an implementation of a method like {@code
   * QueryInterface} asks so which interface the caller wants.
   *
   * @param other the other type
   * @return true if both stand for the same COM interface
   */
  public final boolean is(ComType<?> other) {
    return this == other || text != null && text.equals(other.text);
  }

  /**
   * A proxy that takes over a reference which the caller owns, as {@code IFooProxy.attach} makes
   * one. Of an interface without {@code IUnknown} it calls for as long as the owner of the pointer
   * keeps it valid.
   *
   * @param pointer an interface pointer of this type
   * @return the proxy, to be closed
   * @throws NullPointerException if the pointer is null or NULL
   */
  public abstract T attach(MemorySegment pointer);

  /**
   * A proxy with a reference of its own, as {@code IFooProxy.retain} makes one.
   *
   * @param pointer an interface pointer of this type that somebody else holds
   * @return the proxy, to be closed
   * @throws NullPointerException if the pointer is null or NULL
   * @throws IllegalArgumentException for an interface without {@code IUnknown}, which has no
   *     references
   */
  public abstract T retain(MemorySegment pointer);

  /** The simple name and the IID. */
  @Override
  public final String toString() {
    return text == null ? name() : name() + " {" + text + "}";
  }
}
