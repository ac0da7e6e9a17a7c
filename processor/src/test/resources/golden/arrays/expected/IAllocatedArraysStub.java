package example;

import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.IntRef;
import io.comwright.LongRef;
import io.comwright.Ref;
import io.comwright.TaskMemory;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Frame;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Giver;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Owned;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Text;
import io.comwright.runtime.TextEncoding;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link IAllocatedArrays} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IAllocatedArraysStub {
  static final StubVtable VTABLE = StubVtable.of(1, new GeneratedType<>(IAllocatedArrays.class,
      IAllocatedArraysVtable.IID, IUnknownProxy.TYPE, IAllocatedArraysVtable.LAYOUT,
      IAllocatedArraysVtable.LAYOUT_HASH), MethodHandles.lookup(),
      IAllocatedArraysVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IAllocatedArraysVtable.SLOT_allocated, "allocated", "(JJJ)J");
    VTABLE.slot(IAllocatedArraysVtable.SLOT_allocatedBoxes, "allocatedBoxes", "(JJJJJ)J");
    VTABLE.slot(IAllocatedArraysVtable.SLOT_allocatedTexts, "allocatedTexts", "(JJJ)J");
    VTABLE.slot(IAllocatedArraysVtable.SLOT_allocatedObjects, "allocatedObjects", "(JJJJJ)J");
    VTABLE.slot(IAllocatedArraysVtable.SLOT_allocatedTwice, "allocatedTwice", "(JJJJJ)J");
    VTABLE.register();
  }

  private IAllocatedArraysStub() {}

  /** {@code HRESULT allocated(ULONG* resultCount, LONG** result)} */
  static long allocated(long self, long resultCount, long result) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(resultCount, "IAllocatedArrays.allocated", "resultCount");
      Upcall.nonNull(result, "IAllocatedArrays.allocated", "result");
      if (Trace.ON) Trace.call("IAllocatedArrays.allocated");
      int[] value = Trace.result(((IAllocatedArrays) Upcall.target(self)).allocated());
      // Outs: taken over and converted.
      int resultLength = Answers.nonNullResult(value, "IAllocatedArrays.allocated").length;
      long resultOut = frame.cell(8);
      frame.own(resultOut, Owned.TASK_MEMORY);
      long resultElements = Answers.allocate(TaskMemory.allocator(), resultLength, 4,
          "IAllocatedArrays.allocated", "result");
      Memory.putLong(resultOut, resultElements);
      Memory.copy(value, resultElements, resultLength);
      // Outs: delivered, which cannot fail.
      Memory.move(resultOut, result, 8);
      Memory.putInt(resultCount, resultLength);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(resultCount, 4);
      Answers.clear(result, 8);
      return Upcall.failure(failure, VTABLE, "IAllocatedArrays.allocated");
    }
  }

  /** {@code HRESULT allocatedBoxes(LONG result, Box** result_, ULONG* result_Count)} */
  static long allocatedBoxes(long self, long result, long result_, long result_Count, long word5) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(result_, "IAllocatedArrays.allocatedBoxes", "result_");
      Upcall.nonNull(result_Count, "IAllocatedArrays.allocatedBoxes", "result_Count");
      if (Trace.ON) Trace.call("IAllocatedArrays.allocatedBoxes", (int) result);
      Box[] value =
          Trace.resultOrNull(((IAllocatedArrays) Upcall.target(self)).allocatedBoxes((int) result));
      // Outs: taken over and converted.
      int result_Length = value == null ? 0 : value.length;
      long result_Out = frame.cell(8);
      frame.own(result_Out, Owned.array(Owned.from(new IAllocatedArrays.Heap()), BoxStruct.OWNED,
          BoxStruct.SIZE, result_Length));
      if (value != null) {
        long result_Elements = Answers.allocate(new IAllocatedArrays.Heap(), result_Length,
            BoxStruct.SIZE, "IAllocatedArrays.allocatedBoxes", "result_");
        Memory.putLong(result_Out, result_Elements);
        for (int i = 0; i < result_Length; i++) {
          BoxStruct.put(Answers.nonNullResult(value[i], "IAllocatedArrays.allocatedBoxes"),
              result_Elements + (long) BoxStruct.SIZE * i, Giver.IMPLEMENTATION,
              "IAllocatedArrays.allocatedBoxes");
        }
      }
      // Outs: delivered, which cannot fail.
      Memory.move(result_Out, result_, 8);
      Memory.putInt(result_Count, result_Length);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(result_, 8);
      Answers.clear(result_Count, 4);
      return Upcall.failure(failure, VTABLE, "IAllocatedArrays.allocatedBoxes");
    }
  }

  /** {@code HRESULT allocatedTexts(LONG* count, BSTR** result)} */
  static long allocatedTexts(long self, long count, long result) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(count, "IAllocatedArrays.allocatedTexts", "count");
      Upcall.nonNull(result, "IAllocatedArrays.allocatedTexts", "result");
      // Arguments.
      IntRef countRef = new IntRef();
      if (Trace.ON) Trace.call("IAllocatedArrays.allocatedTexts", countRef);
      String[] value =
          Trace.result(((IAllocatedArrays) Upcall.target(self)).allocatedTexts(countRef));
      // Outs: taken over and converted.
      int resultLength = Answers.nonNullResult(value, "IAllocatedArrays.allocatedTexts").length;
      Answers.counted(countRef.get(), resultLength, "IAllocatedArrays.allocatedTexts", "result");
      long resultOut = frame.cell(8);
      frame.own(resultOut, Owned.array(Owned.TASK_MEMORY, Owned.BSTR, 8, resultLength));
      long resultElements = Answers.allocate(TaskMemory.allocator(), resultLength, 8,
          "IAllocatedArrays.allocatedTexts", "result");
      Memory.putLong(resultOut, resultElements);
      for (int i = 0; i < resultLength; i++) {
        Memory.putLong(resultElements + 8L * i, Text.createBstr(Answers.nonNullResult(value[i],
            "IAllocatedArrays.allocatedTexts")));
      }
      // Outs: delivered, which cannot fail.
      Memory.putInt(count, countRef.get());
      Memory.move(resultOut, result, 8);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(count, 4);
      Answers.clear(result, 8);
      return Upcall.failure(failure, VTABLE, "IAllocatedArrays.allocatedTexts");
    }
  }

  /**
   * {@code HRESULT allocatedObjects(ULONG* itemsCount, IScalars*** items, GUID** ids, ULONG* idsCount)}
   */
  static long allocatedObjects(long self, long itemsCount, long items, long ids, long idsCount) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(itemsCount, "IAllocatedArrays.allocatedObjects", "itemsCount");
      Upcall.nonNull(items, "IAllocatedArrays.allocatedObjects", "items");
      // Arguments.
      Ref<IScalars[]> itemsRef = new Ref<>();
      Ref<Guid[]> idsRef = ids == 0L ? null : new Ref<>();
      if (Trace.ON) Trace.call("IAllocatedArrays.allocatedObjects", itemsRef, idsRef);
      ((IAllocatedArrays) Upcall.target(self)).allocatedObjects(itemsRef, idsRef);
      // Outs: taken over and converted.
      IScalars[] itemsValue = Answers.nonNullResult(itemsRef.get(),
          "IAllocatedArrays.allocatedObjects");
      int itemsLength = itemsValue.length;
      long itemsOut = frame.cell(8);
      frame.own(itemsOut, Owned.array(Owned.TASK_MEMORY, Owned.INTERFACE, 8, itemsLength));
      long itemsElements = Answers.allocate(TaskMemory.allocator(), itemsLength, 8,
          "IAllocatedArrays.allocatedObjects", "items");
      Memory.putLong(itemsOut, itemsElements);
      for (int i = 0; i < itemsLength; i++) {
        Memory.putLong(itemsElements + 8L * i, Answers.detachOrNull(itemsValue[i],
            IScalarsProxy.TYPE, "IAllocatedArrays.allocatedObjects"));
      }
      long idsOut = 0L;
      int idsLength = 0;
      if (idsRef != null) {
        Guid[] idsValue = idsRef.get();
        idsLength = idsValue == null ? 0 : idsValue.length;
        idsOut = frame.cell(8);
        frame.own(idsOut, Owned.from(new IAllocatedArrays.Heap()));
        if (idsValue != null) {
          long idsElements = Answers.allocate(new IAllocatedArrays.Heap(), idsLength, 16,
              "IAllocatedArrays.allocatedObjects", "ids");
          Memory.putLong(idsOut, idsElements);
          for (int i = 0; i < idsLength; i++) {
            Memory.putGuid(idsElements + 16L * i, Answers.nonNullResult(idsValue[i],
                "IAllocatedArrays.allocatedObjects"));
          }
        }
      }
      // Outs: delivered, which cannot fail.
      Memory.move(itemsOut, items, 8);
      Memory.putInt(itemsCount, itemsLength);
      if (idsOut != 0L) {
        Memory.move(idsOut, ids, 8);
      }
      if (idsCount != 0L) {
        Memory.putInt(idsCount, idsLength);
      }
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(itemsCount, 4);
      Answers.clear(items, 8);
      Answers.clear(ids, 8);
      Answers.clear(idsCount, 4);
      return Upcall.failure(failure, VTABLE, "IAllocatedArrays.allocatedObjects");
    }
  }

  /** {@code HRESULT allocatedTwice(LPCWSTR** texts, LONGLONG* count, BOOL** flags)} */
  static long allocatedTwice(long self, long texts, long count, long flags, long word5) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(texts, "IAllocatedArrays.allocatedTwice", "texts");
      Upcall.nonNull(count, "IAllocatedArrays.allocatedTwice", "count");
      Upcall.nonNull(flags, "IAllocatedArrays.allocatedTwice", "flags");
      // Arguments.
      Ref<String[]> textsRef = new Ref<>();
      LongRef countRef = new LongRef();
      Ref<boolean[]> flagsRef = new Ref<>();
      if (Trace.ON) Trace.call("IAllocatedArrays.allocatedTwice", textsRef, countRef, flagsRef);
      ((IAllocatedArrays) Upcall.target(self)).allocatedTwice(textsRef, countRef, flagsRef);
      // Outs: taken over and converted.
      String[] textsValue = Answers.nonNullResult(textsRef.get(),
          "IAllocatedArrays.allocatedTwice");
      int textsLength = textsValue.length;
      Answers.counted(countRef.get(), textsLength, "IAllocatedArrays.allocatedTwice", "texts");
      long textsOut = frame.cell(8);
      long textsElements = frame.array(textsLength, 8);
      for (int i = 0; i < textsLength; i++) {
        Memory.putLong(textsElements + 8L * i, textsValue[i] == null ? 0L : Text.lend(textsValue[i],
            TextEncoding.UTF16, self));
      }
      Memory.putLong(textsOut, Answers.lend(textsElements, textsLength, 8, self));
      boolean[] flagsValue = Answers.nonNullResult(flagsRef.get(),
          "IAllocatedArrays.allocatedTwice");
      int flagsLength = flagsValue.length;
      Answers.counted(countRef.get(), flagsLength, "IAllocatedArrays.allocatedTwice", "flags");
      long flagsOut = frame.cell(8);
      long flagsElements = frame.array(flagsLength, 4);
      for (int i = 0; i < flagsLength; i++) {
        Memory.putInt(flagsElements + 4L * i, flagsValue[i] ? 1 : 0);
      }
      Memory.putLong(flagsOut, Answers.lend(flagsElements, flagsLength, 4, self));
      // Outs: delivered, which cannot fail.
      Memory.move(textsOut, texts, 8);
      Memory.putLong(count, countRef.get());
      Memory.move(flagsOut, flags, 8);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(texts, 8);
      Answers.clear(count, 8);
      Answers.clear(flags, 8);
      return Upcall.failure(failure, VTABLE, "IAllocatedArrays.allocatedTwice");
    }
  }
}
