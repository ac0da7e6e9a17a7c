package example;

import io.comwright.Guid;
import io.comwright.Handle;
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
import io.comwright.runtime.Frame;
import io.comwright.runtime.Giver;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Owned;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Text;
import io.comwright.runtime.TextEncoding;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.util.Arrays;

/**
 * Native code calls {@link IArrays} on a Java object.
 *
 * <p>The vtable is built on first use, shared by all objects, and kept for the life of the VM
 * together with the class loader of this class.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings("doclint:missing")
public final class IArraysStub {
  static final StubVtable VTABLE = StubVtable.extend(IUnknownProxy.TYPE, MethodHandles.lookup(),
      IArraysVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IArraysVtable.SLOT_numbers, "numbers", "(JJJ)J");
    VTABLE.slot(IArraysVtable.SLOT_after, "after", "(JJJ)J");
    VTABLE.slot(IArraysVtable.SLOT_implied, "implied", "(JJJJJ)J");
    VTABLE.slot(IArraysVtable.SLOT_guids, "guids", "(JJJJJ)J");
    VTABLE.slot(IArraysVtable.SLOT_texts, "texts", "(JJJJJ)J");
    VTABLE.slot(IArraysVtable.SLOT_objects, "objects", "(JJJ)J");
    VTABLE.slot(IArraysVtable.SLOT_boxes, "boxes", "(JJJJJ)J");
    VTABLE.slot(IArraysVtable.SLOT_read, "read", "(JJJJ)J");
    VTABLE.slot(IArraysVtable.SLOT_fill, "fill", "(JJJ)J");
    VTABLE.slot(IArraysVtable.SLOT_update, "update", "(JJJ)J");
    VTABLE.slot(IArraysVtable.SLOT_exchange, "exchange", "(JJJ)J");
    VTABLE.slot(IArraysVtable.SLOT_next, "next", "(JJJJ)J");
    VTABLE.slot(IArraysVtable.SLOT_names, "names", "(JJJJ)J");
    VTABLE.slot(IArraysVtable.SLOT_counted, "counted", "(JJJJJ)J");
    VTABLE.slot(IArraysVtable.SLOT_memory, "memory", "(JJJJJ)J");
    VTABLE.slot(IArraysVtable.SLOT_path, "path", "(JJJJ)J");
    VTABLE.slot(IArraysVtable.SLOT_name, "name", "(JJJJJJ)J");
    VTABLE.slot(IArraysVtable.SLOT_text, "text", "(JJJ)J");
    VTABLE.slot(IArraysVtable.SLOT_allocated, "allocated", "(JJJ)J");
    VTABLE.slot(IArraysVtable.SLOT_allocatedBoxes, "allocatedBoxes", "(JJJJ)J");
    VTABLE.slot(IArraysVtable.SLOT_allocatedTexts, "allocatedTexts", "(JJJ)J");
    VTABLE.slot(IArraysVtable.SLOT_allocatedObjects, "allocatedObjects", "(JJJJJ)J");
    VTABLE.slot(IArraysVtable.SLOT_allocatedTwice, "allocatedTwice", "(JJJJ)J");
    VTABLE.slot(IArraysVtable.SLOT_replace, "replace", "(JJJJJJJ)J");
    VTABLE.slot(IArraysVtable.SLOT_replaceBoxes, "replaceBoxes", "(JJJJJJ)J");
    VTABLE.slot(IArraysVtable.SLOT_sized, "sized", "(JJJJJ)J");
  }

  private IArraysStub() {
  }

  private static long numbers(long self, long count, long values) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IArrays target = (IArrays) Upcall.target(self);
      int valuesLength = Upcall.length((int) count, values, "IArrays.numbers", "values");
      int[] valuesArray = new int[valuesLength];
      Memory.copy(values, valuesArray, valuesLength);
      if (Trace.ON) {
        Trace.call("IArrays.numbers", (int) count, (Object) valuesArray);
      }
      target.numbers((int) count, valuesArray);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IArrays.numbers");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long after(long self, long bytes, long size) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IArrays target = (IArrays) Upcall.target(self);
      int bytesLength = bytes == 0L ? 0 : Upcall.length(Integer.toUnsignedLong((int) size), bytes,
          "IArrays.after", "bytes");
      byte[] bytesArray = bytes == 0L ? null : new byte[bytesLength];
      Memory.copy(bytes, bytesArray, bytesLength);
      if (Trace.ON) {
        Trace.call("IArrays.after", (Object) bytesArray, (int) size);
      }
      target.after(bytesArray, (int) size);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IArrays.after");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long implied(long self, long beforeCount, long before, long behind,
      long behindCount) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IArrays target = (IArrays) Upcall.target(self);
      int beforeLength = Upcall.length(Integer.toUnsignedLong((int) beforeCount), before,
          "IArrays.implied", "before");
      double[] beforeArray = new double[beforeLength];
      Memory.copy(before, beforeArray, beforeLength);
      int behindLength = Upcall.length(Integer.toUnsignedLong((int) behindCount), behind,
          "IArrays.implied", "behind");
      long[] behindArray = new long[behindLength];
      Memory.copy(behind, behindArray, behindLength);
      if (Trace.ON) {
        Trace.call("IArrays.implied", (Object) beforeArray, (Object) behindArray);
      }
      target.implied(beforeArray, behindArray);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IArrays.implied");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long guids(long self, long guidsCount, long guids, long handlesCount,
      long handles) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IArrays target = (IArrays) Upcall.target(self);
      int guidsLength = Upcall.length(Integer.toUnsignedLong((int) guidsCount), guids,
          "IArrays.guids", "guids");
      Guid[] guidsArray = new Guid[guidsLength];
      for (int i = 0; i < guidsLength; i++) {
        guidsArray[i] = Memory.getGuid(guids + 16L * i);
      }
      int handlesLength = Upcall.length(Integer.toUnsignedLong((int) handlesCount), handles,
          "IArrays.guids", "handles");
      Handle[] handlesArray = new Handle[handlesLength];
      for (int i = 0; i < handlesLength; i++) {
        long handlesStored = Memory.getLong(handles + 8L * i);
        handlesArray[i] = handlesStored == 0L ? null : Handle.of(handlesStored);
      }
      if (Trace.ON) {
        Trace.call("IArrays.guids", (Object) guidsArray, (Object) handlesArray);
      }
      target.guids(guidsArray, handlesArray);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IArrays.guids");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long texts(long self, long textsCount, long texts, long bstrsCount, long bstrs) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IArrays target = (IArrays) Upcall.target(self);
      int textsLength = Upcall.length(Integer.toUnsignedLong((int) textsCount), texts,
          "IArrays.texts", "texts");
      String[] textsArray = new String[textsLength];
      for (int i = 0; i < textsLength; i++) {
        textsArray[i] = frame.readUtf16(Upcall.nonNull(Memory.getLong(texts + 8L * i),
            "IArrays.texts", "an element of texts"));
      }
      int bstrsLength = Upcall.length(Integer.toUnsignedLong((int) bstrsCount), bstrs,
          "IArrays.texts", "bstrs");
      String[] bstrsArray = new String[bstrsLength];
      for (int i = 0; i < bstrsLength; i++) {
        long bstrsStored = Memory.getLong(bstrs + 8L * i);
        bstrsArray[i] = bstrsStored == 0L ? null : Text.readBstr(bstrsStored);
      }
      if (Trace.ON) {
        Trace.call("IArrays.texts", (Object) textsArray, (Object) bstrsArray);
      }
      target.texts(textsArray, bstrsArray);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IArrays.texts");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long objects(long self, long objectsCount, long objects) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IArrays target = (IArrays) Upcall.target(self);
      int objectsLength = objects == 0L ? 0 :
          Upcall.length(Integer.toUnsignedLong((int) objectsCount), objects, "IArrays.objects",
          "objects");
      IScalars[] objectsArray = objects == 0L ? null : new IScalars[objectsLength];
      for (int i = 0; i < objectsLength; i++) {
        objectsArray[i] = frame.lend(Upcall.nonNull(Memory.getLong(objects + 8L * i),
            "IArrays.objects", "an element of objects"), IScalarsProxy.TYPE);
      }
      if (Trace.ON) {
        Trace.call("IArrays.objects", (Object) objectsArray);
      }
      target.objects(objectsArray);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IArrays.objects");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long boxes(long self, long inCount, long in, long outCount, long out) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IArrays target = (IArrays) Upcall.target(self);
      int outLength = Upcall.length(Integer.toUnsignedLong((int) outCount), out, "IArrays.boxes",
          "out");
      int inLength = Upcall.length(Integer.toUnsignedLong((int) inCount), in, "IArrays.boxes",
          "in");
      Box[] inArray = new Box[inLength];
      for (int i = 0; i < inLength; i++) {
        inArray[i] = BoxStruct.read(in + (long) BoxStruct.SIZE * i, frame, "IArrays.boxes",
            "an element of in");
      }
      Box[] outArray = new Box[outLength];
      if (Trace.ON) {
        Trace.call("IArrays.boxes", (Object) inArray, (Object) outArray);
      }
      target.boxes(inArray, outArray);
      long outOut = frame.array(outLength, BoxStruct.SIZE);
      frame.own(outOut, Owned.elements(BoxStruct.OWNED, BoxStruct.SIZE, outLength, outLength));
      for (int i = 0; i < outLength; i++) {
        BoxStruct.put(Answers.nonNullResult(outArray[i], "IArrays.boxes"),
            outOut + (long) BoxStruct.SIZE * i, Giver.IMPLEMENTATION, "IArrays.boxes");
      }
      Memory.move(outOut, out, (long) BoxStruct.SIZE * outLength);
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(out, Integer.toUnsignedLong((int) outCount), BoxStruct.SIZE);
      return Upcall.failure(failure, "IArrays.boxes");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long read(long self, long buffer, long bufferCount, long done) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IArrays target = (IArrays) Upcall.target(self);
      int bufferLength = Upcall.length(Integer.toUnsignedLong((int) bufferCount), buffer,
          "IArrays.read", "buffer");
      byte[] bufferArray = new byte[bufferLength];
      IntRef doneRef = new IntRef();
      if (Trace.ON) {
        Trace.call("IArrays.read", (Object) bufferArray, doneRef);
      }
      target.read(bufferArray, doneRef);
      int bufferFilled = Answers.stored(doneRef.get(), bufferLength, "IArrays.read", "buffer");
      Memory.copy(bufferArray, buffer, bufferFilled);
      if (done != 0L) {
        Memory.putInt(done, doneRef.get());
      }
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(buffer, Integer.toUnsignedLong((int) bufferCount), 1);
      Answers.clear(done, 4);
      return Upcall.failure(failure, "IArrays.read");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long fill(long self, long guids, long count) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IArrays target = (IArrays) Upcall.target(self);
      int guidsLength = Upcall.length(count, guids, "IArrays.fill", "guids");
      Guid[] guidsArray = new Guid[guidsLength];
      if (Trace.ON) {
        Trace.call("IArrays.fill", (Object) guidsArray, count);
      }
      target.fill(guidsArray, count);
      long guidsOut = frame.array(guidsLength, 16);
      for (int i = 0; i < guidsLength; i++) {
        Memory.putGuid(guidsOut + 16L * i, Answers.nonNullResult(guidsArray[i], "IArrays.fill"));
      }
      Memory.move(guidsOut, guids, 16L * guidsLength);
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(guids, count, 16);
      return Upcall.failure(failure, "IArrays.fill");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long update(long self, long valuesCount, long values) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IArrays target = (IArrays) Upcall.target(self);
      int valuesLength = Upcall.length(Integer.toUnsignedLong((int) valuesCount), values,
          "IArrays.update", "values");
      float[] valuesArray = new float[valuesLength];
      Memory.copy(values, valuesArray, valuesLength);
      if (Trace.ON) {
        Trace.call("IArrays.update", (Object) valuesArray);
      }
      target.update(valuesArray);
      Memory.copy(valuesArray, values, valuesLength);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IArrays.update");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long exchange(long self, long handlesCount, long handles) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IArrays target = (IArrays) Upcall.target(self);
      int handlesLength = Upcall.length(Integer.toUnsignedLong((int) handlesCount), handles,
          "IArrays.exchange", "handles");
      Handle[] handlesArray = new Handle[handlesLength];
      for (int i = 0; i < handlesLength; i++) {
        long handlesStored = Memory.getLong(handles + 8L * i);
        handlesArray[i] = handlesStored == 0L ? null : Handle.of(handlesStored);
      }
      if (Trace.ON) {
        Trace.call("IArrays.exchange", (Object) handlesArray);
      }
      target.exchange(handlesArray);
      long handlesOut = frame.array(handlesLength, 8);
      for (int i = 0; i < handlesLength; i++) {
        Memory.putLong(handlesOut + 8L * i, handlesArray[i] == null ? 0L : handlesArray[i].value());
      }
      Memory.move(handlesOut, handles, 8L * handlesLength);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IArrays.exchange");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long next(long self, long itemsCount, long items, long fetched) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IArrays target = (IArrays) Upcall.target(self);
      int itemsLength = Upcall.length(Integer.toUnsignedLong((int) itemsCount), items,
          "IArrays.next", "items");
      IScalars[] itemsArray = new IScalars[itemsLength];
      IntRef fetchedRef = new IntRef();
      if (Trace.ON) {
        Trace.call("IArrays.next", (Object) itemsArray, fetchedRef);
      }
      int hr = Answers.nonNullResult(Trace.result(target.next(itemsArray, fetchedRef)),
          "IArrays.next").code();
      if (hr >= 0) {
        int itemsFilled = Answers.stored(fetchedRef.get(), itemsLength, "IArrays.next", "items");
        long itemsOut = frame.array(itemsFilled, 8);
        frame.own(itemsOut, Owned.elements(Owned.INTERFACE, 8, itemsFilled, itemsFilled));
        for (int i = 0; i < itemsFilled; i++) {
          Memory.putLong(itemsOut + 8L * i, Answers.detach(itemsArray[i], IScalarsProxy.TYPE,
              "IArrays.next"));
        }
        Memory.move(itemsOut, items, 8L * itemsFilled);
        if (fetched != 0L) {
          Memory.putInt(fetched, fetchedRef.get());
        }
      } else {
        Answers.clear(items, Integer.toUnsignedLong((int) itemsCount), 8);
        Answers.clear(fetched, 4);
      }
      return hr;
    } catch (Throwable failure) {
      Answers.clear(items, Integer.toUnsignedLong((int) itemsCount), 8);
      Answers.clear(fetched, 4);
      return Upcall.failure(failure, "IArrays.next");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long names(long self, long namesCount, long names, long fetched) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IArrays target = (IArrays) Upcall.target(self);
      int namesLength = Upcall.length(Integer.toUnsignedLong((int) namesCount), names,
          "IArrays.names", "names");
      Upcall.nonNull(fetched, "IArrays.names", "fetched");
      String[] namesArray = new String[namesLength];
      LongRef fetchedRef = new LongRef();
      if (Trace.ON) {
        Trace.call("IArrays.names", (Object) namesArray, fetchedRef);
      }
      int hr = Answers.nonNullResult(Trace.result(target.names(namesArray, fetchedRef)),
          "IArrays.names").code();
      if (hr >= 0) {
        int namesFilled = Answers.stored(fetchedRef.get(), namesLength, "IArrays.names", "names");
        long namesOut = frame.array(namesFilled, 8);
        frame.own(namesOut, Owned.elements(Owned.TASK_MEMORY, 8, namesFilled, namesFilled));
        for (int i = 0; i < namesFilled; i++) {
          Memory.putLong(namesOut + 8L * i, Text.create(Answers.nonNullResult(namesArray[i],
              "IArrays.names"), TextEncoding.UTF16, TaskMemory.allocator()));
        }
        Memory.move(namesOut, names, 8L * namesFilled);
        Memory.putLong(fetched, fetchedRef.get());
      } else {
        Answers.clear(names, Integer.toUnsignedLong((int) namesCount), 8);
        Answers.clear(fetched, 8);
      }
      return hr;
    } catch (Throwable failure) {
      Answers.clear(names, Integer.toUnsignedLong((int) namesCount), 8);
      Answers.clear(fetched, 8);
      return Upcall.failure(failure, "IArrays.names");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long counted(long self, long text, long textCount, long length, long same) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IArrays target = (IArrays) Upcall.target(self);
      String textText = Text.read(text, Upcall.length(Integer.toUnsignedLong((int) textCount), text,
          "IArrays.counted", "text"), TextEncoding.UTF16);
      String sameText = Text.read(same, Upcall.length((int) length, same, "IArrays.counted",
          "same"), TextEncoding.UTF16);
      if (Trace.ON) {
        Trace.call("IArrays.counted", textText, (int) length, sameText);
      }
      target.counted(textText, (int) length, sameText);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IArrays.counted");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long memory(long self, long memoryCount, long memory, long more, long size) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IArrays target = (IArrays) Upcall.target(self);
      MemorySegment memorySegment = Upcall.segment(memory,
          Integer.toUnsignedLong((int) memoryCount), "IArrays.memory", "memory");
      MemorySegment moreSegment = more == 0L ? null : Upcall.segment(more, size, "IArrays.memory",
          "more");
      if (Trace.ON) {
        Trace.call("IArrays.memory", memorySegment, moreSegment, size);
      }
      target.memory(memorySegment, moreSegment, size);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IArrays.memory");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long path(long self, long flags, long result, long resultCount) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IArrays target = (IArrays) Upcall.target(self);
      int resultLength = Upcall.length(Integer.toUnsignedLong((int) resultCount), result,
          "IArrays.path", "result");
      if (Trace.ON) {
        Trace.call("IArrays.path", (int) flags);
      }
      String value = Trace.result(target.path((int) flags));
      Text.fill(Answers.nonNullResult(value, "IArrays.path"), result, resultLength, "IArrays.path");
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, Math.min(Integer.toUnsignedLong((int) resultCount), 1L), 2);
      return Upcall.failure(failure, "IArrays.path");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long name(long self, long result, long resultCountCount, long resultCount,
      long result_, long result_Count) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IArrays target = (IArrays) Upcall.target(self);
      Upcall.nonNull(result, "IArrays.name", "result");
      int result_Length = Upcall.length(Integer.toUnsignedLong((int) result_Count), result_,
          "IArrays.name", "result_");
      IntRef resultRef = new IntRef();
      String resultCountText = Text.read(resultCount,
          Upcall.length(Integer.toUnsignedLong((int) resultCountCount), resultCount, "IArrays.name",
          "resultCount"), TextEncoding.UTF16);
      if (Trace.ON) {
        Trace.call("IArrays.name", resultRef, resultCountText);
      }
      String value = Trace.result(target.name(resultRef, resultCountText));
      Memory.putInt(result, resultRef.get());
      Text.fill(Answers.nonNullResult(value, "IArrays.name"), result_, result_Length,
          "IArrays.name");
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 4);
      Answers.clear(result_, Math.min(Integer.toUnsignedLong((int) result_Count), 1L), 2);
      return Upcall.failure(failure, "IArrays.name");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long text(long self, long name, long title) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IArrays target = (IArrays) Upcall.target(self);
      Upcall.nonNull(name, "IArrays.text", "name");
      Upcall.nonNull(title, "IArrays.text", "title");
      Ref<String> nameRef = new Ref<>();
      long titleStored = Memory.getLong(title);
      String titleBefore = titleStored == 0L ? null : Text.readBstr(titleStored);
      Ref<String> titleRef = new Ref<>(titleBefore);
      if (Trace.ON) {
        Trace.call("IArrays.text", nameRef, titleRef);
      }
      target.text(nameRef, titleRef);
      String nameValue = nameRef.get();
      long nameOut = frame.cell(8);
      frame.own(nameOut, Owned.TASK_MEMORY);
      Memory.putLong(nameOut, Text.create(Answers.nonNullResult(nameValue, "IArrays.text"),
          TextEncoding.UTF16, TaskMemory.allocator()));
      String titleValue = titleRef.get();
      long titleOut = titleValue == titleBefore ? 0L : frame.cell(8);
      if (titleOut != 0L) {
        frame.own(titleOut, Owned.BSTR);
        Memory.putLong(titleOut, titleValue == null ? 0L : Text.createBstr(titleValue));
      }
      Memory.move(nameOut, name, 8);
      if (titleOut != 0L) {
        Memory.swap(titleOut, title, 8);
      }
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(name, 8);
      return Upcall.failure(failure, "IArrays.text");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long allocated(long self, long resultCount, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IArrays target = (IArrays) Upcall.target(self);
      Upcall.nonNull(resultCount, "IArrays.allocated", "resultCount");
      Upcall.nonNull(result, "IArrays.allocated", "result");
      if (Trace.ON) {
        Trace.call("IArrays.allocated");
      }
      int[] value = Trace.result(target.allocated());
      int resultLength = Answers.nonNullResult(value, "IArrays.allocated").length;
      long resultOut = frame.cell(8);
      frame.own(resultOut, Owned.TASK_MEMORY);
      long resultElements = Answers.allocate(TaskMemory.allocator(), resultLength, 4,
          "IArrays.allocated", "result");
      Memory.putLong(resultOut, resultElements);
      Memory.copy(value, resultElements, resultLength);
      Memory.move(resultOut, result, 8);
      Memory.putInt(resultCount, resultLength);
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(resultCount, 4);
      Answers.clear(result, 8);
      return Upcall.failure(failure, "IArrays.allocated");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long allocatedBoxes(long self, long result, long result_, long result_Count) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IArrays target = (IArrays) Upcall.target(self);
      Upcall.nonNull(result_, "IArrays.allocatedBoxes", "result_");
      Upcall.nonNull(result_Count, "IArrays.allocatedBoxes", "result_Count");
      if (Trace.ON) {
        Trace.call("IArrays.allocatedBoxes", (int) result);
      }
      Box[] value = Trace.result(target.allocatedBoxes((int) result));
      int result_Length = value == null ? 0 : value.length;
      long result_Out = frame.cell(8);
      frame.own(result_Out, Owned.array(Owned.from(new IArrays.Heap()), BoxStruct.OWNED,
          BoxStruct.SIZE, result_Length));
      if (value != null) {
        long result_Elements = Answers.allocate(new IArrays.Heap(), result_Length, BoxStruct.SIZE,
            "IArrays.allocatedBoxes", "result_");
        Memory.putLong(result_Out, result_Elements);
        for (int i = 0; i < result_Length; i++) {
          BoxStruct.put(Answers.nonNullResult(value[i], "IArrays.allocatedBoxes"),
              result_Elements + (long) BoxStruct.SIZE * i, Giver.IMPLEMENTATION,
              "IArrays.allocatedBoxes");
        }
      }
      Memory.move(result_Out, result_, 8);
      Memory.putInt(result_Count, result_Length);
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result_, 8);
      Answers.clear(result_Count, 4);
      return Upcall.failure(failure, "IArrays.allocatedBoxes");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long allocatedTexts(long self, long count, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IArrays target = (IArrays) Upcall.target(self);
      Upcall.nonNull(count, "IArrays.allocatedTexts", "count");
      Upcall.nonNull(result, "IArrays.allocatedTexts", "result");
      IntRef countRef = new IntRef();
      if (Trace.ON) {
        Trace.call("IArrays.allocatedTexts", countRef);
      }
      String[] value = Trace.result(target.allocatedTexts(countRef));
      int resultLength = Answers.nonNullResult(value, "IArrays.allocatedTexts").length;
      Answers.counted(countRef.get(), resultLength, "IArrays.allocatedTexts", "result");
      long resultOut = frame.cell(8);
      frame.own(resultOut, Owned.array(Owned.TASK_MEMORY, Owned.BSTR, 8, resultLength));
      long resultElements = Answers.allocate(TaskMemory.allocator(), resultLength, 8,
          "IArrays.allocatedTexts", "result");
      Memory.putLong(resultOut, resultElements);
      for (int i = 0; i < resultLength; i++) {
        Memory.putLong(resultElements + 8L * i, Text.createBstr(Answers.nonNullResult(value[i],
            "IArrays.allocatedTexts")));
      }
      Memory.putInt(count, countRef.get());
      Memory.move(resultOut, result, 8);
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(count, 4);
      Answers.clear(result, 8);
      return Upcall.failure(failure, "IArrays.allocatedTexts");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long allocatedObjects(long self, long itemsCount, long items, long ids,
      long idsCount) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IArrays target = (IArrays) Upcall.target(self);
      Upcall.nonNull(itemsCount, "IArrays.allocatedObjects", "itemsCount");
      Upcall.nonNull(items, "IArrays.allocatedObjects", "items");
      Ref<IScalars[]> itemsRef = new Ref<>();
      Ref<Guid[]> idsRef = ids == 0L ? null : new Ref<>();
      if (Trace.ON) {
        Trace.call("IArrays.allocatedObjects", itemsRef, idsRef);
      }
      target.allocatedObjects(itemsRef, idsRef);
      IScalars[] itemsValue = itemsRef.get();
      int itemsLength = Answers.nonNullResult(itemsValue, "IArrays.allocatedObjects").length;
      long itemsOut = frame.cell(8);
      frame.own(itemsOut, Owned.array(Owned.TASK_MEMORY, Owned.INTERFACE, 8, itemsLength));
      long itemsElements = Answers.allocate(TaskMemory.allocator(), itemsLength, 8,
          "IArrays.allocatedObjects", "items");
      Memory.putLong(itemsOut, itemsElements);
      for (int i = 0; i < itemsLength; i++) {
        Memory.putLong(itemsElements + 8L * i, Answers.detachOrNull(itemsValue[i],
            IScalarsProxy.TYPE, "IArrays.allocatedObjects"));
      }
      long idsOut = 0L;
      int idsLength = 0;
      if (idsRef != null) {
        Guid[] idsValue = idsRef.get();
        idsLength = idsValue == null ? 0 : idsValue.length;
        idsOut = frame.cell(8);
        frame.own(idsOut, Owned.from(new IArrays.Heap()));
        if (idsValue != null) {
          long idsElements = Answers.allocate(new IArrays.Heap(), idsLength, 16,
              "IArrays.allocatedObjects", "ids");
          Memory.putLong(idsOut, idsElements);
          for (int i = 0; i < idsLength; i++) {
            Memory.putGuid(idsElements + 16L * i, Answers.nonNullResult(idsValue[i],
                "IArrays.allocatedObjects"));
          }
        }
      }
      Memory.move(itemsOut, items, 8);
      Memory.putInt(itemsCount, itemsLength);
      if (idsOut != 0L) {
        Memory.move(idsOut, ids, 8);
      }
      if (idsCount != 0L) {
        Memory.putInt(idsCount, idsLength);
      }
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(itemsCount, 4);
      Answers.clear(items, 8);
      Answers.clear(ids, 8);
      Answers.clear(idsCount, 4);
      return Upcall.failure(failure, "IArrays.allocatedObjects");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long allocatedTwice(long self, long texts, long count, long flags) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IArrays target = (IArrays) Upcall.target(self);
      Upcall.nonNull(texts, "IArrays.allocatedTwice", "texts");
      Upcall.nonNull(count, "IArrays.allocatedTwice", "count");
      Upcall.nonNull(flags, "IArrays.allocatedTwice", "flags");
      Ref<String[]> textsRef = new Ref<>();
      LongRef countRef = new LongRef();
      Ref<boolean[]> flagsRef = new Ref<>();
      if (Trace.ON) {
        Trace.call("IArrays.allocatedTwice", textsRef, countRef, flagsRef);
      }
      target.allocatedTwice(textsRef, countRef, flagsRef);
      String[] textsValue = textsRef.get();
      int textsLength = Answers.nonNullResult(textsValue, "IArrays.allocatedTwice").length;
      Answers.counted(countRef.get(), textsLength, "IArrays.allocatedTwice", "texts");
      long textsOut = frame.cell(8);
      long textsElements = frame.array(textsLength, 8);
      for (int i = 0; i < textsLength; i++) {
        Memory.putLong(textsElements + 8L * i, textsValue[i] == null ? 0L : Text.lend(textsValue[i],
            TextEncoding.UTF16, self));
      }
      Memory.putLong(textsOut, Answers.lend(textsElements, textsLength, 8, self));
      boolean[] flagsValue = flagsRef.get();
      int flagsLength = Answers.nonNullResult(flagsValue, "IArrays.allocatedTwice").length;
      Answers.counted(countRef.get(), flagsLength, "IArrays.allocatedTwice", "flags");
      long flagsOut = frame.cell(8);
      long flagsElements = frame.array(flagsLength, 4);
      for (int i = 0; i < flagsLength; i++) {
        Memory.putInt(flagsElements + 4L * i, flagsValue[i] ? 1 : 0);
      }
      Memory.putLong(flagsOut, Answers.lend(flagsElements, flagsLength, 4, self));
      Memory.move(textsOut, texts, 8);
      Memory.putLong(count, countRef.get());
      Memory.move(flagsOut, flags, 8);
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(texts, 8);
      Answers.clear(count, 8);
      Answers.clear(flags, 8);
      return Upcall.failure(failure, "IArrays.allocatedTwice");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long replace(long self, long itemsCount, long items, long perhapsCount,
      long perhaps, long textsCount, long texts) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IArrays target = (IArrays) Upcall.target(self);
      int itemsLength = Upcall.length(Integer.toUnsignedLong((int) itemsCount), items,
          "IArrays.replace", "items");
      int perhapsLength = perhaps == 0L ? 0 :
          Upcall.length(Integer.toUnsignedLong((int) perhapsCount), perhaps, "IArrays.replace",
          "perhaps");
      int textsLength = Upcall.length(Integer.toUnsignedLong((int) textsCount), texts,
          "IArrays.replace", "texts");
      IScalars[] itemsArray = new IScalars[itemsLength];
      for (int i = 0; i < itemsLength; i++) {
        itemsArray[i] = frame.lend(Upcall.nonNull(Memory.getLong(items + 8L * i), "IArrays.replace",
            "an element of items"), IScalarsProxy.TYPE);
      }
      IScalars[] itemsBefore = Arrays.copyOf(itemsArray, itemsLength);
      IScalars[] perhapsArray = perhaps == 0L ? null : new IScalars[perhapsLength];
      for (int i = 0; i < perhapsLength; i++) {
        long perhapsStored = Memory.getLong(perhaps + 8L * i);
        perhapsArray[i] = perhapsStored == 0L ? null : frame.lend(perhapsStored,
            IScalarsProxy.TYPE);
      }
      IScalars[] perhapsBefore = perhapsArray == null ? new IScalars[0] :
          Arrays.copyOf(perhapsArray, perhapsLength);
      String[] textsArray = new String[textsLength];
      for (int i = 0; i < textsLength; i++) {
        textsArray[i] = Text.read(Upcall.nonNull(Memory.getLong(texts + 8L * i), "IArrays.replace",
            "an element of texts"), TextEncoding.UTF16);
      }
      String[] textsBefore = Arrays.copyOf(textsArray, textsLength);
      if (Trace.ON) {
        Trace.call("IArrays.replace", (Object) itemsArray, (Object) perhapsArray,
            (Object) textsArray);
      }
      target.replace(itemsArray, perhapsArray, textsArray);
      long itemsOut = frame.array(itemsLength, 8);
      frame.own(itemsOut, Owned.elements(Owned.INTERFACE, 8, itemsLength, itemsLength));
      IScalars[] itemsValue = Arrays.copyOf(itemsArray, itemsLength);
      for (int i = 0; i < itemsLength; i++) {
        if (itemsValue[i] != itemsBefore[i]) {
          Memory.putLong(itemsOut + 8L * i, Answers.detach(itemsValue[i], IScalarsProxy.TYPE,
              "IArrays.replace"));
        }
      }
      long perhapsOut = frame.array(perhapsLength, 8);
      frame.own(perhapsOut, Owned.elements(Owned.INTERFACE, 8, perhapsLength, perhapsLength));
      IScalars[] perhapsValue = perhapsArray == null ? new IScalars[0] :
          Arrays.copyOf(perhapsArray, perhapsLength);
      for (int i = 0; i < perhapsLength; i++) {
        if (perhapsValue[i] != perhapsBefore[i]) {
          Memory.putLong(perhapsOut + 8L * i, Answers.detachOrNull(perhapsValue[i],
              IScalarsProxy.TYPE, "IArrays.replace"));
        }
      }
      long textsOut = frame.array(textsLength, 8);
      frame.own(textsOut, Owned.elements(Owned.TASK_MEMORY, 8, textsLength, textsLength));
      String[] textsValue = Arrays.copyOf(textsArray, textsLength);
      for (int i = 0; i < textsLength; i++) {
        if (textsValue[i] != textsBefore[i]) {
          Memory.putLong(textsOut + 8L * i, Text.create(Answers.nonNullResult(textsValue[i],
              "IArrays.replace"), TextEncoding.UTF16, TaskMemory.allocator()));
        }
      }
      for (int i = 0; i < itemsLength; i++) {
        if (itemsValue[i] != itemsBefore[i]) {
          Memory.swap(itemsOut + 8L * i, items + 8L * i, 8);
        }
      }
      for (int i = 0; i < perhapsLength; i++) {
        if (perhapsValue[i] != perhapsBefore[i]) {
          Memory.swap(perhapsOut + 8L * i, perhaps + 8L * i, 8);
        }
      }
      for (int i = 0; i < textsLength; i++) {
        if (textsValue[i] != textsBefore[i]) {
          Memory.swap(textsOut + 8L * i, texts + 8L * i, 8);
        }
      }
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IArrays.replace");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long replaceBoxes(long self, long boxesCount, long boxes, long fetched,
      long valuesCount, long values) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IArrays target = (IArrays) Upcall.target(self);
      int boxesLength = Upcall.length(Integer.toUnsignedLong((int) boxesCount), boxes,
          "IArrays.replaceBoxes", "boxes");
      Upcall.nonNull(fetched, "IArrays.replaceBoxes", "fetched");
      int valuesLength = Upcall.length(Integer.toUnsignedLong((int) valuesCount), values,
          "IArrays.replaceBoxes", "values");
      Box[] boxesArray = new Box[boxesLength];
      for (int i = 0; i < boxesLength; i++) {
        boxesArray[i] = BoxStruct.read(boxes + (long) BoxStruct.SIZE * i, frame,
            "IArrays.replaceBoxes", "an element of boxes");
      }
      Box[] boxesBefore = Arrays.copyOf(boxesArray, boxesLength);
      IntRef fetchedRef = new IntRef();
      Variant[] valuesArray = new Variant[valuesLength];
      for (int i = 0; i < valuesLength; i++) {
        valuesArray[i] = Variants.lend(frame, values + 24L * i, "IArrays.replaceBoxes");
      }
      Variant[] valuesBefore = Arrays.copyOf(valuesArray, valuesLength);
      if (Trace.ON) {
        Trace.call("IArrays.replaceBoxes", (Object) boxesArray, fetchedRef, (Object) valuesArray);
      }
      target.replaceBoxes(boxesArray, fetchedRef, valuesArray);
      int boxesFilled = Answers.stored(fetchedRef.get(), boxesLength, "IArrays.replaceBoxes",
          "boxes");
      long boxesOut = frame.array(boxesFilled, BoxStruct.SIZE);
      frame.own(boxesOut, Owned.elements(BoxStruct.OWNED, BoxStruct.SIZE, boxesFilled,
          boxesFilled));
      Box[] boxesValue = Arrays.copyOf(boxesArray, boxesFilled);
      for (int i = 0; i < boxesFilled; i++) {
        if (boxesValue[i] != boxesBefore[i]) {
          BoxStruct.put(Answers.nonNullResult(boxesValue[i], "IArrays.replaceBoxes"),
              boxesOut + (long) BoxStruct.SIZE * i, Giver.IMPLEMENTATION, "IArrays.replaceBoxes");
        }
      }
      long valuesOut = frame.array(valuesLength, 24);
      frame.own(valuesOut, Owned.elements(OwnedValues.VARIANT, 24, valuesLength, valuesLength));
      Variant[] valuesValue = Arrays.copyOf(valuesArray, valuesLength);
      for (int i = 0; i < valuesLength; i++) {
        if (valuesValue[i] != valuesBefore[i]) {
          Variants.write(valuesOut + 24L * i, valuesValue[i], "IArrays.replaceBoxes");
        }
      }
      for (int i = 0; i < boxesFilled; i++) {
        if (boxesValue[i] != boxesBefore[i]) {
          Memory.swap(boxesOut + (long) BoxStruct.SIZE * i, boxes + (long) BoxStruct.SIZE * i,
              BoxStruct.SIZE);
        }
      }
      Memory.putInt(fetched, fetchedRef.get());
      for (int i = 0; i < valuesLength; i++) {
        if (valuesValue[i] != valuesBefore[i]) {
          Memory.swap(valuesOut + 24L * i, values + 24L * i, 24);
        }
      }
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(fetched, 4);
      return Upcall.failure(failure, "IArrays.replaceBoxes");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long sized(long self, long outCount, long out, long inCount, long in) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IArrays target = (IArrays) Upcall.target(self);
      int outLength = Upcall.length(Integer.toUnsignedLong((int) outCount), out, "IArrays.sized",
          "out");
      for (int i = 0; i < outLength; i++) {
        IArrays_SizedStruct.requireSize(out + (long) IArrays_SizedStruct.SIZE * i, "IArrays.sized");
      }
      IArrays.Sized[] outArray = new IArrays.Sized[outLength];
      int inLength = Upcall.length(Integer.toUnsignedLong((int) inCount), in, "IArrays.sized",
          "in");
      for (int i = 0; i < inLength; i++) {
        IArrays_SizedStruct.requireSize(in + (long) IArrays_SizedStruct.SIZE * i, "IArrays.sized");
      }
      IArrays.Sized[] inArray = new IArrays.Sized[inLength];
      for (int i = 0; i < inLength; i++) {
        inArray[i] = IArrays_SizedStruct.read(in + (long) IArrays_SizedStruct.SIZE * i, frame,
            "IArrays.sized", "an element of in");
      }
      if (Trace.ON) {
        Trace.call("IArrays.sized", (Object) outArray, (Object) inArray);
      }
      target.sized(outArray, inArray);
      long outOut = frame.array(outLength, IArrays_SizedStruct.SIZE);
      for (int i = 0; i < outLength; i++) {
        IArrays_SizedStruct.put(Answers.nonNullResult(outArray[i], "IArrays.sized"),
            outOut + (long) IArrays_SizedStruct.SIZE * i, Giver.IMPLEMENTATION, "IArrays.sized");
      }
      Memory.move(outOut, out, (long) IArrays_SizedStruct.SIZE * outLength);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IArrays.sized");
    } finally {
      Upcall.exit(frame);
    }
  }
}
