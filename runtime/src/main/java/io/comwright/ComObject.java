package io.comwright;

import io.comwright.internal.Leaks;
import io.comwright.internal.Modes;
import io.comwright.runtime.ErrorInfos;
import io.comwright.runtime.ExposedObject;
import io.comwright.runtime.Exposing;
import io.comwright.runtime.Failures;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.StubFunctions;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * An owner token: holds one reference to the COM object of a Java object, so that native code can
 * call it.
 *
 * <p>All tokens of the same Java object (by {@code ==}), and all references that native code holds,
 * share one COM object, as long as there is one of them. With the last it ends: native code that
 * calls it still gets {@code RPC_E_DISCONNECTED}, for as long as {@code io.comwright.quarantine} (a
 * number of interface pointers, 16384 by default) keeps its memory from being used again.
 */
public final class ComObject implements AutoCloseable {
  private final ExposedObject object;
  private final IUnknown target;
  private final AtomicBoolean closed = new AtomicBoolean();
  private final Leaks.@Nullable Tracked tracked;

  private ComObject(ExposedObject object, IUnknown target) {
    this.object = object;
    this.target = target;
    this.tracked = Modes.watched() ? Leaks.opened(this) : null;
  }

  /**
   * Exposes a Java object with all COM interfaces of its class, their bases included.
   *
   * @param object the Java object
   * @return a token, to be closed
   * @throws IllegalArgumentException if the object is a proxy, or has an interface that the
   *     processor has not seen or that is partial
   */
  public static ComObject expose(IUnknown object) {
    return new ComObject(Exposing.acquire(Objects.requireNonNull(object, "object")), object);
  }

  /**
   * Exposes a Java object that native code must not keep alive, such as a callback that hears of
   * events for as long as somebody in Java is interested. This token holds the Java object; once
   * all tokens are gone, native references do not, and after it has been collected they get {@code
   * RPC_E_DISCONNECTED}.
   *
   * <p>An object that is exposed already stays held as it is for the life of its COM object.
   *
   * @param object the Java object
   * @return a token, to be closed
   * @throws IllegalArgumentException as {@link #expose(IUnknown)}
   */
  public static ComObject exposeWeakly(IUnknown object) {
    return new ComObject(Exposing.acquire(Objects.requireNonNull(object, "object"), true), object);
  }

  /**
   * Exposes a Java object with the given interfaces and their bases. Uses no reflection.
   *
   * @param object the Java object
   * @param types the interfaces
   * @return a token, to be closed
   * @throws IllegalArgumentException if the object is a proxy, does not implement one of the
   *     interfaces, or one of them is partial
   * @throws IllegalStateException if the object is exposed already without one of the interfaces
   */
  public static ComObject expose(IUnknown object, ComType<?>... types) {
    return expose(object, List.of(types));
  }

  /**
   * Exposes a Java object with the given interfaces, as {@link #expose(IUnknown, ComType...)}.
   *
   * @param object the Java object
   * @param types the interfaces
   * @return a token, to be closed
   * @throws IllegalArgumentException if the object is a proxy, does not implement one of the
   *     interfaces, or one of them is partial
   * @throws IllegalStateException if the object is exposed already without one of the interfaces
   */
  public static ComObject expose(IUnknown object, List<ComType<?>> types) {
    Objects.requireNonNull(object, "object");
    return new ComObject(Exposing.acquire(object, List.copyOf(types)), object);
  }

  /**
   * Makes a Java object a part of another COM object, the whole, which answers for it (Microsoft
   * Learn, "Aggregation"): all interface pointers of the part count the references of the whole and
   * ask it for interfaces. For that the whole asks the part's own IUnknown, which this returns and
   * nobody else gets. Tokens of the Java object, and calls to which it is passed, hold the whole.
   *
   * @param object a Java object that has no COM object yet
   * @param outer the IUnknown of the whole, to which no reference is added
   * @return the part's own IUnknown, with one reference, which belongs to the whole: it releases it
   *     when it ends, and that ends the part
   * @throws IllegalArgumentException as {@link #expose(IUnknown)}
   * @throws IllegalStateException if the object is exposed already
   * @throws NullPointerException if the pointer is NULL
   */
  public static MemorySegment aggregate(IUnknown object, MemorySegment outer) {
    return MemorySegment.ofAddress(
        Exposing.aggregate(Objects.requireNonNull(object, "object"), outer, "ComObject.aggregate")
            .inner());
  }

  /** The own IUnknown of a new part, to be returned from the upcall of this thread. */
  static IUnknown part(IUnknown object, IUnknown outer) {
    IUnknownProxy inner = IUnknownProxy.attach(aggregate(object, pointerOf(outer)));
    Frame.atEndOfCall(inner::close);
    return inner;
  }

