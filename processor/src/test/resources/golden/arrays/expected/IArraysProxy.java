package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.IntRef;
import io.comwright.LongRef;
import io.comwright.Ref;
import io.comwright.TaskMemory;
import io.comwright.annotation.Generated;
import io.comwright.automation.OwnedValues;
import io.comwright.automation.Variant;
import io.comwright.automation.Variants;
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
import io.comwright.runtime.Results;
import io.comwright.runtime.Text;
import io.comwright.runtime.TextEncoding;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import java.util.Arrays;

/**
 * Calls {@link IArrays} on a native object.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public class IArraysProxy extends IUnknownProxy implements IArrays {
  /**
   * {@link IArrays} as a value.
   */
  public static final ComType<IArrays> TYPE = IArraysVtable.TYPE;

  /**
   * Called by generated code.
   *
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   */
  protected IArraysProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  /**
   * Takes over a reference that the caller owns.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IArraysProxy attach(MemorySegment pointer) {
    return (IArraysProxy) Proxies.attach(pointer, TYPE);
  }

  /**
   * Adds a reference to an object that somebody else holds.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the new reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IArraysProxy retain(MemorySegment pointer) {
    return (IArraysProxy) Proxies.retain(pointer, TYPE);
  }

  /**
   * Adds a reference to a proxy's object, so that it outlives the given proxy.
   *
   * @param proxy a proxy
   * @return another proxy of the same interface pointer, which owns the new reference
   * @throws IllegalStateException if the proxy is closed or has expired
   * @throws IllegalArgumentException if the argument is a Java implementation
   */
  public static IArraysProxy retain(IArrays proxy) {
    return (IArraysProxy) Proxies.retain(proxy, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference
   * @throws io.comwright.ComException if the object does not have it
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IArraysProxy from(IUnknown object) {
    return (IArraysProxy) Proxies.from(object, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference, or null if the object does not have it
   * @throws io.comwright.ComException if the object answers with another failure
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IArraysProxy tryFrom(IUnknown object) {
    return (IArraysProxy) Proxies.tryFrom(object, TYPE);
  }

  /**
   * Slot 3: {@code HRESULT numbers(LONG count, LONG* values)}.
   */
  @Override
  public void numbers(int count, int[] values) {
    long self = Downcall.enter(this, "IArrays.numbers");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IArrays.numbers", count, (Object) values);
      }
      Arguments.nonNull(values, "IArrays.numbers", "values");
      int valuesLength = Arguments.count(count, values.length, "IArrays.numbers", "values");
      long valuesPointer = frame.array(valuesLength, 4);
      Memory.copy(values, valuesPointer, valuesLength);
      int hr = Trace.status((int) Calls.call(self, IArraysVtable.SLOT_numbers, count,
          valuesPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IArraysProxy.TYPE, "IArrays.numbers");
      }
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 4: {@code HRESULT after(INT8* bytes, ULONG size)}.
   */
  @Override
  public void after(byte[] bytes, int size) {
    long self = Downcall.enter(this, "IArrays.after");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IArrays.after", (Object) bytes, size);
      }
      int bytesLength = bytes == null ? 0 : Arguments.count(Integer.toUnsignedLong(size),
          bytes.length, "IArrays.after", "bytes");
      long bytesPointer = bytes == null ? 0L : frame.array(bytesLength, 1);
      Memory.copy(bytes, bytesPointer, bytesLength);
      int hr = Trace.status((int) Calls.call(self, IArraysVtable.SLOT_after, bytesPointer,
          Integer.toUnsignedLong(size)));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IArraysProxy.TYPE, "IArrays.after");
      }
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 5: {@code HRESULT implied(ULONG beforeCount, DOUBLE* before, LONGLONG* behind, ULONG behindCount)}.
   */
  @Override
  public void implied(double[] before, long[] behind) {
    long self = Downcall.enter(this, "IArrays.implied");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IArrays.implied", (Object) before, (Object) behind);
      }
      Arguments.nonNull(before, "IArrays.implied", "before");
      int beforeLength = before.length;
      long beforePointer = frame.array(beforeLength, 8);
      Memory.copy(before, beforePointer, beforeLength);
      Arguments.nonNull(behind, "IArrays.implied", "behind");
      int behindLength = behind.length;
      long behindPointer = frame.array(behindLength, 8);
      Memory.copy(behind, behindPointer, behindLength);
      int hr = Trace.status((int) Calls.call(self, IArraysVtable.SLOT_implied, beforeLength,
          beforePointer, behindPointer, behindLength));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IArraysProxy.TYPE, "IArrays.implied");
      }
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 6: {@code HRESULT guids(ULONG guidsCount, GUID* guids, ULONG handlesCount, HANDLE* handles)}.
   */
  @Override
  public void guids(Guid[] guids, Handle[] handles) {
    long self = Downcall.enter(this, "IArrays.guids");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IArrays.guids", (Object) guids, (Object) handles);
      }
      Arguments.nonNull(guids, "IArrays.guids", "guids");
      int guidsLength = guids.length;
      long guidsPointer = frame.array(guidsLength, 16);
      for (int i = 0; i < guidsLength; i++) {
        Memory.putGuid(guidsPointer + 16L * i, Arguments.nonNull(guids[i], "IArrays.guids",
            "an element of guids"));
      }
      Arguments.nonNull(handles, "IArrays.guids", "handles");
      int handlesLength = handles.length;
      long handlesPointer = frame.array(handlesLength, 8);
      for (int i = 0; i < handlesLength; i++) {
        Memory.putLong(handlesPointer + 8L * i, handles[i] == null ? 0L : handles[i].value());
      }
      int hr = Trace.status((int) Calls.call(self, IArraysVtable.SLOT_guids, guidsLength,
          guidsPointer, handlesLength, handlesPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IArraysProxy.TYPE, "IArrays.guids");
      }
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 7: {@code HRESULT texts(ULONG textsCount, LPCWSTR* texts, ULONG bstrsCount, BSTR* bstrs)}.
   */
  @Override
  public void texts(String[] texts, String[] bstrs) {
    long self = Downcall.enter(this, "IArrays.texts");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IArrays.texts", (Object) texts, (Object) bstrs);
      }
      Arguments.nonNull(texts, "IArrays.texts", "texts");
      int textsLength = texts.length;
      long textsPointer = frame.array(textsLength, 8);
      for (int i = 0; i < textsLength; i++) {
        Memory.putLong(textsPointer + 8L * i, frame.utf16(texts[i], "IArrays.texts",
            "an element of texts"));
      }
      Arguments.nonNull(bstrs, "IArrays.texts", "bstrs");
      int bstrsLength = bstrs.length;
      long bstrsPointer = frame.array(bstrsLength, 8);
      for (int i = 0; i < bstrsLength; i++) {
        Memory.putLong(bstrsPointer + 8L * i, bstrs[i] == null ? 0L : frame.bstr(bstrs[i],
            "IArrays.texts", "an element of bstrs"));
      }
      int hr = Trace.status((int) Calls.call(self, IArraysVtable.SLOT_texts, textsLength,
          textsPointer, bstrsLength, bstrsPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IArraysProxy.TYPE, "IArrays.texts");
      }
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 8: {@code HRESULT objects(ULONG objectsCount, IScalars** objects)}.
   */
  @Override
  public void objects(IScalars[] objects) {
    long self = Downcall.enter(this, "IArrays.objects");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IArrays.objects", (Object) objects);
      }
      int objectsLength = objects == null ? 0 : objects.length;
      long objectsPointer = objects == null ? 0L : frame.array(objectsLength, 8);
      for (int i = 0; i < objectsLength; i++) {
        Memory.putLong(objectsPointer + 8L * i, frame.pointer(objects[i], IScalarsProxy.TYPE,
            "IArrays.objects", "an element of objects"));
      }
      int hr = Trace.status((int) Calls.call(self, IArraysVtable.SLOT_objects, objectsLength,
          objectsPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IArraysProxy.TYPE, "IArrays.objects");
      }
    } finally {
      Reference.reachabilityFence(objects);
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 9: {@code HRESULT boxes(ULONG inCount, Box* in, ULONG outCount, Box* out)}.
   */
  @Override
  public void boxes(Box[] in, Box[] out) {
    long self = Downcall.enter(this, "IArrays.boxes");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IArrays.boxes", (Object) in, (Object) out);
      }
      Arguments.nonNull(in, "IArrays.boxes", "in");
      int inLength = in.length;
      long inPointer = frame.array(inLength, BoxStruct.SIZE);
      for (int i = 0; i < inLength; i++) {
        BoxStruct.store(in[i], inPointer + (long) BoxStruct.SIZE * i, frame, "IArrays.boxes",
            "an element of in");
      }
      Arguments.nonNull(out, "IArrays.boxes", "out");
      int outLength = out.length;
      long outPointer = frame.array(outLength, BoxStruct.SIZE);
      int hr = Trace.status((int) Calls.call(self, IArraysVtable.SLOT_boxes, inLength, inPointer,
          outLength, outPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IArraysProxy.TYPE, "IArrays.boxes");
      }
      frame.own(outPointer, Owned.elements(BoxStruct.OWNED, BoxStruct.SIZE, outLength, outLength));
      Box[] outValue = new Box[outLength];
      for (int i = 0; i < outLength; i++) {
        outValue[i] = BoxStruct.take(outPointer + (long) BoxStruct.SIZE * i, frame,
            "IArrays.boxes");
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
   * Slot 10: {@code HRESULT read(INT8* buffer, ULONG bufferCount, LONG* done)}.
   */
  @Override
  public void read(byte[] buffer, IntRef done) {
    long self = Downcall.enter(this, "IArrays.read");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IArrays.read", (Object) buffer, done);
      }
      Arguments.nonNull(buffer, "IArrays.read", "buffer");
      int bufferLength = buffer.length;
      long bufferPointer = frame.array(bufferLength, 1);
      long donePointer = frame.cell(4);
      int hr = Trace.status((int) Calls.call(self, IArraysVtable.SLOT_read, bufferPointer,
          bufferLength, donePointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IArraysProxy.TYPE, "IArrays.read");
      }
      int bufferFilled = Results.stored(Memory.getInt(donePointer), bufferLength, "IArrays.read",
          "buffer");
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
   * Slot 11: {@code HRESULT fill(GUID* guids, LONGLONG count)}.
   */
  @Override
  public void fill(Guid[] guids, long count) {
    long self = Downcall.enter(this, "IArrays.fill");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IArrays.fill", (Object) guids, count);
      }
      Arguments.nonNull(guids, "IArrays.fill", "guids");
      int guidsLength = Arguments.count(count, guids.length, "IArrays.fill", "guids");
      long guidsPointer = frame.array(guidsLength, 16);
      int hr = Trace.status((int) Calls.call(self, IArraysVtable.SLOT_fill, guidsPointer, count));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IArraysProxy.TYPE, "IArrays.fill");
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
   * Slot 12: {@code HRESULT update(ULONG valuesCount, FLOAT* values)}.
   */
  @Override
  public void update(float[] values) {
    long self = Downcall.enter(this, "IArrays.update");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IArrays.update", (Object) values);
      }
      Arguments.nonNull(values, "IArrays.update", "values");
      int valuesLength = values.length;
      long valuesPointer = frame.array(valuesLength, 4);
      Memory.copy(values, valuesPointer, valuesLength);
      int hr = Trace.status((int) Calls.call(self, IArraysVtable.SLOT_update, valuesLength,
          valuesPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IArraysProxy.TYPE, "IArrays.update");
      }
      Memory.copy(valuesPointer, values, valuesLength);
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 13: {@code HRESULT exchange(ULONG handlesCount, HANDLE* handles)}.
   */
  @Override
  public void exchange(Handle[] handles) {
    long self = Downcall.enter(this, "IArrays.exchange");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IArrays.exchange", (Object) handles);
      }
      Arguments.nonNull(handles, "IArrays.exchange", "handles");
      int handlesLength = handles.length;
      long handlesPointer = frame.array(handlesLength, 8);
      for (int i = 0; i < handlesLength; i++) {
        Memory.putLong(handlesPointer + 8L * i, handles[i] == null ? 0L : handles[i].value());
      }
      int hr = Trace.status((int) Calls.call(self, IArraysVtable.SLOT_exchange, handlesLength,
          handlesPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IArraysProxy.TYPE, "IArrays.exchange");
      }
      Handle[] handlesValue = new Handle[handlesLength];
      for (int i = 0; i < handlesLength; i++) {
        long handlesStored = Memory.getLong(handlesPointer + 8L * i);
        handlesValue[i] = handlesStored == 0L ? null : Handle.of(handlesStored);
      }
      System.arraycopy(handlesValue, 0, handles, 0, handlesLength);
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 14: {@code HRESULT next(ULONG itemsCount, IScalars** items, LONG* fetched)}.
   */
  @Override
  public HResult next(IScalars[] items, IntRef fetched) {
    long self = Downcall.enter(this, "IArrays.next");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IArrays.next", (Object) items, fetched);
      }
      Arguments.nonNull(items, "IArrays.next", "items");
      int itemsLength = items.length;
      long itemsPointer = frame.array(itemsLength, 8);
      long fetchedPointer = frame.cell(4);
      int hr = Trace.status((int) Calls.call(self, IArraysVtable.SLOT_next, itemsLength,
          itemsPointer, fetchedPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IArraysProxy.TYPE, "IArrays.next");
      }
      frame.own(itemsPointer, Owned.elements(Owned.INTERFACE, 8, Memory.getInt(fetchedPointer),
          itemsLength));
      int itemsFilled = Results.stored(Memory.getInt(fetchedPointer), itemsLength, "IArrays.next",
          "items");
      IScalars[] itemsValue = new IScalars[itemsFilled];
      for (int i = 0; i < itemsFilled; i++) {
        itemsValue[i] = frame.take(itemsPointer + 8L * i, IScalarsProxy.TYPE, "IArrays.next",
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
   * Slot 15: {@code HRESULT names(ULONG namesCount, LPWSTR* names, LONGLONG* fetched)}.
   */
  @Override
  public HResult names(String[] names, LongRef fetched) {
    long self = Downcall.enter(this, "IArrays.names");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IArrays.names", (Object) names, fetched);
      }
      Arguments.nonNull(names, "IArrays.names", "names");
      int namesLength = names.length;
      long namesPointer = frame.array(namesLength, 8);
      Arguments.nonNull(fetched, "IArrays.names", "fetched");
      long fetchedPointer = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, IArraysVtable.SLOT_names, namesLength,
          namesPointer, fetchedPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IArraysProxy.TYPE, "IArrays.names");
      }
      frame.own(namesPointer, Owned.elements(Owned.TASK_MEMORY, 8, Memory.getLong(fetchedPointer),
          namesLength));
      int namesFilled = Results.stored(Memory.getLong(fetchedPointer), namesLength, "IArrays.names",
          "names");
      String[] namesValue = new String[namesFilled];
      for (int i = 0; i < namesFilled; i++) {
        namesValue[i] = Text.read(Upcall.nonNull(Memory.getLong(namesPointer + 8L * i),
            "IArrays.names", "an element of names"), TextEncoding.UTF16);
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
   * Slot 16: {@code HRESULT counted(LPCWSTR text, ULONG textCount, LONG length, LPCWSTR same)}.
   */
  @Override
  public void counted(String text, int length, String same) {
    long self = Downcall.enter(this, "IArrays.counted");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IArrays.counted", text, length, same);
      }
      Arguments.nonNull(text, "IArrays.counted", "text");
      int textLength = text.length();
      long textPointer = frame.counted(text, textLength);
      Arguments.nonNull(same, "IArrays.counted", "same");
      int sameLength = Arguments.count(length, same.length(), "IArrays.counted", "same");
      long samePointer = frame.counted(same, sameLength);
      int hr = Trace.status((int) Calls.call(self, IArraysVtable.SLOT_counted, textPointer,
          textLength, length, samePointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IArraysProxy.TYPE, "IArrays.counted");
      }
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 17: {@code HRESULT memory(ULONG memoryCount, void* memory, void* more, LONGLONG size)}.
   */
  @Override
  public void memory(MemorySegment memory, MemorySegment more, long size) {
    long self = Downcall.enter(this, "IArrays.memory");
    try {
      if (Trace.ON) {
        Trace.call("IArrays.memory", memory, more, size);
      }
      long memorySize = Arguments.size(memory, "IArrays.memory", "memory");
      long memoryAddress = Arguments.address(memory, memorySize, "IArrays.memory", "memory");
      long moreAddress = more == null ? 0L : Arguments.address(more, size, "IArrays.memory",
          "more");
      int hr = Trace.status((int) Calls.call(self, IArraysVtable.SLOT_memory, memorySize,
          memoryAddress, moreAddress, size));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IArraysProxy.TYPE, "IArrays.memory");
      }
    } finally {
      Reference.reachabilityFence(memory);
      Reference.reachabilityFence(more);
      Downcall.exit(this);
    }
  }

  /**
   * Slot 18: {@code HRESULT path(LONG flags, LPWSTR result, ULONG resultCount)}.
   */
  @Override
  public String path(int flags) {
    long self = Downcall.enter(this, "IArrays.path");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IArrays.path", flags);
      }
      long resultPointer = frame.array(260, 2);
      int hr = Trace.status((int) Calls.call(self, IArraysVtable.SLOT_path, flags, resultPointer,
          260));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IArraysProxy.TYPE, "IArrays.path");
      }
      String value = Text.readBuffer(resultPointer, 260);
      return Trace.result(value);
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 19: {@code HRESULT name(LONG* result, ULONG resultCountCount, LPCWSTR resultCount, LPWSTR result_, ULONG result_Count)}.
   */
  @Override
  public String name(IntRef result, String resultCount) {
    long self = Downcall.enter(this, "IArrays.name");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IArrays.name", result, resultCount);
      }
      Arguments.nonNull(result, "IArrays.name", "result");
      long resultPointer = frame.cell(4);
      Arguments.nonNull(resultCount, "IArrays.name", "resultCount");
      int resultCountLength = resultCount.length();
      long resultCountPointer = frame.counted(resultCount, resultCountLength);
      long result_Pointer = frame.array(16, 2);
      int hr = Trace.status((int) Calls.call(self, IArraysVtable.SLOT_name, resultPointer,
          resultCountLength, resultCountPointer, result_Pointer, 16));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IArraysProxy.TYPE, "IArrays.name");
      }
      String value = Text.readBuffer(result_Pointer, 16);
      result.set(Memory.getInt(resultPointer));
      return Trace.result(value);
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 20: {@code HRESULT text(LPWSTR* name, BSTR* title)}.
   */
  @Override
  public void text(Ref<String> name, Ref<String> title) {
    long self = Downcall.enter(this, "IArrays.text");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IArrays.text", name, title);
      }
      Arguments.nonNull(name, "IArrays.text", "name");
      long namePointer = frame.cell(8);
      Arguments.nonNull(title, "IArrays.text", "title");
      long titlePointer = frame.cell(8);
      frame.own(titlePointer, Owned.BSTR);
      String titleIn = title.get();
      Memory.putLong(titlePointer, titleIn == null ? 0L : Text.createBstr(titleIn));
      int hr = Trace.status((int) Calls.call(self, IArraysVtable.SLOT_text, namePointer,
          titlePointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IArraysProxy.TYPE, "IArrays.text");
      }
      frame.own(namePointer, Owned.TASK_MEMORY);
      String nameValue = Text.read(Upcall.nonNull(Memory.getLong(namePointer), "IArrays.text",
          "the value of name"), TextEncoding.UTF16);
      long titleStored = Memory.getLong(titlePointer);
      String titleValue = titleStored == 0L ? null : Text.readBstr(titleStored);
      name.set(nameValue);
      title.set(titleValue);
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 21: {@code HRESULT allocated(ULONG* resultCount, LONG** result)}.
   */
  @Override
  public int[] allocated() {
    long self = Downcall.enter(this, "IArrays.allocated");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IArrays.allocated");
      }
      long resultCountPointer = frame.cell(4);
      long resultPointer = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, IArraysVtable.SLOT_allocated, resultCountPointer,
          resultPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IArraysProxy.TYPE, "IArrays.allocated");
      }
      frame.own(resultPointer, Owned.TASK_MEMORY);
      long resultElements = Memory.getLong(resultPointer);
      int resultLength = Results.received(Integer.toUnsignedLong(Memory.getInt(resultCountPointer)),
          resultElements, "IArrays.allocated", "result");
      int[] resultValue = new int[resultLength];
      Memory.copy(resultElements, resultValue, resultLength);
      return Trace.result(resultValue);
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 22: {@code HRESULT allocatedBoxes(LONG result, Box** result_, ULONG* result_Count)}.
   */
  @Override
  public Box[] allocatedBoxes(int result) {
    long self = Downcall.enter(this, "IArrays.allocatedBoxes");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IArrays.allocatedBoxes", result);
      }
      long result_Pointer = frame.cell(8);
      long result_CountPointer = frame.cell(4);
      int hr = Trace.status((int) Calls.call(self, IArraysVtable.SLOT_allocatedBoxes, result,
          result_Pointer, result_CountPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IArraysProxy.TYPE, "IArrays.allocatedBoxes");
      }
      frame.own(result_Pointer, Owned.array(Owned.from(new IArrays.Heap()), BoxStruct.OWNED,
          BoxStruct.SIZE, Integer.toUnsignedLong(Memory.getInt(result_CountPointer))));
      long result_Elements = Memory.getLong(result_Pointer);
      int result_Length =
          Results.received(Integer.toUnsignedLong(Memory.getInt(result_CountPointer)),
          result_Elements, "IArrays.allocatedBoxes", "result_");
      Box[] result_Value = result_Elements == 0L ? null : new Box[result_Length];
      for (int i = 0; i < result_Length; i++) {
        result_Value[i] = BoxStruct.take(result_Elements + (long) BoxStruct.SIZE * i, frame,
            "IArrays.allocatedBoxes");
      }
      frame.commit();
      return Trace.result(result_Value);
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 23: {@code HRESULT allocatedTexts(LONG* count, BSTR** result)}.
   */
  @Override
  public String[] allocatedTexts(IntRef count) {
    long self = Downcall.enter(this, "IArrays.allocatedTexts");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IArrays.allocatedTexts", count);
      }
      Arguments.nonNull(count, "IArrays.allocatedTexts", "count");
      long countPointer = frame.cell(4);
      long resultPointer = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, IArraysVtable.SLOT_allocatedTexts, countPointer,
          resultPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IArraysProxy.TYPE, "IArrays.allocatedTexts");
      }
      frame.own(resultPointer, Owned.array(Owned.TASK_MEMORY, Owned.BSTR, 8,
          Memory.getInt(countPointer)));
      long resultElements = Memory.getLong(resultPointer);
      int resultLength = Results.received(Memory.getInt(countPointer), resultElements,
          "IArrays.allocatedTexts", "result");
      String[] resultValue = new String[resultLength];
      for (int i = 0; i < resultLength; i++) {
        resultValue[i] = Text.readBstr(Memory.getLong(resultElements + 8L * i));
      }
      count.set(Memory.getInt(countPointer));
      return Trace.result(resultValue);
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 24: {@code HRESULT allocatedObjects(ULONG* itemsCount, IScalars*** items, GUID** ids, ULONG* idsCount)}.
   */
  @Override
  public void allocatedObjects(Ref<IScalars[]> items, Ref<Guid[]> ids) {
    long self = Downcall.enter(this, "IArrays.allocatedObjects");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IArrays.allocatedObjects", items, ids);
      }
      long itemsCountPointer = frame.cell(4);
      Arguments.nonNull(items, "IArrays.allocatedObjects", "items");
      long itemsPointer = frame.cell(8);
      long idsPointer = ids == null ? 0L : frame.cell(8);
      long idsCountPointer = frame.cell(4);
      int hr = Trace.status((int) Calls.call(self, IArraysVtable.SLOT_allocatedObjects,
          itemsCountPointer, itemsPointer, idsPointer, idsCountPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IArraysProxy.TYPE, "IArrays.allocatedObjects");
      }
      frame.own(itemsPointer, Owned.array(Owned.TASK_MEMORY, Owned.INTERFACE, 8,
          Integer.toUnsignedLong(Memory.getInt(itemsCountPointer))));
      frame.own(idsPointer, Owned.from(new IArrays.Heap()));
      long itemsElements = Memory.getLong(itemsPointer);
      int itemsLength = Results.received(Integer.toUnsignedLong(Memory.getInt(itemsCountPointer)),
          itemsElements, "IArrays.allocatedObjects", "items");
      IScalars[] itemsValue = new IScalars[itemsLength];
      for (int i = 0; i < itemsLength; i++) {
        itemsValue[i] = frame.takeOrNull(itemsElements + 8L * i, IScalarsProxy.TYPE);
      }
      Guid[] idsValue = null;
      if (ids != null) {
        long idsElements = Memory.getLong(idsPointer);
        int idsLength = Results.received(Integer.toUnsignedLong(Memory.getInt(idsCountPointer)),
            idsElements, "IArrays.allocatedObjects", "ids");
        idsValue = idsElements == 0L ? null : new Guid[idsLength];
        for (int i = 0; i < idsLength; i++) {
          idsValue[i] = Memory.getGuid(idsElements + 16L * i);
        }
      }
      items.set(itemsValue);
      if (ids != null) {
        ids.set(idsValue);
      }
      frame.commit();
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 25: {@code HRESULT allocatedTwice(LPCWSTR** texts, LONGLONG* count, BOOL** flags)}.
   */
  @Override
  public void allocatedTwice(Ref<String[]> texts, LongRef count, Ref<boolean[]> flags) {
    long self = Downcall.enter(this, "IArrays.allocatedTwice");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IArrays.allocatedTwice", texts, count, flags);
      }
      Arguments.nonNull(texts, "IArrays.allocatedTwice", "texts");
      long textsPointer = frame.cell(8);
      Arguments.nonNull(count, "IArrays.allocatedTwice", "count");
      long countPointer = frame.cell(8);
      Arguments.nonNull(flags, "IArrays.allocatedTwice", "flags");
      long flagsPointer = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, IArraysVtable.SLOT_allocatedTwice, textsPointer,
          countPointer, flagsPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IArraysProxy.TYPE, "IArrays.allocatedTwice");
      }
      long textsElements = Memory.getLong(textsPointer);
      int textsLength = Results.received(Memory.getLong(countPointer), textsElements,
          "IArrays.allocatedTwice", "texts");
      String[] textsValue = new String[textsLength];
      for (int i = 0; i < textsLength; i++) {
        long textsStored = Memory.getLong(textsElements + 8L * i);
        textsValue[i] = textsStored == 0L ? null : Text.read(textsStored, TextEncoding.UTF16);
      }
      long flagsElements = Memory.getLong(flagsPointer);
      int flagsLength = Results.received(Memory.getLong(countPointer), flagsElements,
          "IArrays.allocatedTwice", "flags");
      boolean[] flagsValue = new boolean[flagsLength];
      for (int i = 0; i < flagsLength; i++) {
        flagsValue[i] = Memory.getInt(flagsElements + 4L * i) != 0;
      }
      texts.set(textsValue);
      count.set(Memory.getLong(countPointer));
      flags.set(flagsValue);
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 26: {@code HRESULT replace(ULONG itemsCount, IScalars** items, ULONG perhapsCount, IScalars** perhaps, ULONG textsCount, LPWSTR* texts)}.
   */
  @Override
  public void replace(IScalars[] items, IScalars[] perhaps, String[] texts) {
    long self = Downcall.enter(this, "IArrays.replace");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IArrays.replace", (Object) items, (Object) perhaps, (Object) texts);
      }
      Arguments.nonNull(items, "IArrays.replace", "items");
      int itemsLength = items.length;
      long itemsPointer = frame.array(itemsLength, 8);
      IScalars[] itemsIn = Arrays.copyOf(items, itemsLength);
      long[] itemsBefore = new long[itemsLength];
      frame.own(itemsPointer, Owned.elements(Owned.INTERFACE, 8, itemsLength, itemsLength));
      for (int i = 0; i < itemsLength; i++) {
        Memory.putLong(itemsPointer + 8L * i, Answers.detach(Arguments.nonNull(itemsIn[i],
            "IArrays.replace", "an element of items"), IScalarsProxy.TYPE, "IArrays.replace",
            "an element of items"));
        itemsBefore[i] = Memory.getLong(itemsPointer + 8L * i);
      }
      int perhapsLength = perhaps == null ? 0 : perhaps.length;
      long perhapsPointer = perhaps == null ? 0L : frame.array(perhapsLength, 8);
      IScalars[] perhapsIn = perhaps == null ? new IScalars[0] :
          Arrays.copyOf(perhaps, perhapsLength);
      long[] perhapsBefore = new long[perhapsLength];
      frame.own(perhapsPointer, Owned.elements(Owned.INTERFACE, 8, perhapsLength, perhapsLength));
      for (int i = 0; i < perhapsLength; i++) {
        Memory.putLong(perhapsPointer + 8L * i, perhapsIn[i] == null ? 0L :
            Answers.detach(perhapsIn[i], IScalarsProxy.TYPE, "IArrays.replace",
            "an element of perhaps"));
        perhapsBefore[i] = Memory.getLong(perhapsPointer + 8L * i);
      }
      Arguments.nonNull(texts, "IArrays.replace", "texts");
      int textsLength = texts.length;
      long textsPointer = frame.array(textsLength, 8);
      String[] textsIn = Arrays.copyOf(texts, textsLength);
      frame.own(textsPointer, Owned.elements(Owned.TASK_MEMORY, 8, textsLength, textsLength));
      for (int i = 0; i < textsLength; i++) {
        Memory.putLong(textsPointer + 8L * i, Text.create(Arguments.nonNull(textsIn[i],
            "IArrays.replace", "an element of texts"), TextEncoding.UTF16, TaskMemory.allocator()));
      }
      int hr = Trace.status((int) Calls.call(self, IArraysVtable.SLOT_replace, itemsLength,
          itemsPointer, perhapsLength, perhapsPointer, textsLength, textsPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IArraysProxy.TYPE, "IArrays.replace");
      }
      IScalars[] itemsValue = new IScalars[itemsLength];
      for (int i = 0; i < itemsLength; i++) {
        itemsValue[i] = Memory.getLong(itemsPointer + 8L * i) == itemsBefore[i] ? itemsIn[i] :
            frame.take(itemsPointer + 8L * i, IScalarsProxy.TYPE, "IArrays.replace",
            "an element of items");
      }
      IScalars[] perhapsValue = new IScalars[perhapsLength];
      for (int i = 0; i < perhapsLength; i++) {
        perhapsValue[i] =
            Memory.getLong(perhapsPointer + 8L * i) == perhapsBefore[i] ? perhapsIn[i] :
            frame.takeOrNull(perhapsPointer + 8L * i, IScalarsProxy.TYPE);
      }
      String[] textsValue = new String[textsLength];
      for (int i = 0; i < textsLength; i++) {
        textsValue[i] = Text.read(Upcall.nonNull(Memory.getLong(textsPointer + 8L * i),
            "IArrays.replace", "an element of texts"), TextEncoding.UTF16);
      }
      System.arraycopy(itemsValue, 0, items, 0, itemsLength);
      if (perhaps != null) {
        System.arraycopy(perhapsValue, 0, perhaps, 0, perhapsLength);
      }
      System.arraycopy(textsValue, 0, texts, 0, textsLength);
      frame.commit();
    } finally {
      Reference.reachabilityFence(items);
      Reference.reachabilityFence(perhaps);
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 27: {@code HRESULT replaceBoxes(ULONG boxesCount, Box* boxes, LONG* fetched, ULONG valuesCount, VARIANT* values)}.
   */
  @Override
  public void replaceBoxes(Box[] boxes, IntRef fetched, Variant[] values) {
    long self = Downcall.enter(this, "IArrays.replaceBoxes");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IArrays.replaceBoxes", (Object) boxes, fetched, (Object) values);
      }
      Arguments.nonNull(boxes, "IArrays.replaceBoxes", "boxes");
      int boxesLength = boxes.length;
      long boxesPointer = frame.array(boxesLength, BoxStruct.SIZE);
      Box[] boxesIn = Arrays.copyOf(boxes, boxesLength);
      frame.own(boxesPointer, Owned.elements(BoxStruct.OWNED, BoxStruct.SIZE, boxesLength,
          boxesLength));
      for (int i = 0; i < boxesLength; i++) {
        BoxStruct.put(Arguments.nonNull(boxesIn[i], "IArrays.replaceBoxes", "an element of boxes"),
            boxesPointer + (long) BoxStruct.SIZE * i, Giver.CALLER, "IArrays.replaceBoxes");
      }
      Arguments.nonNull(fetched, "IArrays.replaceBoxes", "fetched");
      long fetchedPointer = frame.cell(4);
      Arguments.nonNull(values, "IArrays.replaceBoxes", "values");
      int valuesLength = values.length;
      long valuesPointer = frame.array(valuesLength, 24);
      Variant[] valuesIn = Arrays.copyOf(values, valuesLength);
      frame.own(valuesPointer, Owned.elements(OwnedValues.VARIANT, 24, valuesLength, valuesLength));
      for (int i = 0; i < valuesLength; i++) {
        Variants.write(valuesPointer + 24L * i, Arguments.nonNull(valuesIn[i],
            "IArrays.replaceBoxes", "an element of values"), "IArrays.replaceBoxes");
      }
      int hr = Trace.status((int) Calls.call(self, IArraysVtable.SLOT_replaceBoxes, boxesLength,
          boxesPointer, fetchedPointer, valuesLength, valuesPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IArraysProxy.TYPE, "IArrays.replaceBoxes");
      }
      int boxesFilled = Results.stored(Memory.getInt(fetchedPointer), boxesLength,
          "IArrays.replaceBoxes", "boxes");
      Box[] boxesValue = new Box[boxesFilled];
      for (int i = 0; i < boxesFilled; i++) {
        boxesValue[i] = BoxStruct.take(boxesPointer + (long) BoxStruct.SIZE * i, frame,
            "IArrays.replaceBoxes");
      }
      Variant[] valuesValue = new Variant[valuesLength];
      for (int i = 0; i < valuesLength; i++) {
        valuesValue[i] = Variants.takeInOut(frame, valuesPointer + 24L * i, valuesIn[i],
            "IArrays.replaceBoxes");
      }
      System.arraycopy(boxesValue, 0, boxes, 0, boxesFilled);
      fetched.set(Memory.getInt(fetchedPointer));
      System.arraycopy(valuesValue, 0, values, 0, valuesLength);
      frame.commit();
    } finally {
      Reference.reachabilityFence(boxes);
      Reference.reachabilityFence(values);
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 28: {@code HRESULT sized(ULONG outCount, Sized* out, ULONG inCount, Sized* in)}.
   */
  @Override
  public void sized(IArrays.Sized[] out, IArrays.Sized[] in) {
    long self = Downcall.enter(this, "IArrays.sized");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IArrays.sized", (Object) out, (Object) in);
      }
      Arguments.nonNull(out, "IArrays.sized", "out");
      int outLength = out.length;
      long outPointer = frame.array(outLength, IArrays_SizedStruct.SIZE);
      for (int i = 0; i < outLength; i++) {
        IArrays_SizedStruct.fillSize(outPointer + (long) IArrays_SizedStruct.SIZE * i);
      }
      Arguments.nonNull(in, "IArrays.sized", "in");
      int inLength = in.length;
      long inPointer = frame.array(inLength, IArrays_SizedStruct.SIZE);
      for (int i = 0; i < inLength; i++) {
        IArrays_SizedStruct.store(in[i], inPointer + (long) IArrays_SizedStruct.SIZE * i, frame,
            "IArrays.sized", "an element of in");
      }
      int hr = Trace.status((int) Calls.call(self, IArraysVtable.SLOT_sized, outLength, outPointer,
          inLength, inPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IArraysProxy.TYPE, "IArrays.sized");
      }
      IArrays.Sized[] outValue = new IArrays.Sized[outLength];
      for (int i = 0; i < outLength; i++) {
        outValue[i] = IArrays_SizedStruct.take(outPointer + (long) IArrays_SizedStruct.SIZE * i,
            frame, "IArrays.sized");
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
