package example;

import io.comwright.ByteRef;
import io.comwright.CharRef;
import io.comwright.ComType;
import io.comwright.DoubleRef;
import io.comwright.FloatRef;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.IntRef;
import io.comwright.LongRef;
import io.comwright.Ref;
import io.comwright.ShortRef;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Giver;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Owned;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.Trace;
import java.lang.foreign.MemorySegment;

/**
 * Calls {@link IOuts} on a native object.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public class IOutsProxy extends IUnknownProxy implements IOuts {
  /**
   * {@link IOuts} as a value.
   */
  public static final ComType<IOuts> TYPE = IOutsVtable.TYPE;

  /**
   * Called by generated code.
   *
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   */
  protected IOutsProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  /**
   * Takes over a reference that the caller owns.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IOutsProxy attach(MemorySegment pointer) {
    return (IOutsProxy) Proxies.attach(pointer, TYPE);
  }

  /**
   * Adds a reference to an object that somebody else holds.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the new reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IOutsProxy retain(MemorySegment pointer) {
    return (IOutsProxy) Proxies.retain(pointer, TYPE);
  }

  /**
   * Adds a reference to a proxy's object, so that it outlives the given proxy.
   *
   * @param proxy a proxy
   * @return another proxy of the same interface pointer, which owns the new reference
   * @throws IllegalStateException if the proxy is closed or has expired
   * @throws IllegalArgumentException if the argument is a Java implementation
   */
  public static IOutsProxy retain(IOuts proxy) {
    return (IOutsProxy) Proxies.retain(proxy, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference
   * @throws io.comwright.ComException if the object does not have it
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IOutsProxy from(IUnknown object) {
    return (IOutsProxy) Proxies.from(object, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference, or null if the object does not have it
   * @throws io.comwright.ComException if the object answers with another failure
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IOutsProxy tryFrom(IUnknown object) {
    return (IOutsProxy) Proxies.tryFrom(object, TYPE);
  }

  /**
   * Slot 3: {@code HRESULT primitives(INT8* b, SHORT* s, WCHAR* c, ULONG* i, LONGLONG* l, FLOAT* f, DOUBLE* d, void** p)}.
   */
  @Override
  public void primitives(ByteRef b, ShortRef s, CharRef c, IntRef i, LongRef l, FloatRef f,
      DoubleRef d, LongRef p) {
    long self = Downcall.enter(this, "IOuts.primitives");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IOuts.primitives", b, s, c, i, l, f, d, p);
      }
      Arguments.nonNull(b, "IOuts.primitives", "b");
      long bPointer = frame.cell(1);
      Arguments.nonNull(s, "IOuts.primitives", "s");
      long sPointer = frame.cell(2);
      Arguments.nonNull(c, "IOuts.primitives", "c");
      long cPointer = frame.cell(2);
      Arguments.nonNull(i, "IOuts.primitives", "i");
      long iPointer = frame.cell(4);
      Arguments.nonNull(l, "IOuts.primitives", "l");
      long lPointer = frame.cell(8);
      Arguments.nonNull(f, "IOuts.primitives", "f");
      long fPointer = frame.cell(4);
      Arguments.nonNull(d, "IOuts.primitives", "d");
      long dPointer = frame.cell(8);
      Arguments.nonNull(p, "IOuts.primitives", "p");
      long pPointer = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, IOutsVtable.SLOT_primitives, bPointer, sPointer,
          cPointer, iPointer, lPointer, fPointer, dPointer, pPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IOutsProxy.TYPE, "IOuts.primitives");
      }
      b.set(Memory.getByte(bPointer));
      s.set(Memory.getShort(sPointer));
      c.set(Memory.getChar(cPointer));
      i.set(Memory.getInt(iPointer));
      l.set(Memory.getLong(lPointer));
      f.set(Memory.getFloat(fPointer));
      d.set(Memory.getDouble(dPointer));
      p.set(Memory.getLong(pPointer));
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 4: {@code HRESULT objects(HANDLE* handle, HANDLE* handleOrNull, HRESULT* code, GUID* guid, void** segment)}.
   */
  @Override
  public void objects(Ref<Handle> handle, Ref<Handle> handleOrNull, Ref<HResult> code,
      Ref<Guid> guid, Ref<MemorySegment> segment) {
    long self = Downcall.enter(this, "IOuts.objects");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IOuts.objects", handle, handleOrNull, code, guid, segment);
      }
      Arguments.nonNull(handle, "IOuts.objects", "handle");
      long handlePointer = frame.cell(8);
      Arguments.nonNull(handleOrNull, "IOuts.objects", "handleOrNull");
      long handleOrNullPointer = frame.cell(8);
      Arguments.nonNull(code, "IOuts.objects", "code");
      long codePointer = frame.cell(4);
      Arguments.nonNull(guid, "IOuts.objects", "guid");
      long guidPointer = frame.cell(16);
      Arguments.nonNull(segment, "IOuts.objects", "segment");
      long segmentPointer = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, IOutsVtable.SLOT_objects, handlePointer,
          handleOrNullPointer, codePointer, guidPointer, segmentPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IOutsProxy.TYPE, "IOuts.objects");
      }
      Handle handleValue = Handle.of(Memory.getLong(handlePointer));
      long handleOrNullStored = Memory.getLong(handleOrNullPointer);
      Handle handleOrNullValue = handleOrNullStored == 0L ? null : Handle.of(handleOrNullStored);
      HResult codeValue = HResult.of(Memory.getInt(codePointer));
      Guid guidValue = Memory.getGuid(guidPointer);
      MemorySegment segmentValue = MemorySegment.ofAddress(Memory.getLong(segmentPointer));
      handle.set(handleValue);
      handleOrNull.set(handleOrNullValue);
      code.set(codeValue);
      guid.set(guidValue);
      segment.set(segmentValue);
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 5: {@code HRESULT optional(LONG* i, HANDLE* handle, HANDLE* handleOrNull, LONG* j, GUID* guid)}.
   */
  @Override
  public void optional(IntRef i, Ref<Handle> handle, Ref<Handle> handleOrNull, IntRef j,
      Ref<Guid> guid) {
    long self = Downcall.enter(this, "IOuts.optional");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IOuts.optional", i, handle, handleOrNull, j, guid);
      }
      long iPointer = i == null ? 0L : frame.cell(4);
      long handlePointer = handle == null ? 0L : frame.cell(8);
      long handleOrNullPointer = handleOrNull == null ? 0L : frame.cell(8);
      long jPointer = j == null ? 0L : frame.cell(4);
      if (j != null) {
        Memory.putInt(jPointer, j.get());
      }
      long guidPointer = guid == null ? 0L : frame.cell(16);
      Guid guidIn = guid == null ? null : guid.get();
      if (guid != null) {
        Memory.putGuid(guidPointer, Arguments.nonNull(guidIn, "IOuts.optional",
            "the value of guid"));
      }
      int hr = Trace.status((int) Calls.call(self, IOutsVtable.SLOT_optional, iPointer,
          handlePointer, handleOrNullPointer, jPointer, guidPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IOutsProxy.TYPE, "IOuts.optional");
      }
      Handle handleValue = null;
      if (handle != null) {
        handleValue = Handle.of(Memory.getLong(handlePointer));
      }
      Handle handleOrNullValue = null;
      if (handleOrNull != null) {
        long handleOrNullStored = Memory.getLong(handleOrNullPointer);
        handleOrNullValue = handleOrNullStored == 0L ? null : Handle.of(handleOrNullStored);
      }
      Guid guidValue = null;
      if (guid != null) {
        guidValue = Memory.getGuid(guidPointer);
      }
      if (i != null) {
        i.set(Memory.getInt(iPointer));
      }
      if (handle != null) {
        handle.set(handleValue);
      }
      if (handleOrNull != null) {
        handleOrNull.set(handleOrNullValue);
      }
      if (j != null) {
        j.set(Memory.getInt(jPointer));
      }
      if (guid != null) {
        guid.set(guidValue);
      }
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 6: {@code HRESULT inOut(LONG* i, GUID* guid, HANDLE* handle, LONG* result)}.
   */
  @Override
  public int inOut(IntRef i, Ref<Guid> guid, Ref<Handle> handle) {
    long self = Downcall.enter(this, "IOuts.inOut");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IOuts.inOut", i, guid, handle);
      }
      Arguments.nonNull(i, "IOuts.inOut", "i");
      long iPointer = frame.cell(4);
      Memory.putInt(iPointer, i.get());
      Arguments.nonNull(guid, "IOuts.inOut", "guid");
      long guidPointer = frame.cell(16);
      Guid guidIn = guid.get();
      Memory.putGuid(guidPointer, Arguments.nonNull(guidIn, "IOuts.inOut", "the value of guid"));
      Arguments.nonNull(handle, "IOuts.inOut", "handle");
      long handlePointer = frame.cell(8);
      Handle handleIn = handle.get();
      Memory.putLong(handlePointer, handleIn == null ? 0L : handleIn.value());
      long result = frame.cell(4);
      int hr = Trace.status((int) Calls.call(self, IOutsVtable.SLOT_inOut, iPointer, guidPointer,
          handlePointer, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IOutsProxy.TYPE, "IOuts.inOut");
      }
      Guid guidValue = Memory.getGuid(guidPointer);
      long handleStored = Memory.getLong(handlePointer);
      Handle handleValue = handleStored == 0L ? null : Handle.of(handleStored);
      int taken = Memory.getInt(result);
      i.set(Memory.getInt(iPointer));
      guid.set(guidValue);
      handle.set(handleValue);
      return Trace.result(taken);
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 7: {@code HRESULT interfaces(IOuts** outs, IUnknown** unknown)}.
   */
  @Override
  public void interfaces(Ref<IOuts> outs, Ref<IUnknown> unknown) {
    long self = Downcall.enter(this, "IOuts.interfaces");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IOuts.interfaces", outs, unknown);
      }
      Arguments.nonNull(outs, "IOuts.interfaces", "outs");
      long outsPointer = frame.cell(8);
      Arguments.nonNull(unknown, "IOuts.interfaces", "unknown");
      long unknownPointer = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, IOutsVtable.SLOT_interfaces, outsPointer,
          unknownPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IOutsProxy.TYPE, "IOuts.interfaces");
      }
      frame.own(outsPointer, Owned.INTERFACE);
      frame.own(unknownPointer, Owned.INTERFACE);
      IOuts outsValue = frame.take(outsPointer, IOutsProxy.TYPE, "IOuts.interfaces",
          "the value of outs");
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
   * Slot 8: {@code HRESULT optionalInterface(IOuts** outs, IUnknown** unknown)}.
   */
  @Override
  public void optionalInterface(Ref<IOuts> outs, Ref<IUnknown> unknown) {
    long self = Downcall.enter(this, "IOuts.optionalInterface");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IOuts.optionalInterface", outs, unknown);
      }
      long outsPointer = outs == null ? 0L : frame.cell(8);
      long unknownPointer = unknown == null ? 0L : frame.cell(8);
      frame.own(unknownPointer, Owned.INTERFACE);
      IUnknown unknownIn = unknown == null ? null : unknown.get();
      long unknownBefore = 0L;
      if (unknown != null) {
        Memory.putLong(unknownPointer, Answers.detach(Arguments.nonNull(unknownIn,
            "IOuts.optionalInterface", "the value of unknown"), IUnknownProxy.TYPE,
            "IOuts.optionalInterface", "the value of unknown"));
        unknownBefore = Memory.getLong(unknownPointer);
      }
      int hr = Trace.status((int) Calls.call(self, IOutsVtable.SLOT_optionalInterface, outsPointer,
          unknownPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IOutsProxy.TYPE, "IOuts.optionalInterface");
      }
      frame.own(outsPointer, Owned.INTERFACE);
      IOuts outsValue = null;
      if (outs != null) {
        outsValue = frame.take(outsPointer, IOutsProxy.TYPE, "IOuts.optionalInterface",
            "the value of outs");
      }
      IUnknown unknownValue = null;
      if (unknown != null) {
        unknownValue = Memory.getLong(unknownPointer) == unknownBefore ? unknownIn :
            frame.take(unknownPointer, IUnknownProxy.TYPE, "IOuts.optionalInterface",
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
   * Slot 9: {@code HRESULT replaced(IOuts** outs, IUnknown** unknown, LONG* count, IOuts** result)}.
   */
  @Override
  public IOuts replaced(Ref<IOuts> outs, Ref<IUnknown> unknown, IntRef count) {
    long self = Downcall.enter(this, "IOuts.replaced");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IOuts.replaced", outs, unknown, count);
      }
      Arguments.nonNull(outs, "IOuts.replaced", "outs");
      long outsPointer = frame.cell(8);
      frame.own(outsPointer, Owned.INTERFACE);
      IOuts outsIn = outs.get();
      Memory.putLong(outsPointer, Answers.detach(Arguments.nonNull(outsIn, "IOuts.replaced",
          "the value of outs"), IOutsProxy.TYPE, "IOuts.replaced", "the value of outs"));
      long outsBefore = Memory.getLong(outsPointer);
      Arguments.nonNull(unknown, "IOuts.replaced", "unknown");
      long unknownPointer = frame.cell(8);
      frame.own(unknownPointer, Owned.INTERFACE);
      IUnknown unknownIn = unknown.get();
      Memory.putLong(unknownPointer, unknownIn == null ? 0L : Answers.detach(unknownIn,
          IUnknownProxy.TYPE, "IOuts.replaced", "the value of unknown"));
      long unknownBefore = Memory.getLong(unknownPointer);
      Arguments.nonNull(count, "IOuts.replaced", "count");
      long countPointer = frame.cell(4);
      long result = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, IOutsVtable.SLOT_replaced, outsPointer,
          unknownPointer, countPointer, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IOutsProxy.TYPE, "IOuts.replaced");
      }
      frame.own(result, Owned.INTERFACE);
      IOuts outsValue = Memory.getLong(outsPointer) == outsBefore ? outsIn : frame.take(outsPointer,
          IOutsProxy.TYPE, "IOuts.replaced", "the value of outs");
      IUnknown unknownValue = Memory.getLong(unknownPointer) == unknownBefore ? unknownIn :
          frame.takeOrNull(unknownPointer, IUnknownProxy.TYPE);
      IOuts value = frame.take(result, IOutsProxy.TYPE, "IOuts.replaced", "result");
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
   * Slot 10: {@code HRESULT struct(Box* out, Box* inOut, Box* result)}.
   */
  @Override
  public Box struct(Ref<Box> out, Ref<Box> inOut) {
    long self = Downcall.enter(this, "IOuts.struct");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IOuts.struct", out, inOut);
      }
      Arguments.nonNull(out, "IOuts.struct", "out");
      long outPointer = frame.cell(BoxStruct.SIZE);
      Arguments.nonNull(inOut, "IOuts.struct", "inOut");
      long inOutPointer = frame.cell(BoxStruct.SIZE);
      frame.own(inOutPointer, BoxStruct.OWNED);
      Box inOutIn = inOut.get();
      BoxStruct.put(Arguments.nonNull(inOutIn, "IOuts.struct", "the value of inOut"), inOutPointer,
          Giver.CALLER, "IOuts.struct");
      long result = frame.cell(BoxStruct.SIZE);
      int hr = Trace.status((int) Calls.call(self, IOutsVtable.SLOT_struct, outPointer,
          inOutPointer, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IOutsProxy.TYPE, "IOuts.struct");
      }
      frame.own(outPointer, BoxStruct.OWNED);
      frame.own(result, BoxStruct.OWNED);
      Box outValue = BoxStruct.take(outPointer, frame, "IOuts.struct");
      Box inOutValue = BoxStruct.take(inOutPointer, frame, "IOuts.struct");
      Box value = BoxStruct.take(result, frame, "IOuts.struct");
      out.set(outValue);
      inOut.set(inOutValue);
      frame.commit();
      return Trace.result(value);
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 11: {@code HRESULT success(IUnknown** unknown)}.
   */
  @Override
  public HResult success(Ref<IUnknown> unknown) {
    long self = Downcall.enter(this, "IOuts.success");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IOuts.success", unknown);
      }
      Arguments.nonNull(unknown, "IOuts.success", "unknown");
      long unknownPointer = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, IOutsVtable.SLOT_success, unknownPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IOutsProxy.TYPE, "IOuts.success");
      }
      frame.own(unknownPointer, Owned.INTERFACE);
      IUnknown unknownValue = frame.take(unknownPointer, IUnknownProxy.TYPE, "IOuts.success",
          "the value of unknown");
      unknown.set(unknownValue);
      frame.commit();
      return Trace.result(HResult.of(hr));
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 12: {@code HRESULT preserved(IUnknown** unknown, LONG* i)}.
   */
  @Override
  public HResult preserved(Ref<IUnknown> unknown, IntRef i) {
    long self = Downcall.enter(this, "IOuts.preserved");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IOuts.preserved", unknown, i);
      }
      Arguments.nonNull(unknown, "IOuts.preserved", "unknown");
      long unknownPointer = frame.cell(8);
      Arguments.nonNull(i, "IOuts.preserved", "i");
      long iPointer = frame.cell(4);
      Memory.putInt(iPointer, i.get());
      long result = Calls.call(self, IOutsVtable.SLOT_preserved, unknownPointer, iPointer);
      if ((int) result >= 0) {
        frame.own(unknownPointer, Owned.INTERFACE);
        IUnknown unknownValue = frame.take(unknownPointer, IUnknownProxy.TYPE, "IOuts.preserved",
            "the value of unknown");
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
   * Slot 13: {@code HANDLE preservedHandle(LONG* i)}.
   */
  @Override
  public Handle preservedHandle(IntRef i) {
    long self = Downcall.enter(this, "IOuts.preservedHandle");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IOuts.preservedHandle", i);
      }
      Arguments.nonNull(i, "IOuts.preservedHandle", "i");
      long iPointer = frame.cell(4);
      long result = Calls.call(self, IOutsVtable.SLOT_preservedHandle, iPointer);
      i.set(Memory.getInt(iPointer));
      return Trace.result(Handle.of(result));
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 14: {@code void nothing(GUID* guid)}.
   */
  @Override
  public void nothing(Ref<Guid> guid) {
    long self = Downcall.enter(this, "IOuts.nothing");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IOuts.nothing", guid);
      }
      Arguments.nonNull(guid, "IOuts.nothing", "guid");
      long guidPointer = frame.cell(16);
      Calls.call(self, IOutsVtable.SLOT_nothing, guidPointer);
      Guid guidValue = Memory.getGuid(guidPointer);
      guid.set(guidValue);
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 15: {@code HRESULT uncounted(IVoice** voice)}.
   */
  @Override
  public void uncounted(Ref<IVoice> voice) {
    long self = Downcall.enter(this, "IOuts.uncounted");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IOuts.uncounted", voice);
      }
      Arguments.nonNull(voice, "IOuts.uncounted", "voice");
      long voicePointer = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, IOutsVtable.SLOT_uncounted, voicePointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IOutsProxy.TYPE, "IOuts.uncounted");
      }
      frame.own(voicePointer, Owned.INTERFACE);
      IVoice voiceValue = frame.take(voicePointer, IVoiceProxy.TYPE, "IOuts.uncounted",
          "the value of voice");
      voice.set(voiceValue);
      frame.commit();
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }
}
