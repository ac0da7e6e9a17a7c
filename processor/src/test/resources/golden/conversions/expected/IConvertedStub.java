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
import java.time.Instant;

/**
 * Native code calls {@link IConverted} on a Java object.
 *
 * <p>The vtable is built on first use, shared by all objects, and kept for the life of the VM
 * together with the class loader of this class.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings("doclint:missing")
public final class IConvertedStub {
  static final StubVtable VTABLE = StubVtable.extend(IUnknownProxy.TYPE, MethodHandles.lookup(),
      IConvertedVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IConvertedVtable.SLOT_pass, "pass", "(JJJJJJJ)J");
    VTABLE.slot(IConvertedVtable.SLOT_nullable, "nullable", "(JJJJ)J");
    VTABLE.slot(IConvertedVtable.SLOT_color, "color", "(JJ)J");
    VTABLE.slot(IConvertedVtable.SLOT_time, "time", "(JJ)J");
    VTABLE.slot(IConvertedVtable.SLOT_path, "path", "(JJ)J");
    VTABLE.slot(IConvertedVtable.SLOT_id, "id", "(JJ)J");
    VTABLE.slot(IConvertedVtable.SLOT_idOrNull, "idOrNull", "(JJJ)J");
    VTABLE.slot(IConvertedVtable.SLOT_preserved, "preserved", "(J)J");
    VTABLE.slot(IConvertedVtable.SLOT_preservedId, "preservedId", "(J)J");
    VTABLE.slot(IConvertedVtable.SLOT_preservedTime, "preservedTime", "(J){J}");
    VTABLE.slot(IConvertedVtable.SLOT_entry, "entry", "(JJJ)J");
    VTABLE.slot(IConvertedVtable.SLOT_answer, "answer", "(JJJJ)J");
    VTABLE.slot(IConvertedVtable.SLOT_request, "request", "(JJ)J");
    VTABLE.slot(IConvertedVtable.SLOT_outs, "outs", "(JJJJJ)J");
    VTABLE.slot(IConvertedVtable.SLOT_inOuts, "inOuts", "(JJJJ)J");
    VTABLE.slot(IConvertedVtable.SLOT_arrays, "arrays", "(JJJJJJJ)J");
  }

  private IConvertedStub() {
  }

  private static long pass(long self, long color, long time, long copied, long path, long id,
      long ratio) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IConverted target = (IConverted) Upcall.target(self);
      Converters.Color colorValue = Conversions.fromNative(new Converters.ColorMarshaller(),
          (int) color, "IConverted.pass", "color");
      Instant timeValue = Conversions.fromNative(new Converters.InstantMarshaller(),
          Converters_FileTimeStruct.read(Upcall.nonNull(time, "IConverted.pass", "time"), frame,
          "IConverted.pass", "time"), "IConverted.pass", "time");
      Instant copiedValue = Conversions.fromNative(new Converters.InstantMarshaller(),
          Converters_FileTimeStruct.read(frame.word(copied), frame, "IConverted.pass", "copied"),
          "IConverted.pass", "copied");
      Path pathValue = Conversions.fromNative(new Converters.PathMarshaller(),
          Text.read(Upcall.nonNull(path, "IConverted.pass", "path"), TextEncoding.UTF8),
          "IConverted.pass", "path");
      Converters.ItemId idValue = Conversions.fromNative(new Converters.ItemIdMarshaller(),
          MemorySegment.ofAddress(Upcall.nonNull(id, "IConverted.pass", "id")), "IConverted.pass",
          "id");
      double ratioValue = Conversions.fromNative(new Converters.RatioMarshaller(), (int) ratio,
          "IConverted.pass", "ratio");
      if (Trace.ON) {
        Trace.call("IConverted.pass", colorValue, timeValue, copiedValue, pathValue, idValue,
            ratioValue);
      }
      target.pass(colorValue, timeValue, copiedValue, pathValue, idValue, ratioValue);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IConverted.pass");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long nullable(long self, long time, long path, long id) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IConverted target = (IConverted) Upcall.target(self);
      Instant timeValue = time == 0L ? null :
          Conversions.fromNative(new Converters.InstantMarshaller(),
          Converters_FileTimeStruct.read(Upcall.nonNull(time, "IConverted.nullable", "time"), frame,
          "IConverted.nullable", "time"), "IConverted.nullable", "time");
      Path pathValue = path == 0L ? null : Conversions.fromNative(new Converters.PathMarshaller(),
          frame.readUtf16(Upcall.nonNull(path, "IConverted.nullable", "path")),
          "IConverted.nullable", "path");
      Converters.ItemId idValue = id == 0L ? null :
          Conversions.fromNative(new Converters.ItemIdMarshaller(), MemorySegment.ofAddress(id),
          "IConverted.nullable", "id");
      if (Trace.ON) {
        Trace.call("IConverted.nullable", timeValue, pathValue, idValue);
      }
      target.nullable(timeValue, pathValue, idValue);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IConverted.nullable");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long color(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IConverted target = (IConverted) Upcall.target(self);
      Upcall.nonNull(result, "IConverted.color", "result");
      if (Trace.ON) {
        Trace.call("IConverted.color");
      }
      Memory.putInt(result, Conversions.handOver(new Converters.ColorMarshaller(),
          Answers.nonNullResult(Trace.result(target.color()), "IConverted.color"),
          "IConverted.color", "result"));
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 4);
      return Upcall.failure(failure, "IConverted.color");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long time(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IConverted target = (IConverted) Upcall.target(self);
      Upcall.nonNull(result, "IConverted.time", "result");
      if (Trace.ON) {
        Trace.call("IConverted.time");
      }
      Converters_FileTimeStruct.put(Answers.nonNullResult(Conversions.handOver(new Converters.InstantMarshaller(),
          Answers.nonNullResult(Trace.result(target.time()), "IConverted.time"), "IConverted.time",
          "result"), "IConverted.time"), result, Giver.IMPLEMENTATION, "IConverted.time");
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, Converters_FileTimeStruct.SIZE);
      return Upcall.failure(failure, "IConverted.time");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long path(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IConverted target = (IConverted) Upcall.target(self);
      Upcall.nonNull(result, "IConverted.path", "result");
      if (Trace.ON) {
        Trace.call("IConverted.path");
      }
      Path value = Trace.result(target.path());
      long resultOut = frame.cell(8);
      frame.own(resultOut, Owned.TASK_MEMORY);
      if (value != null) Memory.putLong(resultOut,
          Text.create(Answers.nonNullResult(Conversions.handOver(new Converters.PathMarshaller(),
          value, "IConverted.path", "result"), "IConverted.path"), TextEncoding.UTF16,
          TaskMemory.allocator()));
      Memory.move(resultOut, result, 8);
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 8);
      return Upcall.failure(failure, "IConverted.path");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long id(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IConverted target = (IConverted) Upcall.target(self);
      Upcall.nonNull(result, "IConverted.id", "result");
      if (Trace.ON) {
        Trace.call("IConverted.id");
      }
      Converters.ItemId value = Trace.result(target.id());
      long resultOut = frame.cell(8);
      frame.own(resultOut, new Freeing<MemorySegment>(new Converters.ItemIdMarshaller(), 8, null) {
        @Override
        protected MemorySegment read(long address, Frame frame) {
          return MemorySegment.ofAddress(Memory.getLong(address));
        }
      });
      Memory.putLong(resultOut,
          Arguments.address(Conversions.handOver(new Converters.ItemIdMarshaller(),
          Answers.nonNullResult(value, "IConverted.id"), "IConverted.id", "result"),
          "IConverted.id", "result"));
      Memory.move(resultOut, result, 8);
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 8);
      return Upcall.failure(failure, "IConverted.id");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long idOrNull(long self, long color, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IConverted target = (IConverted) Upcall.target(self);
      Upcall.nonNull(color, "IConverted.idOrNull", "color");
      Upcall.nonNull(result, "IConverted.idOrNull", "result");
      Ref<Converters.Color> colorRef = new Ref<>();
      if (Trace.ON) {
        Trace.call("IConverted.idOrNull", colorRef);
      }
      Converters.ItemId value = Trace.result(target.idOrNull(colorRef));
      Converters.Color colorValue = colorRef.get();
      Memory.putInt(color, Conversions.handOver(new Converters.ColorMarshaller(),
          Answers.nonNullResult(colorValue, "IConverted.idOrNull"), "IConverted.idOrNull",
          "color"));
      long resultOut = frame.cell(8);
      frame.own(resultOut, new Freeing<MemorySegment>(new Converters.ItemIdMarshaller(), 8, null) {
        @Override
        protected MemorySegment read(long address, Frame frame) {
          return MemorySegment.ofAddress(Memory.getLong(address));
        }
      });
      if (value != null) Memory.putLong(resultOut,
          Arguments.address(Conversions.handOver(new Converters.ItemIdMarshaller(), value,
          "IConverted.idOrNull", "result"), "IConverted.idOrNull", "result"));
      Memory.move(resultOut, result, 8);
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(color, 4);
      Answers.clear(result, 8);
      return Upcall.failure(failure, "IConverted.idOrNull");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long preserved(long self) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IConverted target = (IConverted) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("IConverted.preserved");
      }
      return Conversions.handOver(new Converters.ColorMarshaller(),
          Answers.nonNullResult(Trace.result(target.preserved()), "IConverted.preserved"),
          "IConverted.preserved", "result");
    } catch (Throwable failure) {
      Upcall.report(failure, "IConverted.preserved");
      return 0L;
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long preservedId(long self) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IConverted target = (IConverted) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("IConverted.preservedId");
      }
      return Arguments.address(Conversions.handOver(new Converters.ItemIdMarshaller(),
          Answers.nonNullResult(Trace.result(target.preservedId()), "IConverted.preservedId"),
          "IConverted.preservedId", "result"), "IConverted.preservedId", "result");
    } catch (Throwable failure) {
      Upcall.report(failure, "IConverted.preservedId");
      return 0L;
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long preservedTime(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IConverted target = (IConverted) Upcall.target(self);
      Upcall.nonNull(result, "IConverted.preservedTime", "result");
      if (Trace.ON) {
        Trace.call("IConverted.preservedTime");
      }
      Converters_FileTimeStruct.put(Answers.nonNullResult(Conversions.handOver(new Converters.InstantMarshaller(),
          Answers.nonNullResult(Trace.result(target.preservedTime()), "IConverted.preservedTime"),
          "IConverted.preservedTime", "result"), "IConverted.preservedTime"), result,
          Giver.IMPLEMENTATION, "IConverted.preservedTime");
      return result;
    } catch (Throwable failure) {
      Answers.clear(result, Converters_FileTimeStruct.SIZE);
      Upcall.report(failure, "IConverted.preservedTime");
      return result;
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long entry(long self, long entry, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IConverted target = (IConverted) Upcall.target(self);
      Upcall.nonNull(result, "IConverted.entry", "result");
      IConverted.Entry entryStruct = IConverted_EntryStruct.read(Upcall.nonNull(entry,
          "IConverted.entry", "entry"), frame, "IConverted.entry", "entry");
      if (Trace.ON) {
        Trace.call("IConverted.entry", entryStruct);
      }
      IConverted.Entry value = Trace.result(target.entry(entryStruct));
      long resultOut = frame.cell(IConverted_EntryStruct.SIZE);
      frame.own(resultOut, IConverted_EntryStruct.OWNED);
      IConverted_EntryStruct.put(Answers.nonNullResult(value, "IConverted.entry"), resultOut,
          Giver.IMPLEMENTATION, "IConverted.entry");
      Memory.move(resultOut, result, IConverted_EntryStruct.SIZE);
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, IConverted_EntryStruct.SIZE);
      return Upcall.failure(failure, "IConverted.entry");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long answer(long self, long color, long id, long path) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IConverted target = (IConverted) Upcall.target(self);
      Upcall.nonNull(color, "IConverted.answer", "color");
      Upcall.nonNull(id, "IConverted.answer", "id");
      Upcall.nonNull(path, "IConverted.answer", "path");
      if (Trace.ON) {
        Trace.call("IConverted.answer");
      }
      IConverted.Answer value = Answers.nonNullResult(Trace.result(target.answer()),
          "IConverted.answer");
      Memory.putInt(color, Conversions.handOver(new Converters.ColorMarshaller(),
          Answers.nonNullResult(value.color(), "IConverted.answer"), "IConverted.answer", "color"));
      long idOut = frame.cell(8);
      frame.own(idOut, new Freeing<MemorySegment>(new Converters.ItemIdMarshaller(), 8, null) {
        @Override
        protected MemorySegment read(long address, Frame frame) {
          return MemorySegment.ofAddress(Memory.getLong(address));
        }
      });
      Memory.putLong(idOut,
          Arguments.address(Conversions.handOver(new Converters.ItemIdMarshaller(),
          Answers.nonNullResult(value.id(), "IConverted.answer"), "IConverted.answer", "id"),
          "IConverted.answer", "id"));
      long pathOut = frame.cell(8);
      frame.own(pathOut, Owned.TASK_MEMORY);
      Memory.putLong(pathOut,
          Text.create(Answers.nonNullResult(Conversions.handOver(new Converters.PathMarshaller(),
          Answers.nonNullResult(value.path(), "IConverted.answer"), "IConverted.answer", "path"),
          "IConverted.answer"), TextEncoding.UTF16, TaskMemory.allocator()));
      Memory.move(idOut, id, 8);
      Memory.move(pathOut, path, 8);
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(color, 4);
      Answers.clear(id, 8);
      Answers.clear(path, 8);
      return Upcall.failure(failure, "IConverted.answer");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long request(long self, long request) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IConverted target = (IConverted) Upcall.target(self);
      IConverted.Request requestStruct = IConverted_RequestStruct.read(Upcall.nonNull(request,
          "IConverted.request", "request"), frame, "IConverted.request", "request");
      if (Trace.ON) {
        Trace.call("IConverted.request", requestStruct);
      }
      target.request(requestStruct);
      IConverted_RequestStruct.publish(requestStruct, request);
      return 0L;
    } catch (Throwable failure) {
      IConverted_RequestStruct.clear(request);
      return Upcall.failure(failure, "IConverted.request");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long outs(long self, long color, long ratio, long id, long optional) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IConverted target = (IConverted) Upcall.target(self);
      Upcall.nonNull(color, "IConverted.outs", "color");
      Upcall.nonNull(ratio, "IConverted.outs", "ratio");
      Upcall.nonNull(id, "IConverted.outs", "id");
      Ref<Converters.Color> colorRef = new Ref<>();
      DoubleRef ratioRef = new DoubleRef();
      Ref<Converters.ItemId> idRef = new Ref<>();
      Ref<Converters.ItemId> optionalRef = optional == 0L ? null : new Ref<>();
      if (Trace.ON) {
        Trace.call("IConverted.outs", colorRef, ratioRef, idRef, optionalRef);
      }
      target.outs(colorRef, ratioRef, idRef, optionalRef);
      Converters.Color colorValue = colorRef.get();
      Memory.putInt(color, Conversions.handOver(new Converters.ColorMarshaller(),
          Answers.nonNullResult(colorValue, "IConverted.outs"), "IConverted.outs", "color"));
      double ratioValue = ratioRef.get();
      Memory.putInt(ratio, Conversions.handOver(new Converters.RatioMarshaller(), ratioValue,
          "IConverted.outs", "ratio"));
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
          "IConverted.outs", "id"), "IConverted.outs", "id"));
      long optionalOut = 0L;
      if (optionalRef != null) {
        Converters.ItemId optionalValue = optionalRef.get();
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
            Answers.nonNullResult(optionalValue, "IConverted.outs"), "IConverted.outs", "optional"),
            "IConverted.outs", "optional"));
      }
      Memory.move(idOut, id, 8);
      if (optionalOut != 0L) {
        Memory.move(optionalOut, optional, 8);
      }
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(color, 4);
      Answers.clear(ratio, 4);
      Answers.clear(id, 8);
      Answers.clear(optional, 8);
      return Upcall.failure(failure, "IConverted.outs");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long inOuts(long self, long color, long ratio, long id) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IConverted target = (IConverted) Upcall.target(self);
      Upcall.nonNull(color, "IConverted.inOuts", "color");
      Upcall.nonNull(id, "IConverted.inOuts", "id");
      Ref<Converters.Color> colorRef =
          new Ref<>(Conversions.fromNative(new Converters.ColorMarshaller(), Memory.getInt(color),
          "IConverted.inOuts", "the value of color"));
      DoubleRef ratioRef = null;
      if (ratio != 0L) {
        ratioRef = new DoubleRef(Conversions.fromNative(new Converters.RatioMarshaller(),
            Memory.getInt(ratio), "IConverted.inOuts", "the value of ratio"));
      }
      long idStored = Memory.getLong(id);
      Converters.ItemId idBefore = idStored == 0L ? null :
          Conversions.fromNative(new Converters.ItemIdMarshaller(),
          MemorySegment.ofAddress(idStored), "IConverted.inOuts", "the value of id");
      Ref<Converters.ItemId> idRef = new Ref<>(idBefore);
      if (Trace.ON) {
        Trace.call("IConverted.inOuts", colorRef, ratioRef, idRef);
      }
      target.inOuts(colorRef, ratioRef, idRef);
      Converters.Color colorValue = colorRef.get();
      long colorOut = frame.cell(4);
      Memory.putInt(colorOut, Conversions.handOver(new Converters.ColorMarshaller(),
          Answers.nonNullResult(colorValue, "IConverted.inOuts"), "IConverted.inOuts", "color"));
      long ratioOut = 0L;
      if (ratioRef != null) {
        double ratioValue = ratioRef.get();
        ratioOut = frame.cell(4);
        Memory.putInt(ratioOut, Conversions.handOver(new Converters.RatioMarshaller(), ratioValue,
            "IConverted.inOuts", "ratio"));
      }
      Converters.ItemId idValue = idRef.get();
      long idOut = idValue == idBefore ? 0L : frame.cell(8);
      if (idOut != 0L) {
        frame.own(idOut, new Freeing<MemorySegment>(new Converters.ItemIdMarshaller(), 8, null) {
          @Override
          protected MemorySegment read(long address, Frame frame) {
            return MemorySegment.ofAddress(Memory.getLong(address));
          }
        });
        if (idValue != null) Memory.putLong(idOut,
            Arguments.address(Conversions.handOver(new Converters.ItemIdMarshaller(), idValue,
            "IConverted.inOuts", "id"), "IConverted.inOuts", "id"));
      }
      Memory.move(colorOut, color, 4);
      if (ratioOut != 0L) {
        Memory.move(ratioOut, ratio, 4);
      }
      if (idOut != 0L) {
        Memory.swap(idOut, id, 8);
      }
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IConverted.inOuts");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long arrays(long self, long colorsCount, long colors, long pathsCount, long paths,
      long idsCount, long ids) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IConverted target = (IConverted) Upcall.target(self);
      int idsLength = Upcall.length(Integer.toUnsignedLong((int) idsCount), ids,
          "IConverted.arrays", "ids");
      int colorsLength = Upcall.length(Integer.toUnsignedLong((int) colorsCount), colors,
          "IConverted.arrays", "colors");
      Converters.Color[] colorsArray = new Converters.Color[colorsLength];
      for (int i = 0; i < colorsLength; i++) {
        colorsArray[i] = Conversions.fromNative(new Converters.ColorMarshaller(),
            Memory.getInt(colors + 4L * i), "IConverted.arrays", "an element of colors");
      }
      int pathsLength = Upcall.length(Integer.toUnsignedLong((int) pathsCount), paths,
          "IConverted.arrays", "paths");
      Path[] pathsArray = new Path[pathsLength];
      for (int i = 0; i < pathsLength; i++) {
        long pathsStored = Memory.getLong(paths + 8L * i);
        pathsArray[i] = pathsStored == 0L ? null :
            Conversions.fromNative(new Converters.PathMarshaller(),
            frame.readUtf16(Upcall.nonNull(pathsStored, "IConverted.arrays",
            "an element of paths")), "IConverted.arrays", "an element of paths");
      }
      Converters.ItemId[] idsArray = new Converters.ItemId[idsLength];
      if (Trace.ON) {
        Trace.call("IConverted.arrays", (Object) colorsArray, (Object) pathsArray,
            (Object) idsArray);
      }
      target.arrays(colorsArray, pathsArray, idsArray);
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
            Answers.nonNullResult(idsArray[i], "IConverted.arrays"), "IConverted.arrays",
            "an element of ids"), "IConverted.arrays", "an element of ids"));
      }
      Memory.move(idsOut, ids, 8L * idsLength);
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(ids, Integer.toUnsignedLong((int) idsCount), 8);
      return Upcall.failure(failure, "IConverted.arrays");
    } finally {
      Upcall.exit(frame);
    }
  }
}
