package io.comwright.sample.processes;

import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.FrameMemory;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.VtableProxy;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import org.jspecify.annotations.Nullable;

/** Calls {@link IWbemLocator} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class IWbemLocatorProxy extends IUnknownProxy implements IWbemLocator {
  /** {@link IWbemLocator} as a value. */
  public static final ComType<IWbemLocator> TYPE = GeneratedType.register(1,
      new GeneratedType<>(IWbemLocator.class, IWbemLocatorVtable.IID, IUnknownProxy.TYPE,
      IWbemLocatorVtable.LAYOUT, IWbemLocatorVtable.LAYOUT_HASH),
      new IWbemLocatorProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IWbemLocatorProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IWbemLocatorProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return IWbemLocatorStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static IWbemLocatorProxy attach(MemorySegment pointer) {
    return (IWbemLocatorProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static IWbemLocatorProxy retain(MemorySegment pointer) {
    return (IWbemLocatorProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static IWbemLocatorProxy retain(IWbemLocator proxy) {
    return (IWbemLocatorProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static IWbemLocatorProxy from(IUnknown object) {
    return (IWbemLocatorProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable IWbemLocatorProxy tryFrom(IUnknown object) {
    return (IWbemLocatorProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public IWbemServices connectServer(String resource, @Nullable String user,
      @Nullable String password, @Nullable String locale, int flags, @Nullable String authority,
      @Nullable IUnknown context) {
    long self = Downcall.enter(this, "IWbemLocator.ConnectServer");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IWbemLocator.ConnectServer", resource, user, password, locale,
          flags, authority, context);
      long resourcePointer = frame.bstr(resource, "IWbemLocator.ConnectServer", "resource");
      long userPointer = user == null ? 0L : frame.bstr(user, "IWbemLocator.ConnectServer", "user");
      long passwordPointer = password == null ? 0L : frame.bstr(password,
          "IWbemLocator.ConnectServer", "password");
      long localePointer = locale == null ? 0L : frame.bstr(locale, "IWbemLocator.ConnectServer",
          "locale");
      long authorityPointer = authority == null ? 0L : frame.bstr(authority,
          "IWbemLocator.ConnectServer", "authority");
      long contextPointer = context == null ? 0L : frame.pointer(context, IUnknownProxy.TYPE,
          "IWbemLocator.ConnectServer", "context");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, IWbemLocatorVtable.SLOT_connectServer, resourcePointer,
          userPointer, passwordPointer, localePointer, flags, authorityPointer, contextPointer,
          result);
      Downcall.check(hr, this, TYPE, "IWbemLocator.ConnectServer");
      return Trace.result(Proxies.take(Memory.getLong(result), IWbemServicesProxy.TYPE,
          "IWbemLocator.ConnectServer"));
    } finally {
      Reference.reachabilityFence(context);
    }
  }
}
