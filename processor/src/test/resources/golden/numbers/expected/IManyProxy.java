package example;

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
import java.lang.invoke.MethodHandle;

/**
 * Calls {@link IMany} on a native object.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public class IManyProxy extends IUnknownProxy implements IMany {
  /**
   * {@link IMany} as a value.
   */
  public static final ComType<IMany> TYPE = IManyVtable.TYPE;

  /**
   * Called by generated code.
   *
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   */
  protected IManyProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  /**
   * Takes over a reference that the caller owns.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IManyProxy attach(MemorySegment pointer) {
    return (IManyProxy) Proxies.attach(pointer, TYPE);
  }

  /**
   * Adds a reference to an object that somebody else holds.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the new reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IManyProxy retain(MemorySegment pointer) {
    return (IManyProxy) Proxies.retain(pointer, TYPE);
  }

  /**
   * Adds a reference to a proxy's object, so that it outlives the given proxy.
   *
   * @param proxy a proxy
   * @return another proxy of the same interface pointer, which owns the new reference
   * @throws IllegalStateException if the proxy is closed or has expired
   * @throws IllegalArgumentException if the argument is a Java implementation
   */
  public static IManyProxy retain(IMany proxy) {
    return (IManyProxy) Proxies.retain(proxy, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference
   * @throws io.comwright.ComException if the object does not have it
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IManyProxy from(IUnknown object) {
    return (IManyProxy) Proxies.from(object, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference, or null if the object does not have it
   * @throws io.comwright.ComException if the object answers with another failure
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IManyProxy tryFrom(IUnknown object) {
    return (IManyProxy) Proxies.tryFrom(object, TYPE);
  }

  /**
   * Slot 3: {@code HRESULT twelve(LONG a, LONG b, LONG c, LONG d, LONG e, LONG f, LONG g, LONG h, LONG i, LONG j, LONG k, LONG l)}.
   */
  @Override
  public void twelve(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k,
      int l) {
    long self = Downcall.enter(this, "IMany.twelve");
    try {
      if (Trace.ON) {
        Trace.call("IMany.twelve", a, b, c, d, e, f, g, h, i, j, k, l);
      }
      int hr = Trace.status((int) Calls.call(self, IManyVtable.SLOT_twelve, a, b, c, d, e, f, g, h,
          i, j, k, l));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IManyProxy.TYPE, "IMany.twelve");
      }
    } finally {
      Downcall.exit(this);
    }
  }

  /**
   * Slot 4: {@code HRESULT eleven(LONG a, LONG b, LONG c, LONG d, LONG e, LONG f, LONG g, LONG h, LONG i, LONG j, LONG k, LONG* result)}.
   */
  @Override
  public int eleven(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k) {
    long self = Downcall.enter(this, "IMany.eleven");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IMany.eleven", a, b, c, d, e, f, g, h, i, j, k);
      }
      long result = frame.cell(4);
      int hr = Trace.status((int) Calls.call(self, IManyVtable.SLOT_eleven, a, b, c, d, e, f, g, h,
          i, j, k, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IManyProxy.TYPE, "IMany.eleven");
      }
      return Trace.result(Memory.getInt(result));
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 5: {@code HRESULT twelveAndOne(LONG a, LONG b, LONG c, LONG d, LONG e, LONG f, LONG g, LONG h, LONG i, LONG j, LONG k, LONG l, LONG* result)}.
   */
  @Override
  public int twelveAndOne(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j,
      int k, int l) {
    long self = Downcall.enter(this, "IMany.twelveAndOne");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IMany.twelveAndOne", a, b, c, d, e, f, g, h, i, j, k, l);
      }
      long result = frame.cell(4);
      int hr = Trace.status((int) Call_JJJJJJJJJJJJJJ_J.call(self, IManyVtable.SLOT_twelveAndOne, a,
          b, c, d, e, f, g, h, i, j, k, l, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IManyProxy.TYPE, "IMany.twelveAndOne");
      }
      return Trace.result(Memory.getInt(result));
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 6: {@code HRESULT thirteen(LONG a, LONG b, LONG c, LONG d, LONG e, LONG f, LONG g, LONG h, LONG i, LONG j, LONG k, LONG l, LONG m)}.
   */
  @Override
  public void thirteen(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k,
      int l, int m) {
    long self = Downcall.enter(this, "IMany.thirteen");
    try {
      if (Trace.ON) {
        Trace.call("IMany.thirteen", a, b, c, d, e, f, g, h, i, j, k, l, m);
      }
      int hr = Trace.status((int) Call_JJJJJJJJJJJJJJ_J.call(self, IManyVtable.SLOT_thirteen, a, b,
          c, d, e, f, g, h, i, j, k, l, m));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IManyProxy.TYPE, "IMany.thirteen");
      }
    } finally {
      Downcall.exit(this);
    }
  }

  /**
   * Slot 7: {@code HRESULT mixed(FLOAT a, DOUBLE b, LONGLONG c, FLOAT d)}.
   */
  @Override
  public void mixed(float a, double b, long c, float d) {
    long self = Downcall.enter(this, "IMany.mixed");
    try {
      if (Trace.ON) {
        Trace.call("IMany.mixed", a, b, c, d);
      }
      int hr = Trace.status((int) Call_JFDJF_J.call(self, IManyVtable.SLOT_mixed, a, b, c, d));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IManyProxy.TYPE, "IMany.mixed");
      }
    } finally {
      Downcall.exit(this);
    }
  }

  /**
   * Slot 8: {@code HRESULT mixedAgain(FLOAT a, DOUBLE b, LONG c, FLOAT d)}.
   */
  @Override
  public void mixedAgain(float a, double b, int c, float d) {
    long self = Downcall.enter(this, "IMany.mixedAgain");
    try {
      if (Trace.ON) {
        Trace.call("IMany.mixedAgain", a, b, c, d);
      }
      int hr = Trace.status((int) Call_JFDJF_J.call(self, IManyVtable.SLOT_mixedAgain, a, b, c, d));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IManyProxy.TYPE, "IMany.mixedAgain");
      }
    } finally {
      Downcall.exit(this);
    }
  }

  @SuppressWarnings("doclint:missing")
  private static final class Call_JJJJJJJJJJJJJJ_J {
    static final MethodHandle HANDLE = Downcall.handle("(JJJJJJJJJJJJJJ)J");

    static long call(long self, int slot, long a1, long a2, long a3, long a4, long a5, long a6,
        long a7, long a8, long a9, long a10, long a11, long a12, long a13) {
      try {
        return (long) HANDLE.invokeExact(Downcall.function(self, slot), self, a1, a2, a3, a4, a5,
            a6, a7, a8, a9, a10, a11, a12, a13);
      } catch (Throwable e) {
        throw Downcall.rethrow(e);
      }
    }
  }

  @SuppressWarnings("doclint:missing")
  private static final class Call_JFDJF_J {
    static final MethodHandle HANDLE = Downcall.handle("(JFDJF)J");

    static long call(long self, int slot, float a1, double a2, long a3, float a4) {
      try {
        return (long) HANDLE.invokeExact(Downcall.function(self, slot), self, a1, a2, a3, a4);
      } catch (Throwable e) {
        throw Downcall.rethrow(e);
      }
    }
  }
}
