package example.b;

import example.a.IAProxy;
import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.VtableProxy;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Calls {@link IB} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class IBProxy extends IAProxy implements IB {
  /** {@link IB} as a value. */
  public static final ComType<IB> TYPE;

  static {
    GeneratedType.checkBase("IB", IAProxy.TYPE, 0x85e9fe54cd24fb9fL);
    TYPE = GeneratedType.register(1, new GeneratedType<>(IB.class, IBVtable.IID, IAProxy.TYPE,
        IBVtable.LAYOUT, IBVtable.LAYOUT_HASH), new IBProxy(0L, Ownership.BORROWED));
  }

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IBProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IBProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return IBStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static IBProxy attach(MemorySegment pointer) {
    return (IBProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static IBProxy retain(MemorySegment pointer) {
    return (IBProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static IBProxy retain(IB proxy) {
    return (IBProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static IBProxy from(IUnknown object) {
    return (IBProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable IBProxy tryFrom(IUnknown object) {
    return (IBProxy) Proxies.tryFrom(object, TYPE);
  }
}
