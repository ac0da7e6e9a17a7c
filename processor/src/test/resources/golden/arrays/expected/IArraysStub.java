package example;

import io.comwright.Guid;
import io.comwright.Handle;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Memory;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Text;
import io.comwright.runtime.TextEncoding;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;

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
    VTABLE.slot(IArraysVtable.SLOT_counted, "counted", "(JJJJJ)J");
    VTABLE.slot(IArraysVtable.SLOT_memory, "memory", "(JJJJJ)J");
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
}
