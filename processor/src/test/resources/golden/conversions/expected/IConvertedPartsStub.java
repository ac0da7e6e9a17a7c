package example;

import io.comwright.DoubleRef;
import io.comwright.IUnknownProxy;
import io.comwright.Ref;
import io.comwright.TaskMemory;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Conversions;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Freeing;
import io.comwright.runtime.GeneratedType;
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
import java.nio.file.Path;

/** Native code calls {@link IConvertedParts} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IConvertedPartsStub {
  static final StubVtable VTABLE = StubVtable.of(1, new GeneratedType<>(IConvertedParts.class,
      IConvertedPartsVtable.IID, IUnknownProxy.TYPE, IConvertedPartsVtable.LAYOUT,
      IConvertedPartsVtable.LAYOUT_HASH), MethodHandles.lookup(), IConvertedPartsVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IConvertedPartsVtable.SLOT_entry, "entry", "(JJJ)J");
    VTABLE.slot(IConvertedPartsVtable.SLOT_answer, "answer", "(JJJJJ)J");
    VTABLE.slot(IConvertedPartsVtable.SLOT_request, "request", "(JJJ)J");
    VTABLE.slot(IConvertedPartsVtable.SLOT_outs, "outs", "(JJJJJ)J");
    VTABLE.slot(IConvertedPartsVtable.SLOT_inOuts, "inOuts", "(JJJJJ)J");
    VTABLE.slot(IConvertedPartsVtable.SLOT_arrays, "arrays", "(JJJJJJJ)J");
    VTABLE.register();
  }

  private IConvertedPartsStub() {}

  /** {@code HRESULT entry(Entry* entry, Entry* result)} */
  static long entry(long self, long entry, long result) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(result, "IConvertedParts.entry", "result");
      IConvertedParts.Entry entryStruct = IConvertedParts_EntryStruct.read(Upcall.nonNull(entry,
          "IConvertedParts.entry", "entry"), frame, "IConvertedParts.entry", "entry");
      if (Trace.ON) Trace.call("IConvertedParts.entry", entryStruct);
      IConvertedParts.Entry value =
          Trace.result(((IConvertedParts) Upcall.target(self)).entry(entryStruct));
      // Outs: taken over and converted.
      long resultOut = frame.cell(IConvertedParts_EntryStruct.SIZE);
      frame.own(resultOut, IConvertedParts_EntryStruct.OWNED);
      IConvertedParts_EntryStruct.put(Answers.nonNullResult(value, "IConvertedParts.entry"),
          resultOut, Giver.IMPLEMENTATION, "IConvertedParts.entry");
      // Outs: delivered, which cannot fail.
      Memory.move(resultOut, result, IConvertedParts_EntryStruct.SIZE);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IConvertedParts.entry", result,
          IConvertedParts_EntryStruct.SIZE);
    }
  }

  /** {@code HRESULT answer(LONG* color, void** id, LPWSTR* path)} */
  static long answer(long self, long color, long id, long path, long word5) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(color, "IConvertedParts.answer", "color");
      Upcall.nonNull(id, "IConvertedParts.answer", "id");
      Upcall.nonNull(path, "IConvertedParts.answer", "path");
      if (Trace.ON) Trace.call("IConvertedParts.answer");
      IConvertedParts.Answer value =
          Answers.nonNullResult(Trace.result(((IConvertedParts) Upcall.target(self)).answer()),
          "IConvertedParts.answer");
      // Outs: taken over and converted.
      Memory.putInt(color, Conversions.handOver(new Converters.ColorMarshaller(),
          Answers.nonNullResult(value.color(), "IConvertedParts.answer"), "IConvertedParts.answer",
          "color"));
      long idOut = frame.cell(8);
      frame.own(idOut, new Freeing<MemorySegment>(new Converters.ItemIdMarshaller(), 8, null) {
        @Override
        protected MemorySegment read(long address, Frame frame) {
          return MemorySegment.ofAddress(Memory.getLong(address));
        }
      });
      Memory.putLong(idOut,
          Arguments.address(Conversions.handOver(new Converters.ItemIdMarshaller(),
          Answers.nonNullResult(value.id(), "IConvertedParts.answer"), "IConvertedParts.answer",
          "id"), "IConvertedParts.answer", "id"));
      long pathOut = frame.cell(8);
      frame.own(pathOut, Owned.TASK_MEMORY);
      Memory.putLong(pathOut,
          Text.create(Answers.nonNullResult(Conversions.handOver(new Converters.PathMarshaller(),
          Answers.nonNullResult(value.path(), "IConvertedParts.answer"), "IConvertedParts.answer",
          "path"), "IConvertedParts.answer"), TextEncoding.UTF16, TaskMemory.allocator()));
      // Outs: delivered, which cannot fail.
      Memory.move(idOut, id, 8);
      Memory.move(pathOut, path, 8);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(color, 4);
      Answers.clear(id, 8);
      Answers.clear(path, 8);
      return Upcall.failure(failure, VTABLE, "IConvertedParts.answer");
    }
  }

  /** {@code HRESULT request(Request* request)} */
  static long request(long self, long request, long word3) {
    try (Frame frame = Upcall.enter()) {
      IConvertedParts.Request requestStruct =
          IConvertedParts_RequestStruct.read(Upcall.nonNull(request, "IConvertedParts.request",
          "request"), frame, "IConvertedParts.request", "request");
      if (Trace.ON) Trace.call("IConvertedParts.request", requestStruct);
      ((IConvertedParts) Upcall.target(self)).request(requestStruct);
      IConvertedParts_RequestStruct.publish(requestStruct, request);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      IConvertedParts_RequestStruct.clear(request);
      return Upcall.failure(failure, VTABLE, "IConvertedParts.request");
    }
  }

  /** {@code HRESULT outs(LONG* color, LONG* ratio, void** id, void** optional)} */
  static long outs(long self, long color, long ratio, long id, long optional) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(color, "IConvertedParts.outs", "color");
      Upcall.nonNull(ratio, "IConvertedParts.outs", "ratio");
      Upcall.nonNull(id, "IConvertedParts.outs", "id");
      // Arguments.
      Ref<Converters.Color> colorRef = new Ref<>();
      DoubleRef ratioRef = new DoubleRef();
      Ref<Converters.ItemId> idRef = new Ref<>();
      Ref<Converters.ItemId> optionalRef = optional == 0L ? null : new Ref<>();
      if (Trace.ON) Trace.call("IConvertedParts.outs", colorRef, ratioRef, idRef, optionalRef);
      ((IConvertedParts) Upcall.target(self)).outs(colorRef, ratioRef, idRef, optionalRef);
      // Outs: taken over and converted.
      Memory.putInt(color, Conversions.handOver(new Converters.ColorMarshaller(),
          Answers.nonNullResult(colorRef.get(), "IConvertedParts.outs"), "IConvertedParts.outs",
          "color"));
      Memory.putInt(ratio, Conversions.handOver(new Converters.RatioMarshaller(), ratioRef.get(),
          "IConvertedParts.outs", "ratio"));
      Converters.ItemId idValue = idRef.get();
      long idOut = frame.cell(8);
      frame.own(idOut, new Freeing<MemorySegment>(new Converters.ItemIdMarshaller(), 8, null) {
        @Override
        protected MemorySegment read(long address, Frame frame) {
          return MemorySegment.ofAddress(Memory.getLong(address));
        }
      });
      if (idValue != null) Memory.putLong(idOut,
          Arguments.address(Conversions.handOver(new Converters.ItemIdMarshaller(), idValue,
          "IConvertedParts.outs", "id"), "IConvertedParts.outs", "id"));
      long optionalOut = 0L;
      if (optionalRef != null) {
        optionalOut = frame.cell(8);
        frame.own(optionalOut, new Freeing<MemorySegment>(new Converters.ItemIdMarshaller(), 8,
            null) {
          @Override
          protected MemorySegment read(long address, Frame frame) {
            return MemorySegment.ofAddress(Memory.getLong(address));
          }
        });
        Memory.putLong(optionalOut,
            Arguments.address(Conversions.handOver(new Converters.ItemIdMarshaller(),
            Answers.nonNullResult(optionalRef.get(), "IConvertedParts.outs"),
            "IConvertedParts.outs", "optional"), "IConvertedParts.outs", "optional"));
      }
      // Outs: delivered, which cannot fail.
      Memory.move(idOut, id, 8);
      if (optionalOut != 0L) {
        Memory.move(optionalOut, optional, 8);
      }
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(color, 4);
      Answers.clear(ratio, 4);
      Answers.clear(id, 8);
      Answers.clear(optional, 8);
      return Upcall.failure(failure, VTABLE, "IConvertedParts.outs");
    }
  }

  /** {@code HRESULT inOuts(LONG* color, LONG* ratio, void** id)} */
  static long inOuts(long self, long color, long ratio, long id, long word5) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(color, "IConvertedParts.inOuts", "color");
      Upcall.nonNull(id, "IConvertedParts.inOuts", "id");
      // Arguments.
      Ref<Converters.Color> colorRef =
          new Ref<>(Conversions.fromNative(new Converters.ColorMarshaller(), Memory.getInt(color),
          "IConvertedParts.inOuts", "the value of color"));
      DoubleRef ratioRef = null;
      if (ratio != 0L) {
        ratioRef = new DoubleRef(Conversions.fromNative(new Converters.RatioMarshaller(),
            Memory.getInt(ratio), "IConvertedParts.inOuts", "the value of ratio"));
      }
      long idStored = Memory.getLong(id);
      Converters.ItemId idBefore = idStored == 0L ? null :
          Conversions.fromNative(new Converters.ItemIdMarshaller(),
          MemorySegment.ofAddress(idStored), "IConvertedParts.inOuts", "the value of id");
      Ref<Converters.ItemId> idRef = new Ref<>(idBefore);
      if (Trace.ON) Trace.call("IConvertedParts.inOuts", colorRef, ratioRef, idRef);
      ((IConvertedParts) Upcall.target(self)).inOuts(colorRef, ratioRef, idRef);
      // Outs: taken over and converted.
      Converters.Color colorValue = colorRef.get();
      long colorOut = frame.cell(4);
      Memory.putInt(colorOut, Conversions.handOver(new Converters.ColorMarshaller(),
          Answers.nonNullResult(colorValue, "IConvertedParts.inOuts"), "IConvertedParts.inOuts",
          "color"));
      long ratioOut = 0L;
      if (ratioRef != null) {
        double ratioValue = ratioRef.get();
        ratioOut = frame.cell(4);
        Memory.putInt(ratioOut, Conversions.handOver(new Converters.RatioMarshaller(), ratioValue,
            "IConvertedParts.inOuts", "ratio"));
      }
      Converters.ItemId idValue = idRef.get();
      long idOut = Answers.same(idValue, idBefore) ? 0L : frame.cell(8);
      if (idOut != 0L) {
        frame.own(idOut, new Freeing<MemorySegment>(new Converters.ItemIdMarshaller(), 8, null) {
          @Override
          protected MemorySegment read(long address, Frame frame) {
            return MemorySegment.ofAddress(Memory.getLong(address));
          }
        });
        if (idValue != null) Memory.putLong(idOut,
            Arguments.address(Conversions.handOver(new Converters.ItemIdMarshaller(), idValue,
            "IConvertedParts.inOuts", "id"), "IConvertedParts.inOuts", "id"));
      }
      // Outs: delivered, which cannot fail.
      Memory.move(colorOut, color, 4);
      if (ratioOut != 0L) {
        Memory.move(ratioOut, ratio, 4);
      }
      if (idOut != 0L) {
        Memory.swap(idOut, id, 8);
      }
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IConvertedParts.inOuts");
    }
  }

  /**
   * {@code HRESULT arrays(ULONG colorsCount, LONG* colors, ULONG pathsCount, LPCWSTR* paths, ULONG idsCount, void** ids)}
   */
  static long arrays(long self, long colorsCount, long colors, long pathsCount, long paths,
      long idsCount, long ids) {
    try (Frame frame = Upcall.enter()) {
      int idsLength = Upcall.length(Integer.toUnsignedLong((int) idsCount), ids,
          "IConvertedParts.arrays", "ids");
      // Arguments.
      int colorsLength = Upcall.length(Integer.toUnsignedLong((int) colorsCount), colors,
          "IConvertedParts.arrays", "colors");
      Converters.Color[] colorsArray = new Converters.Color[colorsLength];
      for (int i = 0; i < colorsLength; i++) {
        colorsArray[i] = Conversions.fromNative(new Converters.ColorMarshaller(),
            Memory.getInt(colors + 4L * i), "IConvertedParts.arrays", "an element of colors");
      }
      int pathsLength = Upcall.length(Integer.toUnsignedLong((int) pathsCount), paths,
          "IConvertedParts.arrays", "paths");
      Path[] pathsArray = new Path[pathsLength];
      for (int i = 0; i < pathsLength; i++) {
        long pathsStored = Memory.getLong(paths + 8L * i);
        pathsArray[i] = pathsStored == 0L ? null :
            Conversions.fromNative(new Converters.PathMarshaller(),
            Upcall.readUtf16(Upcall.nonNull(pathsStored, "IConvertedParts.arrays",
            "an element of paths")), "IConvertedParts.arrays", "an element of paths");
      }
      Converters.ItemId[] idsArray = new Converters.ItemId[idsLength];
      if (Trace.ON) Trace.call("IConvertedParts.arrays", (Object) colorsArray, (Object) pathsArray,
          (Object) idsArray);
      ((IConvertedParts) Upcall.target(self)).arrays(colorsArray, pathsArray, idsArray);
      // Outs: taken over and converted.
      long idsOut = frame.array(idsLength, 8);
      frame.own(idsOut, Owned.elements(new Freeing<MemorySegment>(new Converters.ItemIdMarshaller(),
          8, null) {
        @Override
        protected MemorySegment read(long address, Frame frame) {
          return MemorySegment.ofAddress(Memory.getLong(address));
        }
      }, 8, idsLength, idsLength));
      for (int i = 0; i < idsLength; i++) {
        Memory.putLong(idsOut + 8L * i,
            Arguments.address(Conversions.handOver(new Converters.ItemIdMarshaller(),
            Answers.nonNullResult(idsArray[i], "IConvertedParts.arrays"), "IConvertedParts.arrays",
            "an element of ids"), "IConvertedParts.arrays", "an element of ids"));
      }
      // Outs: delivered, which cannot fail.
      Memory.move(idsOut, ids, 8L * idsLength);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(ids, Integer.toUnsignedLong((int) idsCount), 8);
      return Upcall.failure(failure, VTABLE, "IConvertedParts.arrays");
    }
  }
}
