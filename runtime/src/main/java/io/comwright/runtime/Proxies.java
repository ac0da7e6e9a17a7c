package io.comwright.runtime;

import io.comwright.ComException;
import io.comwright.ComType;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.internal.Modes;
import io.comwright.internal.Scope;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How proxies are made, and how they end. */
public final class Proxies {
  private Proxies() {}

  /**
   * {@code FooProxy.of}: a function pointer.
   *
   * @param function the function
   * @param type its interface
   * @return a proxy
   * @param <T> the Java interface
   * @throws NullPointerException if the function is null or NULL
   */
  public static <T> T function(MemorySegment function, FunctionType<T> type) {
    Arguments.nonNullAddress(function, type.name() + "Proxy.of", "function");
    return type.proxy(function);
  }

  private static <T> T own(long pointer, ComType<T> type) {
    return ((GeneratedType<T>) type).own(pointer);
  }

  private static <T> T retain(long pointer, ComType<T> type) {
    return ((GeneratedType<T>) type).retain(pointer);
  }

  /**
   * {@code IFooProxy.retain}: adds a reference.
   *
   * @param object a proxy
   * @param type the interface
   * @return a proxy that owns the new reference
   * @param <T> the Java interface
   * @throws IllegalStateException if the proxy is closed or has expired
   * @throws IllegalArgumentException if the object is a Java implementation
   */
  public static <T> T retain(T object, ComType<T> type) {
    String method = type.name() + "Proxy.retain";
    long pointer = pointerOf(object, method);
    if (Modes.CHECKED) {
      ((VtableProxy) object).calls().begin((VtableProxy) object, method);
    }
    try {
      return retain(pointer, type);
    } finally {
      if (Modes.CHECKED) {
        ((VtableProxy) object).calls().end();
      }
      Reference.reachabilityFence(object);
    }
  }

  /**
   * {@code IFooProxy.from}: queries an object.
   *
   * @param object a proxy, or a Java implementation
   * @param type the interface
   * @return a proxy that owns a reference
   * @param <T> the Java interface
   * @throws ComException if the object does not have the interface
   */
  public static <T> T from(IUnknown object, ComType<T> type) {
    T proxy = query(object, type, "from");
    if (proxy == null) {
      throw ErrorInfos.exception(
          HResult.E_NOINTERFACE, type.name() + "Proxy.from", name(object) + " has no " + type);
    }
    return proxy;
  }

  /** For people. No implementation is asked, whose {@code toString} may fail. */
  static String name(Object object) {
    return object instanceof VtableProxy ? object.toString() : object.getClass().getName();
  }

  /**
   * {@code IFooProxy.tryFrom}: queries an object.
   *
   * @param object a proxy, or a Java implementation
   * @param type the interface
   * @return a proxy that owns a reference, or null for {@code E_NOINTERFACE}
   * @param <T> the Java interface
   * @throws ComException if the object answers with another failure
   */
  public static <T> @Nullable T tryFrom(IUnknown object, ComType<T> type) {
    return query(object, type, "tryFrom");
  }

  private static <T> @Nullable T query(IUnknown object, ComType<T> type, String name) {
    String method = type.name() + "Proxy." + name;
    Frame frame = Frame.enter();
    try {
      long self = frame.pointer(object, Unknown.type(), method, "object");
      long iid = frame.guid(type.iid(), method, "iid");
      long result = frame.cell(8);
      int hr = Unknown.queryInterface(self, iid, result);
      if (hr == HResult.E_NOINTERFACE) {
        return null;
      }
      if (hr < 0) {
        throw ErrorInfos.exception(hr, method, null);
      }
      return take(Memory.getLong(result), type, method);
    } finally {
      frame.exit();
      Reference.reachabilityFence(object);
    }
  }

  /**
   * A proxy for an interface pointer that a method has handed out.
   *
   * @param pointer the interface pointer
   * @param type the interface
   * @param method the interface and method
   * @return a proxy that owns the reference
   * @param <T> the Java interface
   * @throws ComException ({@code E_POINTER}) if the pointer is NULL
   */
  public static <T> T take(long pointer, ComType<T> type, String method) {
    return own(Results.nonNullResult(pointer, method), type);
  }

