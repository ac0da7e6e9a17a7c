package io.comwright.automation;

import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Calls {@link ITypeInfo} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
public class ITypeInfoProxy extends IUnknownProxy implements ITypeInfo {
  /** {@link ITypeInfo} as a value. */
  public static final ComType<ITypeInfo> TYPE = ITypeInfoVtable.TYPE;

  /**
   * Called by generated code.
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   */
  protected ITypeInfoProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  /**
   * {@return a proxy that takes over a reference which the caller owns}
   * @param pointer an interface pointer
   */
  public static ITypeInfoProxy attach(MemorySegment pointer) {
    return (ITypeInfoProxy) Proxies.attach(pointer, TYPE);
  }

  /**
   * {@return a proxy with a reference of its own}
   * @param pointer an interface pointer that somebody else holds
   */
  public static ITypeInfoProxy retain(MemorySegment pointer) {
    return (ITypeInfoProxy) Proxies.retain(pointer, TYPE);
  }

  /**
   * {@return a proxy with a reference of its own, which outlives the given one}
   * @param proxy a proxy
   */
  public static ITypeInfoProxy retain(ITypeInfo proxy) {
    return (ITypeInfoProxy) Proxies.retain(proxy, TYPE);
  }

  /**
   * {@return a proxy that owns a reference, which QueryInterface has given}
   * @param object a proxy, or a Java implementation
   */
  public static ITypeInfoProxy from(IUnknown object) {
    return (ITypeInfoProxy) Proxies.from(object, TYPE);
  }

  /**
   * {@return the same, or null if the object does not have the interface}
   * @param object a proxy, or a Java implementation
   */
  public static @Nullable ITypeInfoProxy tryFrom(IUnknown object) {
    return (ITypeInfoProxy) Proxies.tryFrom(object, TYPE);
  }
}
