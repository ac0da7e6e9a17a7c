package example;

import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.Trace;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/**
 * Calls {@link IScalars} on a native object.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public class IScalarsProxy extends IUnknownProxy implements IScalars {
  /**
   * {@link IScalars} as a value.
   */
  public static final ComType<IScalars> TYPE = IScalarsVtable.TYPE;

  /**
   * Called by generated code.
   *
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   */
  protected IScalarsProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  /**
   * Takes over a reference that the caller owns.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IScalarsProxy attach(MemorySegment pointer) {
    return (IScalarsProxy) Proxies.attach(pointer, TYPE);
  }

  /**
   * Adds a reference to an object that somebody else holds.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the new reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IScalarsProxy retain(MemorySegment pointer) {
    return (IScalarsProxy) Proxies.retain(pointer, TYPE);
  }

  /**
   * Adds a reference to a proxy's object, so that it outlives the given proxy.
   *
   * @param proxy a proxy
   * @return another proxy of the same interface pointer, which owns the new reference
   * @throws IllegalStateException if the proxy is closed or has expired
   * @throws IllegalArgumentException if the argument is a Java implementation
   */
  public static IScalarsProxy retain(IScalars proxy) {
    return (IScalarsProxy) Proxies.retain(proxy, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference
   * @throws io.comwright.ComException if the object does not have it
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IScalarsProxy from(IUnknown object) {
    return (IScalarsProxy) Proxies.from(object, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference, or null if the object does not have it
   * @throws io.comwright.ComException if the object answers with another failure
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IScalarsProxy tryFrom(IUnknown object) {
    return (IScalarsProxy) Proxies.tryFrom(object, TYPE);
  }

  /**
   * Slot 3: {@code HRESULT signed(INT8 b, SHORT s, LONG i, LONGLONG l)}.
   */
  @Override
  public void signed(byte b, short s, int i, long l) {
    long self = Downcall.enter(this, "IScalars.signed");
    try {
      if (Trace.ON) {
        Trace.call("IScalars.signed", b, s, i, l);
      }
      int hr = Trace.status((int) Calls.call(self, IScalarsVtable.SLOT_signed, b, s, i, l));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IScalarsProxy.TYPE, "IScalars.signed");
      }
    } finally {
      Downcall.exit(this);
    }
  }

  /**
   * Slot 4: {@code HRESULT unsigned(UINT8 b, USHORT s, ULONG i, ULONGLONG l)}.
   */
  @Override
  public void unsigned(byte b, short s, int i, long l) {
    long self = Downcall.enter(this, "IScalars.unsigned");
    try {
      if (Trace.ON) {
        Trace.call("IScalars.unsigned", b, s, i, l);
      }
      int hr = Trace.status((int) Calls.call(self, IScalarsVtable.SLOT_unsigned,
          Byte.toUnsignedLong(b), Short.toUnsignedLong(s), Integer.toUnsignedLong(i), l));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IScalarsProxy.TYPE, "IScalars.unsigned");
      }
    } finally {
      Downcall.exit(this);
    }
  }

  /**
   * Slot 5: {@code HRESULT others(WCHAR c, void* address)}.
   */
  @Override
  public void others(char c, long address) {
    long self = Downcall.enter(this, "IScalars.others");
    try {
      if (Trace.ON) {
        Trace.call("IScalars.others", c, address);
      }
      int hr = Trace.status((int) Calls.call(self, IScalarsVtable.SLOT_others, c, address));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IScalarsProxy.TYPE, "IScalars.others");
      }
    } finally {
      Downcall.exit(this);
    }
  }

  /**
   * Slot 6: {@code HRESULT floats(FLOAT f, DOUBLE d)}.
   */
  @Override
  public void floats(float f, double d) {
    long self = Downcall.enter(this, "IScalars.floats");
    try {
      if (Trace.ON) {
        Trace.call("IScalars.floats", f, d);
      }
      int hr = Trace.status((int) Call_JFD_J.call(self, IScalarsVtable.SLOT_floats, f, d));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IScalarsProxy.TYPE, "IScalars.floats");
      }
    } finally {
      Downcall.exit(this);
    }
  }

  @SuppressWarnings("doclint:missing")
  private static final class Call_JFD_J {
    static final MethodHandle HANDLE = Downcall.handle("(JFD)J");

    static long call(long self, int slot, float a1, double a2) {
      try {
        return (long) HANDLE.invokeExact(Downcall.function(self, slot), self, a1, a2);
      } catch (Throwable e) {
        throw Downcall.rethrow(e);
      }
    }
  }
}
