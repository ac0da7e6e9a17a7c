package example;

import io.comwright.Guid;
import io.comwright.Handle;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Frame;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Nesting;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Text;
import io.comwright.runtime.TextEncoding;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link IArrays} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IArraysStub {
  static final StubVtable VTABLE = StubVtable.of(1, new GeneratedType<>(IArrays.class,
      IArraysVtable.IID, IUnknownProxy.TYPE, IArraysVtable.LAYOUT, IArraysVtable.LAYOUT_HASH),
      MethodHandles.lookup(), IArraysVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IArraysVtable.SLOT_numbers, "numbers", "(JJJ)J");
    VTABLE.slot(IArraysVtable.SLOT_after, "after", "(JJJ)J");
    VTABLE.slot(IArraysVtable.SLOT_implied, "implied", "(JJJJJ)J");
    VTABLE.slot(IArraysVtable.SLOT_guids, "guids", "(JJJJJ)J");
    VTABLE.slot(IArraysVtable.SLOT_texts, "texts", "(JJJJJ)J");
    VTABLE.slot(IArraysVtable.SLOT_objects, "objects", "(JJJ)J");
    VTABLE.slot(IArraysVtable.SLOT_counted, "counted", "(JJJJJ)J");
    VTABLE.slot(IArraysVtable.SLOT_memory, "memory", "(JJJJJ)J");
    VTABLE.register();
  }

  private IArraysStub() {}

  /** {@code HRESULT numbers(LONG count, LONG* values)} */
  static long numbers(long self, long count, long values) {
    try (Nesting _ = Upcall.begin()) {
      int valuesLength = Upcall.length((int) count, values, "IArrays.numbers", "values");
      int[] valuesArray = new int[valuesLength];
      Memory.copy(values, valuesArray, valuesLength);
      if (Trace.ON) Trace.call("IArrays.numbers", (int) count, (Object) valuesArray);
      ((IArrays) Upcall.target(self)).numbers((int) count, valuesArray);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IArrays.numbers");
    }
  }

  /** {@code HRESULT after(INT8* bytes, ULONG size)} */
  static long after(long self, long bytes, long size) {
    try (Nesting _ = Upcall.begin()) {
      int bytesLength = bytes == 0L ? 0 : Upcall.length(Integer.toUnsignedLong((int) size), bytes,
          "IArrays.after", "bytes");
      byte[] bytesArray = null;
      if (bytes != 0L) {
        bytesArray = new byte[bytesLength];
        Memory.copy(bytes, bytesArray, bytesLength);
      }
      if (Trace.ON) Trace.call("IArrays.after", (Object) bytesArray, (int) size);
      ((IArrays) Upcall.target(self)).after(bytesArray, (int) size);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IArrays.after");
    }
  }

  /**
   * {@code HRESULT implied(ULONG beforeCount, DOUBLE* before, LONGLONG* behind, ULONG behindCount)}
   */
  static long implied(long self, long beforeCount, long before, long behind, long behindCount) {
    try (Nesting _ = Upcall.begin()) {
      int beforeLength = Upcall.length(Integer.toUnsignedLong((int) beforeCount), before,
          "IArrays.implied", "before");
      double[] beforeArray = new double[beforeLength];
      Memory.copy(before, beforeArray, beforeLength);
      int behindLength = Upcall.length(Integer.toUnsignedLong((int) behindCount), behind,
          "IArrays.implied", "behind");
      long[] behindArray = new long[behindLength];
      Memory.copy(behind, behindArray, behindLength);
      if (Trace.ON) Trace.call("IArrays.implied", (Object) beforeArray, (Object) behindArray);
      ((IArrays) Upcall.target(self)).implied(beforeArray, behindArray);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IArrays.implied");
    }
  }

  /** {@code HRESULT guids(ULONG guidsCount, GUID* guids, ULONG handlesCount, HANDLE* handles)} */
  static long guids(long self, long guidsCount, long guids, long handlesCount, long handles) {
    try (Nesting _ = Upcall.begin()) {
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
      if (Trace.ON) Trace.call("IArrays.guids", (Object) guidsArray, (Object) handlesArray);
      ((IArrays) Upcall.target(self)).guids(guidsArray, handlesArray);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IArrays.guids");
    }
  }

  /** {@code HRESULT texts(ULONG textsCount, LPCWSTR* texts, ULONG bstrsCount, BSTR* bstrs)} */
  static long texts(long self, long textsCount, long texts, long bstrsCount, long bstrs) {
    try (Nesting _ = Upcall.begin()) {
      int textsLength = Upcall.length(Integer.toUnsignedLong((int) textsCount), texts,
          "IArrays.texts", "texts");
      String[] textsArray = new String[textsLength];
      for (int i = 0; i < textsLength; i++) {
        textsArray[i] = Upcall.readUtf16(Upcall.nonNull(Memory.getLong(texts + 8L * i),
            "IArrays.texts", "an element of texts"));
      }
      int bstrsLength = Upcall.length(Integer.toUnsignedLong((int) bstrsCount), bstrs,
          "IArrays.texts", "bstrs");
      String[] bstrsArray = new String[bstrsLength];
      for (int i = 0; i < bstrsLength; i++) {
        long bstrsStored = Memory.getLong(bstrs + 8L * i);
        bstrsArray[i] = bstrsStored == 0L ? null : Text.readBstr(bstrsStored);
      }
      if (Trace.ON) Trace.call("IArrays.texts", (Object) textsArray, (Object) bstrsArray);
      ((IArrays) Upcall.target(self)).texts(textsArray, bstrsArray);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IArrays.texts");
    }
  }

  /** {@code HRESULT objects(ULONG objectsCount, IScalars** objects)} */
  static long objects(long self, long objectsCount, long objects) {
    try (Frame frame = Upcall.enter()) {
      int objectsLength = objects == 0L ? 0 :
          Upcall.length(Integer.toUnsignedLong((int) objectsCount), objects, "IArrays.objects",
          "objects");
      IScalars[] objectsArray = null;
      if (objects != 0L) {
        objectsArray = new IScalars[objectsLength];
        for (int i = 0; i < objectsLength; i++) {
          objectsArray[i] = frame.lend(Upcall.nonNull(Memory.getLong(objects + 8L * i),
              "IArrays.objects", "an element of objects"), IScalarsProxy.TYPE);
        }
      }
      if (Trace.ON) Trace.call("IArrays.objects", (Object) objectsArray);
      ((IArrays) Upcall.target(self)).objects(objectsArray);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IArrays.objects");
    }
  }

  /** {@code HRESULT counted(LPCWSTR text, ULONG textCount, LONG length, LPCWSTR same)} */
  static long counted(long self, long text, long textCount, long length, long same) {
    try (Nesting _ = Upcall.begin()) {
      String textText = Text.read(text, Upcall.length(Integer.toUnsignedLong((int) textCount), text,
          "IArrays.counted", "text"), TextEncoding.UTF16);
      String sameText = Text.read(same, Upcall.length((int) length, same, "IArrays.counted",
          "same"), TextEncoding.UTF16);
      if (Trace.ON) Trace.call("IArrays.counted", textText, (int) length, sameText);
      ((IArrays) Upcall.target(self)).counted(textText, (int) length, sameText);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IArrays.counted");
    }
  }

  /** {@code HRESULT memory(ULONG memoryCount, void* memory, void* more, LONGLONG size)} */
  static long memory(long self, long memoryCount, long memory, long more, long size) {
    try (Nesting _ = Upcall.begin()) {
      MemorySegment memorySegment = Upcall.segment(memory,
          Integer.toUnsignedLong((int) memoryCount), "IArrays.memory", "memory");
      MemorySegment moreSegment = more == 0L ? null : Upcall.segment(more, size, "IArrays.memory",
          "more");
      if (Trace.ON) Trace.call("IArrays.memory", memorySegment, moreSegment, size);
      ((IArrays) Upcall.target(self)).memory(memorySegment, moreSegment, size);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IArrays.memory");
    }
  }
}
