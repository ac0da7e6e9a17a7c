package example;

import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.IntRef;
import io.comwright.LongRef;
import io.comwright.TaskMemory;
import io.comwright.annotation.Generated;
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
import java.lang.invoke.MethodHandles;

/**
 * Native code calls {@link IFilledArrays} on a Java object.
 *
 * <p>The vtable is built on first use, shared by all objects, and kept for the life of the VM
 * together with the class loader of this class.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings("doclint:missing")
public final class IFilledArraysStub {
  static final StubVtable VTABLE = StubVtable.extend(IUnknownProxy.TYPE, MethodHandles.lookup(),
      IFilledArraysVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IFilledArraysVtable.SLOT_boxes, "boxes", "(JJJJJ)J");
    VTABLE.slot(IFilledArraysVtable.SLOT_read, "read", "(JJJJ)J");
    VTABLE.slot(IFilledArraysVtable.SLOT_fill, "fill", "(JJJ)J");
    VTABLE.slot(IFilledArraysVtable.SLOT_next, "next", "(JJJJ)J");
    VTABLE.slot(IFilledArraysVtable.SLOT_names, "names", "(JJJJ)J");
    VTABLE.slot(IFilledArraysVtable.SLOT_sized, "sized", "(JJJJJ)J");
  }

  private IFilledArraysStub() {
  }

  private static long boxes(long self, long inCount, long in, long outCount, long out) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IFilledArrays target = (IFilledArrays) Upcall.target(self);
      int outLength = Upcall.length(Integer.toUnsignedLong((int) outCount), out,
          "IFilledArrays.boxes", "out");
      int inLength = Upcall.length(Integer.toUnsignedLong((int) inCount), in, "IFilledArrays.boxes",
          "in");
      Box[] inArray = new Box[inLength];
      for (int i = 0; i < inLength; i++) {
        inArray[i] = BoxStruct.read(in + (long) BoxStruct.SIZE * i, frame, "IFilledArrays.boxes",
            "an element of in");
      }
      Box[] outArray = new Box[outLength];
      if (Trace.ON) {
        Trace.call("IFilledArrays.boxes", (Object) inArray, (Object) outArray);
      }
      target.boxes(inArray, outArray);
      long outOut = frame.array(outLength, BoxStruct.SIZE);
      frame.own(outOut, Owned.elements(BoxStruct.OWNED, BoxStruct.SIZE, outLength, outLength));
      for (int i = 0; i < outLength; i++) {
        BoxStruct.put(Answers.nonNullResult(outArray[i], "IFilledArrays.boxes"),
            outOut + (long) BoxStruct.SIZE * i, Giver.IMPLEMENTATION, "IFilledArrays.boxes");
      }
      Memory.move(outOut, out, (long) BoxStruct.SIZE * outLength);
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(out, Integer.toUnsignedLong((int) outCount), BoxStruct.SIZE);
      return Upcall.failure(failure, "IFilledArrays.boxes");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long read(long self, long buffer, long bufferCount, long done) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IFilledArrays target = (IFilledArrays) Upcall.target(self);
      int bufferLength = Upcall.length(Integer.toUnsignedLong((int) bufferCount), buffer,
          "IFilledArrays.read", "buffer");
      byte[] bufferArray = new byte[bufferLength];
      IntRef doneRef = new IntRef();
      if (Trace.ON) {
        Trace.call("IFilledArrays.read", (Object) bufferArray, doneRef);
      }
      target.read(bufferArray, doneRef);
      int bufferFilled = Answers.stored(doneRef.get(), bufferLength, "IFilledArrays.read",
          "buffer");
      Memory.copy(bufferArray, buffer, bufferFilled);
      if (done != 0L) {
        Memory.putInt(done, doneRef.get());
      }
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(buffer, Integer.toUnsignedLong((int) bufferCount), 1);
      Answers.clear(done, 4);
      return Upcall.failure(failure, "IFilledArrays.read");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long fill(long self, long guids, long count) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IFilledArrays target = (IFilledArrays) Upcall.target(self);
      int guidsLength = Upcall.length(count, guids, "IFilledArrays.fill", "guids");
      Guid[] guidsArray = new Guid[guidsLength];
      if (Trace.ON) {
        Trace.call("IFilledArrays.fill", (Object) guidsArray, count);
      }
      target.fill(guidsArray, count);
      long guidsOut = frame.array(guidsLength, 16);
      for (int i = 0; i < guidsLength; i++) {
        Memory.putGuid(guidsOut + 16L * i, Answers.nonNullResult(guidsArray[i],
            "IFilledArrays.fill"));
      }
      Memory.move(guidsOut, guids, 16L * guidsLength);
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(guids, count, 16);
      return Upcall.failure(failure, "IFilledArrays.fill");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long next(long self, long itemsCount, long items, long fetched) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IFilledArrays target = (IFilledArrays) Upcall.target(self);
      int itemsLength = Upcall.length(Integer.toUnsignedLong((int) itemsCount), items,
          "IFilledArrays.next", "items");
      IScalars[] itemsArray = new IScalars[itemsLength];
      IntRef fetchedRef = new IntRef();
      if (Trace.ON) {
        Trace.call("IFilledArrays.next", (Object) itemsArray, fetchedRef);
      }
      int hr = Answers.nonNullResult(Trace.result(target.next(itemsArray, fetchedRef)),
          "IFilledArrays.next").code();
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
      return hr;
    } catch (Throwable failure) {
      Answers.clear(items, Integer.toUnsignedLong((int) itemsCount), 8);
      Answers.clear(fetched, 4);
      return Upcall.failure(failure, "IFilledArrays.next");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long names(long self, long namesCount, long names, long fetched) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IFilledArrays target = (IFilledArrays) Upcall.target(self);
      int namesLength = Upcall.length(Integer.toUnsignedLong((int) namesCount), names,
          "IFilledArrays.names", "names");
      Upcall.nonNull(fetched, "IFilledArrays.names", "fetched");
      String[] namesArray = new String[namesLength];
      LongRef fetchedRef = new LongRef();
      if (Trace.ON) {
        Trace.call("IFilledArrays.names", (Object) namesArray, fetchedRef);
      }
      int hr = Answers.nonNullResult(Trace.result(target.names(namesArray, fetchedRef)),
          "IFilledArrays.names").code();
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
      return hr;
    } catch (Throwable failure) {
      Answers.clear(names, Integer.toUnsignedLong((int) namesCount), 8);
      Answers.clear(fetched, 8);
      return Upcall.failure(failure, "IFilledArrays.names");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long sized(long self, long outCount, long out, long inCount, long in) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IFilledArrays target = (IFilledArrays) Upcall.target(self);
      int outLength = Upcall.length(Integer.toUnsignedLong((int) outCount), out,
          "IFilledArrays.sized", "out");
      for (int i = 0; i < outLength; i++) {
        IFilledArrays_SizedStruct.requireSize(out + (long) IFilledArrays_SizedStruct.SIZE * i,
            "IFilledArrays.sized");
      }
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
      if (Trace.ON) {
        Trace.call("IFilledArrays.sized", (Object) outArray, (Object) inArray);
      }
      target.sized(outArray, inArray);
      long outOut = frame.array(outLength, IFilledArrays_SizedStruct.SIZE);
      for (int i = 0; i < outLength; i++) {
        IFilledArrays_SizedStruct.put(Answers.nonNullResult(outArray[i], "IFilledArrays.sized"),
            outOut + (long) IFilledArrays_SizedStruct.SIZE * i, Giver.IMPLEMENTATION,
            "IFilledArrays.sized");
      }
      Memory.move(outOut, out, (long) IFilledArrays_SizedStruct.SIZE * outLength);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IFilledArrays.sized");
    } finally {
      Upcall.exit(frame);
    }
  }
}
