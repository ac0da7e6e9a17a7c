package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.IntRef;
import io.comwright.LongRef;
import io.comwright.Ref;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.Frame;
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
import io.comwright.runtime.VtableProxy;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Calls {@link IAllocatedArrays} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class IAllocatedArraysProxy extends IUnknownProxy implements IAllocatedArrays {
  /** {@link IAllocatedArrays} as a value. */
  public static final ComType<IAllocatedArrays> TYPE = GeneratedType.register(1,
      new GeneratedType<>(IAllocatedArrays.class, IAllocatedArraysVtable.IID, IUnknownProxy.TYPE,
      IAllocatedArraysVtable.LAYOUT, IAllocatedArraysVtable.LAYOUT_HASH),
      new IAllocatedArraysProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IAllocatedArraysProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IAllocatedArraysProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return IAllocatedArraysStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static IAllocatedArraysProxy attach(MemorySegment pointer) {
    return (IAllocatedArraysProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static IAllocatedArraysProxy retain(MemorySegment pointer) {
    return (IAllocatedArraysProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static IAllocatedArraysProxy retain(IAllocatedArrays proxy) {
    return (IAllocatedArraysProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static IAllocatedArraysProxy from(IUnknown object) {
    return (IAllocatedArraysProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable IAllocatedArraysProxy tryFrom(IUnknown object) {
    return (IAllocatedArraysProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public int[] allocated() {
    long self = Downcall.enter(this, "IAllocatedArrays.allocated");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IAllocatedArrays.allocated");
      long resultCountPointer = frame.cell(4);
      long resultPointer = frame.cell(8);
      int hr = (int) Calls.call(self, IAllocatedArraysVtable.SLOT_allocated, resultCountPointer,
          resultPointer);
      Downcall.check(hr, this, TYPE, "IAllocatedArrays.allocated");
      frame.own(resultPointer, Owned.TASK_MEMORY);
      long resultElements = Memory.getLong(resultPointer);
      int resultLength = Results.received(Integer.toUnsignedLong(Memory.getInt(resultCountPointer)),
          resultElements, "IAllocatedArrays.allocated", "result");
      int[] resultValue = new int[resultLength];
      Memory.copy(resultElements, resultValue, resultLength);
      return Trace.result(resultValue);
    }
  }

  @Override
  public Box @Nullable [] allocatedBoxes(int result) {
    long self = Downcall.enter(this, "IAllocatedArrays.allocatedBoxes");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IAllocatedArrays.allocatedBoxes", result);
      long result_Pointer = frame.cell(8);
      long result_CountPointer = frame.cell(4);
      int hr = (int) Calls.call(self, IAllocatedArraysVtable.SLOT_allocatedBoxes, result,
          result_Pointer, result_CountPointer);
      Downcall.check(hr, this, TYPE, "IAllocatedArrays.allocatedBoxes");
      frame.own(result_Pointer, Owned.array(Owned.from(new IAllocatedArrays.Heap()),
          BoxStruct.OWNED, BoxStruct.SIZE,
          Integer.toUnsignedLong(Memory.getInt(result_CountPointer))));
      long result_Elements = Memory.getLong(result_Pointer);
      int result_Length =
          Results.received(Integer.toUnsignedLong(Memory.getInt(result_CountPointer)),
          result_Elements, "IAllocatedArrays.allocatedBoxes", "result_");
      Box[] result_Value = null;
      if (result_Elements != 0L) {
        result_Value = new Box[result_Length];
        for (int i = 0; i < result_Length; i++) {
          result_Value[i] = BoxStruct.take(result_Elements + (long) BoxStruct.SIZE * i, frame,
              "IAllocatedArrays.allocatedBoxes");
        }
      }
      frame.commit();
      return Trace.resultOrNull(result_Value);
    }
  }

  @Override
  public String[] allocatedTexts(IntRef count) {
    long self = Downcall.enter(this, "IAllocatedArrays.allocatedTexts");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IAllocatedArrays.allocatedTexts", count);
      // Arguments.
      Arguments.nonNull(count, "IAllocatedArrays.allocatedTexts", "count");
      long countPointer = frame.cell(4);
      long resultPointer = frame.cell(8);
      int hr = (int) Calls.call(self, IAllocatedArraysVtable.SLOT_allocatedTexts, countPointer,
          resultPointer);
      Downcall.check(hr, this, TYPE, "IAllocatedArrays.allocatedTexts");
      // Outs: taken over and converted.
      frame.own(resultPointer, Owned.array(Owned.TASK_MEMORY, Owned.BSTR, 8,
          Memory.getInt(countPointer)));
      long resultElements = Memory.getLong(resultPointer);
      int resultLength = Results.received(Memory.getInt(countPointer), resultElements,
          "IAllocatedArrays.allocatedTexts", "result");
      String[] resultValue = new String[resultLength];
      for (int i = 0; i < resultLength; i++) {
        resultValue[i] = Text.readBstr(Memory.getLong(resultElements + 8L * i));
      }
      // Outs: delivered, which cannot fail.
      count.set(Memory.getInt(countPointer));
      return Trace.result(resultValue);
    }
  }

  @Override
  public void allocatedObjects(Ref<@Nullable IScalars[]> items,
      @Nullable Ref<Guid @Nullable []> ids) {
    long self = Downcall.enter(this, "IAllocatedArrays.allocatedObjects");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IAllocatedArrays.allocatedObjects", items, ids);
      // Arguments.
      long itemsCountPointer = frame.cell(4);
      Arguments.nonNull(items, "IAllocatedArrays.allocatedObjects", "items");
      long itemsPointer = frame.cell(8);
      long idsPointer = ids == null ? 0L : frame.cell(8);
      long idsCountPointer = frame.cell(4);
      int hr = (int) Calls.call(self, IAllocatedArraysVtable.SLOT_allocatedObjects,
          itemsCountPointer, itemsPointer, idsPointer, idsCountPointer);
      Downcall.check(hr, this, TYPE, "IAllocatedArrays.allocatedObjects");
      // Outs: taken over and converted.
      frame.own(itemsPointer, Owned.array(Owned.TASK_MEMORY, Owned.INTERFACE, 8,
          Integer.toUnsignedLong(Memory.getInt(itemsCountPointer))));
      frame.own(idsPointer, Owned.from(new IAllocatedArrays.Heap()));
      long itemsElements = Memory.getLong(itemsPointer);
      int itemsLength = Results.received(Integer.toUnsignedLong(Memory.getInt(itemsCountPointer)),
          itemsElements, "IAllocatedArrays.allocatedObjects", "items");
      IScalars[] itemsValue = new IScalars[itemsLength];
      for (int i = 0; i < itemsLength; i++) {
        itemsValue[i] = frame.takeOrNull(itemsElements + 8L * i, IScalarsProxy.TYPE);
      }
      Guid[] idsValue = null;
      if (ids != null) {
        long idsElements = Memory.getLong(idsPointer);
        int idsLength = Results.received(Integer.toUnsignedLong(Memory.getInt(idsCountPointer)),
            idsElements, "IAllocatedArrays.allocatedObjects", "ids");
        if (idsElements != 0L) {
          idsValue = new Guid[idsLength];
          for (int i = 0; i < idsLength; i++) {
            idsValue[i] = Memory.getGuid(idsElements + 16L * i);
          }
        }
      }
      // Outs: delivered, which cannot fail.
      items.set(itemsValue);
      if (ids != null) {
        ids.set(idsValue);
      }
      frame.commit();
    }
  }

  @Override
  public void allocatedTwice(Ref<@Nullable String[]> texts, LongRef count, Ref<boolean[]> flags) {
    long self = Downcall.enter(this, "IAllocatedArrays.allocatedTwice");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IAllocatedArrays.allocatedTwice", texts, count, flags);
      // Arguments.
      Arguments.nonNull(texts, "IAllocatedArrays.allocatedTwice", "texts");
      long textsPointer = frame.cell(8);
      Arguments.nonNull(count, "IAllocatedArrays.allocatedTwice", "count");
      long countPointer = frame.cell(8);
      Arguments.nonNull(flags, "IAllocatedArrays.allocatedTwice", "flags");
      long flagsPointer = frame.cell(8);
      int hr = (int) Calls.call(self, IAllocatedArraysVtable.SLOT_allocatedTwice, textsPointer,
          countPointer, flagsPointer);
      Downcall.check(hr, this, TYPE, "IAllocatedArrays.allocatedTwice");
      // Outs: taken over and converted.
      long textsElements = Memory.getLong(textsPointer);
      int textsLength = Results.received(Memory.getLong(countPointer), textsElements,
          "IAllocatedArrays.allocatedTwice", "texts");
      String[] textsValue = new String[textsLength];
      for (int i = 0; i < textsLength; i++) {
        long textsStored = Memory.getLong(textsElements + 8L * i);
        textsValue[i] = textsStored == 0L ? null : Text.read(textsStored, TextEncoding.UTF16);
      }
      long flagsElements = Memory.getLong(flagsPointer);
      int flagsLength = Results.received(Memory.getLong(countPointer), flagsElements,
          "IAllocatedArrays.allocatedTwice", "flags");
      boolean[] flagsValue = new boolean[flagsLength];
      for (int i = 0; i < flagsLength; i++) {
        flagsValue[i] = Memory.getInt(flagsElements + 4L * i) != 0;
      }
      // Outs: delivered, which cannot fail.
      texts.set(textsValue);
      count.set(Memory.getLong(countPointer));
      flags.set(flagsValue);
    }
  }
}
