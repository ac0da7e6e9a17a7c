package example.b;

import example.a.IAProxy;
import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Calls {@link IB} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
public class IBProxy extends IAProxy implements IB {
  /** {@link IB} as a value. */
  public static final ComType<IB> TYPE = IBVtable.TYPE;

  /**
   * Called by generated code.
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   */
  protected IBProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  /**
   * {@return a proxy that takes over a reference which the caller owns}
   * @param pointer an interface pointer
   */
  public static IBProxy attach(MemorySegment pointer) {
    return (IBProxy) Proxies.attach(pointer, TYPE);
  }

  /**
   * {@return a proxy with a reference of its own}
   * @param pointer an interface pointer that somebody else holds
   */
  public static IBProxy retain(MemorySegment pointer) {
    return (IBProxy) Proxies.retain(pointer, TYPE);
  }

  /**
   * {@return a proxy with a reference of its own, which outlives the given one}
   * @param proxy a proxy
   */
  public static IBProxy retain(IB proxy) {
    return (IBProxy) Proxies.retain(proxy, TYPE);
  }

  /**
   * {@return a proxy that owns a reference, which QueryInterface has given}
   * @param object a proxy, or a Java implementation
   */
  public static IBProxy from(IUnknown object) {
    return (IBProxy) Proxies.from(object, TYPE);
  }

  /**
   * {@return the same, or null if the object does not have the interface}
   * @param object a proxy, or a Java implementation
   */
  public static @Nullable IBProxy tryFrom(IUnknown object) {
    return (IBProxy) Proxies.tryFrom(object, TYPE);
  }
}