  /**
   * An interface pointer of the object, for passing to native code. It is borrowed from this token:
   * native code that keeps it adds a reference of its own.
   *
   * @param type the interface
   * @return the pointer, as a segment of no size
   * @throws IllegalArgumentException if the object does not have the interface
   * @throws IllegalStateException if this token is closed
   */
  public MemorySegment pointer(ComType<?> type) {
    if (closed.get()) {
      throw new IllegalStateException(
          "ComObject.pointer: the token of " + target.getClass().getName() + " is closed");
    }
    long pointer = type.iid() == null ? 0 : object.pointer(type.iid());
    if (pointer == 0) {
      throw new IllegalArgumentException(
          "ComObject.pointer: " + target.getClass().getName() + " has no " + type);
    }
    return MemorySegment.ofAddress(pointer);
  }

  /** Gives back this token's reference. Closing twice is harmless. */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      if (tracked != null) {
        tracked.closed();
      }
      object.release();
    }
  }

  /**
   * The interface pointer of a proxy, for passing to native code. It is borrowed from the proxy.
   *
   * @param proxy a proxy of a {@code @ComInterface}, {@code @Vtable} or {@code @Callback} interface
   * @return the pointer, as a segment of no size
   * @throws IllegalArgumentException if the argument is no proxy; expose a Java implementation
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static MemorySegment pointerOf(Object proxy) {
    return MemorySegment.ofAddress(Proxies.pointerOf(proxy, "ComObject.pointerOf"));
  }

  /**
   * The Java object behind a proxy, if it is one of this VM's.
   *
   * @param proxy a proxy
   * @return the Java object, or null if the object is native or gone
   * @throws IllegalArgumentException if the argument is a Java implementation
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static @Nullable Object implementation(IUnknown proxy) {
    ExposedObject object = ExposedObject.find(Proxies.pointerOf(proxy, "ComObject.implementation"));
    return object == null ? null : object.target();
  }

  /**
   * Whether two interface pointers belong to the same COM object: their IUnknown pointers are equal
   * ("Rules for Implementing QueryInterface").
   *
   * @param a a proxy, or a Java implementation
   * @param b a proxy, or a Java implementation
   * @return true if they are one object
   * @throws IllegalStateException if a proxy is closed or has expired
   */
  public static boolean sameObject(IUnknown a, IUnknown b) {
    if (a == b) {
      return true;
    }
    try (IUnknownProxy first = IUnknownProxy.from(a);
        IUnknownProxy second = IUnknownProxy.from(b)) {
      return pointerOf(first).address() == pointerOf(second).address();
    }
  }

  /**
   * Which COM object a proxy belongs to, as a key of maps. The object is asked for its IUnknown
   * once; no reference is held afterwards.
   *
   * @param object a proxy, or a Java implementation that native code or a token holds: that of
   *     another ends before this returns, and another object may get it
   * @return the identity
   * @throws IllegalStateException if the proxy is closed or has expired
   * @throws ComException if the object has no IUnknown
   */
  public static ComIdentity identity(IUnknown object) {
    try (IUnknownProxy unknown = IUnknownProxy.from(object)) {
      return new ComIdentity(pointerOf(unknown).address());
    }
  }

  /**
   * The number of Java objects and functions that native code can call now.
   *
   * @return the count, including those of {@code IFooStub.allocate}
   */
  public static int liveCount() {
    return ExposedObject.liveCount() + StubFunctions.liveCount();
  }

  /**
   * Sets who hears of exceptions that stubs turn into HRESULTs. The default writes to the {@link
   * System.Logger} {@code io.comwright}: a {@link ComException}, which is an answer, at level
   * {@code DEBUG}, and anything else at {@code ERROR}.
   *
   * @param listener the listener
   * @return the one before
   */
  public static UpcallFailureListener onUpcallFailure(UpcallFailureListener listener) {
    return Failures.listener(Objects.requireNonNull(listener, "listener"));
  }

  /**
   * The function with which native code gets the rich error that a Java object has left on its
   * thread, {@code HRESULT GetErrorInfo(ULONG reserved, IErrorInfo** info)}. On Windows it is the
   * one of {@code oleaut32}; elsewhere there is no such function, and this one can be handed to
   * native code.
   *
   * @return a function pointer, valid for the life of the VM
   */
  public static MemorySegment getErrorInfoFunction() {
    return MemorySegment.ofAddress(ErrorInfos.getFunction());
  }

  /**
   * The function with which native code leaves a rich error for its caller, {@code HRESULT
   * SetErrorInfo(ULONG reserved, IErrorInfo* info)}; as {@link #getErrorInfoFunction()}.
   *
   * @return a function pointer, valid for the life of the VM
   */
  public static MemorySegment setErrorInfoFunction() {
    return MemorySegment.ofAddress(ErrorInfos.setFunction());
  }

  /** The class of the Java object, for people. */
  @Override
  public String toString() {
    return "ComObject[" + target.getClass().getName() + (closed.get() ? ", closed]" : "]");
  }
}
