package io.comwright;

import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.VtableProxy;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/**
 * A native object, seen through one of its interfaces: the base of all generated proxies of COM
 * interfaces.
 *
 * <p>A proxy that {@link #attach}, {@link #retain}, {@link #from} or a method's result gave owns
 * one reference and gives it back once, with {@link #close()}. One that a stub's implementation
 * receives as an argument borrows the caller's reference: it expires when the call returns, and
 * {@code retain} keeps it. A proxy may be used from any thread; closing it while another thread is
 * inside a call is a mistake, as in C++. A proxy that is never closed keeps its object alive.
 */
public class IUnknownProxy extends VtableProxy implements IUnknown {
  /** {@link IUnknown} as a value. */
  public static final ComType<IUnknown> TYPE =
      GeneratedType.register(
          1,
          new GeneratedType<>(IUnknown.class, IUnknownVtable.IID, null, null, 0L),
          new IUnknownProxy(0L, Ownership.BORROWED));

  /**
   * Called by generated code.
   *
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   */
  protected IUnknownProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IUnknownProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return StubVtable.unknown();
  }

  /**
   * Takes over a reference that the caller owns.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IUnknownProxy attach(MemorySegment pointer) {
    return (IUnknownProxy) TYPE.attach(pointer);
  }

  /**
   * Adds a reference to an object that somebody else holds.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the new reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IUnknownProxy retain(MemorySegment pointer) {
    return (IUnknownProxy) TYPE.retain(pointer);
  }

  /**
   * Adds a reference to a proxy's object, so that it outlives the given proxy.
   *
   * @param proxy a proxy
   * @return another proxy of the same interface pointer, which owns the new reference
   * @throws IllegalStateException if the proxy is closed or has expired
   * @throws IllegalArgumentException if the argument is a Java implementation
   */
  public static IUnknownProxy retain(IUnknown proxy) {
    return (IUnknownProxy) Proxies.retain(proxy, TYPE);
  }

  /**
   * Queries an object for its IUnknown, whose pointer is the object's identity.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference
   * @throws ComException if the object does not answer
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IUnknownProxy from(IUnknown object) {
    return (IUnknownProxy) Proxies.from(object, TYPE);
  }

  /**
   * Queries an object for its IUnknown.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference, or null for {@code E_NOINTERFACE}
   * @throws ComException if the object answers with another failure
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static @Nullable IUnknownProxy tryFrom(IUnknown object) {
    return (IUnknownProxy) Proxies.tryFrom(object, TYPE);
  }

  /**
   * Gives back the reference that this proxy owns, or forgets the one that it borrows. Closing
   * twice is harmless, from any thread; any other use after it is an {@link IllegalStateException}.
   */
  @Override
  public final void close() {
    Proxies.close(this);
  }
}