  /**
   * A proxy for an interface pointer that a method has handed out.
   *
   * @param pointer the interface pointer, or 0
   * @param type the interface
   * @return a proxy that owns the reference, or null
   * @param <T> the Java interface
   */
  public static <T> @Nullable T takeOrNull(long pointer, ComType<T> type) {
    return pointer == 0 ? null : own(pointer, type);
  }

  /**
   * A proxy for an interface pointer that a method has handed out without a reference.
   *
   * @param pointer the interface pointer
   * @param type the interface
   * @param method the interface and method
   * @return a proxy that owns a reference of its own
   * @param <T> the Java interface
   * @throws ComException ({@code E_POINTER}) if the pointer is NULL
   */
  public static <T> T retain(long pointer, ComType<T> type, String method) {
    return retain(Results.nonNullResult(pointer, method), type);
  }

  /**
   * A proxy for an interface pointer that a method has handed out without a reference.
   *
   * @param pointer the interface pointer, or 0
   * @param type the interface
   * @return a proxy that owns a reference of its own, or null
   * @param <T> the Java interface
   */
  public static <T> @Nullable T retainOrNull(long pointer, ComType<T> type) {
    return pointer == 0 ? null : retain(pointer, type);
  }

  /** Tells leak detection and the thread's scope of a new proxy that owns a reference. */
  static void watch(VtableProxy proxy) {
    proxy.track();
    Scope scope = Scope.current();
    if (scope != null) {
      scope.add((IUnknown) proxy, Proxies::hasEnded);
    }
  }

  /**
   * Called by {@code io.comwright.windows}: makes proxies that outlive the {@code ComScope} that is
   * open on this thread, if there is one.
   *
   * @param maker makes them
   * @return what it returns
   * @param <T> the type of that
   */
  public static <T extends @Nullable Object> T outsideScopes(Supplier<T> maker) {
    Scope scope = Scope.leave();
    try {
      return maker.get();
    } finally {
      Scope.enter(scope);
    }
  }

  private static boolean hasEnded(AutoCloseable object) {
    return object instanceof VtableProxy proxy && proxy.pointer() == 0;
  }

  /**
   * Called by the runtime: the interface pointer of a proxy.
   *
   * @param object a proxy
   * @param method the interface and method, for people
   * @return the interface pointer
   * @throws IllegalArgumentException if the object is a Java implementation
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static long pointerOf(Object object, String method) {
    if (!(Arguments.nonNull(object, method, "proxy") instanceof VtableProxy proxy)) {
      throw new IllegalArgumentException(
          method
              + ": "
              + object.getClass().getName()
              + " is a Java object, which has a pointer only while ComObject exposes it");
    }
    return pointer(proxy, method, "proxy");
  }

  /**
   * Called by the runtime: the interface pointer of a proxy that may have ended.
   *
   * @param proxy the proxy
   * @return the interface pointer, or 0 if the proxy is closed or has expired
   */
  public static long pointerOrNull(VtableProxy proxy) {
    return proxy.pointer();
  }

  /** The pointer of a proxy that is passed as an argument. */
  static long pointer(VtableProxy proxy, String method, String parameter) {
    long pointer = proxy.pointer();
    if (pointer == 0) {
      throw proxy.ended(method + ": " + parameter);
    }
    return pointer;
  }

  /**
   * Ends a proxy, and gives back the reference if it owns one. Only the first call does.
   *
   * @param proxy the proxy
   * @throws IllegalStateException in the checked mode, if a call is using the proxy, or the
   *     object's count has run below zero
   */
  public static void close(VtableProxy proxy) {
    if (Modes.CHECKED) {
      proxy.calls().close(proxy);
    }
    String name = Modes.CHECKED ? proxy.toString() : "";
    long pointer = proxy.end();
    if (pointer != 0 && proxy.ownership() == Ownership.OWNED) {
      int left = Unknown.release(pointer);
      if (Modes.CHECKED && left < 0) {
        throw new IllegalStateException(
            name + ".close: Release answered " + left + ": the object was released before");
      }
    }
  }
}
