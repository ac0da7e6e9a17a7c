package example;

import io.comwright.ComType;
import io.comwright.Guid;
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
   * Slot 9: {@code HRESULT counted(LPCWSTR text, ULONG textCount, LONG length, LPCWSTR same)}.
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
   * Slot 10: {@code HRESULT memory(ULONG memoryCount, void* memory, void* more, LONGLONG size)}.
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
}
