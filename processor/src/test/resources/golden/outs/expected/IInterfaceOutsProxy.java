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
import io.comwright.runtime.Memory;
import io.comwright.runtime.Owned;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.Trace;
import java.lang.foreign.MemorySegment;

/**
 * Calls {@link IInterfaceOuts} on a native object.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public class IInterfaceOutsProxy extends IUnknownProxy implements IInterfaceOuts {
  /**
   * {@link IInterfaceOuts} as a value.
   */
  public static final ComType<IInterfaceOuts> TYPE = IInterfaceOutsVtable.TYPE;

  /**
   * Called by generated code.
   *
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   */
  protected IInterfaceOutsProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  /**
   * Takes over a reference that the caller owns.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IInterfaceOutsProxy attach(MemorySegment pointer) {
    return (IInterfaceOutsProxy) Proxies.attach(pointer, TYPE);
  }

  /**
   * Adds a reference to an object that somebody else holds.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the new reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IInterfaceOutsProxy retain(MemorySegment pointer) {
    return (IInterfaceOutsProxy) Proxies.retain(pointer, TYPE);
  }

  /**
   * Adds a reference to a proxy's object, so that it outlives the given proxy.
   *
   * @param proxy a proxy
   * @return another proxy of the same interface pointer, which owns the new reference
   * @throws IllegalStateException if the proxy is closed or has expired
   * @throws IllegalArgumentException if the argument is a Java implementation
   */
  public static IInterfaceOutsProxy retain(IInterfaceOuts proxy) {
    return (IInterfaceOutsProxy) Proxies.retain(proxy, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference
   * @throws io.comwright.ComException if the object does not have it
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IInterfaceOutsProxy from(IUnknown object) {
    return (IInterfaceOutsProxy) Proxies.from(object, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference, or null if the object does not have it
   * @throws io.comwright.ComException if the object answers with another failure
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IInterfaceOutsProxy tryFrom(IUnknown object) {
    return (IInterfaceOutsProxy) Proxies.tryFrom(object, TYPE);
  }

  /**
   * Slot 3: {@code HRESULT interfaces(IInterfaceOuts** outs, IUnknown** unknown)}.
   */
  @Override
  public void interfaces(Ref<IInterfaceOuts> outs, Ref<IUnknown> unknown) {
    long self = Downcall.enter(this, "IInterfaceOuts.interfaces");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IInterfaceOuts.interfaces", outs, unknown);
      }
      Arguments.nonNull(outs, "IInterfaceOuts.interfaces", "outs");
      long outsPointer = frame.cell(8);
      Arguments.nonNull(unknown, "IInterfaceOuts.interfaces", "unknown");
      long unknownPointer = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, IInterfaceOutsVtable.SLOT_interfaces,
          outsPointer, unknownPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IInterfaceOutsProxy.TYPE, "IInterfaceOuts.interfaces");
      }
      frame.own(outsPointer, Owned.INTERFACE);
      frame.own(unknownPointer, Owned.INTERFACE);
      IInterfaceOuts outsValue = frame.take(outsPointer, IInterfaceOutsProxy.TYPE,
          "IInterfaceOuts.interfaces", "the value of outs");
      IUnknown unknownValue = frame.takeOrNull(unknownPointer, IUnknownProxy.TYPE);
      outs.set(outsValue);
      unknown.set(unknownValue);
      frame.commit();
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 4: {@code HRESULT optionalInterface(IInterfaceOuts** outs, IUnknown** unknown)}.
   */
  @Override
  public void optionalInterface(Ref<IInterfaceOuts> outs, Ref<IUnknown> unknown) {
    long self = Downcall.enter(this, "IInterfaceOuts.optionalInterface");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IInterfaceOuts.optionalInterface", outs, unknown);
      }
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
      int hr = Trace.status((int) Calls.call(self, IInterfaceOutsVtable.SLOT_optionalInterface,
          outsPointer, unknownPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IInterfaceOutsProxy.TYPE,
            "IInterfaceOuts.optionalInterface");
      }
      frame.own(outsPointer, Owned.INTERFACE);
      IInterfaceOuts outsValue = null;
      if (outs != null) {
        outsValue = frame.take(outsPointer, IInterfaceOutsProxy.TYPE,
            "IInterfaceOuts.optionalInterface", "the value of outs");
      }
      IUnknown unknownValue = null;
      if (unknown != null) {
        unknownValue = Memory.getLong(unknownPointer) == unknownBefore ? unknownIn :
            frame.take(unknownPointer, IUnknownProxy.TYPE, "IInterfaceOuts.optionalInterface",
            "the value of unknown");
      }
      if (outs != null) {
        outs.set(outsValue);
      }
      if (unknown != null) {
        unknown.set(unknownValue);
      }
      frame.commit();
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 5: {@code HRESULT replaced(IInterfaceOuts** outs, IUnknown** unknown, LONG* count, IInterfaceOuts** result)}.
   */
  @Override
  public IInterfaceOuts replaced(Ref<IInterfaceOuts> outs, Ref<IUnknown> unknown, IntRef count) {
    long self = Downcall.enter(this, "IInterfaceOuts.replaced");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IInterfaceOuts.replaced", outs, unknown, count);
      }
      Arguments.nonNull(outs, "IInterfaceOuts.replaced", "outs");
      long outsPointer = frame.cell(8);
      frame.own(outsPointer, Owned.INTERFACE);
      IInterfaceOuts outsIn = outs.get();
      Memory.putLong(outsPointer, Answers.detach(Arguments.nonNull(outsIn,
          "IInterfaceOuts.replaced", "the value of outs"), IInterfaceOutsProxy.TYPE,
          "IInterfaceOuts.replaced", "the value of outs"));
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
      int hr = Trace.status((int) Calls.call(self, IInterfaceOutsVtable.SLOT_replaced, outsPointer,
          unknownPointer, countPointer, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IInterfaceOutsProxy.TYPE, "IInterfaceOuts.replaced");
      }
      frame.own(result, Owned.INTERFACE);
      IInterfaceOuts outsValue = Memory.getLong(outsPointer) == outsBefore ? outsIn :
          frame.take(outsPointer, IInterfaceOutsProxy.TYPE, "IInterfaceOuts.replaced",
          "the value of outs");
      IUnknown unknownValue = Memory.getLong(unknownPointer) == unknownBefore ? unknownIn :
          frame.takeOrNull(unknownPointer, IUnknownProxy.TYPE);
      IInterfaceOuts value = frame.take(result, IInterfaceOutsProxy.TYPE, "IInterfaceOuts.replaced",
          "result");
      outs.set(outsValue);
      unknown.set(unknownValue);
      count.set(Memory.getInt(countPointer));
      frame.commit();
      return Trace.result(value);
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 6: {@code HRESULT success(IUnknown** unknown)}.
   */
  @Override
  public HResult success(Ref<IUnknown> unknown) {
    long self = Downcall.enter(this, "IInterfaceOuts.success");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IInterfaceOuts.success", unknown);
      }
      Arguments.nonNull(unknown, "IInterfaceOuts.success", "unknown");
      long unknownPointer = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, IInterfaceOutsVtable.SLOT_success,
          unknownPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IInterfaceOutsProxy.TYPE, "IInterfaceOuts.success");
      }
      frame.own(unknownPointer, Owned.INTERFACE);
      IUnknown unknownValue = frame.take(unknownPointer, IUnknownProxy.TYPE,
          "IInterfaceOuts.success", "the value of unknown");
      unknown.set(unknownValue);
      frame.commit();
      return Trace.result(HResult.of(hr));
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 7: {@code HRESULT preserved(IUnknown** unknown, LONG* i)}.
   */
  @Override
  public HResult preserved(Ref<IUnknown> unknown, IntRef i) {
    long self = Downcall.enter(this, "IInterfaceOuts.preserved");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IInterfaceOuts.preserved", unknown, i);
      }
      Arguments.nonNull(unknown, "IInterfaceOuts.preserved", "unknown");
      long unknownPointer = frame.cell(8);
      Arguments.nonNull(i, "IInterfaceOuts.preserved", "i");
      long iPointer = frame.cell(4);
      Memory.putInt(iPointer, i.get());
      long result = Calls.call(self, IInterfaceOutsVtable.SLOT_preserved, unknownPointer, iPointer);
      if ((int) result >= 0) {
        frame.own(unknownPointer, Owned.INTERFACE);
        IUnknown unknownValue = frame.take(unknownPointer, IUnknownProxy.TYPE,
            "IInterfaceOuts.preserved", "the value of unknown");
        unknown.set(unknownValue);
        i.set(Memory.getInt(iPointer));
        frame.commit();
      }
      return Trace.result(HResult.of((int) result));
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 8: {@code HANDLE preservedHandle(LONG* i)}.
   */
  @Override
  public Handle preservedHandle(IntRef i) {
    long self = Downcall.enter(this, "IInterfaceOuts.preservedHandle");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IInterfaceOuts.preservedHandle", i);
      }
      Arguments.nonNull(i, "IInterfaceOuts.preservedHandle", "i");
      long iPointer = frame.cell(4);
      long result = Calls.call(self, IInterfaceOutsVtable.SLOT_preservedHandle, iPointer);
      i.set(Memory.getInt(iPointer));
      return Trace.result(Handle.of(result));
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 9: {@code void nothing(GUID* guid)}.
   */
  @Override
  public void nothing(Ref<Guid> guid) {
    long self = Downcall.enter(this, "IInterfaceOuts.nothing");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IInterfaceOuts.nothing", guid);
      }
      Arguments.nonNull(guid, "IInterfaceOuts.nothing", "guid");
      long guidPointer = frame.cell(16);
      Calls.call(self, IInterfaceOutsVtable.SLOT_nothing, guidPointer);
      Guid guidValue = Memory.getGuid(guidPointer);
      guid.set(guidValue);
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 10: {@code HRESULT uncounted(IVoice** voice)}.
   */
  @Override
  public void uncounted(Ref<IVoice> voice) {
    long self = Downcall.enter(this, "IInterfaceOuts.uncounted");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IInterfaceOuts.uncounted", voice);
      }
      Arguments.nonNull(voice, "IInterfaceOuts.uncounted", "voice");
      long voicePointer = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, IInterfaceOutsVtable.SLOT_uncounted,
          voicePointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IInterfaceOutsProxy.TYPE, "IInterfaceOuts.uncounted");
      }
      frame.own(voicePointer, Owned.INTERFACE);
      IVoice voiceValue = frame.take(voicePointer, IVoiceProxy.TYPE, "IInterfaceOuts.uncounted",
          "the value of voice");
      voice.set(voiceValue);
      frame.commit();
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }
}
