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

/**
 * Calls {@link IResults} on a native object.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public class IResultsProxy extends IUnknownProxy implements IResults {
  /**
   * {@link IResults} as a value.
   */
  public static final ComType<IResults> TYPE = IResultsVtable.TYPE;

  /**
   * Called by generated code.
   *
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   */
  protected IResultsProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  /**
   * Takes over a reference that the caller owns.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IResultsProxy attach(MemorySegment pointer) {
    return (IResultsProxy) Proxies.attach(pointer, TYPE);
  }

  /**
   * Adds a reference to an object that somebody else holds.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the new reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IResultsProxy retain(MemorySegment pointer) {
    return (IResultsProxy) Proxies.retain(pointer, TYPE);
  }

  /**
   * Adds a reference to a proxy's object, so that it outlives the given proxy.
   *
   * @param proxy a proxy
   * @return another proxy of the same interface pointer, which owns the new reference
   * @throws IllegalStateException if the proxy is closed or has expired
   * @throws IllegalArgumentException if the argument is a Java implementation
   */
  public static IResultsProxy retain(IResults proxy) {
    return (IResultsProxy) Proxies.retain(proxy, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference
   * @throws io.comwright.ComException if the object does not have it
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IResultsProxy from(IUnknown object) {
    return (IResultsProxy) Proxies.from(object, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference, or null if the object does not have it
   * @throws io.comwright.ComException if the object answers with another failure
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IResultsProxy tryFrom(IUnknown object) {
    return (IResultsProxy) Proxies.tryFrom(object, TYPE);
  }

  /**
   * Slot 3: {@code HRESULT getByte(INT8* result)}.
   */
  @Override
  public byte getByte() {
    long self = Downcall.enter(this, "IResults.getByte");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IResults.getByte");
      }
      long result = frame.cell(1);
      int hr = Trace.status((int) Calls.call(self, IResultsVtable.SLOT_getByte, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IResultsProxy.TYPE, "IResults.getByte");
      }
      return Trace.result(Memory.getByte(result));
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 4: {@code HRESULT getShort(USHORT* result)}.
   */
  @Override
  public short getShort() {
    long self = Downcall.enter(this, "IResults.getShort");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IResults.getShort");
      }
      long result = frame.cell(2);
      int hr = Trace.status((int) Calls.call(self, IResultsVtable.SLOT_getShort, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IResultsProxy.TYPE, "IResults.getShort");
      }
      return Trace.result(Memory.getShort(result));
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 5: {@code HRESULT getChar(WCHAR* result)}.
   */
  @Override
  public char getChar() {
    long self = Downcall.enter(this, "IResults.getChar");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IResults.getChar");
      }
      long result = frame.cell(2);
      int hr = Trace.status((int) Calls.call(self, IResultsVtable.SLOT_getChar, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IResultsProxy.TYPE, "IResults.getChar");
      }
      return Trace.result(Memory.getChar(result));
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 6: {@code HRESULT getInt(LONG index, LONG* result)}.
   */
  @Override
  public int getInt(int index) {
    long self = Downcall.enter(this, "IResults.getInt");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IResults.getInt", index);
      }
      long result = frame.cell(4);
      int hr = Trace.status((int) Calls.call(self, IResultsVtable.SLOT_getInt, index, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IResultsProxy.TYPE, "IResults.getInt");
      }
      return Trace.result(Memory.getInt(result));
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 7: {@code HRESULT getLong(LONGLONG* result)}.
   */
  @Override
  public long getLong() {
    long self = Downcall.enter(this, "IResults.getLong");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IResults.getLong");
      }
      long result = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, IResultsVtable.SLOT_getLong, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IResultsProxy.TYPE, "IResults.getLong");
      }
      return Trace.result(Memory.getLong(result));
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 8: {@code HRESULT getFloat(FLOAT* result)}.
   */
  @Override
  public float getFloat() {
    long self = Downcall.enter(this, "IResults.getFloat");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IResults.getFloat");
      }
      long result = frame.cell(4);
      int hr = Trace.status((int) Calls.call(self, IResultsVtable.SLOT_getFloat, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IResultsProxy.TYPE, "IResults.getFloat");
      }
      return Trace.result(Memory.getFloat(result));
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 9: {@code HRESULT getDouble(DOUBLE* result)}.
   */
  @Override
  public double getDouble() {
    long self = Downcall.enter(this, "IResults.getDouble");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IResults.getDouble");
      }
      long result = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, IResultsVtable.SLOT_getDouble, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IResultsProxy.TYPE, "IResults.getDouble");
      }
      return Trace.result(Memory.getDouble(result));
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 10: {@code HRESULT getSegment(void** result)}.
   */
  @Override
  public MemorySegment getSegment() {
    long self = Downcall.enter(this, "IResults.getSegment");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IResults.getSegment");
      }
      long result = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, IResultsVtable.SLOT_getSegment, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IResultsProxy.TYPE, "IResults.getSegment");
      }
      return Trace.result(MemorySegment.ofAddress(Memory.getLong(result)));
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 11: {@code HRESULT getAddress(void** result)}.
   */
  @Override
  public long getAddress() {
    long self = Downcall.enter(this, "IResults.getAddress");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IResults.getAddress");
      }
      long result = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, IResultsVtable.SLOT_getAddress, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IResultsProxy.TYPE, "IResults.getAddress");
      }
      return Trace.result(Memory.getLong(result));
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }
}
