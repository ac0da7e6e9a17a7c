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
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Giver;
import io.comwright.runtime.Memory;
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
   * Slot 7: {@code HRESULT struct(Box* out, Box* inOut, Box* result)}.
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
}
