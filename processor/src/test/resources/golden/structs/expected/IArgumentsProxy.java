package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.Handle;
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
 * Calls {@link IArguments} on a native object.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public class IArgumentsProxy extends IUnknownProxy implements IArguments {
  /**
   * {@link IArguments} as a value.
   */
  public static final ComType<IArguments> TYPE = IArgumentsVtable.TYPE;

  /**
   * Called by generated code.
   *
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   */
  protected IArgumentsProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  /**
   * Takes over a reference that the caller owns.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IArgumentsProxy attach(MemorySegment pointer) {
    return (IArgumentsProxy) Proxies.attach(pointer, TYPE);
  }

  /**
   * Adds a reference to an object that somebody else holds.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the new reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IArgumentsProxy retain(MemorySegment pointer) {
    return (IArgumentsProxy) Proxies.retain(pointer, TYPE);
  }

  /**
   * Adds a reference to a proxy's object, so that it outlives the given proxy.
   *
   * @param proxy a proxy
   * @return another proxy of the same interface pointer, which owns the new reference
   * @throws IllegalStateException if the proxy is closed or has expired
   * @throws IllegalArgumentException if the argument is a Java implementation
   */
  public static IArgumentsProxy retain(IArguments proxy) {
    return (IArgumentsProxy) Proxies.retain(proxy, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference
   * @throws io.comwright.ComException if the object does not have it
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IArgumentsProxy from(IUnknown object) {
    return (IArgumentsProxy) Proxies.from(object, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference, or null if the object does not have it
   * @throws io.comwright.ComException if the object answers with another failure
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IArgumentsProxy tryFrom(IUnknown object) {
    return (IArgumentsProxy) Proxies.tryFrom(object, TYPE);
  }

  /**
   * Slot 3: {@code HRESULT plain(HANDLE handle, HRESULT result, LPCWSTR text, REFGUID guid, void* memory)}.
   */
  @Override
  public void plain(Handle handle, HResult result, String text, Guid guid, MemorySegment memory) {
    long self = Downcall.enter(this, "IArguments.plain");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IArguments.plain", handle, result, text, guid, memory);
      }
      long handleValue = Arguments.nonNull(handle, "IArguments.plain", "handle").value();
      long resultCode = Arguments.nonNull(result, "IArguments.plain", "result").code();
      long textPointer = frame.utf16(text, "IArguments.plain", "text");
      long guidPointer = frame.guid(guid, "IArguments.plain", "guid");
      long memoryAddress = Arguments.address(memory, "IArguments.plain", "memory");
      int hr = Trace.status((int) Calls.call(self, IArgumentsVtable.SLOT_plain, handleValue,
          resultCode, textPointer, guidPointer, memoryAddress));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IArgumentsProxy.TYPE, "IArguments.plain");
      }
    } finally {
      Reference.reachabilityFence(memory);
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 4: {@code HRESULT nullable(HANDLE handle, LPCWSTR text, REFGUID guid)}.
   */
  @Override
  public void nullable(Handle handle, String text, Guid guid) {
    long self = Downcall.enter(this, "IArguments.nullable");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IArguments.nullable", handle, text, guid);
      }
      long handleValue = handle == null ? 0L : handle.value();
      long textPointer = text == null ? 0L : frame.utf16(text, "IArguments.nullable", "text");
      long guidPointer = guid == null ? 0L : frame.guid(guid, "IArguments.nullable", "guid");
      int hr = Trace.status((int) Calls.call(self, IArgumentsVtable.SLOT_nullable, handleValue,
          textPointer, guidPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IArgumentsProxy.TYPE, "IArguments.nullable");
      }
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 5: {@code HRESULT interfaces(IScalars* scalars, IUnknown* unknown)}.
   */
  @Override
  public void interfaces(IScalars scalars, IUnknown unknown) {
    long self = Downcall.enter(this, "IArguments.interfaces");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IArguments.interfaces", scalars, unknown);
      }
      long scalarsPointer = frame.pointer(scalars, IScalarsProxy.TYPE, "IArguments.interfaces",
          "scalars");
      long unknownPointer = unknown == null ? 0L : frame.pointer(unknown, IUnknownProxy.TYPE,
          "IArguments.interfaces", "unknown");
      int hr = Trace.status((int) Calls.call(self, IArgumentsVtable.SLOT_interfaces, scalarsPointer,
          unknownPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IArgumentsProxy.TYPE, "IArguments.interfaces");
      }
    } finally {
      Reference.reachabilityFence(scalars);
      Reference.reachabilityFence(unknown);
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 6: {@code HRESULT structs(Texts* texts, Box* box, IScalars** result)}.
   */
  @Override
  public IScalars structs(Texts texts, Box box) {
    long self = Downcall.enter(this, "IArguments.structs");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IArguments.structs", texts, box);
      }
      long textsPointer = TextsStruct.write(texts, frame, "IArguments.structs", "texts");
      long boxPointer = box == null ? 0L : BoxStruct.write(box, frame, "IArguments.structs", "box");
      long result = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, IArgumentsVtable.SLOT_structs, textsPointer,
          boxPointer, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IArgumentsProxy.TYPE, "IArguments.structs");
      }
      Runnable textsRefs = TextsStruct.collect(texts, textsPointer);
      IScalars taken = Proxies.take(Memory.getLong(result), IScalarsProxy.TYPE,
          "IArguments.structs");
      textsRefs.run();
      return Trace.result(taken);
    } finally {
      Reference.reachabilityFence(texts);
      Reference.reachabilityFence(box);
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 7: {@code HRESULT preservedStruct(Texts* texts)}.
   */
  @Override
  public HResult preservedStruct(Texts texts) {
    long self = Downcall.enter(this, "IArguments.preservedStruct");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IArguments.preservedStruct", texts);
      }
      long textsPointer = TextsStruct.write(texts, frame, "IArguments.preservedStruct", "texts");
      long result = Calls.call(self, IArgumentsVtable.SLOT_preservedStruct, textsPointer);
      if ((int) result >= 0) {
        Runnable textsRefs = TextsStruct.collect(texts, textsPointer);
        textsRefs.run();
      }
      return Trace.result(HResult.of((int) result));
    } finally {
      Reference.reachabilityFence(texts);
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 8: {@code LONG preservedStructInt(Texts* texts)}.
   */
  @Override
  public int preservedStructInt(Texts texts) {
    long self = Downcall.enter(this, "IArguments.preservedStructInt");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IArguments.preservedStructInt", texts);
      }
      long textsPointer = texts == null ? 0L : TextsStruct.write(texts, frame,
          "IArguments.preservedStructInt", "texts");
      long result = Calls.call(self, IArgumentsVtable.SLOT_preservedStructInt, textsPointer);
      Runnable textsRefs = texts == null ? null : TextsStruct.collect(texts, textsPointer);
      if (texts != null) {
        textsRefs.run();
      }
      return Trace.result((int) result);
    } finally {
      Reference.reachabilityFence(texts);
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 9: {@code HRESULT successStruct(Box* box)}.
   */
  @Override
  public HResult successStruct(Box box) {
    long self = Downcall.enter(this, "IArguments.successStruct");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IArguments.successStruct", box);
      }
      long boxPointer = BoxStruct.write(box, frame, "IArguments.successStruct", "box");
      int hr = Trace.status((int) Calls.call(self, IArgumentsVtable.SLOT_successStruct,
          boxPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IArgumentsProxy.TYPE, "IArguments.successStruct");
      }
      return Trace.result(HResult.of(hr));
    } finally {
      Reference.reachabilityFence(box);
      frame.exit();
      Downcall.exit(this);
    }
  }
}
