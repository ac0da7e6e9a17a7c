package io.comwright;

import io.comwright.annotation.Generated;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Calls {@link IAgileObject} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
public class IAgileObjectProxy extends IUnknownProxy implements IAgileObject {
  /** {@link IAgileObject} as a value. */
  public static final ComType<IAgileObject> TYPE = IAgileObjectVtable.TYPE;

  /**
   * Called by generated code.
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   */
  protected IAgileObjectProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  /**
   * {@return a proxy that takes over a reference which the caller owns}
   * @param pointer an interface pointer
   */
  public static IAgileObjectProxy attach(MemorySegment pointer) {
    return (IAgileObjectProxy) Proxies.attach(pointer, TYPE);
  }

  /**
   * {@return a proxy with a reference of its own}
   * @param pointer an interface pointer that somebody else holds
   */
  public static IAgileObjectProxy retain(MemorySegment pointer) {
    return (IAgileObjectProxy) Proxies.retain(pointer, TYPE);
  }

  /**
   * {@return a proxy with a reference of its own, which outlives the given one}
   * @param proxy a proxy
   */
  public static IAgileObjectProxy retain(IAgileObject proxy) {
    return (IAgileObjectProxy) Proxies.retain(proxy, TYPE);
  }

  /**
   * {@return a proxy that owns a reference, which QueryInterface has given}
   * @param object a proxy, or a Java implementation
   */
  public static IAgileObjectProxy from(IUnknown object) {
    return (IAgileObjectProxy) Proxies.from(object, TYPE);
  }

  /**
   * {@return the same, or null if the object does not have the interface}
   * @param object a proxy, or a Java implementation
   */
  public static @Nullable IAgileObjectProxy tryFrom(IUnknown object) {
    return (IAgileObjectProxy) Proxies.tryFrom(object, TYPE);
  }
}
