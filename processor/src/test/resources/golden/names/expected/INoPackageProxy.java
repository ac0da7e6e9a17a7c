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

/**
 * Calls {@link INoPackage} on a native object.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public class INoPackageProxy extends IUnknownProxy implements INoPackage {
  /**
   * {@link INoPackage} as a value.
   */
  public static final ComType<INoPackage> TYPE = INoPackageVtable.TYPE;

  /**
   * Called by generated code.
   *
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   */
  protected INoPackageProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  /**
   * Takes over a reference that the caller owns.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static INoPackageProxy attach(MemorySegment pointer) {
    return (INoPackageProxy) Proxies.attach(pointer, TYPE);
  }

  /**
   * Adds a reference to an object that somebody else holds.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the new reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static INoPackageProxy retain(MemorySegment pointer) {
    return (INoPackageProxy) Proxies.retain(pointer, TYPE);
  }

  /**
   * Adds a reference to a proxy's object, so that it outlives the given proxy.
   *
   * @param proxy a proxy
   * @return another proxy of the same interface pointer, which owns the new reference
   * @throws IllegalStateException if the proxy is closed or has expired
   * @throws IllegalArgumentException if the argument is a Java implementation
   */
  public static INoPackageProxy retain(INoPackage proxy) {
    return (INoPackageProxy) Proxies.retain(proxy, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference
   * @throws io.comwright.ComException if the object does not have it
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static INoPackageProxy from(IUnknown object) {
    return (INoPackageProxy) Proxies.from(object, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference, or null if the object does not have it
   * @throws io.comwright.ComException if the object answers with another failure
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static INoPackageProxy tryFrom(IUnknown object) {
    return (INoPackageProxy) Proxies.tryFrom(object, TYPE);
  }

  /**
   * Slot 3: {@code HRESULT next(INoPackage* object, Nested$Struct* struct, INoPackage** result)}.
   */
  @Override
  public INoPackage next(INoPackage object, INoPackage.Nested$Struct struct) {
    long self = Downcall.enter(this, "INoPackage.next");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("INoPackage.next", object, struct);
      }
      long objectPointer = object == null ? 0L : frame.pointer(object, INoPackageProxy.TYPE,
          "INoPackage.next", "object");
      long structPointer = struct == null ? 0L : INoPackage_Nested$StructStruct.write(struct, frame,
          "INoPackage.next", "struct");
      long result = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, INoPackageVtable.SLOT_next, objectPointer,
          structPointer, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, INoPackageProxy.TYPE, "INoPackage.next");
      }
      return Trace.result(Proxies.take(Memory.getLong(result), INoPackageProxy.TYPE,
          "INoPackage.next"));
    } finally {
      Reference.reachabilityFence(object);
      Reference.reachabilityFence(struct);
      frame.exit();
      Downcall.exit(this);
    }
  }
}
