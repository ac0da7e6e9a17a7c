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

/** Calls {@link IArrays} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class IArraysProxy extends IUnknownProxy implements IArrays {
  /** {@link IArrays} as a value. */
  public static final ComType<IArrays> TYPE = GeneratedType.register(1,
      new GeneratedType<>(IArrays.class, IArraysVtable.IID, IUnknownProxy.TYPE,
      IArraysVtable.LAYOUT, IArraysVtable.LAYOUT_HASH), new IArraysProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IArraysProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IArraysProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return IArraysStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static IArraysProxy attach(MemorySegment pointer) {
    return (IArraysProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static IArraysProxy retain(MemorySegment pointer) {
    return (IArraysProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static IArraysProxy retain(IArrays proxy) {
    return (IArraysProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static IArraysProxy from(IUnknown object) {
    return (IArraysProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable IArraysProxy tryFrom(IUnknown object) {
    return (IArraysProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public void numbers(int count, int[] values) {
    long self = Downcall.enter(this, "IArrays.numbers");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IArrays.numbers", count, (Object) values);
      int valuesLength = Arguments.count(count, Arguments.nonNull(values, "IArrays.numbers",
          "values").length, "IArrays.numbers", "values");
      long valuesPointer = frame.array(valuesLength, 4);
      Memory.copy(values, valuesPointer, valuesLength);
      int hr = (int) Calls.call(self, IArraysVtable.SLOT_numbers, count, valuesPointer);
      Downcall.check(hr, this, TYPE, "IArrays.numbers");
    }
  }

  @Override
  public void after(byte @Nullable [] bytes, int size) {
    long self = Downcall.enter(this, "IArrays.after");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IArrays.after", (Object) bytes, size);
      int bytesLength = bytes == null ? 0 : Arguments.count(Integer.toUnsignedLong(size),
          bytes.length, "IArrays.after", "bytes");
      long bytesPointer = bytes == null ? 0L : frame.array(bytesLength, 1);
      if (bytes != null) {
        Memory.copy(bytes, bytesPointer, bytesLength);
      }
      int hr = (int) Calls.call(self, IArraysVtable.SLOT_after, bytesPointer,
          Integer.toUnsignedLong(size));
      Downcall.check(hr, this, TYPE, "IArrays.after");
    }
  }

  @Override
  public void implied(double[] before, long[] behind) {
    long self = Downcall.enter(this, "IArrays.implied");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IArrays.implied", (Object) before, (Object) behind);
      int beforeLength = Arguments.nonNull(before, "IArrays.implied", "before").length;
      long beforePointer = frame.array(beforeLength, 8);
      Memory.copy(before, beforePointer, beforeLength);
      int behindLength = Arguments.nonNull(behind, "IArrays.implied", "behind").length;
      long behindPointer = frame.array(behindLength, 8);
      Memory.copy(behind, behindPointer, behindLength);
      int hr = (int) Calls.call(self, IArraysVtable.SLOT_implied, beforeLength, beforePointer,
          behindPointer, behindLength);
      Downcall.check(hr, this, TYPE, "IArrays.implied");
    }
  }

  @Override
  public void guids(Guid[] guids, @Nullable Handle[] handles) {
    long self = Downcall.enter(this, "IArrays.guids");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IArrays.guids", (Object) guids, (Object) handles);
      int guidsLength = Arguments.nonNull(guids, "IArrays.guids", "guids").length;
      long guidsPointer = frame.array(guidsLength, 16);
      for (int i = 0; i < guidsLength; i++) {
        Memory.putGuid(guidsPointer + 16L * i, Arguments.nonNull(guids[i], "IArrays.guids",
            "an element of guids"));
      }
      int handlesLength = Arguments.nonNull(handles, "IArrays.guids", "handles").length;
      long handlesPointer = frame.array(handlesLength, 8);
      for (int i = 0; i < handlesLength; i++) {
        Memory.putLong(handlesPointer + 8L * i, handles[i] == null ? 0L : handles[i].value());
      }
      int hr = (int) Calls.call(self, IArraysVtable.SLOT_guids, guidsLength, guidsPointer,
          handlesLength, handlesPointer);
      Downcall.check(hr, this, TYPE, "IArrays.guids");
    }
  }

  @Override
  public void texts(String[] texts, @Nullable String[] bstrs) {
    long self = Downcall.enter(this, "IArrays.texts");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IArrays.texts", (Object) texts, (Object) bstrs);
      int textsLength = Arguments.nonNull(texts, "IArrays.texts", "texts").length;
      long textsPointer = frame.array(textsLength, 8);
      for (int i = 0; i < textsLength; i++) {
        Memory.putLong(textsPointer + 8L * i, frame.utf16(texts[i], "IArrays.texts",
            "an element of texts"));
      }
      int bstrsLength = Arguments.nonNull(bstrs, "IArrays.texts", "bstrs").length;
      long bstrsPointer = frame.array(bstrsLength, 8);
      for (int i = 0; i < bstrsLength; i++) {
        Memory.putLong(bstrsPointer + 8L * i, bstrs[i] == null ? 0L : frame.bstr(bstrs[i],
            "IArrays.texts", "an element of bstrs"));
      }
      int hr = (int) Calls.call(self, IArraysVtable.SLOT_texts, textsLength, textsPointer,
          bstrsLength, bstrsPointer);
      Downcall.check(hr, this, TYPE, "IArrays.texts");
    }
  }

  @Override
  public void objects(IScalars @Nullable [] objects) {
    long self = Downcall.enter(this, "IArrays.objects");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IArrays.objects", (Object) objects);
      int objectsLength = objects == null ? 0 : objects.length;
      long objectsPointer = objects == null ? 0L : frame.array(objectsLength, 8);
      if (objects != null) {
        for (int i = 0; i < objectsLength; i++) {
          Memory.putLong(objectsPointer + 8L * i, frame.pointer(objects[i], IScalarsProxy.TYPE,
              "IArrays.objects", "an element of objects"));
        }
      }
      int hr = (int) Calls.call(self, IArraysVtable.SLOT_objects, objectsLength, objectsPointer);
      Downcall.check(hr, this, TYPE, "IArrays.objects");
    } finally {
      Reference.reachabilityFence(objects);
    }
  }

  @Override
  public void counted(String text, int length, String same) {
    long self = Downcall.enter(this, "IArrays.counted");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IArrays.counted", text, length, same);
      int textLength = Arguments.nonNull(text, "IArrays.counted", "text").length();
      long textPointer = frame.counted(text, textLength);
      int sameLength = Arguments.count(length, Arguments.nonNull(same, "IArrays.counted",
          "same").length(), "IArrays.counted", "same");
      long samePointer = frame.counted(same, sameLength);
      int hr = (int) Calls.call(self, IArraysVtable.SLOT_counted, textPointer, textLength, length,
          samePointer);
      Downcall.check(hr, this, TYPE, "IArrays.counted");
    }
  }

  @Override
  public void memory(MemorySegment memory, @Nullable MemorySegment more, long size) {
    long self = Downcall.enter(this, "IArrays.memory");
    try {
      if (Trace.ON) Trace.call("IArrays.memory", memory, more, size);
      long memorySize = Arguments.size(memory, "IArrays.memory", "memory");
      long memoryAddress = Arguments.address(memory, memorySize, "IArrays.memory", "memory");
      long moreAddress = more == null ? 0L : Arguments.address(more, size, "IArrays.memory",
          "more");
      int hr = (int) Calls.call(self, IArraysVtable.SLOT_memory, memorySize, memoryAddress,
          moreAddress, size);
      Downcall.check(hr, this, TYPE, "IArrays.memory");
    } finally {
      Reference.reachabilityFence(memory);
      Reference.reachabilityFence(more);
      Downcall.exit(this);
    }
  }
}
