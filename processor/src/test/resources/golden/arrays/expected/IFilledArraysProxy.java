package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.IntRef;
import io.comwright.LongRef;
import io.comwright.annotation.Generated;
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
import io.comwright.runtime.Results;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Text;
import io.comwright.runtime.TextEncoding;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import io.comwright.runtime.VtableProxy;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import org.jspecify.annotations.Nullable;

/** Calls {@link IFilledArrays} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class IFilledArraysProxy extends IUnknownProxy implements IFilledArrays {
  /** {@link IFilledArrays} as a value. */
  public static final ComType<IFilledArrays> TYPE = GeneratedType.register(1,
      new GeneratedType<>(IFilledArrays.class, IFilledArraysVtable.IID, IUnknownProxy.TYPE,
      IFilledArraysVtable.LAYOUT, IFilledArraysVtable.LAYOUT_HASH),
      new IFilledArraysProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IFilledArraysProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IFilledArraysProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return IFilledArraysStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static IFilledArraysProxy attach(MemorySegment pointer) {
    return (IFilledArraysProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static IFilledArraysProxy retain(MemorySegment pointer) {
    return (IFilledArraysProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static IFilledArraysProxy retain(IFilledArrays proxy) {
    return (IFilledArraysProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static IFilledArraysProxy from(IUnknown object) {
    return (IFilledArraysProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable IFilledArraysProxy tryFrom(IUnknown object) {
    return (IFilledArraysProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public void boxes(Box[] in, Box[] out) {
    long self = Downcall.enter(this, "IFilledArrays.boxes");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IFilledArrays.boxes", (Object) in, (Object) out);
      // Arguments.
      int inLength = Arguments.nonNull(in, "IFilledArrays.boxes", "in").length;
      long inPointer = frame.array(inLength, BoxStruct.SIZE);
      for (int i = 0; i < inLength; i++) {
        BoxStruct.store(in[i], inPointer + (long) BoxStruct.SIZE * i, frame, "IFilledArrays.boxes",
            "an element of in");
      }
      int outLength = Arguments.nonNull(out, "IFilledArrays.boxes", "out").length;
      long outPointer = frame.array(outLength, BoxStruct.SIZE);
      int hr = (int) Calls.call(self, IFilledArraysVtable.SLOT_boxes, inLength, inPointer,
          outLength, outPointer);
      Downcall.check(hr, this, TYPE, "IFilledArrays.boxes");
      // Outs: taken over and converted.
      frame.own(outPointer, Owned.elements(BoxStruct.OWNED, BoxStruct.SIZE, outLength, outLength));
      Box[] outValue = new Box[outLength];
      for (int i = 0; i < outLength; i++) {
        outValue[i] = BoxStruct.take(outPointer + (long) BoxStruct.SIZE * i, frame,
            "IFilledArrays.boxes");
      }
      // Outs: delivered, which cannot fail.
      System.arraycopy(outValue, 0, out, 0, outLength);
      frame.commit();
    } finally {
      Reference.reachabilityFence(in);
      Reference.reachabilityFence(out);
    }
  }

  @Override
  public void read(byte[] buffer, @Nullable IntRef done) {
    long self = Downcall.enter(this, "IFilledArrays.read");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IFilledArrays.read", (Object) buffer, done);
      // Arguments.
      int bufferLength = Arguments.nonNull(buffer, "IFilledArrays.read", "buffer").length;
      long bufferPointer = frame.array(bufferLength, 1);
      long donePointer = frame.cell(4);
      int hr = (int) Calls.call(self, IFilledArraysVtable.SLOT_read, bufferPointer, bufferLength,
          donePointer);
      Downcall.check(hr, this, TYPE, "IFilledArrays.read");
      // Outs: taken over and converted.
      int bufferFilled = Results.stored(Memory.getInt(donePointer), bufferLength,
          "IFilledArrays.read", "buffer");
      // Outs: delivered, which cannot fail.
      Memory.copy(bufferPointer, buffer, bufferFilled);
      if (done != null) {
        done.set(Memory.getInt(donePointer));
      }
    }
  }

  @Override
  public void fill(Guid[] guids, long count) {
    long self = Downcall.enter(this, "IFilledArrays.fill");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IFilledArrays.fill", (Object) guids, count);
      // Arguments.
      int guidsLength = Arguments.count(count, Arguments.nonNull(guids, "IFilledArrays.fill",
          "guids").length, "IFilledArrays.fill", "guids");
      long guidsPointer = frame.array(guidsLength, 16);
      int hr = (int) Calls.call(self, IFilledArraysVtable.SLOT_fill, guidsPointer, count);
      Downcall.check(hr, this, TYPE, "IFilledArrays.fill");
      // Outs: taken over and converted.
      Guid[] guidsValue = new Guid[guidsLength];
      for (int i = 0; i < guidsLength; i++) {
        guidsValue[i] = Memory.getGuid(guidsPointer + 16L * i);
      }
      // Outs: delivered, which cannot fail.
      System.arraycopy(guidsValue, 0, guids, 0, guidsLength);
    }
  }

  @Override
  public HResult next(IScalars[] items, @Nullable IntRef fetched) {
    long self = Downcall.enter(this, "IFilledArrays.next");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IFilledArrays.next", (Object) items, fetched);
      // Arguments.
      int itemsLength = Arguments.nonNull(items, "IFilledArrays.next", "items").length;
      long itemsPointer = frame.array(itemsLength, 8);
      long fetchedPointer = frame.cell(4);
      int hr = (int) Calls.call(self, IFilledArraysVtable.SLOT_next, itemsLength, itemsPointer,
          fetchedPointer);
      Downcall.check(hr, this, TYPE, "IFilledArrays.next");
      // Outs: taken over and converted.
      frame.own(itemsPointer, Owned.elements(Owned.INTERFACE, 8, Memory.getInt(fetchedPointer),
          itemsLength));
      int itemsFilled = Results.stored(Memory.getInt(fetchedPointer), itemsLength,
          "IFilledArrays.next", "items");
      IScalars[] itemsValue = new IScalars[itemsFilled];
      for (int i = 0; i < itemsFilled; i++) {
        itemsValue[i] = frame.take(itemsPointer + 8L * i, IScalarsProxy.TYPE, "IFilledArrays.next",
            "an element of items");
      }
      // Outs: delivered, which cannot fail.
      System.arraycopy(itemsValue, 0, items, 0, itemsFilled);
      if (fetched != null) {
        fetched.set(Memory.getInt(fetchedPointer));
      }
      frame.commit();
      return Trace.result(HResult.of(hr));
    } finally {
      Reference.reachabilityFence(items);
    }
  }

  @Override
  public HResult names(String[] names, LongRef fetched) {
    long self = Downcall.enter(this, "IFilledArrays.names");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IFilledArrays.names", (Object) names, fetched);
      // Arguments.
      int namesLength = Arguments.nonNull(names, "IFilledArrays.names", "names").length;
      long namesPointer = frame.array(namesLength, 8);
      Arguments.nonNull(fetched, "IFilledArrays.names", "fetched");
      long fetchedPointer = frame.cell(8);
      int hr = (int) Calls.call(self, IFilledArraysVtable.SLOT_names, namesLength, namesPointer,
          fetchedPointer);
      Downcall.check(hr, this, TYPE, "IFilledArrays.names");
      // Outs: taken over and converted.
      frame.own(namesPointer, Owned.elements(Owned.TASK_MEMORY, 8, Memory.getLong(fetchedPointer),
          namesLength));
      int namesFilled = Results.stored(Memory.getLong(fetchedPointer), namesLength,
          "IFilledArrays.names", "names");
      String[] namesValue = new String[namesFilled];
      for (int i = 0; i < namesFilled; i++) {
        namesValue[i] = Text.read(Upcall.nonNull(Memory.getLong(namesPointer + 8L * i),
            "IFilledArrays.names", "an element of names"), TextEncoding.UTF16);
      }
      // Outs: delivered, which cannot fail.
      System.arraycopy(namesValue, 0, names, 0, namesFilled);
      fetched.set(Memory.getLong(fetchedPointer));
      return Trace.result(HResult.of(hr));
    }
  }

  @Override
  public void sized(IFilledArrays.Sized[] out, IFilledArrays.Sized[] in) {
    long self = Downcall.enter(this, "IFilledArrays.sized");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IFilledArrays.sized", (Object) out, (Object) in);
      // Arguments.
      int outLength = Arguments.nonNull(out, "IFilledArrays.sized", "out").length;
      long outPointer = frame.array(outLength, IFilledArrays_SizedStruct.SIZE);
      for (int i = 0; i < outLength; i++) {
        IFilledArrays_SizedStruct.fillSize(outPointer + (long) IFilledArrays_SizedStruct.SIZE * i);
      }
      int inLength = Arguments.nonNull(in, "IFilledArrays.sized", "in").length;
      long inPointer = frame.array(inLength, IFilledArrays_SizedStruct.SIZE);
      for (int i = 0; i < inLength; i++) {
        IFilledArrays_SizedStruct.store(in[i],
            inPointer + (long) IFilledArrays_SizedStruct.SIZE * i, frame, "IFilledArrays.sized",
            "an element of in");
      }
      int hr = (int) Calls.call(self, IFilledArraysVtable.SLOT_sized, outLength, outPointer,
          inLength, inPointer);
      Downcall.check(hr, this, TYPE, "IFilledArrays.sized");
      // Outs: taken over and converted.
      IFilledArrays.Sized[] outValue = new IFilledArrays.Sized[outLength];
      for (int i = 0; i < outLength; i++) {
        outValue[i] =
            IFilledArrays_SizedStruct.read(outPointer + (long) IFilledArrays_SizedStruct.SIZE * i,
            frame, "IFilledArrays.sized", "an element of out");
      }
      // Outs: delivered, which cannot fail.
      System.arraycopy(outValue, 0, out, 0, outLength);
    }
  }
}
