package example;

import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.IntRef;
import io.comwright.LongRef;
import io.comwright.TaskMemory;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Frame;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Giver;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Nesting;
import io.comwright.runtime.Owned;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Text;
import io.comwright.runtime.TextEncoding;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link IFilledArrays} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IFilledArraysStub {
  static final StubVtable VTABLE = StubVtable.of(1, new GeneratedType<>(IFilledArrays.class,
      IFilledArraysVtable.IID, IUnknownProxy.TYPE, IFilledArraysVtable.LAYOUT,
      IFilledArraysVtable.LAYOUT_HASH), MethodHandles.lookup(), IFilledArraysVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IFilledArraysVtable.SLOT_boxes, "boxes", "(JJJJJ)J");
    VTABLE.slot(IFilledArraysVtable.SLOT_read, "read", "(JJJJJ)J");
    VTABLE.slot(IFilledArraysVtable.SLOT_fill, "fill", "(JJJ)J");
    VTABLE.slot(IFilledArraysVtable.SLOT_next, "next", "(JJJJJ)J");
    VTABLE.slot(IFilledArraysVtable.SLOT_names, "names", "(JJJJJ)J");
    VTABLE.slot(IFilledArraysVtable.SLOT_sized, "sized", "(JJJJJ)J");
    VTABLE.register();
  }

  private IFilledArraysStub() {}

  /** {@code HRESULT boxes(ULONG inCount, Box* in, ULONG outCount, Box* out)} */
  static long boxes(long self, long inCount, long in, long outCount, long out) {
    try (Frame frame = Upcall.enter()) {
      int outLength = Upcall.length(Integer.toUnsignedLong((int) outCount), out,
          "IFilledArrays.boxes", "out");
      // Arguments.
      int inLength = Upcall.length(Integer.toUnsignedLong((int) inCount), in, "IFilledArrays.boxes",
          "in");
      Box[] inArray = new Box[inLength];
      for (int i = 0; i < inLength; i++) {
        inArray[i] = BoxStruct.read(in + (long) BoxStruct.SIZE * i, frame, "IFilledArrays.boxes",
            "an element of in");
      }
      Box[] outArray = new Box[outLength];
      if (Trace.ON) Trace.call("IFilledArrays.boxes", (Object) inArray, (Object) outArray);
      ((IFilledArrays) Upcall.target(self)).boxes(inArray, outArray);
      // Outs: taken over and converted.
      long outOut = frame.array(outLength, BoxStruct.SIZE);
      frame.own(outOut, Owned.elements(BoxStruct.OWNED, BoxStruct.SIZE, outLength, outLength));
      for (int i = 0; i < outLength; i++) {
        BoxStruct.put(Answers.nonNullResult(outArray[i], "IFilledArrays.boxes"),
            outOut + (long) BoxStruct.SIZE * i, Giver.IMPLEMENTATION, "IFilledArrays.boxes");
      }
      // Outs: delivered, which cannot fail.
      Memory.move(outOut, out, (long) BoxStruct.SIZE * outLength);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(out, Integer.toUnsignedLong((int) outCount), BoxStruct.SIZE);
      return Upcall.failure(failure, VTABLE, "IFilledArrays.boxes");
    }
  }

  /** {@code HRESULT read(INT8* buffer, ULONG bufferCount, LONG* done)} */
  static long read(long self, long buffer, long bufferCount, long done, long word5) {
    try (Nesting _ = Upcall.begin()) {
      int bufferLength = Upcall.length(Integer.toUnsignedLong((int) bufferCount), buffer,
          "IFilledArrays.read", "buffer");
      // Arguments.
      byte[] bufferArray = new byte[bufferLength];
      IntRef doneRef = new IntRef();
      if (Trace.ON) Trace.call("IFilledArrays.read", (Object) bufferArray, doneRef);
      ((IFilledArrays) Upcall.target(self)).read(bufferArray, doneRef);
      // Outs: taken over and converted.
      int bufferFilled = Answers.stored(doneRef.get(), bufferLength, "IFilledArrays.read",
          "buffer");
      // Outs: delivered, which cannot fail.
      Memory.copy(bufferArray, buffer, bufferFilled);
      if (done != 0L) {
        Memory.putInt(done, doneRef.get());
      }
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(buffer, Integer.toUnsignedLong((int) bufferCount), 1);
      Answers.clear(done, 4);
      return Upcall.failure(failure, VTABLE, "IFilledArrays.read");
    }
  }

  /** {@code HRESULT fill(GUID* guids, LONGLONG count)} */
  static long fill(long self, long guids, long count) {
    try (Frame frame = Upcall.enter()) {
      int guidsLength = Upcall.length(count, guids, "IFilledArrays.fill", "guids");
      // Arguments.
      Guid[] guidsArray = new Guid[guidsLength];
      if (Trace.ON) Trace.call("IFilledArrays.fill", (Object) guidsArray, count);
      ((IFilledArrays) Upcall.target(self)).fill(guidsArray, count);
      // Outs: taken over and converted.
      long guidsOut = frame.array(guidsLength, 16);
      for (int i = 0; i < guidsLength; i++) {
        Memory.putGuid(guidsOut + 16L * i, Answers.nonNullResult(guidsArray[i],
            "IFilledArrays.fill"));
      }
      // Outs: delivered, which cannot fail.
      Memory.move(guidsOut, guids, 16L * guidsLength);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(guids, count, 16);
      return Upcall.failure(failure, VTABLE, "IFilledArrays.fill");
    }
  }

  /** {@code HRESULT next(ULONG itemsCount, IScalars** items, LONG* fetched)} */
  static long next(long self, long itemsCount, long items, long fetched, long word5) {
    try (Frame frame = Upcall.enter()) {
      int itemsLength = Upcall.length(Integer.toUnsignedLong((int) itemsCount), items,
          "IFilledArrays.next", "items");
      // Arguments.
      IScalars[] itemsArray = new IScalars[itemsLength];
      IntRef fetchedRef = new IntRef();
      if (Trace.ON) Trace.call("IFilledArrays.next", (Object) itemsArray, fetchedRef);
      int hr =
          Answers.nonNullResult(Trace.result(((IFilledArrays) Upcall.target(self)).next(itemsArray,
          fetchedRef)), "IFilledArrays.next").code();
      if (hr >= 0) {
        int itemsFilled = Answers.stored(fetchedRef.get(), itemsLength, "IFilledArrays.next",
            "items");
        long itemsOut = frame.array(itemsFilled, 8);
        frame.own(itemsOut, Owned.elements(Owned.INTERFACE, 8, itemsFilled, itemsFilled));
        for (int i = 0; i < itemsFilled; i++) {
          Memory.putLong(itemsOut + 8L * i, Answers.detach(itemsArray[i], IScalarsProxy.TYPE,
              "IFilledArrays.next"));
        }
        Memory.move(itemsOut, items, 8L * itemsFilled);
        if (fetched != 0L) {
          Memory.putInt(fetched, fetchedRef.get());
        }
      } else {
        Answers.clear(items, Integer.toUnsignedLong((int) itemsCount), 8);
        Answers.clear(fetched, 4);
      }
      return Upcall.done(hr);
    } catch (Throwable failure) {
      Answers.clear(items, Integer.toUnsignedLong((int) itemsCount), 8);
      Answers.clear(fetched, 4);
      return Upcall.failure(failure, VTABLE, "IFilledArrays.next");
    }
  }

  /** {@code HRESULT names(ULONG namesCount, LPWSTR* names, LONGLONG* fetched)} */
  static long names(long self, long namesCount, long names, long fetched, long word5) {
    try (Frame frame = Upcall.enter()) {
      int namesLength = Upcall.length(Integer.toUnsignedLong((int) namesCount), names,
          "IFilledArrays.names", "names");
      Upcall.nonNull(fetched, "IFilledArrays.names", "fetched");
      // Arguments.
      String[] namesArray = new String[namesLength];
      LongRef fetchedRef = new LongRef();
      if (Trace.ON) Trace.call("IFilledArrays.names", (Object) namesArray, fetchedRef);
      int hr =
          Answers.nonNullResult(Trace.result(((IFilledArrays) Upcall.target(self)).names(namesArray,
          fetchedRef)), "IFilledArrays.names").code();
      if (hr >= 0) {
        int namesFilled = Answers.stored(fetchedRef.get(), namesLength, "IFilledArrays.names",
            "names");
        long namesOut = frame.array(namesFilled, 8);
        frame.own(namesOut, Owned.elements(Owned.TASK_MEMORY, 8, namesFilled, namesFilled));
        for (int i = 0; i < namesFilled; i++) {
          Memory.putLong(namesOut + 8L * i, Text.create(Answers.nonNullResult(namesArray[i],
              "IFilledArrays.names"), TextEncoding.UTF16, TaskMemory.allocator()));
        }
        Memory.move(namesOut, names, 8L * namesFilled);
        Memory.putLong(fetched, fetchedRef.get());
      } else {
        Answers.clear(names, Integer.toUnsignedLong((int) namesCount), 8);
        Answers.clear(fetched, 8);
      }
      return Upcall.done(hr);
    } catch (Throwable failure) {
      Answers.clear(names, Integer.toUnsignedLong((int) namesCount), 8);
      Answers.clear(fetched, 8);
      return Upcall.failure(failure, VTABLE, "IFilledArrays.names");
    }
  }

  /** {@code HRESULT sized(ULONG outCount, Sized* out, ULONG inCount, Sized* in)} */
  static long sized(long self, long outCount, long out, long inCount, long in) {
    try (Frame frame = Upcall.enter()) {
      int outLength = Upcall.length(Integer.toUnsignedLong((int) outCount), out,
          "IFilledArrays.sized", "out");
      for (int i = 0; i < outLength; i++) {
        IFilledArrays_SizedStruct.requireSize(out + (long) IFilledArrays_SizedStruct.SIZE * i,
            "IFilledArrays.sized");
      }
      // Arguments.
      IFilledArrays.Sized[] outArray = new IFilledArrays.Sized[outLength];
      int inLength = Upcall.length(Integer.toUnsignedLong((int) inCount), in, "IFilledArrays.sized",
          "in");
      for (int i = 0; i < inLength; i++) {
        IFilledArrays_SizedStruct.requireSize(in + (long) IFilledArrays_SizedStruct.SIZE * i,
            "IFilledArrays.sized");
      }
      IFilledArrays.Sized[] inArray = new IFilledArrays.Sized[inLength];
      for (int i = 0; i < inLength; i++) {
        inArray[i] = IFilledArrays_SizedStruct.read(in + (long) IFilledArrays_SizedStruct.SIZE * i,
            frame, "IFilledArrays.sized", "an element of in");
      }
      if (Trace.ON) Trace.call("IFilledArrays.sized", (Object) outArray, (Object) inArray);
      ((IFilledArrays) Upcall.target(self)).sized(outArray, inArray);
      // Outs: taken over and converted.
      long outOut = frame.array(outLength, IFilledArrays_SizedStruct.SIZE);
      for (int i = 0; i < outLength; i++) {
        IFilledArrays_SizedStruct.put(Answers.nonNullResult(outArray[i], "IFilledArrays.sized"),
            outOut + (long) IFilledArrays_SizedStruct.SIZE * i, Giver.IMPLEMENTATION,
            "IFilledArrays.sized");
      }
      // Outs: delivered, which cannot fail.
      Memory.move(outOut, out, (long) IFilledArrays_SizedStruct.SIZE * outLength);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IFilledArrays.sized");
    }
  }
}
