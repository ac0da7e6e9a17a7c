package io.comwright;

import io.comwright.annotation.Generated;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import java.lang.foreign.MemorySegment;

/**
 * Calls {@link IAgileObject} on a native object.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public class IAgileObjectProxy extends IUnknownProxy implements IAgileObject {
  /**
   * {@link IAgileObject} as a value.
   */
  public static final ComType<IAgileObject> TYPE = IAgileObjectVtable.TYPE;

  /**
   * Called by generated code.
   *
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   */
  protected IAgileObjectProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  /**
   * Takes over a reference that the caller owns.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IAgileObjectProxy attach(MemorySegment pointer) {
    return (IAgileObjectProxy) Proxies.attach(pointer, TYPE);
  }

  /**
   * Adds a reference to an object that somebody else holds.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the new reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IAgileObjectProxy retain(MemorySegment pointer) {
    return (IAgileObjectProxy) Proxies.retain(pointer, TYPE);
  }

  /**
   * Adds a reference to a proxy's object, so that it outlives the given proxy.
   *
   * @param proxy a proxy
   * @return another proxy of the same interface pointer, which owns the new reference
   * @throws IllegalStateException if the proxy is closed or has expired
   * @throws IllegalArgumentException if the argument is a Java implementation
   */
  public static IAgileObjectProxy retain(IAgileObject proxy) {
    return (IAgileObjectProxy) Proxies.retain(proxy, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference
   * @throws ComException if the object does not have it
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IAgileObjectProxy from(IUnknown object) {
    return (IAgileObjectProxy) Proxies.from(object, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference, or null if the object does not have it
   * @throws ComException if the object answers with another failure
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IAgileObjectProxy tryFrom(IUnknown object) {
    return (IAgileObjectProxy) Proxies.tryFrom(object, TYPE);
  }
}
