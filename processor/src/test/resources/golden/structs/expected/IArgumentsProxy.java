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

/** Calls {@link IArguments} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class IArgumentsProxy extends IUnknownProxy implements IArguments {
  /** {@link IArguments} as a value. */
  public static final ComType<IArguments> TYPE = GeneratedType.register(1,
      new GeneratedType<>(IArguments.class, IArgumentsVtable.IID, IUnknownProxy.TYPE,
      IArgumentsVtable.LAYOUT, IArgumentsVtable.LAYOUT_HASH),
      new IArgumentsProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IArgumentsProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IArgumentsProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return IArgumentsStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static IArgumentsProxy attach(MemorySegment pointer) {
    return (IArgumentsProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static IArgumentsProxy retain(MemorySegment pointer) {
    return (IArgumentsProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static IArgumentsProxy retain(IArguments proxy) {
    return (IArgumentsProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static IArgumentsProxy from(IUnknown object) {
    return (IArgumentsProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable IArgumentsProxy tryFrom(IUnknown object) {
    return (IArgumentsProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public void plain(Handle handle, HResult result, String text, Guid guid, MemorySegment memory) {
    long self = Downcall.enter(this, "IArguments.plain");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IArguments.plain", handle, result, text, guid, memory);
      long handleValue = Arguments.nonNull(handle, "IArguments.plain", "handle").value();
      long resultCode = Arguments.nonNull(result, "IArguments.plain", "result").code();
      long textPointer = frame.utf16(text, "IArguments.plain", "text");
      long guidPointer = frame.guid(guid, "IArguments.plain", "guid");
      long memoryAddress = Arguments.address(memory, "IArguments.plain", "memory");
      int hr = (int) Calls.call(self, IArgumentsVtable.SLOT_plain, handleValue, resultCode,
          textPointer, guidPointer, memoryAddress);
      Downcall.check(hr, this, TYPE, "IArguments.plain");
    } finally {
      Reference.reachabilityFence(memory);
    }
  }

  @Override
  public void nullable(@Nullable Handle handle, @Nullable String text, @Nullable Guid guid) {
    long self = Downcall.enter(this, "IArguments.nullable");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IArguments.nullable", handle, text, guid);
      long handleValue = handle == null ? 0L : handle.value();
      long textPointer = text == null ? 0L : frame.utf16(text, "IArguments.nullable", "text");
      long guidPointer = guid == null ? 0L : frame.guid(guid, "IArguments.nullable", "guid");
      int hr = (int) Calls.call(self, IArgumentsVtable.SLOT_nullable, handleValue, textPointer,
          guidPointer);
      Downcall.check(hr, this, TYPE, "IArguments.nullable");
    }
  }

  @Override
  public void interfaces(IScalars scalars, @Nullable IUnknown unknown) {
    long self = Downcall.enter(this, "IArguments.interfaces");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IArguments.interfaces", scalars, unknown);
      long scalarsPointer = frame.pointer(scalars, IScalarsProxy.TYPE, "IArguments.interfaces",
          "scalars");
      long unknownPointer = unknown == null ? 0L : frame.pointer(unknown, IUnknownProxy.TYPE,
          "IArguments.interfaces", "unknown");
      int hr = (int) Calls.call(self, IArgumentsVtable.SLOT_interfaces, scalarsPointer,
          unknownPointer);
      Downcall.check(hr, this, TYPE, "IArguments.interfaces");
    } finally {
      Reference.reachabilityFence(scalars);
      Reference.reachabilityFence(unknown);
    }
  }

  @Override
  public IScalars structs(Texts texts, @Nullable Box box) {
    long self = Downcall.enter(this, "IArguments.structs");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IArguments.structs", texts, box);
      // Arguments.
      long textsPointer = TextsStruct.write(texts, frame, "IArguments.structs", "texts");
      long boxPointer = box == null ? 0L : BoxStruct.write(box, frame, "IArguments.structs", "box");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, IArgumentsVtable.SLOT_structs, textsPointer, boxPointer,
          result);
      Downcall.check(hr, this, TYPE, "IArguments.structs");
      // Outs: taken over and converted.
      Runnable textsRefs = TextsStruct.collect(texts, textsPointer);
      IScalars taken = Proxies.take(Memory.getLong(result), IScalarsProxy.TYPE,
          "IArguments.structs");
      // Outs: delivered, which cannot fail.
      textsRefs.run();
      return Trace.result(taken);
    } finally {
      Reference.reachabilityFence(box);
    }
  }

  @Override
  public HResult preservedStruct(Texts texts) {
    long self = Downcall.enter(this, "IArguments.preservedStruct");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IArguments.preservedStruct", texts);
      // Arguments.
      long textsPointer = TextsStruct.write(texts, frame, "IArguments.preservedStruct", "texts");
      long result = Calls.call(self, IArgumentsVtable.SLOT_preservedStruct, textsPointer);
      if ((int) result >= 0) {
        // Outs: taken over and converted.
        Runnable textsRefs = TextsStruct.collect(texts, textsPointer);
        // Outs: delivered, which cannot fail.
        textsRefs.run();
      }
      return Trace.result(HResult.of((int) result));
    } finally {
      Reference.reachabilityFence(this);
    }
  }

  @Override
  public int preservedStructInt(@Nullable Texts texts) {
    long self = Downcall.enter(this, "IArguments.preservedStructInt");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IArguments.preservedStructInt", texts);
      // Arguments.
      long textsPointer = texts == null ? 0L : TextsStruct.write(texts, frame,
          "IArguments.preservedStructInt", "texts");
      long result = Calls.call(self, IArgumentsVtable.SLOT_preservedStructInt, textsPointer);
      // Outs: taken over and converted.
      Runnable textsRefs = texts == null ? null : TextsStruct.collect(texts, textsPointer);
      // Outs: delivered, which cannot fail.
      if (textsRefs != null) {
        textsRefs.run();
      }
      return Trace.result((int) result);
    } finally {
      Reference.reachabilityFence(this);
    }
  }

  @Override
  public HResult successStruct(Box box) {
    long self = Downcall.enter(this, "IArguments.successStruct");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IArguments.successStruct", box);
      long boxPointer = BoxStruct.write(box, frame, "IArguments.successStruct", "box");
      int hr = (int) Calls.call(self, IArgumentsVtable.SLOT_successStruct, boxPointer);
      Downcall.check(hr, this, TYPE, "IArguments.successStruct");
      return Trace.result(HResult.of(hr));
    } finally {
      Reference.reachabilityFence(box);
    }
  }
}
