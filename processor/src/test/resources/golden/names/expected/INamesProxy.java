package example;

import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
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
 * Calls {@link INames} on a native object.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public class INamesProxy extends IUnknownProxy implements INames {
  /**
   * {@link INames} as a value.
   */
  public static final ComType<INames> TYPE = INamesVtable.TYPE;

  /**
   * Called by generated code.
   *
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   */
  protected INamesProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  /**
   * Takes over a reference that the caller owns.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static INamesProxy attach(MemorySegment pointer) {
    return (INamesProxy) Proxies.attach(pointer, TYPE);
  }

  /**
   * Adds a reference to an object that somebody else holds.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the new reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static INamesProxy retain(MemorySegment pointer) {
    return (INamesProxy) Proxies.retain(pointer, TYPE);
  }

  /**
   * Adds a reference to a proxy's object, so that it outlives the given proxy.
   *
   * @param proxy a proxy
   * @return another proxy of the same interface pointer, which owns the new reference
   * @throws IllegalStateException if the proxy is closed or has expired
   * @throws IllegalArgumentException if the argument is a Java implementation
   */
  public static INamesProxy retain(INames proxy) {
    return (INamesProxy) Proxies.retain(proxy, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference
   * @throws io.comwright.ComException if the object does not have it
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static INamesProxy from(IUnknown object) {
    return (INamesProxy) Proxies.from(object, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference, or null if the object does not have it
   * @throws io.comwright.ComException if the object answers with another failure
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static INamesProxy tryFrom(IUnknown object) {
    return (INamesProxy) Proxies.tryFrom(object, TYPE);
  }

  /**
   * Slot 3: {@code HRESULT call(LPCWSTR self, LPCWSTR frame, LONG hr, LONG result, LONG target, LONG failure, LONG method, LONG* result)}.
   */
  @Override
  public int call(String self, String frame, int hr, int result, int target, int failure,
      int method) {
    long self_ = Downcall.enter(this, "INames.call");
    Frame frame_ = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("INames.call", self, frame, hr, result, target, failure, method);
      }
      long selfPointer = frame_.utf16(self, "INames.call", "self");
      long framePointer = frame_.utf16(frame, "INames.call", "frame");
      long result_ = frame_.cell(4);
      int hr_ = Trace.status((int) Calls.call(self_, INamesVtable.SLOT_call, selfPointer,
          framePointer, hr, result, target, failure, method, result_));
      if (hr_ < 0) {
        throw Downcall.failure(hr_, self_, INamesProxy.TYPE, "INames.call");
      }
      return Trace.result(Memory.getInt(result_));
    } finally {
      frame_.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 4: {@code HRESULT classes(LPCWSTR Downcall, void* Memory, INames* Frame, LONG Upcall, LONG upcall)}.
   */
  @Override
  public void classes(String downcall, MemorySegment memory, INames frame, int upcall,
      int upcall_) {
    long self = Downcall.enter(this, "INames.classes");
    Frame frame_ = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("INames.classes", downcall, memory, frame, upcall, upcall_);
      }
      long downcallPointer = frame_.utf16(downcall, "INames.classes", "Downcall");
      long memoryAddress = Arguments.address(memory, "INames.classes", "Memory");
      long framePointer = frame_.pointer(frame, INamesProxy.TYPE, "INames.classes", "Frame");
      int hr = Trace.status((int) Calls.call(self, INamesVtable.SLOT_classes, downcallPointer,
          memoryAddress, framePointer, upcall, upcall_));
      if (hr < 0) {
        throw Downcall.failure(hr, self, INamesProxy.TYPE, "INames.classes");
      }
    } finally {
      Reference.reachabilityFence(memory);
      Reference.reachabilityFence(frame);
      frame_.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 5: {@code HRESULT suffixes(LPCWSTR text, LONGLONG textPointer, LPCWSTR textText, LONG value, LONG slot)}.
   */
  @Override
  public void suffixes(String text, long textPointer, String textText, int value, int slot) {
    long self = Downcall.enter(this, "INames.suffixes");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("INames.suffixes", text, textPointer, textText, value, slot);
      }
      long textPointer_ = frame.utf16(text, "INames.suffixes", "text");
      long textTextPointer = frame.utf16(textText, "INames.suffixes", "textText");
      int hr = Trace.status((int) Calls.call(self, INamesVtable.SLOT_suffixes, textPointer_,
          textPointer, textTextPointer, value, slot));
      if (hr < 0) {
        throw Downcall.failure(hr, self, INamesProxy.TYPE, "INames.suffixes");
      }
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 6: {@code HRESULT wait(LONG timeout, LONG flags)}.
   */
  @Override
  public void wait(int timeout, int flags) {
    long self = Downcall.enter(this, "INames.wait");
    try {
      if (Trace.ON) {
        Trace.call("INames.wait", timeout, flags);
      }
      int hr = Trace.status((int) Calls.call(self, INamesVtable.SLOT_wait, timeout, flags));
      if (hr < 0) {
        throw Downcall.failure(hr, self, INamesProxy.TYPE, "INames.wait");
      }
    } finally {
      Downcall.exit(this);
    }
  }

  /**
   * Slot 7: {@code HRESULT write(IUnknown* pointer, IUnknown* ownership, IUnknown* object, IUnknown* proxy)}.
   */
  @Override
  public void write(IUnknown pointer, IUnknown ownership, IUnknown object, IUnknown proxy) {
    long self = Downcall.enter(this, "INames.write");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("INames.write", pointer, ownership, object, proxy);
      }
      long pointerPointer = frame.pointer(pointer, IUnknownProxy.TYPE, "INames.write", "pointer");
      long ownershipPointer = frame.pointer(ownership, IUnknownProxy.TYPE, "INames.write",
          "ownership");
      long objectPointer = frame.pointer(object, IUnknownProxy.TYPE, "INames.write", "object");
      long proxyPointer = frame.pointer(proxy, IUnknownProxy.TYPE, "INames.write", "proxy");
      int hr = Trace.status((int) Calls.call(self, INamesVtable.SLOT_write, pointerPointer,
          ownershipPointer, objectPointer, proxyPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, INamesProxy.TYPE, "INames.write");
      }
    } finally {
      Reference.reachabilityFence(pointer);
      Reference.reachabilityFence(ownership);
      Reference.reachabilityFence(object);
      Reference.reachabilityFence(proxy);
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 8: {@code HRESULT TYPE(LONG* result)}.
   */
  @Override
  public int TYPE() {
    long self = Downcall.enter(this, "INames.TYPE");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("INames.TYPE");
      }
      long result = frame.cell(4);
      int hr = Trace.status((int) Calls.call(self, INamesVtable.SLOT_TYPE, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, INamesProxy.TYPE, "INames.TYPE");
      }
      return Trace.result(Memory.getInt(result));
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }
}
