package io.comwright.sample.processes;

import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.Trace;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import org.jspecify.annotations.Nullable;

/** Calls {@link IWbemServices} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
public class IWbemServicesProxy extends IUnknownProxy implements IWbemServices {
  /** {@link IWbemServices} as a value. */
  public static final ComType<IWbemServices> TYPE = IWbemServicesVtable.TYPE;

  /**
   * Called by generated code.
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   */
  protected IWbemServicesProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  /**
   * {@return a proxy that takes over a reference which the caller owns}
   * @param pointer an interface pointer
   */
  public static IWbemServicesProxy attach(MemorySegment pointer) {
    return (IWbemServicesProxy) Proxies.attach(pointer, TYPE);
  }

  /**
   * {@return a proxy with a reference of its own}
   * @param pointer an interface pointer that somebody else holds
   */
  public static IWbemServicesProxy retain(MemorySegment pointer) {
    return (IWbemServicesProxy) Proxies.retain(pointer, TYPE);
  }

  /**
   * {@return a proxy with a reference of its own, which outlives the given one}
   * @param proxy a proxy
   */
  public static IWbemServicesProxy retain(IWbemServices proxy) {
    return (IWbemServicesProxy) Proxies.retain(proxy, TYPE);
  }

  /**
   * {@return a proxy that owns a reference, which QueryInterface has given}
   * @param object a proxy, or a Java implementation
   */
  public static IWbemServicesProxy from(IUnknown object) {
    return (IWbemServicesProxy) Proxies.from(object, TYPE);
  }

  /**
   * {@return the same, or null if the object does not have the interface}
   * @param object a proxy, or a Java implementation
   */
  public static @Nullable IWbemServicesProxy tryFrom(IUnknown object) {
    return (IWbemServicesProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public IEnumWbemClassObject execQuery(String language, String query, int flags,
      @Nullable IUnknown context) {
    long self = Downcall.enter(this, "IWbemServices.ExecQuery");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IWbemServices.ExecQuery", language, query, flags, context);
      long languagePointer = frame.bstr(language, "IWbemServices.ExecQuery", "language");
      long queryPointer = frame.bstr(query, "IWbemServices.ExecQuery", "query");
      long contextPointer = context == null ? 0L : frame.pointer(context, IUnknownProxy.TYPE,
          "IWbemServices.ExecQuery", "context");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, IWbemServicesVtable.SLOT_execQuery, languagePointer,
          queryPointer, flags, contextPointer, result);
      Downcall.check(hr, this, TYPE, "IWbemServices.ExecQuery");
      return Trace.result(Proxies.take(Memory.getLong(result), IEnumWbemClassObjectProxy.TYPE,
          "IWbemServices.ExecQuery"));
    } finally {
      Reference.reachabilityFence(context);
    }
  }
}
