package example;

import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
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

/** Calls {@link INames} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class INamesProxy extends IUnknownProxy implements INames {
  /** {@link INames} as a value. */
  public static final ComType<INames> TYPE = GeneratedType.register(1,
      new GeneratedType<>(INames.class, INamesVtable.IID, IUnknownProxy.TYPE, INamesVtable.LAYOUT,
      INamesVtable.LAYOUT_HASH), new INamesProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected INamesProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new INamesProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return INamesStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static INamesProxy attach(MemorySegment pointer) {
    return (INamesProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static INamesProxy retain(MemorySegment pointer) {
    return (INamesProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static INamesProxy retain(INames proxy) {
    return (INamesProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static INamesProxy from(IUnknown object) {
    return (INamesProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable INamesProxy tryFrom(IUnknown object) {
    return (INamesProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public int call(String self, String frame, int hr, int result, int target, int failure,
      int method) {
    long self_ = Downcall.enter(this, "INames.call");
    try (FrameMemory frame_ = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("INames.call", self, frame, hr, result, target, failure, method);
      long selfPointer = frame_.utf16(self, "INames.call", "self");
      long framePointer = frame_.utf16(frame, "INames.call", "frame");
      long result_ = frame_.cell(4);
      int hr_ = (int) Calls.call(self_, INamesVtable.SLOT_call, selfPointer, framePointer, hr,
          result, target, failure, method, result_);
      Downcall.check(hr_, this, TYPE, "INames.call");
      return Trace.result(Memory.getInt(result_));
    }
  }

  @Override
  public void classes(String downcall, MemorySegment memory, INames frame, int upcall,
      int upcall_) {
    long self = Downcall.enter(this, "INames.classes");
    try (FrameMemory frame_ = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("INames.classes", downcall, memory, frame, upcall, upcall_);
      long downcallPointer = frame_.utf16(downcall, "INames.classes", "Downcall");
      long memoryAddress = Arguments.address(memory, "INames.classes", "Memory");
      long framePointer = frame_.pointer(frame, TYPE, "INames.classes", "Frame");
      int hr = (int) Calls.call(self, INamesVtable.SLOT_classes, downcallPointer, memoryAddress,
          framePointer, upcall, upcall_);
      Downcall.check(hr, this, TYPE, "INames.classes");
    } finally {
      Reference.reachabilityFence(memory);
      Reference.reachabilityFence(frame);
    }
  }

  @Override
  public void suffixes(String text, long textPointer, String textText, int value, int slot) {
    long self = Downcall.enter(this, "INames.suffixes");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("INames.suffixes", text, textPointer, textText, value, slot);
      long textPointer_ = frame.utf16(text, "INames.suffixes", "text");
      long textTextPointer = frame.utf16(textText, "INames.suffixes", "textText");
      int hr = (int) Calls.call(self, INamesVtable.SLOT_suffixes, textPointer_, textPointer,
          textTextPointer, value, slot);
      Downcall.check(hr, this, TYPE, "INames.suffixes");
    }
  }

  @Override
  public void wait(int timeout, int flags) {
    long self = Downcall.enter(this, "INames.wait");
    try {
      if (Trace.ON) Trace.call("INames.wait", timeout, flags);
      int hr = (int) Calls.call(self, INamesVtable.SLOT_wait, timeout, flags);
      Downcall.check(hr, this, TYPE, "INames.wait");
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public void write(IUnknown pointer, IUnknown ownership, IUnknown object, IUnknown proxy) {
    long self = Downcall.enter(this, "INames.write");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("INames.write", pointer, ownership, object, proxy);
      long pointerPointer = frame.pointer(pointer, IUnknownProxy.TYPE, "INames.write", "pointer");
      long ownershipPointer = frame.pointer(ownership, IUnknownProxy.TYPE, "INames.write",
          "ownership");
      long objectPointer = frame.pointer(object, IUnknownProxy.TYPE, "INames.write", "object");
      long proxyPointer = frame.pointer(proxy, IUnknownProxy.TYPE, "INames.write", "proxy");
      int hr = (int) Calls.call(self, INamesVtable.SLOT_write, pointerPointer, ownershipPointer,
          objectPointer, proxyPointer);
      Downcall.check(hr, this, TYPE, "INames.write");
    } finally {
      Reference.reachabilityFence(pointer);
      Reference.reachabilityFence(ownership);
      Reference.reachabilityFence(object);
      Reference.reachabilityFence(proxy);
    }
  }

  @Override
  public int TYPE() {
    long self = Downcall.enter(this, "INames.TYPE");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("INames.TYPE");
      long result = frame.cell(4);
      int hr = (int) Calls.call(self, INamesVtable.SLOT_TYPE, result);
      Downcall.check(hr, this, TYPE, "INames.TYPE");
      return Trace.result(Memory.getInt(result));
    }
  }
}
