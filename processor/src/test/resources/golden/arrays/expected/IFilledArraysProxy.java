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
import io.comwright.runtime.Memory;
import io.comwright.runtime.Owned;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.Results;
import io.comwright.runtime.Text;
import io.comwright.runtime.TextEncoding;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;

/**
 * Calls {@link IFilledArrays} on a native object.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public class IFilledArraysProxy extends IUnknownProxy implements IFilledArrays {
  /**
   * {@link IFilledArrays} as a value.
   */
  public static final ComType<IFilledArrays> TYPE = IFilledArraysVtable.TYPE;

  /**
   * Called by generated code.
   *
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   */
  protected IFilledArraysProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  /**
   * Takes over a reference that the caller owns.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IFilledArraysProxy attach(MemorySegment pointer) {
    return (IFilledArraysProxy) Proxies.attach(pointer, TYPE);
  }

  /**
   * Adds a reference to an object that somebody else holds.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the new reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IFilledArraysProxy retain(MemorySegment pointer) {
    return (IFilledArraysProxy) Proxies.retain(pointer, TYPE);
  }

  /**
   * Adds a reference to a proxy's object, so that it outlives the given proxy.
   *
   * @param proxy a proxy
   * @return another proxy of the same interface pointer, which owns the new reference
   * @throws IllegalStateException if the proxy is closed or has expired
   * @throws IllegalArgumentException if the argument is a Java implementation
   */
  public static IFilledArraysProxy retain(IFilledArrays proxy) {
    return (IFilledArraysProxy) Proxies.retain(proxy, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference
   * @throws io.comwright.ComException if the object does not have it
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IFilledArraysProxy from(IUnknown object) {
    return (IFilledArraysProxy) Proxies.from(object, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference, or null if the object does not have it
   * @throws io.comwright.ComException if the object answers with another failure
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IFilledArraysProxy tryFrom(IUnknown object) {
    return (IFilledArraysProxy) Proxies.tryFrom(object, TYPE);
  }

  /**
   * Slot 3: {@code HRESULT boxes(ULONG inCount, Box* in, ULONG outCount, Box* out)}.
   */
  @Override
  public void boxes(Box[] in, Box[] out) {
    long self = Downcall.enter(this, "IFilledArrays.boxes");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IFilledArrays.boxes", (Object) in, (Object) out);
      }
      Arguments.nonNull(in, "IFilledArrays.boxes", "in");
      int inLength = in.length;
      long inPointer = frame.array(inLength, BoxStruct.SIZE);
      for (int i = 0; i < inLength; i++) {
        BoxStruct.store(in[i], inPointer + (long) BoxStruct.SIZE * i, frame, "IFilledArrays.boxes",
            "an element of in");
      }
      Arguments.nonNull(out, "IFilledArrays.boxes", "out");
      int outLength = out.length;
      long outPointer = frame.array(outLength, BoxStruct.SIZE);
      int hr = Trace.status((int) Calls.call(self, IFilledArraysVtable.SLOT_boxes, inLength,
          inPointer, outLength, outPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IFilledArraysProxy.TYPE, "IFilledArrays.boxes");
      }
      frame.own(outPointer, Owned.elements(BoxStruct.OWNED, BoxStruct.SIZE, outLength, outLength));
      Box[] outValue = new Box[outLength];
      for (int i = 0; i < outLength; i++) {
        outValue[i] = BoxStruct.take(outPointer + (long) BoxStruct.SIZE * i, frame,
            "IFilledArrays.boxes");
      }
      System.arraycopy(outValue, 0, out, 0, outLength);
      frame.commit();
    } finally {
      Reference.reachabilityFence(in);
      Reference.reachabilityFence(out);
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 4: {@code HRESULT read(INT8* buffer, ULONG bufferCount, LONG* done)}.
   */
  @Override
  public void read(byte[] buffer, IntRef done) {
    long self = Downcall.enter(this, "IFilledArrays.read");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IFilledArrays.read", (Object) buffer, done);
      }
      Arguments.nonNull(buffer, "IFilledArrays.read", "buffer");
      int bufferLength = buffer.length;
      long bufferPointer = frame.array(bufferLength, 1);
      long donePointer = frame.cell(4);
      int hr = Trace.status((int) Calls.call(self, IFilledArraysVtable.SLOT_read, bufferPointer,
          bufferLength, donePointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IFilledArraysProxy.TYPE, "IFilledArrays.read");
      }
      int bufferFilled = Results.stored(Memory.getInt(donePointer), bufferLength,
          "IFilledArrays.read", "buffer");
      Memory.copy(bufferPointer, buffer, bufferFilled);
      if (done != null) {
        done.set(Memory.getInt(donePointer));
      }
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 5: {@code HRESULT fill(GUID* guids, LONGLONG count)}.
   */
  @Override
  public void fill(Guid[] guids, long count) {
    long self = Downcall.enter(this, "IFilledArrays.fill");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IFilledArrays.fill", (Object) guids, count);
      }
      Arguments.nonNull(guids, "IFilledArrays.fill", "guids");
      int guidsLength = Arguments.count(count, guids.length, "IFilledArrays.fill", "guids");
      long guidsPointer = frame.array(guidsLength, 16);
      int hr = Trace.status((int) Calls.call(self, IFilledArraysVtable.SLOT_fill, guidsPointer,
          count));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IFilledArraysProxy.TYPE, "IFilledArrays.fill");
      }
      Guid[] guidsValue = new Guid[guidsLength];
      for (int i = 0; i < guidsLength; i++) {
        guidsValue[i] = Memory.getGuid(guidsPointer + 16L * i);
      }
      System.arraycopy(guidsValue, 0, guids, 0, guidsLength);
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 6: {@code HRESULT next(ULONG itemsCount, IScalars** items, LONG* fetched)}.
   */
  @Override
  public HResult next(IScalars[] items, IntRef fetched) {
    long self = Downcall.enter(this, "IFilledArrays.next");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IFilledArrays.next", (Object) items, fetched);
      }
      Arguments.nonNull(items, "IFilledArrays.next", "items");
      int itemsLength = items.length;
      long itemsPointer = frame.array(itemsLength, 8);
      long fetchedPointer = frame.cell(4);
      int hr = Trace.status((int) Calls.call(self, IFilledArraysVtable.SLOT_next, itemsLength,
          itemsPointer, fetchedPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IFilledArraysProxy.TYPE, "IFilledArrays.next");
      }
      frame.own(itemsPointer, Owned.elements(Owned.INTERFACE, 8, Memory.getInt(fetchedPointer),
          itemsLength));
      int itemsFilled = Results.stored(Memory.getInt(fetchedPointer), itemsLength,
          "IFilledArrays.next", "items");
      IScalars[] itemsValue = new IScalars[itemsFilled];
      for (int i = 0; i < itemsFilled; i++) {
        itemsValue[i] = frame.take(itemsPointer + 8L * i, IScalarsProxy.TYPE, "IFilledArrays.next",
            "an element of items");
      }
      System.arraycopy(itemsValue, 0, items, 0, itemsFilled);
      if (fetched != null) {
        fetched.set(Memory.getInt(fetchedPointer));
      }
      frame.commit();
      return Trace.result(HResult.of(hr));
    } finally {
      Reference.reachabilityFence(items);
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 7: {@code HRESULT names(ULONG namesCount, LPWSTR* names, LONGLONG* fetched)}.
   */
  @Override
  public HResult names(String[] names, LongRef fetched) {
    long self = Downcall.enter(this, "IFilledArrays.names");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IFilledArrays.names", (Object) names, fetched);
      }
      Arguments.nonNull(names, "IFilledArrays.names", "names");
      int namesLength = names.length;
      long namesPointer = frame.array(namesLength, 8);
      Arguments.nonNull(fetched, "IFilledArrays.names", "fetched");
      long fetchedPointer = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, IFilledArraysVtable.SLOT_names, namesLength,
          namesPointer, fetchedPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IFilledArraysProxy.TYPE, "IFilledArrays.names");
      }
      frame.own(namesPointer, Owned.elements(Owned.TASK_MEMORY, 8, Memory.getLong(fetchedPointer),
          namesLength));
      int namesFilled = Results.stored(Memory.getLong(fetchedPointer), namesLength,
          "IFilledArrays.names", "names");
      String[] namesValue = new String[namesFilled];
      for (int i = 0; i < namesFilled; i++) {
        namesValue[i] = Text.read(Upcall.nonNull(Memory.getLong(namesPointer + 8L * i),
            "IFilledArrays.names", "an element of names"), TextEncoding.UTF16);
      }
      System.arraycopy(namesValue, 0, names, 0, namesFilled);
      fetched.set(Memory.getLong(fetchedPointer));
      return Trace.result(HResult.of(hr));
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 8: {@code HRESULT sized(ULONG outCount, Sized* out, ULONG inCount, Sized* in)}.
   */
  @Override
  public void sized(IFilledArrays.Sized[] out, IFilledArrays.Sized[] in) {
    long self = Downcall.enter(this, "IFilledArrays.sized");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IFilledArrays.sized", (Object) out, (Object) in);
      }
      Arguments.nonNull(out, "IFilledArrays.sized", "out");
      int outLength = out.length;
      long outPointer = frame.array(outLength, IFilledArrays_SizedStruct.SIZE);
      for (int i = 0; i < outLength; i++) {
        IFilledArrays_SizedStruct.fillSize(outPointer + (long) IFilledArrays_SizedStruct.SIZE * i);
      }
      Arguments.nonNull(in, "IFilledArrays.sized", "in");
      int inLength = in.length;
      long inPointer = frame.array(inLength, IFilledArrays_SizedStruct.SIZE);
      for (int i = 0; i < inLength; i++) {
        IFilledArrays_SizedStruct.store(in[i],
            inPointer + (long) IFilledArrays_SizedStruct.SIZE * i, frame, "IFilledArrays.sized",
            "an element of in");
      }
      int hr = Trace.status((int) Calls.call(self, IFilledArraysVtable.SLOT_sized, outLength,
          outPointer, inLength, inPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IFilledArraysProxy.TYPE, "IFilledArrays.sized");
      }
      IFilledArrays.Sized[] outValue = new IFilledArrays.Sized[outLength];
      for (int i = 0; i < outLength; i++) {
        outValue[i] =
            IFilledArrays_SizedStruct.take(outPointer + (long) IFilledArrays_SizedStruct.SIZE * i,
            frame, "IFilledArrays.sized");
      }
      System.arraycopy(outValue, 0, out, 0, outLength);
      frame.commit();
    } finally {
      Reference.reachabilityFence(out);
      Reference.reachabilityFence(in);
      frame.exit();
      Downcall.exit(this);
    }
  }
}
