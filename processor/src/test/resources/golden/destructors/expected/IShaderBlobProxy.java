package example;

import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.VtableProxy;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Calls {@link IShaderBlob} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class IShaderBlobProxy extends IUnknownProxy implements IShaderBlob {
  /** {@link IShaderBlob} as a value. */
  public static final ComType<IShaderBlob> TYPE = GeneratedType.register(1,
      new GeneratedType<>(IShaderBlob.class, IShaderBlobVtable.IID, IUnknownProxy.TYPE,
      IShaderBlobVtable.LAYOUT, IShaderBlobVtable.LAYOUT_HASH),
      new IShaderBlobProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IShaderBlobProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IShaderBlobProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return IShaderBlobStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static IShaderBlobProxy attach(MemorySegment pointer) {
    return (IShaderBlobProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static IShaderBlobProxy retain(MemorySegment pointer) {
    return (IShaderBlobProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static IShaderBlobProxy retain(IShaderBlob proxy) {
    return (IShaderBlobProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static IShaderBlobProxy from(IUnknown object) {
    return (IShaderBlobProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable IShaderBlobProxy tryFrom(IUnknown object) {
    return (IShaderBlobProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public long size() {
    long self = Downcall.enter(this, "IShaderBlob.size");
    try {
      if (Trace.ON) Trace.call("IShaderBlob.size");
      return Trace.result(Calls.call(self, IShaderBlobVtable.SLOT_size));
    } finally {
      Downcall.exit(this);
    }
  }
}
