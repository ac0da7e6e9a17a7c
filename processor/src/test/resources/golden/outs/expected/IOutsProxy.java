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
import io.comwright.runtime.FrameMemory;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Giver;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.VtableProxy;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Calls {@link IOuts} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class IOutsProxy extends IUnknownProxy implements IOuts {
  /** {@link IOuts} as a value. */
  public static final ComType<IOuts> TYPE = GeneratedType.register(1,
      new GeneratedType<>(IOuts.class, IOutsVtable.IID, IUnknownProxy.TYPE, IOutsVtable.LAYOUT,
      IOutsVtable.LAYOUT_HASH), new IOutsProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IOutsProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IOutsProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return IOutsStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static IOutsProxy attach(MemorySegment pointer) {
    return (IOutsProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static IOutsProxy retain(MemorySegment pointer) {
    return (IOutsProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static IOutsProxy retain(IOuts proxy) {
    return (IOutsProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static IOutsProxy from(IUnknown object) {
    return (IOutsProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable IOutsProxy tryFrom(IUnknown object) {
    return (IOutsProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public void primitives(ByteRef b, ShortRef s, CharRef c, IntRef i, LongRef l, FloatRef f,
      DoubleRef d, LongRef p) {
    long self = Downcall.enter(this, "IOuts.primitives");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IOuts.primitives", b, s, c, i, l, f, d, p);
      // Arguments.
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
      int hr = (int) Calls.call(self, IOutsVtable.SLOT_primitives, bPointer, sPointer, cPointer,
          iPointer, lPointer, fPointer, dPointer, pPointer);
      Downcall.check(hr, this, TYPE, "IOuts.primitives");
      // Outs: delivered, which cannot fail.
      b.set(Memory.getByte(bPointer));
      s.set(Memory.getShort(sPointer));
      c.set(Memory.getChar(cPointer));
      i.set(Memory.getInt(iPointer));
      l.set(Memory.getLong(lPointer));
      f.set(Memory.getFloat(fPointer));
      d.set(Memory.getDouble(dPointer));
      p.set(Memory.getLong(pPointer));
    }
  }

  @Override
  public void objects(Ref<Handle> handle, Ref<@Nullable Handle> handleOrNull, Ref<HResult> code,
      Ref<Guid> guid, Ref<MemorySegment> segment) {
    long self = Downcall.enter(this, "IOuts.objects");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IOuts.objects", handle, handleOrNull, code, guid, segment);
      // Arguments.
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
      int hr = (int) Calls.call(self, IOutsVtable.SLOT_objects, handlePointer, handleOrNullPointer,
          codePointer, guidPointer, segmentPointer);
      Downcall.check(hr, this, TYPE, "IOuts.objects");
      // Outs: taken over and converted.
      Handle handleValue = Handle.of(Memory.getLong(handlePointer));
      long handleOrNullStored = Memory.getLong(handleOrNullPointer);
      Handle handleOrNullValue = handleOrNullStored == 0L ? null : Handle.of(handleOrNullStored);
      HResult codeValue = HResult.of(Memory.getInt(codePointer));
      Guid guidValue = Memory.getGuid(guidPointer);
      MemorySegment segmentValue = MemorySegment.ofAddress(Memory.getLong(segmentPointer));
      // Outs: delivered, which cannot fail.
      handle.set(handleValue);
      handleOrNull.set(handleOrNullValue);
      code.set(codeValue);
      guid.set(guidValue);
      segment.set(segmentValue);
    }
  }

  @Override
  public void optional(@Nullable IntRef i, @Nullable Ref<Handle> handle,
      @Nullable Ref<@Nullable Handle> handleOrNull, @Nullable IntRef j, @Nullable Ref<Guid> guid) {
    long self = Downcall.enter(this, "IOuts.optional");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IOuts.optional", i, handle, handleOrNull, j, guid);
      // Arguments.
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
      int hr = (int) Calls.call(self, IOutsVtable.SLOT_optional, iPointer, handlePointer,
          handleOrNullPointer, jPointer, guidPointer);
      Downcall.check(hr, this, TYPE, "IOuts.optional");
      // Outs: taken over and converted.
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
      // Outs: delivered, which cannot fail.
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
    }
  }

  @Override
  public int inOut(IntRef i, Ref<Guid> guid, Ref<@Nullable Handle> handle) {
    long self = Downcall.enter(this, "IOuts.inOut");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IOuts.inOut", i, guid, handle);
      // Arguments.
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
      int hr = (int) Calls.call(self, IOutsVtable.SLOT_inOut, iPointer, guidPointer, handlePointer,
          result);
      Downcall.check(hr, this, TYPE, "IOuts.inOut");
      // Outs: taken over and converted.
      Guid guidValue = Memory.getGuid(guidPointer);
      long handleStored = Memory.getLong(handlePointer);
      Handle handleValue = handleStored == 0L ? null : Handle.of(handleStored);
      int taken = Memory.getInt(result);
      // Outs: delivered, which cannot fail.
      i.set(Memory.getInt(iPointer));
      guid.set(guidValue);
      handle.set(handleValue);
      return Trace.result(taken);
    }
  }

  @Override
  public Box struct(Ref<Box> out, Ref<Box> inOut) {
    long self = Downcall.enter(this, "IOuts.struct");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IOuts.struct", out, inOut);
      // Arguments.
      Arguments.nonNull(out, "IOuts.struct", "out");
      long outPointer = frame.cell(BoxStruct.SIZE);
      Arguments.nonNull(inOut, "IOuts.struct", "inOut");
      long inOutPointer = frame.cell(BoxStruct.SIZE);
      frame.own(inOutPointer, BoxStruct.OWNED);
      Box inOutIn = inOut.get();
      BoxStruct.put(Arguments.nonNull(inOutIn, "IOuts.struct", "the value of inOut"), inOutPointer,
          Giver.CALLER, "IOuts.struct");
      long result = frame.cell(BoxStruct.SIZE);
      int hr = (int) Calls.call(self, IOutsVtable.SLOT_struct, outPointer, inOutPointer, result);
      Downcall.check(hr, this, TYPE, "IOuts.struct");
      // Outs: taken over and converted.
      frame.own(outPointer, BoxStruct.OWNED);
      frame.own(result, BoxStruct.OWNED);
      Box outValue = BoxStruct.take(outPointer, frame, "IOuts.struct");
      Box inOutValue = BoxStruct.take(inOutPointer, frame, "IOuts.struct");
      Box value = BoxStruct.take(result, frame, "IOuts.struct");
      // Outs: delivered, which cannot fail.
      out.set(outValue);
      inOut.set(inOutValue);
      frame.commit();
      return Trace.result(value);
    }
  }
}
