package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.Frame;
import io.comwright.runtime.FrameMemory;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Owned;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.VtableProxy;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import org.jspecify.annotations.Nullable;

/** Calls {@link IInterfaceOuts} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class IInterfaceOutsProxy extends IUnknownProxy implements IInterfaceOuts {
  /** {@link IInterfaceOuts} as a value. */
  public static final ComType<IInterfaceOuts> TYPE = GeneratedType.register(1,
      new GeneratedType<>(IInterfaceOuts.class, IInterfaceOutsVtable.IID, IUnknownProxy.TYPE,
      IInterfaceOutsVtable.LAYOUT, IInterfaceOutsVtable.LAYOUT_HASH),
      new IInterfaceOutsProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IInterfaceOutsProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IInterfaceOutsProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return IInterfaceOutsStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static IInterfaceOutsProxy attach(MemorySegment pointer) {
    return (IInterfaceOutsProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static IInterfaceOutsProxy retain(MemorySegment pointer) {
    return (IInterfaceOutsProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static IInterfaceOutsProxy retain(IInterfaceOuts proxy) {
    return (IInterfaceOutsProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static IInterfaceOutsProxy from(IUnknown object) {
    return (IInterfaceOutsProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable IInterfaceOutsProxy tryFrom(IUnknown object) {
    return (IInterfaceOutsProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public void interfaces(Ref<IInterfaceOuts> outs, Ref<@Nullable IUnknown> unknown) {
    long self = Downcall.enter(this, "IInterfaceOuts.interfaces");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IInterfaceOuts.interfaces", outs, unknown);
      // Arguments.
      Arguments.nonNull(outs, "IInterfaceOuts.interfaces", "outs");
      long outsPointer = frame.cell(8);
      Arguments.nonNull(unknown, "IInterfaceOuts.interfaces", "unknown");
      long unknownPointer = frame.cell(8);
      int hr = (int) Calls.call(self, IInterfaceOutsVtable.SLOT_interfaces, outsPointer,
          unknownPointer);
      Downcall.check(hr, this, TYPE, "IInterfaceOuts.interfaces");
      // Outs: taken over and converted.
      frame.own(outsPointer, Owned.INTERFACE);
      frame.own(unknownPointer, Owned.INTERFACE);
      IInterfaceOuts outsValue = frame.take(outsPointer, TYPE, "IInterfaceOuts.interfaces",
          "the value of outs");
      IUnknown unknownValue = frame.takeOrNull(unknownPointer, IUnknownProxy.TYPE);
      // Outs: delivered, which cannot fail.
      outs.set(outsValue);
      unknown.set(unknownValue);
      frame.commit();
    }
  }

  @Override
  public void optionalInterface(@Nullable Ref<IInterfaceOuts> outs,
      @Nullable Ref<IUnknown> unknown) {
    long self = Downcall.enter(this, "IInterfaceOuts.optionalInterface");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IInterfaceOuts.optionalInterface", outs, unknown);
      // Arguments.
      long outsPointer = outs == null ? 0L : frame.cell(8);
      long unknownPointer = unknown == null ? 0L : frame.cell(8);
      frame.own(unknownPointer, Owned.INTERFACE);
      IUnknown unknownIn = unknown == null ? null : unknown.get();
      long unknownBefore = 0L;
      if (unknown != null) {
        Memory.putLong(unknownPointer, Answers.detach(Arguments.nonNull(unknownIn,
            "IInterfaceOuts.optionalInterface", "the value of unknown"), IUnknownProxy.TYPE,
            "IInterfaceOuts.optionalInterface", "the value of unknown"));
        unknownBefore = Memory.getLong(unknownPointer);
      }
      int hr = (int) Calls.call(self, IInterfaceOutsVtable.SLOT_optionalInterface, outsPointer,
          unknownPointer);
      Downcall.check(hr, this, TYPE, "IInterfaceOuts.optionalInterface");
      // Outs: taken over and converted.
      frame.own(outsPointer, Owned.INTERFACE);
      IInterfaceOuts outsValue = null;
      if (outs != null) {
        outsValue = frame.take(outsPointer, TYPE, "IInterfaceOuts.optionalInterface",
            "the value of outs");
      }
      IUnknown unknownValue = null;
      if (unknown != null) {
        unknownValue = Memory.getLong(unknownPointer) == unknownBefore ? unknownIn :
            frame.take(unknownPointer, IUnknownProxy.TYPE, "IInterfaceOuts.optionalInterface",
            "the value of unknown");
      }
      // Outs: delivered, which cannot fail.
      if (outs != null) {
        outs.set(outsValue);
      }
      if (unknown != null) {
        unknown.set(unknownValue);
      }
      frame.commit();
    }
  }

  @Override
  public IInterfaceOuts replaced(Ref<IInterfaceOuts> outs, Ref<@Nullable IUnknown> unknown,
      IntRef count) {
    long self = Downcall.enter(this, "IInterfaceOuts.replaced");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IInterfaceOuts.replaced", outs, unknown, count);
      // Arguments.
      Arguments.nonNull(outs, "IInterfaceOuts.replaced", "outs");
      long outsPointer = frame.cell(8);
      frame.own(outsPointer, Owned.INTERFACE);
      IInterfaceOuts outsIn = outs.get();
      Memory.putLong(outsPointer, Answers.detach(Arguments.nonNull(outsIn,
          "IInterfaceOuts.replaced", "the value of outs"), TYPE, "IInterfaceOuts.replaced",
          "the value of outs"));
      long outsBefore = Memory.getLong(outsPointer);
      Arguments.nonNull(unknown, "IInterfaceOuts.replaced", "unknown");
      long unknownPointer = frame.cell(8);
      frame.own(unknownPointer, Owned.INTERFACE);
      IUnknown unknownIn = unknown.get();
      Memory.putLong(unknownPointer, unknownIn == null ? 0L : Answers.detach(unknownIn,
          IUnknownProxy.TYPE, "IInterfaceOuts.replaced", "the value of unknown"));
      long unknownBefore = Memory.getLong(unknownPointer);
      Arguments.nonNull(count, "IInterfaceOuts.replaced", "count");
      long countPointer = frame.cell(4);
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, IInterfaceOutsVtable.SLOT_replaced, outsPointer,
          unknownPointer, countPointer, result);
      Downcall.check(hr, this, TYPE, "IInterfaceOuts.replaced");
      // Outs: taken over and converted.
      frame.own(result, Owned.INTERFACE);
      IInterfaceOuts outsValue = Memory.getLong(outsPointer) == outsBefore ? outsIn :
          frame.take(outsPointer, TYPE, "IInterfaceOuts.replaced", "the value of outs");
      IUnknown unknownValue = Memory.getLong(unknownPointer) == unknownBefore ? unknownIn :
          frame.takeOrNull(unknownPointer, IUnknownProxy.TYPE);
      IInterfaceOuts value = frame.take(result, TYPE, "IInterfaceOuts.replaced", "result");
      // Outs: delivered, which cannot fail.
      outs.set(outsValue);
      unknown.set(unknownValue);
      count.set(Memory.getInt(countPointer));
      frame.commit();
      return Trace.result(value);
    }
  }

  @Override
  public HResult success(Ref<IUnknown> unknown) {
    long self = Downcall.enter(this, "IInterfaceOuts.success");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IInterfaceOuts.success", unknown);
      // Arguments.
      Arguments.nonNull(unknown, "IInterfaceOuts.success", "unknown");
      long unknownPointer = frame.cell(8);
      int hr = (int) Calls.call(self, IInterfaceOutsVtable.SLOT_success, unknownPointer);
      Downcall.check(hr, this, TYPE, "IInterfaceOuts.success");
      // Outs: taken over and converted.
      frame.own(unknownPointer, Owned.INTERFACE);
      IUnknown unknownValue = frame.take(unknownPointer, IUnknownProxy.TYPE,
          "IInterfaceOuts.success", "the value of unknown");
      // Outs: delivered, which cannot fail.
      unknown.set(unknownValue);
      frame.commit();
      return Trace.result(HResult.of(hr));
    }
  }

  @Override
  public HResult preserved(Ref<IUnknown> unknown, IntRef i) {
    long self = Downcall.enter(this, "IInterfaceOuts.preserved");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IInterfaceOuts.preserved", unknown, i);
      // Arguments.
      Arguments.nonNull(unknown, "IInterfaceOuts.preserved", "unknown");
      long unknownPointer = frame.cell(8);
      Arguments.nonNull(i, "IInterfaceOuts.preserved", "i");
      long iPointer = frame.cell(4);
      Memory.putInt(iPointer, i.get());
      long result = Calls.call(self, IInterfaceOutsVtable.SLOT_preserved, unknownPointer, iPointer);
      if ((int) result >= 0) {
        // Outs: taken over and converted.
        frame.own(unknownPointer, Owned.INTERFACE);
        IUnknown unknownValue = frame.take(unknownPointer, IUnknownProxy.TYPE,
            "IInterfaceOuts.preserved", "the value of unknown");
        // Outs: delivered, which cannot fail.
        unknown.set(unknownValue);
        i.set(Memory.getInt(iPointer));
        frame.commit();
      }
      return Trace.result(HResult.of((int) result));
    } finally {
      Reference.reachabilityFence(this);
    }
  }

  @Override
  public Handle preservedHandle(IntRef i) {
    long self = Downcall.enter(this, "IInterfaceOuts.preservedHandle");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IInterfaceOuts.preservedHandle", i);
      // Arguments.
      Arguments.nonNull(i, "IInterfaceOuts.preservedHandle", "i");
      long iPointer = frame.cell(4);
      long result = Calls.call(self, IInterfaceOutsVtable.SLOT_preservedHandle, iPointer);
      // Outs: delivered, which cannot fail.
      i.set(Memory.getInt(iPointer));
      return Trace.result(Handle.of(result));
    }
  }

  @Override
  public void nothing(Ref<Guid> guid) {
    long self = Downcall.enter(this, "IInterfaceOuts.nothing");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IInterfaceOuts.nothing", guid);
      // Arguments.
      Arguments.nonNull(guid, "IInterfaceOuts.nothing", "guid");
      long guidPointer = frame.cell(16);
      Calls.call(self, IInterfaceOutsVtable.SLOT_nothing, guidPointer);
      // Outs: taken over and converted.
      Guid guidValue = Memory.getGuid(guidPointer);
      // Outs: delivered, which cannot fail.
      guid.set(guidValue);
    }
  }

  @Override
  public void uncounted(Ref<IVoice> voice) {
    long self = Downcall.enter(this, "IInterfaceOuts.uncounted");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IInterfaceOuts.uncounted", voice);
      // Arguments.
      Arguments.nonNull(voice, "IInterfaceOuts.uncounted", "voice");
      long voicePointer = frame.cell(8);
      int hr = (int) Calls.call(self, IInterfaceOutsVtable.SLOT_uncounted, voicePointer);
      Downcall.check(hr, this, TYPE, "IInterfaceOuts.uncounted");
      // Outs: taken over and converted.
      frame.own(voicePointer, Owned.INTERFACE);
      IVoice voiceValue = frame.take(voicePointer, IVoiceProxy.TYPE, "IInterfaceOuts.uncounted",
          "the value of voice");
      // Outs: delivered, which cannot fail.
      voice.set(voiceValue);
      frame.commit();
    }
  }
}
