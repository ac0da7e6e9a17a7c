package example;

import io.comwright.ComType;
import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.IntRef;
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
import io.comwright.runtime.FrameMemory;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Giver;
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
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Calls {@link IReplacedArrays} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class IReplacedArraysProxy extends IUnknownProxy implements IReplacedArrays {
  /** {@link IReplacedArrays} as a value. */
  public static final ComType<IReplacedArrays> TYPE = GeneratedType.register(1,
      new GeneratedType<>(IReplacedArrays.class, IReplacedArraysVtable.IID, IUnknownProxy.TYPE,
      IReplacedArraysVtable.LAYOUT, IReplacedArraysVtable.LAYOUT_HASH),
      new IReplacedArraysProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IReplacedArraysProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IReplacedArraysProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return IReplacedArraysStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static IReplacedArraysProxy attach(MemorySegment pointer) {
    return (IReplacedArraysProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static IReplacedArraysProxy retain(MemorySegment pointer) {
    return (IReplacedArraysProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static IReplacedArraysProxy retain(IReplacedArrays proxy) {
    return (IReplacedArraysProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static IReplacedArraysProxy from(IUnknown object) {
    return (IReplacedArraysProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable IReplacedArraysProxy tryFrom(IUnknown object) {
    return (IReplacedArraysProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public void update(float[] values) {
    long self = Downcall.enter(this, "IReplacedArrays.update");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IReplacedArrays.update", (Object) values);
      // Arguments.
      int valuesLength = Arguments.nonNull(values, "IReplacedArrays.update", "values").length;
      long valuesPointer = frame.array(valuesLength, 4);
      Memory.copy(values, valuesPointer, valuesLength);
      int hr = (int) Calls.call(self, IReplacedArraysVtable.SLOT_update, valuesLength,
          valuesPointer);
      Downcall.check(hr, this, TYPE, "IReplacedArrays.update");
      // Outs: delivered, which cannot fail.
      Memory.copy(valuesPointer, values, valuesLength);
    }
  }

  @Override
  public void exchange(@Nullable Handle[] handles) {
    long self = Downcall.enter(this, "IReplacedArrays.exchange");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IReplacedArrays.exchange", (Object) handles);
      // Arguments.
      int handlesLength = Arguments.nonNull(handles, "IReplacedArrays.exchange", "handles").length;
      long handlesPointer = frame.array(handlesLength, 8);
      for (int i = 0; i < handlesLength; i++) {
        Memory.putLong(handlesPointer + 8L * i, handles[i] == null ? 0L : handles[i].value());
      }
      int hr = (int) Calls.call(self, IReplacedArraysVtable.SLOT_exchange, handlesLength,
          handlesPointer);
      Downcall.check(hr, this, TYPE, "IReplacedArrays.exchange");
      // Outs: taken over and converted.
      Handle[] handlesValue = new Handle[handlesLength];
      for (int i = 0; i < handlesLength; i++) {
        long handlesStored = Memory.getLong(handlesPointer + 8L * i);
        handlesValue[i] = handlesStored == 0L ? null : Handle.of(handlesStored);
      }
      // Outs: delivered, which cannot fail.
      System.arraycopy(handlesValue, 0, handles, 0, handlesLength);
    }
  }

  @Override
  public void replace(IScalars[] items, @Nullable IScalars @Nullable [] perhaps, String[] texts) {
    long self = Downcall.enter(this, "IReplacedArrays.replace");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IReplacedArrays.replace", (Object) items, (Object) perhaps,
          (Object) texts);
      // Arguments.
      int itemsLength = Arguments.nonNull(items, "IReplacedArrays.replace", "items").length;
      long itemsPointer = frame.array(itemsLength, 8);
      IScalars[] itemsIn = Arrays.copyOf(items, itemsLength);
      long[] itemsBefore = new long[itemsLength];
      frame.own(itemsPointer, Owned.elements(Owned.INTERFACE, 8, itemsLength, itemsLength));
      for (int i = 0; i < itemsLength; i++) {
        Memory.putLong(itemsPointer + 8L * i, Answers.detach(Arguments.nonNull(itemsIn[i],
            "IReplacedArrays.replace", "an element of items"), IScalarsProxy.TYPE,
            "IReplacedArrays.replace", "an element of items"));
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
            Answers.detach(perhapsIn[i], IScalarsProxy.TYPE, "IReplacedArrays.replace",
            "an element of perhaps"));
        perhapsBefore[i] = Memory.getLong(perhapsPointer + 8L * i);
      }
      int textsLength = Arguments.nonNull(texts, "IReplacedArrays.replace", "texts").length;
      long textsPointer = frame.array(textsLength, 8);
      String[] textsIn = Arrays.copyOf(texts, textsLength);
      frame.own(textsPointer, Owned.elements(Owned.TASK_MEMORY, 8, textsLength, textsLength));
      for (int i = 0; i < textsLength; i++) {
        Memory.putLong(textsPointer + 8L * i, Text.create(Arguments.nonNull(textsIn[i],
            "IReplacedArrays.replace", "an element of texts"), TextEncoding.UTF16,
            TaskMemory.allocator()));
      }
      int hr = (int) Calls.call(self, IReplacedArraysVtable.SLOT_replace, itemsLength, itemsPointer,
          perhapsLength, perhapsPointer, textsLength, textsPointer);
      Downcall.check(hr, this, TYPE, "IReplacedArrays.replace");
      // Outs: taken over and converted.
      IScalars[] itemsValue = new IScalars[itemsLength];
      for (int i = 0; i < itemsLength; i++) {
        itemsValue[i] = Memory.getLong(itemsPointer + 8L * i) == itemsBefore[i] ? itemsIn[i] :
            frame.take(itemsPointer + 8L * i, IScalarsProxy.TYPE, "IReplacedArrays.replace",
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
            "IReplacedArrays.replace", "an element of texts"), TextEncoding.UTF16);
      }
      // Outs: delivered, which cannot fail.
      System.arraycopy(itemsValue, 0, items, 0, itemsLength);
      if (perhaps != null) {
        System.arraycopy(perhapsValue, 0, perhaps, 0, perhapsLength);
      }
      System.arraycopy(textsValue, 0, texts, 0, textsLength);
      frame.commit();
    } finally {
      Reference.reachabilityFence(items);
      Reference.reachabilityFence(perhaps);
    }
  }

  @Override
  public void replaceBoxes(Box[] boxes, IntRef fetched, Variant[] values) {
    long self = Downcall.enter(this, "IReplacedArrays.replaceBoxes");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IReplacedArrays.replaceBoxes", (Object) boxes, fetched,
          (Object) values);
      // Arguments.
      int boxesLength = Arguments.nonNull(boxes, "IReplacedArrays.replaceBoxes", "boxes").length;
      long boxesPointer = frame.array(boxesLength, BoxStruct.SIZE);
      Box[] boxesIn = Arrays.copyOf(boxes, boxesLength);
      frame.own(boxesPointer, Owned.elements(BoxStruct.OWNED, BoxStruct.SIZE, boxesLength,
          boxesLength));
      for (int i = 0; i < boxesLength; i++) {
        if (boxesIn[i] != null) {
          BoxStruct.put(Arguments.nonNull(boxesIn[i], "IReplacedArrays.replaceBoxes",
              "an element of boxes"), boxesPointer + (long) BoxStruct.SIZE * i, Giver.CALLER,
              "IReplacedArrays.replaceBoxes");
        }
      }
      Arguments.nonNull(fetched, "IReplacedArrays.replaceBoxes", "fetched");
      long fetchedPointer = frame.cell(4);
      int valuesLength = Arguments.nonNull(values, "IReplacedArrays.replaceBoxes", "values").length;
      long valuesPointer = frame.array(valuesLength, 24);
      Variant[] valuesIn = Arrays.copyOf(values, valuesLength);
      frame.own(valuesPointer, Owned.elements(OwnedValues.VARIANT, 24, valuesLength, valuesLength));
      for (int i = 0; i < valuesLength; i++) {
        if (valuesIn[i] != null) {
          Variants.write(valuesPointer + 24L * i, Arguments.nonNull(valuesIn[i],
              "IReplacedArrays.replaceBoxes", "an element of values"),
              "IReplacedArrays.replaceBoxes");
        }
      }
      int hr = (int) Calls.call(self, IReplacedArraysVtable.SLOT_replaceBoxes, boxesLength,
          boxesPointer, fetchedPointer, valuesLength, valuesPointer);
      Downcall.check(hr, this, TYPE, "IReplacedArrays.replaceBoxes");
      // Outs: taken over and converted.
      int boxesFilled = Results.stored(Memory.getInt(fetchedPointer), boxesLength,
          "IReplacedArrays.replaceBoxes", "boxes");
      Box[] boxesValue = new Box[boxesFilled];
      for (int i = 0; i < boxesFilled; i++) {
        boxesValue[i] = BoxStruct.take(boxesPointer + (long) BoxStruct.SIZE * i, frame,
            "IReplacedArrays.replaceBoxes");
      }
      Variant[] valuesValue = new Variant[valuesLength];
      for (int i = 0; i < valuesLength; i++) {
        valuesValue[i] = Variants.takeInOut(frame, valuesPointer + 24L * i, valuesIn[i],
            "IReplacedArrays.replaceBoxes");
      }
      // Outs: delivered, which cannot fail.
      System.arraycopy(boxesValue, 0, boxes, 0, boxesFilled);
      fetched.set(Memory.getInt(fetchedPointer));
      System.arraycopy(valuesValue, 0, values, 0, valuesLength);
      frame.commit();
    } finally {
      Reference.reachabilityFence(boxes);
      Reference.reachabilityFence(values);
    }
  }
}
