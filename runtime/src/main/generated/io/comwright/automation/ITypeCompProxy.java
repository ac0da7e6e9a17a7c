package io.comwright.automation;

import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Calls {@link ITypeComp} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
public class ITypeCompProxy extends IUnknownProxy implements ITypeComp {
  /** {@link ITypeComp} as a value. */
  public static final ComType<ITypeComp> TYPE = ITypeCompVtable.TYPE;

  /**
   * Called by generated code.
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   */
  protected ITypeCompProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  /**
   * {@return a proxy that takes over a reference which the caller owns}
   * @param pointer an interface pointer
   */
  public static ITypeCompProxy attach(MemorySegment pointer) {
    return (ITypeCompProxy) Proxies.attach(pointer, TYPE);
  }

  /**
   * {@return a proxy with a reference of its own}
   * @param pointer an interface pointer that somebody else holds
   */
  public static ITypeCompProxy retain(MemorySegment pointer) {
    return (ITypeCompProxy) Proxies.retain(pointer, TYPE);
  }

  /**
   * {@return a proxy with a reference of its own, which outlives the given one}
   * @param proxy a proxy
   */
  public static ITypeCompProxy retain(ITypeComp proxy) {
    return (ITypeCompProxy) Proxies.retain(proxy, TYPE);
  }

  /**
   * {@return a proxy that owns a reference, which QueryInterface has given}
   * @param object a proxy, or a Java implementation
   */
  public static ITypeCompProxy from(IUnknown object) {
    return (ITypeCompProxy) Proxies.from(object, TYPE);
  }

  /**
   * {@return the same, or null if the object does not have the interface}
   * @param object a proxy, or a Java implementation
   */
  public static @Nullable ITypeCompProxy tryFrom(IUnknown object) {
    return (ITypeCompProxy) Proxies.tryFrom(object, TYPE);
  }
}
