package example;

import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.Trace;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;

/**
 * Calls {@link Outer.INested} on a native object.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public class Outer_INestedProxy extends IUnknownProxy implements Outer.INested {
  /**
   * {@link Outer.INested} as a value.
   */
  public static final ComType<Outer.INested> TYPE = Outer_INestedVtable.TYPE;

  /**
   * Called by generated code.
   *
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   */
  protected Outer_INestedProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  /**
   * Takes over a reference that the caller owns.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static Outer_INestedProxy attach(MemorySegment pointer) {
    return (Outer_INestedProxy) Proxies.attach(pointer, TYPE);
  }

  /**
   * Adds a reference to an object that somebody else holds.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the new reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static Outer_INestedProxy retain(MemorySegment pointer) {
    return (Outer_INestedProxy) Proxies.retain(pointer, TYPE);
  }

  /**
   * Adds a reference to a proxy's object, so that it outlives the given proxy.
   *
   * @param proxy a proxy
   * @return another proxy of the same interface pointer, which owns the new reference
   * @throws IllegalStateException if the proxy is closed or has expired
   * @throws IllegalArgumentException if the argument is a Java implementation
   */
  public static Outer_INestedProxy retain(Outer.INested proxy) {
    return (Outer_INestedProxy) Proxies.retain(proxy, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference
   * @throws io.comwright.ComException if the object does not have it
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static Outer_INestedProxy from(IUnknown object) {
    return (Outer_INestedProxy) Proxies.from(object, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference, or null if the object does not have it
   * @throws io.comwright.ComException if the object answers with another failure
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static Outer_INestedProxy tryFrom(IUnknown object) {
    return (Outer_INestedProxy) Proxies.tryFrom(object, TYPE);
  }

  /**
   * Slot 3: {@code HRESULT next(Pair* pair, INested** result)}.
   */
  @Override
  public Outer.INested next(Outer.Pair pair) {
    long self = Downcall.enter(this, "INested.next");
    io.comwright.runtime.Frame frame = io.comwright.runtime.Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("INested.next", pair);
      }
      long pairPointer = Outer_PairStruct.write(pair, frame, "INested.next", "pair");
      long result = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, Outer_INestedVtable.SLOT_next, pairPointer,
          result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, Outer_INestedProxy.TYPE, "INested.next");
      }
      return Trace.result(Proxies.take(Memory.getLong(result), Outer_INestedProxy.TYPE,
          "INested.next"));
    } finally {
      Reference.reachabilityFence(pair);
      frame.exit();
      Downcall.exit(this);
    }
  }
}
